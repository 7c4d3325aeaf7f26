import type { RenewalRule } from './rules.ts'

/*
 * Wordings made of classes: a verb of giving, getting, ordering, ending or deciding, and what it is about: a run of episodes (%S), a series (%T) or a word
 * for what becomes of it. To add a word, add it to its class.
 */

/** Words between a verb's auxiliary and its participle. */
const adverbs = '(?:[a-z]+ly |now |also |just |already |since |all |both |indeed |then |today |even )*'
const be = `(?:is|was|are|were|has been|have been|had been|been|being|will be|gets|got|to be) ${adverbs}`
/** Articles and possessives before a season. */
const a = '(?:a |an |its |their |the |another |one |at least |yet |both |any |such a |all )*'
/** A few words that describe a season. */
const kind = '(?:(?!of |the |to |and |in |on |by |with |from |at |than |where |if |when )(?:[a-z-]+|%N\\d+ - [a-z]+) ){0,3}'
/** A season that is decided on, and not one whose premiere, cast or day is told. */
const season = `${a}${kind}%S\\d+(?! (?:premiere|finale|trailer|teaser|cast|opener|poster|release|episode|debut|key art|date|promo))`
/** The series, by its title or by a noun. */
const series = "(?:the |its |hit |”|“ |%T\\d+ |(?:show|series|drama|comedy|sitcom|thriller|anime|soap|dramedy|it|them) |%C\\d+ |'s )*"
const ofSeries =
  '(?: of (?:the )?(?:[a-z]+ ){0,3}?(?:“ )?%T\\d+(?: ”)?| of (?:the|its) (?:[a-z]+ ){0,2}?(?:show|series|drama|comedy|anime))?'
/** Who decides. */
const decider =
  '(?:%C\\d+|%O\\d+|\\b(?:network|channel|streamer|broadcaster|service|studio|net|cabler|bosses|makers|producers|creators|team))'

/** Verbs by which a series comes to a season. */
const get =
  'earns|bags|lands|secures|scores|gains|gained|obtains|clinche[sd]|snags|snagged|nets|netted|wins|won|cinche[sd]|grabs|grabbed|claims|claimed|(?:will |to |would )?live to see|lived to see|lives to see|will see|will get|will have|is getting|is set for|are set for|is in for|is guaranteed|is promised|was promised|is a go for|is good to go for|is a lock for|is on for'
/** Verbs by which somebody orders a season. */
const order =
  'signed off on|signs off on|signed up for|signs up for|pacted for|pacts for|made a deal for|closed a deal for|struck a deal for|sealed a deal for|inked a deal for|booked|books|splashed out on|put in an order for|placed an order for|exercised (?:its|the) option (?:for|on)|taken up (?:its|the) option (?:for|on)|opted for|gone for|going for|said yes to|says yes to|agreed to|agreed on|committed to|commits to|plumped for|promised|promises'
/** Words for leave to go on. */
const leave =
  'nod|green ?- ?light|greenlight|go-ahead|go ahead|thumbs up|thumbs-up|all-clear|all clear|okay|ok|seal of approval|pick ?- ?up|pickup|renewal|order|commission|lifeline'
/** Verbs of handing over, as participles. */
const given = 'given|handed|granted|awarded|got|gotten|received|earned|landed|won|secured|scored|thrown'

