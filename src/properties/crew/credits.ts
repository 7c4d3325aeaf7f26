import type { CrewRole } from '../../model/index.ts'

/** What a label before a colon tells, by a word of it; the first that fits. A label may tell several: "Written and directed by". */
const labelWords: readonly (readonly [RegExp, CrewRole])[] = [
  [/\b(?:show ?-?runners?|showrun)\b/, 'showrunner'],
  [/\b(?:creators?|co-creators?|created|creation|devised|developers?)\b/, 'creator'],
  [/\b(?:executives?|producers?|co-producers?|produced|eps?|execs?)\b/, 'producer'],
  [/\b(?:directors?|co-directors?|directed|direction|directing|helmed|d|dir|pd|behind the camera)\b/, 'director'],
  [
    /\b(?:writers?|co-writers?|written|writing|screenwriters?|scriptwriters?|screenplays?|scripts?|teleplays?|series composition|penned|adapted|w)\b/,
    'writer',
  ],
  [/\b(?:studios?|compan(?:y|ies)|production (?:house|co)|productions?|animation|prodco|made)\b/, 'company'],
]

/** Words that make a label one of somebody else: "Art director", "Source writer". */
const otherLabels =
  /\b(?:art|music|sound|casting|photography|character|characters|animation director|assistant|line|costume|original|novel|book|manga|webtoon|story by|design|editor|cast|distribution|record|starring|stars|release|date|time|country|budget|status|year|location)\b/

/** A label at the start of a line, a sentence or a column: "Screenplay:", "Written and directed by:". */
export const creditLabel = /(?:^|[.;|•·–/] |, )(?:%T\d+ )?((?:[a-z&/-]+ |, ){0,5}[a-z-]+) : (?=(?:the )?%[PKC])/g

/** The roles that a label tells of. */
export function labelRoles(label: string): readonly CrewRole[] {
  if (otherLabels.test(label)) return []
  const roles = labelWords.filter(([word]) => word.test(label)).map(([, role]) => role)
  return roles.length > 1 ? roles.filter(role => role !== 'company') : roles
}

const short = '(?:co-)?(?:creators?|writers?|directors?|showrunners?|executive producers?|producers?|screenwriters?|eps?|w|d|pd)'
/** Roles in brackets after a name: "A (w, ep)", "B (director)". */
export const bracketedRoles = new RegExp(`(%P\\d+) \\( (${short}(?:(?: ,| \\/| &| and) ${short})*) \\)`, 'g')

const done =
  '(?:co-)?(?:created|devised|conceived|developed|written|penned|scripted|directed|helmed|(?:executive |exec |executive- ?)?produced|executive|showrun|edited|hosted)'
/** Verbs before the last one of "created, written and directed by". */
export const earlierVerbs = new RegExp(`(?:\\b${done}(?: for (?:television|tv|the screen))?(?: , and| and| &| ,| /)(?: also| then)? )+$`)

/** What each verb of such a chain tells. */
export const doneVerbs: readonly (readonly [RegExp, CrewRole])[] = [
  [/\b(?:co-)?(?:created|devised|conceived)\b/, 'creator'],
  [/\b(?:co-)?(?:written|penned|scripted)\b/, 'writer'],
  [/\b(?:co-)?(?:directed|helmed)\b/, 'director'],
  [/\bproduced\b/, 'producer'],
  [/\bshowrun\b/, 'showrunner'],
]

const doing =
  '(?:co-)?(?:creat(?:es?|ed|ing)|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|writ(?:es?|ing|ten)|wrote|pen(?:s|ned|ning)?|script(?:s|ed)?|(?:executive ?-? ?|exec ?-? ?)?produc(?:es?|ed|ing)|eps?|showruns?|star(?:s|red|ring)?|edit(?:s|ed)|host(?:s|ed))'
/** Verbs in a row after people: "created, wrote and directs", "writes, directs and stars in". */
export const verbRow = new RegExp(
  `^(?: \\( [^()]{1,60} \\))?(?: ,)?(?: (?:who|also|will|would|is|was|has|have|are|to|set|both|all|previously|originally))* (${doing}(?:(?: , and| and| &| ,| /)(?: also| will| is| to| then)* ${doing})+)\\b`,
)

/** What each verb of such a row tells. */
export const doingVerbs: readonly (readonly [RegExp, CrewRole])[] = [
  [/\b(?:co-)?creat/, 'creator'],
  [/\b(?:co-)?(?:writ|wrote|pen|script)/, 'writer'],
  [/\b(?:co-)?(?:direct|helm)/, 'director'],
  [/\b(?:produc|eps?\b)/, 'producer'],
  [/\bshowrun/, 'showrunner'],
]

const about = '(?: (?:is|are|was|were|will|be|has|have|been|also|both|again|once|more|back|who|to|in|set|returns?|returning|remains?))*'
/** What people do, told by a noun: "is behind the camera", "handles series composition". */
export const duties: readonly (readonly [RegExp, CrewRole])[] = [
  [
    new RegExp(`^(?: \\( [^()]{1,60} \\))?(?: ,)?${about} (?:behind the cameras?|the director 's chair|the director's chair)\\b`),
    'director',
  ],
  [
    new RegExp(
      `^(?: \\( [^()]{1,60} \\))?(?: ,)?${about} (?:handl\\w+|charge of|overse\\w+|supervis\\w+|responsible for|takes? on|taking on|took on|on|shar\\w+|split\\w*)(?: the| its| all)* (?:directing|direction)\\b`,
    ),
    'director',
  ],
  [
    new RegExp(
      `^(?: \\( [^()]{1,60} \\))?(?: ,)?${about} (?:handl\\w+|charge of|overse\\w+|supervis\\w+|responsible for|takes? on|taking on|took on|on|suppl\\w+|shar\\w+|pen\\w*|wr\\w+|credited with)(?: the| its| all)* (?:series composition|series scripts?|scripts?|screenplay|writing|teleplay)\\b`,
    ),
    'writer',
  ],
  [/^ 's (?:creation|brainchild|invention)\b/, 'creator'],
]

/** Nouns before people: "the brainchild of", "Behind the camera is", "with scripts by". */
export const beforePeople: readonly (readonly [RegExp, CrewRole])[] = [
  [/\b(?:brainchild|creation|invention|minds?) of (?=(?:[a-z-]+ ){0,3}%P)/g, 'creator'],
  [/\bbehind the cameras? (?:is|are|was|were|will be|stands?|sits?) (?=(?:[a-z-]+ ){0,2}%P)/g, 'director'],
  [
    /\b(?:scripts?|screenplays?|teleplays?|series composition)(?: (?:of|for) (?:the )?(?:[a-z-]+ ){0,2}(?:%T\d+|%S\d+|it|series|show|drama|season))? (?:is |are |was |were |comes? |came )?(?:by|from) (?=(?:[a-z-]+ ){0,2}%P)/g,
    'writer',
  ],
  [/\bfrom the pens? of (?=(?:[a-z-]+ ){0,2}%P)/g, 'writer'],
]
