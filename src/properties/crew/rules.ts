import type { CrewRole } from '../../model/index.ts'

/** The words for each role; a phrase names the first role that it holds. */
export const roleNouns: readonly (readonly [RegExp, CrewRole])[] = [
  [/\bshow ?-?runners?\b/, 'showrunner'],
  [/\b(?:co-)?creators?\b/, 'creator'],
  [
    /\b(?:executive producers?|exec producers?|eps?|eps|co-executive producers?|co-eps?|producers?|co-producers?|executive-producers?)\b/,
    'producer',
  ],
  [/\b(?:co-)?directors?\b/, 'director'],
  [/\b(?:co-)?(?:writers?|screenwriters?|scriptwriters?|scribes?|head writers?|authors)\b/, 'writer'],
]

const one =
  '(?:co-)?(?:series )?(?:(?:writer|director|creator|producer|actor)-(?:director|writer|producer|creator|showrunner)s?|show ?-?runners?|creators?|executive producers?|exec producers?|eps?|co-executive producers?|producers?|directors?|writers?|screenwriters?|scriptwriters?|scribes?|head writers?|executive-producers?|authors(?= include))'
/** A role or several: "creator and executive producer". */
export const rolePhrase = `${one}(?:(?: ?,| ?\\/| -)?(?: and| &)?(?: is| serves as)?(?: also| as)?(?: the| an?| his| fellow)? ${one})*`

/** What may stand between "by" and a name. */
const titles =
  '(?:(?:%P\\d+ (?:award )?-? ?(?:winner|winning|nominee|nominated)|(?:spanish|british|american|canadian|korean|japanese|french|german|italian|mexican|turkish|indian|irish|australian|danish|swedish|norwegian|israeli|south)|writers?|producers?|executive|directors?|creators?|showrunners?|screenwriters?|and|award-winning|emmy-winning|oscar-winning|bafta-winning|oscar|emmy|bafta|golden globe|winner|winning|nominee|nominated|comedian|actor|actress|author|novelist|filmmakers?|brothers|sisters|duo|the|husband-and-wife team|legendary|acclaimed|veteran|former|late|director-writer|writer-director|-|prolific|same|team|of|mangaka|alum) )*'

/** Verbs before "by" and the role they give. */
export const byVerbs: readonly (readonly [RegExp, CrewRole])[] = (
  [
    ['\\b(?:co-)?created(?: for (?:television|tv|the screen))?(?: and (?:\\w+ ){1,3})? by ', 'creator'],
    ['\\b(?:conceived|devised|masterminded|(?:dreamed|dreamt|thought|cooked) up) by ', 'creator'],
    ['\\b(?:executive|exec)(?: -)?(?: |ly )?produced(?: and \\w+)? by ', 'producer'],
    ['(?<!executive |exec |executively |- )\\b(?:co-)?produced(?: and \\w+)? by ', 'producer'],
    ['\\b(?:co-)?(?:directed|helmed)(?: and (?:\\w+ ){0,2}?\\w+)? by ', 'director'],
    ['\\b(?:co-)?(?:written|penned|scripted|adapted(?: for (?:tv|television|the screen))?)(?: and (?:\\w+ ){0,2}?\\w+)? by ', 'writer'],
    ['\\b(?:showrun|show-run|run) by ', 'showrunner'],
    ['\\b(?:the )?(?:direction|directing) of ', 'director'],
    ['\\b(?:scripts?|teleplay|screenplay)(?: and created for (?:television|tv))? by ', 'writer'],
    ['\\b(?:the )?writing of ', 'writer'],
  ] as const
).map(([verb, role]) => [new RegExp(`${verb}${titles}(?=(?:“ )?%)`, 'g'), role])