/** Going on. */
export const composedRenewed: readonly RenewalRule[] = [
  {
    name: '<series> comes to <season>',
    status: 'renewed',
    about: 'subject',
    pattern: new RegExp(`\\b(?:${get}) ${season}`),
  },
  {
    name: '<channel> goes for <season>',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `\\b(?:${order}) ${series}${season}|\\b(?:sticking|sticks|stuck|stays|staying) with ${series}(?:for|through) ${season}`,
    ),
  },
  {
    name: '<season> has leave',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:${be}|has |have |had )(?:${given}) (?:the |a |an |its |their )?(?:[a-z]+ ){0,2}?(?:${leave})\\b|\\b(?:${given}) (?:the |a |an |its )?(?:[a-z]+ ){0,2}?(?:${leave})(?: by %C\\d+)? for ${season}`,
    ),
  },
  {
    name: 'a renewal is granted',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `\\b(?:renewals?|pick ?- ?ups?|pickups?) (?:${be})(?:given|handed|granted|awarded|announced|confirmed|secured)\\b(?! yet)`,
    ),
  },
  {
    name: '<season> is agreed to',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:${be})(?:approved|greenlit|okayed|sanctioned|cleared|agreed(?: on| to)?|signed off)\\b(?! yet)`,
    ),
  },
  {
    name: 'extended for <season>',
    status: 'renewed',
    about: 'subject',
    pattern: new RegExp(`\\b(?:${be})extended (?:for|to|into|through) ${season}|\\b(?:will|to) go into ${season}`),
  },
  {
    name: '<season> is certain',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:is|was|are) ${adverbs}(?:a go|a lock|a done deal|guaranteed|secured|assured|locked in|a certainty|in the bag|official|booked|sealed)\\b(?! (?:if|unless))`,
    ),
  },
  {
    name: 'brought back for <season>',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `\\b(?:to|will|would|is|are|has|have) (?:be )?(?:bring(?:ing)? back|brought back|reviv(?:e|ing)|rescu(?:e|ing)|saved?) ${series}(?:for|with) ${season}`,
    ),
  },
  {
    name: 'join the renewals <series>',
    status: 'renewed',
    about: 'object',
    pattern:
      /\bjoin(?:s|ed|ing)? (?:[a-z-]+ ){0,3}(?:renewals|returnees|pickups|returning (?:shows|series|dramas|comedies|favou?rites))(?: like| such as)? (?=(?:“ )?%T)|\balso (?:back|returning|renewed|picked up)(?: (?:by|at|on|for|to) %C\d+)?(?: next (?:season|year))? (?:are|is|were|was|:)/,
  },
]

const kill =
  'shutter(?:s|ed)|sa(?:ys|id) (?:goodbye|farewell|adieu) to|pull(?:s|ed) the plug on|dump(?:s|ed)|drop(?:s|ped)|bids? farewell to|bade farewell to|part(?:s|ed) (?:ways|company) with|call(?:s|ed) time on|kill(?:s|ed)(?: off)?|yank(?:s|ed)|let(?:s)? go of|g(?:ave|ives|iven) up on|brought the curtain down on|brings the curtain down on|clos(?:es|ed) the book on|cull(?:s|ed)|ditch(?:es|ed)|sw(?:ings|ung) the axe (?:on|at)|wield(?:s|ed) the axe on|tak(?:es|en) the axe to|took the axe to|nix(?:es|ed)|bin(?:s|ned)|bail(?:s|ed) on|walk(?:s|ed) away from|chop(?:s|ped)|end(?:s|ed) the run of'
const killed =
  'shuttered|called off|killed(?: off)?|yanked|let go|culled|shown the door|given (?:its|their) marching orders|kicked to the curb|put out to pasture|binned|chopped|pulled from the schedule|removed from the schedule|nixed|ditched'
const drop =
  '(?:not to|against) (?:order(?:ing)?|mak(?:e|ing)|commission(?:ing)?|renew(?:ing)?|continu(?:e|ing)|pick(?:ing)? up|bring(?:ing)? back|proceed(?:ing)?|go(?:ing)? (?:ahead|forward|on)|mov(?:e|ing) (?:ahead|forward))'

/** Going no further. */
export const composedCancelled: readonly RenewalRule[] = [
  {
    name: '<channel> does away with <series>',
    status: 'cancelled',
    about: 'object',
    pattern: new RegExp(
      `${decider}(?: (?:has|have|had|also|quietly|officially|now|just|sadly))* (?:${kill}) (?:the |its |hit |both |new |freshman |long-running |[a-z]+ )*(?:“ )?(?=%T|(?:show|series|drama|comedy|sitcom)\\b)`,
    ),
  },
  {
    name: '<series> is done away with',
    status: 'cancelled',
    about: 'subject',
    pattern: new RegExp(
      `(?:%T\\d+(?: ”)?|\\b(?:show|series|drama|comedy|sitcom|it)) (?:has |have |had )?(?:${be})(?:${killed})\\b|%T\\d+(?: ”)? ${adverbs}(?:stops|stopped|is out|are out|bit the dust|bites the dust|met its end|crashed out)(?= (?:at|after) (?:just |only )?%S)`,
    ),
  },
  {
    name: 'decided against <season>',
    status: 'cancelled',
    about: 'object',
    pattern: new RegExp(`\\b(?:opted|decided|chosen|chose|elected|voted|preferred|decision|choice) ${drop}\\b`),
  },
  {
    name: 'no more <series>',
    status: 'cancelled',
    about: 'object',
    pattern:
      /\b(?:will|would) be no more (?:of )?(?:“ )?(?=%T)|\bno more (?:seasons|series|episodes) of (?:the )?(?:“ )?(?=%T)|\b(?:axe|ax|hammer|curtain)(?: (?:has|have|had|also|then|now))* (?:fallen|fell|falls|came down|comes down|swung) on\b|\bthe plug (?:has been|was|is|had been) pulled on\b|\b(?:will|would|is|are) not (?:be )?(?:make|making|order|ordering|commission|commissioning) (?:any )?more (?:episodes |seasons )?(?:of )?(?:“ )?(?=%T)/,
  },
  {
    name: 'the cancelled are <series>',
    status: 'cancelled',
    about: 'object',
    pattern:
      /^(?:also |and |sadly |now |meanwhile , )*(?:cancelled|axed|scrapped|dropped|shelved|gone|not returning|not coming back)(?: (?:by|at|from|on) (?:the )?(?:%C\d+|network))?(?: ,[^,%]*,)? (?:are|is|were|was|include|includes)\b|\b(?:that|which|who) (?:will|would|is|are) not (?:be )?(?:back|return|returning|renewed|coming back|picked up)(?: next (?:season|year))? (?:is|are|include|includes)\b/,
  },
]

/** The last of all. */
const last = 'closer|swan ?-?song|farewell|send-off|sendoff|finale|curtain call|last hurrah|end of the road|conclusion|last|final|end'

/** Coming to an end. */
export const composedEnding: readonly RenewalRule[] = [
  {
    name: '<season> is the last',
    status: 'ending',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:will be|is|was|to be|would be|will serve as|serves as|marks|will mark|will also be|is set to be|is to be) (?:the |its |their |a |the show 's |the series ' )(?:very )?(?:${last}|(?:farewell|final|last|concluding|closing) (?:one|run|outing|bow|ever|chapter))\\b(?! (?:one|season|to|episode|word|time|trailer|day|decision|week) (?:of|before|when))`,
    ),
  },
  {
    name: '<season> closes the series',
    status: 'ending',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:will |would |is to |is set to )?(?:brings?|bringing|draws?|takes?) (?:the )?(?:%T\\d+(?: ”)?|show|series|story|saga|drama|it|[a-z]+ 's (?:story|journey|tale)) to (?:a|an|its) (?:[a-z]+ )?(?:close|end|conclusion|finish)\\b`,
    ),
  },
  {
    name: 'ends after with its season',
    status: 'ending',
    about: 'any',
    pattern: new RegExp(
      `%T\\d+(?: ”)? (?:[a-z]+ ){0,2}?(?:closes?|finish(?:es)?|exits?|departs?|calls? it a day|calls? it quits|takes? its final bow|bids? farewell|signs? off|bows? out|ends?|goes out|concludes?|wraps?(?: up)?)(?: (?:this (?:year|week|month|fall|spring|summer|autumn|winter)|on %D\\d+|%D\\d+|for good))? (?:with|after|following) (?:its |their |the |a |just )*%S\\d+`,
    ),
  },
]

/** Nothing decided. */
export const composedUndecided: readonly RenewalRule[] = [
  {
    name: 'no word on the fates',
    status: 'undecided',
    about: 'object',
    pattern:
      /\bno (?:official )?(?:word|news|decision|verdict|call|update|announcement)s?(?: yet| so far| as yet| as of yet| either)? (?:on|about|regarding|for|as to) the (?:fates?|futures?|renewals?) of\b|^(?:still |also |now )*(?:awaiting|waiting (?:on|for)) (?:word|news|a decision|decisions|a verdict|verdicts|their fates?)(?: from %C\d+)? (?:are|is|include|includes)\b|^(?:still |also |now )*(?:on the (?:bubble|fence)|in limbo|undecided|up in the air)(?: (?:at|on|for) %C\d+)? (?:are|is|include|includes)\b/,
  },
  {
    name: 'nothing is said of <season>',
    status: 'undecided',
    about: 'any',
    pattern: new RegExp(
      `\\b(?:made|given|gave|offered|offers|giving|has|have) (?:no|not any) (?:official |firm |clear )?(?:commitment|answer|word|promise|signal|green light|indication|guarantee|assurance|hint)s? (?:to|on|about|of|for|regarding|as to|yet on|either way on|yet) ${season}|\\b(?:silent|quiet|mum|tight-lipped|coy|non-committal|noncommittal|cagey|undecided) (?:about|on|over|regarding|as to) (?:${season}|(?:a |its |the )*(?:renewal|future|fate))|\\bnot (?:given|said|offered|made) (?:any|a|anything) [^.;,%]{0,30}?(?:about|on|to|for|regarding) ${season}|\\b(?:not|is not|are not) (?:yet )?ready to (?:talk|discuss|speak|say)(?: about)? [^.;%]{0,12}?%S|\\b(?:jury|verdict) (?:is|are) (?:still )?out on\\b`,
    ),
  },
  {
    name: 'neither renewed nor cancelled <series>',
    status: 'undecided',
    about: 'object',
    pattern:
      /\bneither (?:officially )?(?:renewed|cancelled|axed) nor (?:officially )?(?:renewed|cancelled|axed)(?= (?:the |its )?(?:“ )?(?:%T|show|series))/,
  },
]

/** At work. */
export const composedProduction: readonly RenewalRule[] = [
  {
    name: '<season> is being made',
    status: 'in_production',
    about: 'any',
    pattern: new RegExp(
      `%S\\d+${ofSeries} (?:is|are) ${adverbs}(?:being (?:shot|filmed|made|written|produced)|(?:under|into|now in) production|before (?:the )?cameras|shooting|filming)\\b|\\b(?:writing|scripting|shooting|filming|production|work) (?:of|on|for) (?:the )?%S\\d+${ofSeries} (?:is|are|has been|was) ${adverbs}(?:(?:understood|believed|said|reported|thought) to (?:be|have been) )?(?:in progress|under way|underway|complete|completed|finished|done|over)\\b|\\b(?:writing|scripting|shooting|filming|production|work) (?:of|on|for) (?:“ )?%T\\d+(?: ”)? %S\\d+ (?:is|are|has been|was) ${adverbs}(?:(?:understood|believed|said|reported|thought) to (?:be|have been) )?(?:in progress|under way|underway|complete|completed|finished|done|over)\\b`,
    ),
  },
]