/** Verbs after people and the roles they give. */
export const verbsAfter: readonly (readonly [RegExp, CrewRole])[] = [
  [
    /^(?: , who [^,;]{0,60} ,)?(?: (?:who|also|will|would|is|was|has|had|previously|both|all|originally|set|tapped|attached|to|be|been|being|will also|,|and|returning|will be))* (?:executive(?: -)? ?produc(?:e|es|ed|ing)|executive-produces?|exec ?-?produces?|ep|produc(?:e|es|ed|ing))\b(?! (?:the |a )?(?:film|movie))/,
    'producer',
  ],
  [
    /^(?: , who [^,;]{0,140} ,)?(?: (?:who|also|will|would|is|was|has|had|previously|both|all|originally|set|tapped|attached|to|be|been|being|on tap|,|and|for|board(?:ing)?|returns?|returning))* (?:co-)?(?:direct(?:s|ed|ing)?|helm(?:s|ed|ing)?)\b(?! (?:the |a )?(?:film|movie|his|her|from|to|message|descendant))(?= (?:the|all|several|every|season|%S|%T|“|and|its|it|both|first|each|some|many|most|half|part|an?|in|on|series|show|this|%N))/,
    'director',
  ],
  [
    /^(?: \( [^)]*\))?(?: (?:who|also|will|would|is|was|has|had|previously|both|all|originally|set|tapped|attached|to|be|been|being|,|and))* (?:co-)?(?:wr(?:ite|ites|ote|iting)|written|pen(?:s|ned)?|penn(?:ed|ing)|script(?:s|ed))\b(?= (?:the|all|most|much|part|several|every|season|%S|%T|“|and|its|it|both|first|series|show|this|pilot|for|on|every|each|more|new|%N|,))(?! (?:the |a )?(?:book|novel|manga|comic|memoir|song|letter))/,
    'writer',
  ],
  [
    /^(?: \( [^)]*\))?(?: (?:who|also|will|would|is|was|has|had|previously|both|originally|,|and))* (?:co-)?created (?:the|it|%T|this|“|series|and)/,
    'creator',
  ],
  [/^(?: \( [^)]*\))?(?: ,)? (?:who )?(?:led|leads|heads|headed) the (?:directing|direction)/, 'director'],
  [/^(?: \( [^)]*\))?(?: ,)? (?:who )?(?:led|leads|heads|headed) the (?:writing|writers)/, 'writer'],
  [/^(?: \( [^)]*\))? ,? ?who [^.;]{0,40}? and (?:also )?directed\b/, 'director'],
  [/^ wrote ,? ?(?:and )?produced\b/, 'producer'],
  [/^ -? ?,? ?who also created the (?:show|series)/, 'creator'],
  [/^ ?- ?created (?:series|drama|comedy|show)/, 'creator'],
  [/^ ?- ?directed (?:series|drama|comedy|show)/, 'director'],
  [/^(?: (?:will|also|who|is|to|set|was|has))* (?:showrun|showruns|serve as showrunner|run the show)\b/, 'showrunner'],
]

/** Verbs that follow a first one: "will pen the pilot and executive produce". */
export const thenVerbs: readonly (readonly [RegExp, CrewRole])[] = [
  [/^[^%;.]{3,70}? and (?:will |would |also |to |is |be )*(?:executive(?: -)? ?|exec ?-?)?produc(?:e|es|ed|ing)\b/, 'producer'],
  [
    /^[^%;.]{3,70}? and (?:has |have |will |would |also |to |is |be )*(?:direct(?:s|ed|ing)?|helm(?:s|ed|ing)?)\b(?! (?:from|to))/,
    'director',
  ],
  [
    /^[^%;.]{3,70}? and (?:has |have |will |would |also |to |is |be )*(?:write|writes|wrote|written|writing|pens?|penned|penning)\b/,
    'writer',
  ],
]

/** A role told after a first deed: "will write the adaptation and act as showrunner", "created the show and is its showrunner". */
export const thenRole = new RegExp(
  `^[^;.]{3,160}? and (?:will |would |also |to |now |still )*(?:acts?|serves?|works?|returns?|doubles?|is|are|was) (?:again |also )*(?:as )?(?:its |the |their |a |an )*(${rolePhrase})\\b`,
)
