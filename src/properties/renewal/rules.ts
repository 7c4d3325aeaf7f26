import type { RenewalStatus } from '../../model/index.ts'

/**
 * Wordings of a series' fate. Each pattern is matched against a sentence as rules see it (`View.norm`). `about` says where the series stands:
 * the object after the words ("cancels X"), the subject before ("X was axed"), or wherever the sentence has it.
 * `ran`: the words count the seasons that ran ("after three seasons"), so the one decided on is the next.
 */
export interface RenewalRule {
  readonly name: string
  readonly status: RenewalStatus
  readonly pattern: RegExp
  readonly about: 'object' | 'subject' | 'any'
}

const adverbs =
  '(?:(?:[a-z]+ly|rather|now|also|officially|just|now|already|reportedly|finally|recently|formally|quietly|since|all|not only|been|subsequently|previously|initially|originally) )*'
const perfect = `(?:has |have |had |was |were |is |are |been |being |got |gets |to be |be )${adverbs}`

/** The seasons that a status word may govern: "for a second season", "for season 2". */
const forSeason =
  '(?: (?:“ |‘ )?%[PTC]\\d+(?: ”)?| [^.;?%]{0,40}?)? (?:for|with|to|through|into) (?:a |an |its |their |the |at least |yet )*(?:[a-z-]+ )?%S\\d+'

export const undecidedRules: readonly RenewalRule[] = [
  {
    name: 'no verdict',
    status: 'undecided',
    about: 'any',
    pattern:
      /\b(?:verdict|decision|word|ruling|call) on %[TS]\d+(?: (?:of|for) [^.;,]{0,30}?)? (?:is |are |was |has |would |will )?(?:still |yet |only )?(?:to come|come|pending|awaited|not been|yet to)|%S\d+[^.;]{0,30} , (?:but |though )?none (?:has|have) been (?:announced|confirmed|ordered|commissioned)\b|\bnot (?:yet )?(?:made up (?:its|their) minds?|called it)\b|\b(?:on the fence|put on hold)\b|\bno (?:official |formal )?(?:announcement|decision) (?:regarding|about|on|as to) (?:[a-z-]+ ){0,5}?(?:, )?(?:“ )?%T\d+/,
  },
  {
    name: 'has not been renewed yet',
    status: 'undecided',
    about: 'subject',
    pattern: new RegExp(
      `\\b(?:has|have|had) (?:still |yet )?not (?:yet |officially |been |formally |so far |still )*(?:been )?(?:officially |formally )?(?:renewed|greenlit|green ?- ?lit|given (?:a|the) green light|picked up|recommissioned)\\b`,
    ),
  },
  {
    name: 'renewal not announced',
    status: 'undecided',
    about: 'any',
    pattern:
      /(?<!\b(?:date|dates|cast|trailer|details|plot|information) )\b(?:has|have|had|is|was|were|are) (?:still |yet )?not (?:yet |officially |been |even |still )*(?:been )?(?:officially |formally )?(?:announced|confirmed|made|received|decided|shared|revealed|said|commented|given|commissioned)\b(?! when\b)(?!.{0,60}\b(?:release|premiere|air) ?dates?\b)(?!.{0,30}\b(?:cast|trailer|plot|date)\b).{0,80}?(?:\brenew\w*|\bfate\b|\bfuture\b|%S\d+)/,
  },
  {
    name: 'season has not been confirmed',
    status: 'undecided',
    about: 'any',
    pattern:
      /(?:%S\d+|\brenewal\b)(?: of (?:the )?(?:%T\d+|show|series|drama|anime))?(?: of)? (?:has|have|is|was) (?:(?:still |yet )?not (?:yet |officially |been |formally )*(?:been )?|(?:still )?yet to be )(?:officially |formally )?(?:confirmed|announced|renewed|greenlit|decided|ordered|made official|commissioned)\b(?<!(?:date|dates|trailer|cast|details|count) (?:of|for) (?:the |its )?%S\d+ .*)/,
  },
  {
    name: 'no word on renewal',
    status: 'undecided',
    about: 'any',
    pattern:
      /\b(?:no|not any) (?:official |confirmed |further |concrete |formal |new )*(?:news|word|words|announcements?|confirmation|information|updates?|decision|statement|indication|sign)\b(?!.{0,70}\b(?:when|since)\b)(?!.{0,40}\b(?:release|premiere|air) ?dates?\b)(?!.{0,40}\b(?:final|last)\b)(?!.{0,30}\bbe (?:a |the |its |their |show 's )*%S).{0,50}?(?:\brenew\w*|\bfuture\b|\bfate\b|%S\d+)/,
  },
  {
    name: 'yet to be renewed',
    status: 'undecided',
    about: 'subject',
    pattern:
      /\byet to (?:be (?:officially )?(?:renewed|picked up|greenlit|confirmed for)|renew|(?:announce|say|reveal|confirm) (?:the |a |if |whether |whether or not )?(?:renewal|fates?\b|future\b|%S\d+|[^.;]{0,50}?(?:renew|return|\bfor (?:a |an |its |another )*%S\d+|\bget (?:a |an |another )*%S\d+))|decide (?:on|if|whether)|make (?:a|any) (?:decision|announcement)|confirm (?:if|whether|a|the)? ?(?:renewal|%S\d+|.{0,30}renew)|officially renew|comment)\b/,
  },
  {
    name: 'awaits renewal',
    status: 'undecided',
    about: 'any',
    pattern: /\bawait(?:ing|s)?(?: an?| formal| official| its| their| word on)* (?:renewals?|pick ?- ?up|fates?|%S\d+ renewal)\b/,
  },
  {
    name: 'on the bubble',
    status: 'undecided',
    about: 'any',
    pattern: /\bon the bubble\b|\bin limbo\b|\bup in the air\b|\bquestion mark over\b|\bremains? to be seen (?:if|whether)\b/,
  },
  {
    name: 'fate is unknown',
    status: 'undecided',
    about: 'any',
    pattern:
      /\b(?:fate|future) (?:of .{0,40}? )?(?:remains?|is|are|was) (?:still |currently |yet )?(?:uncertain|unknown|unclear|undecided|in doubt|in limbo|in question|up in the air|to be decided|to be determined)\b|\b(?:unclear|unknown|uncertain|not (?:yet )?(?:known|clear)) (?:if|whether) .{0,60}?(?:renew|return|%S\d+|continue)/,
  },
  {
    name: 'no decision',
    status: 'undecided',
    about: 'any',
    pattern:
      /\bno (?:official |final |formal )?decisions? (?:has|have) (?:yet )?been (?:made|taken)\b|\bno (?:official |final |formal )?decision(?: (?:has been|was|yet|made)|\s*\.|$)|\bdecide on at a later date\b|\b(?:neither|nor|nobody|no one) .{0,60}?\b(?:has|have) (?:yet )?(?:commented|said|confirmed|announced|officially)\b|\bin talks (?:for|about|to) .{0,20}?%S\d+/,
  },
  {
    name: 'too soon to decide',
    status: 'undecided',
    about: 'any',
    pattern:
      /\btoo (?:soon|early)\b.{0,60}?\b(?:decide|say|tell|continue|renew|know)|\bhas not received (?:such )?(?:an? )?(?:early )?renewal\b|\bunder (?:review|consideration|discussion)\b.{0,20}?(?:%S\d+)?/,
  },
  {
    name: 'no official renewal of the season',
    status: 'undecided',
    about: 'any',
    pattern:
      /\bno official (?:renewal|green light|order|pick ?-? ?up)\b|\bnothing (?:is |has been )?(?:officially )?(?:confirmed|official|announced)\b.{0,40}?%S\d+|\bkeen to commission\b/,
  },
]

/** "The BBC has insisted that the show has not been axed": a cancellation denied. */
export const notCancelled =
  /\b(?:has|have|had|was|were|is|are) not (?:been |being |getting |actually )*(?:axed|cancelled|canceled|scrapped)\b/g

export const cancelledRules: readonly RenewalRule[] = [
  {
    name: 'not returning are <series>',
    status: 'cancelled',
    about: 'object',
    pattern:
      /\bnot (?:be )?(?:returning|renewed|coming back|picked up)(?: (?:next (?:year|season)|this time))? (?:are|is|were|include|includes|:)/,
  },
  {
    name: '<channel> cancels <series>',
    status: 'cancelled',
    about: 'object',
    pattern: new RegExp(
      `\\b${adverbs}(?:cancell?(?:ed|s|ing)?|cancel|axed|axes|axe|axing of|scrapped|scraps|shelved|ditched|canned|nixed|pulled the plug on|pulls the plug on|pull the plug on|opted not to renew|declined to renew|chosen not to renew|decided not to renew|swung the ax on|passed on|scrapping)\\b(?! (?:(?:a|an|his|her|their|its|the|all|two|several) (?:\\w+ )?(?:trip|tour|concert|concerts|appearance|wedding|subscriptions?|flight|plans|event|convention|interview|engagements?|party|screening|panel)|another|by|after|in|on|at|due|because|out|for|before|when|following|,|last|this|just|too|so|ahead|amid|%D))(?: (?:both|all|the|its|their|a|an|two|three|four|five|more))*(?=.{0,110}?(?:%T|\\b(?:series|show|drama|comedy|sitcom|thriller|soap|programme|it)\\b))`,
    ),
  },
  {
    name: '<series> was cancelled',
    status: 'cancelled',
    about: 'subject',
    pattern: new RegExp(
      `(?:${perfect}|\\bget(?:s|ting)? )(?:cancell?ed|axed|scrapped|shelved|canned|nixed|given the (?:axe|ax|chop|boot)|chopped|taken off the air|dropped by %[CO]\\d+|let go by %C\\d+|dropped(?= (?:despite|after|from the schedule|,|\\.|by))|let go by)`,
    ),
  },
  {
    name: 'cancelled <series>',
    status: 'cancelled',
    about: 'any',
    pattern:
      /(?:^|, |; |: |” )(?:axed|cancelled|scrapped)(?: by %C\d+)?(?: after|:| in| last|,| –|$)|%T\d+(?: ”)? (?:cancelled|axed|scrapped)\b(?! (?:episode|season finale))|\b(?:the )?(?:ax|axe) (?:has |have |had )?(?:also )?(?:fallen|fell|falls) on\b|\b(?:to be|be) axed\b/,
  },
  {
    name: 'cancellation of <series>',
    status: 'cancelled',
    about: 'object',
    pattern: /\b(?:cancellation|axing|demise|scrapping) of (?!season)/,
  },
  {
    name: 'will not return',
    status: 'cancelled',
    about: 'subject',
    pattern:
      /(?<!%P\d+ (?:and %P\d+ )?)(?:\b(?:will|would|is|are) (?:also |sadly |officially |now )?not (?:be )?(?:returning|return|renewed|coming back|back|happening|happen|going ahead|moving forward|continuing|continue|proceeding|picked up|going forward|having|getting|get|proceed)\b|\bnot (?:be )?going to (?:reach|get|return|happen|have|see|receive)\b|\bwas not (?:renewed|picked up)\b|\bnot moving forward\b|\bno longer (?:moving|going) forward\b)/,
  },
  {
    name: 'will not make another season',
    status: 'cancelled',
    about: 'object',
    pattern:
      /\b(?:will|would|is|are|was|were|has|have) not (?:be |going to )*(?:bring(?:ing)? back|bring(?:ing)? (?:back )?(?:%T\d+|it|the (?:show|series|drama|comedy|sitcom))(?: ”)? back|mak(?:e|ing) (?:a |an |any |another |more )*%S|produc(?:e|ing) (?:a |an |any |another |more )*%S|order(?:ing)? (?:a |an |any |another |more )*%S|commission(?:ing)? (?:a |an |any |another |more )*%S|renew(?:ing)? (?:%T|“|the|it)|pick(?:ing)? up (?:a |an |any |another |more )*%S)|\b(?:opted|decided|chosen|chose|elected) (?:not to|against) bring(?:ing)?\b/,
  },
  {
    name: '<series> is dead',
    status: 'cancelled',
    about: 'subject',
    pattern:
      /(?:%T\d+(?: ”)?|\b(?:show|series|drama|comedy|sitcom)) (?:is|was|are) (?:now |officially |sadly |finally )*(?:dead|no more|done(?= at))(?= at| ,|\.| ”|$)/,
  },
  {
    name: 'there will be no season',
    status: 'cancelled',
    about: 'any',
    pattern:
      /\b(?:will|would) (?:not|never) (?:be|see|get|have) (?:a |an |any |another )*(?:%T\d+ )?(?:[a-z]+ )?%S\d+|\bthere (?:will|would) (?:be no|not be) (?:a |any |another )?(?:more )?(?:%S\d+|second|third|more (?:episodes|seasons))|\bno (?:more )?%S\d+ (?:of|for|is|will)\b|\b(?:opted|decided|chosen|chose|elected) (?:not to|against) (?:proceed|continue|move forward|go forward|making|producing|order\w*|renew\w*)\b|\b(?:decision|decided|chose|opted) (?:to not|not to) (?:order|make|renew|pick up)\b|\bno plans? (?:to|for|of)\b.{0,30}?(?:%S\d+|\brenew|\bcontinue)|\b(?:will not|not) (?:be )?(?:proceed|move|go)(?:ing)? (?:ahead |forward )?with (?:a |another )?%S\d+|\b(?:only|just) (?:last(?:ed)?|ran|run) (?:for )?(?:one|a single) season\b|\b(?:goes|stops|stopped|is out|are out|crash(?:ed)? landed|is done|let (?:it )?go)(?: at %C\d+)? (?:after|at) (?:just |only |a |an |run of )*(?=%S)/,
  },
  {
    name: '<channel> dropped <series>',
    status: 'cancelled',
    about: 'object',
    pattern:
      /(?:%C\d+|\b(?:network|streamer|broadcaster|corporation|channel|bosses))(?: (?:has|have|had|also|quietly))* (?:dropped|drops|droppoed|dumped|dumps|ended|ends|ending|culled)(?! (?:a |the |its |their )?(?:first |second |third |final |new |official |full |latest )*(?:trailer|teaser|poster|all|date|first|clip|photo|image|new))(?=.{0,50}?(?:%T|\b(?:show|series|comedy|drama|sitcom)\b))/,
  },
]

export const endingRules: readonly RenewalRule[] = [
  { name: 'final season', status: 'ending', about: 'any', pattern: /%S\d+/ },
  {
    name: 'will be its last',
    status: 'ending',
    about: 'any',
    pattern:
      /\b(?:will|would|to|is|was|be|as) (?:also |likely |indeed )?(?:be |serve as )?(?:its|the|their|his|her|the show 's|the series ')(?: ?'s| show 's| series 's)? (?:last|final|swan song|farewell)(?: (?:one|installment|ever|hurrah|outing|bow))?(?= (?:for|of|,|\.|and|as|on|with|season|to)|\.|,|$| ”)/,
  },
  {
    name: 'ends after its <n>th season',
    status: 'ending',
    about: 'any',
    pattern:
      /\b(?:end|ends|ended|ending|conclude|concludes|concluded|concluding|wrap(?:s|ped|ping)?(?: up)?|finish(?:es|ed)?|bow(?:s|ed|ing)? out|come(?:s)? to (?:an|its) (?:end|close|conclusion)|came to (?:an|its) (?:end|close|conclusion)|say(?:s|ing)? goodbye|said goodbye|sign(?:s|ed|ing)? off|draw(?:s|ing)? to a close|(?:is|was) over)(?: its run| things up| for good| up| this week| this month)? (?:after|with|following|at the end of|on|this)(?: (?:a|an|its|their|the|just|only|run|of|upcoming))* %S\d+/,
  },
  {
    name: 'after <n> seasons, the finale',
    status: 'ending',
    about: 'any',
    pattern: /\bseries ['’]?s? ?finale\b(?=.{0,40}?(?:\bair|%D|\bsunday|\bwas\b|\bis\b))|\bfinal hour\b|\bended after %S\d+/,
  },
  {
    name: 'is coming to an end',
    status: 'ending',
    about: 'any',
    pattern:
      /(?:%T\d+(?: ”)?|\b(?:show|series|drama|comedy|sitcom|it)) (?:will|would|is|are|was|to|has)(?: (?:officially|finally|also|now|reportedly|all))*(?: be| been)? (?:ending(?! (?:on|with) an?\b)|com(?:e|es|ing) to (?:an|its) (?:end|close|conclusion)|draw(?:s|ing)? to (?:a|its) close|bow(?:s|ing)? out|sign(?:s|ing)? off|(?:over|all over) after (?:just |only )?%S)\b|(?:%T\d+(?: ”)?|\b(?:show|series|drama|comedy|sitcom|it)) (?:bows|bowed|signs|signed|went|goes) (?:out|off)\b(?= (?:after|this|next|on|in|with|for good|%D)\b)|%T\d+(?: ”)? (?:to|will) (?:officially )?(?:end|conclude|wrap up)(?= (?:with|after|this|next|in|on %D|at|following)\b|$)|\b(?:sets|announces|confirms|plots|unveils) (?:its )?%S\d+(?= |$)(?=.*\bfinale\b)|\bfinal (?:ever )?episodes? of (?:the )?(?:“ )?%T\d+(?: ”)? (?:will |is set to |is due to |is to )?(?:air|airs|aired|be broadcast|broadcast|screens?)\b/,
  },
]

export const renewedRules: readonly RenewalRule[] = [
  {
    name: '<series> (<season>)',
    status: 'renewed',
    about: 'any',
    pattern: /\b(?:renew\w*|pick(?:ed|ing|s)? up|pick ?-? ?ups?|order\w*|return\w*|bring\w* back)\b.{0,400}?%T\d+(?: ”)? \( (?:for )?%S\d+/,
  },
  {
    name: 'renewed for <season>',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(`\\b(?:renewed|renews|renew|renewing|re ?- ?upped|reupped|re-ups|recommissioned|re-commissioned)\\b${forSeason}`),
  },
  {
    name: 'renewed',
    status: 'renewed',
    about: 'any',
    pattern:
      /\b(?:renewed|renews)(?! (?:his|her|my|our|your|an?|calls?|interest|attention|focus|fears?|hopes?|vigou?r|energy|attacks?|efforts?|vows?|contracts?|deals?|subscriptions?|licen[cs]e)\b)\b|\b(?:re ?- ?upped|re-ups|recommissioned|re-commissioned)\b|\brenew\b(?= (?:the|its|it|%T\d+|for))|\bset to renew\b/,
  },
  {
    name: 'renewal of',
    status: 'renewed',
    about: 'any',
    pattern:
      /\brenewal (?:of|for) (?:the )?(?:“ )?%T\d+(?: ”)? (?:comes|came|arrives|follows|means|was|is (?:no|not))\b|^(?:the|this|its) (?:early )?renewal (?:comes|came|arrives|follows|means)\b|\b(?:announced|confirmed|revealed|landed|secured|scored|earned|got|gets|received|nabbed|negotiated|after|following|handed|given|announcement of)\b(?: [^.;%]{0,30}?)? (?:renewals?(?: deal)?)\b(?! (?:status|of (?:her|his)))(?! for (?:the )?(?:first))|\brenewal (?:of|for) (?:the )?(?:%T\d+|show|series).{0,40}?\b(?:announced|confirmed|official)/,
  },
  {
    name: 'picked up for <season>',
    status: 'renewed',
    about: 'any',
    pattern: new RegExp(
      `\\b(?:picked up|picks up|pick up(?! where)|greenlit|green ?- ?lit|green ?- ?lights?|greenlights?|greenlighted|ordered|orders|commissioned|commissions|approved|confirmed|confirms|announced|announces|given|handed(?: out)?|hands(?: out)?|granted|awarded|gets?|got|getting|gotten|earned|scored|landed|nabs|nabbed|signed on for|receives?|received|revived|revives|gifted|bagged|secured)(?! %S\\d+ (?:took|takes|was|is|ended|had|has))(?: %[TPC]\\d+| the| show| series| drama| comedy| up| back| a go ?- ?ahead| the green light| it| its| ”| ,|'s| hit| sitcom| thriller| medical| officially| production)* ?(?:for |with |on |to )?(?:a |an |its |their |another |the |yet |at least |both )*(?:[a-z]+ - [a-z]+ |%N\\d+ - [a-z]+ |(?!of |the |to |and |in |on |by |with |from |at |than |where )[a-z-]+ ){0,3}?(%S\\d+)(?! (?:would be|will be (?:its|the|their|his)|is (?:its|the) last|finale|premiere|trailer|teaser|release|cast|episode|opener|release date|poster|plot|of episodes))`,
    ),
  },
  {
    name: 'back for <season>',
    status: 'renewed',
    about: 'subject',
    pattern:
      /(?<!%P\d+ (?:and %P\d+ )?(?:\( [^)]*\) )?)\b(?:will|would|is|are|to|be|has|set|officially|also|being|was|coming|come|comes|returns?|returning) ?(?:officially |all set to |going to |also |be |definitely |surely |back |again )*\b(?:back|return(?:s|ing|ed)?|returns?|coming back|come back|be back|renewed)(?: [^.;%]{0,30}?| to %C\d+| on %C\d+)? (?:for|with|on with|in) (?:a |an |its |their |another |the )*(?:[a-z-]+ ){0,3}(%S\d+)/,
  },
  {
    name: 'will return',
    status: 'renewed',
    about: 'subject',
    pattern:
      /(?<!%P\d+ (?:and %P\d+ )?)\b(?:will|is|are) (?:also |officially |definitely |indeed |all )*(?:be )?(?:back|return|returning|coming back)\b(?= (?:for more|%S\d+|next|with|later|in (?:the )?%D|soon|on %C|,|\.|and|to %C)|\.|$)/,
  },
  {
    name: 'return of <series>',
    status: 'renewed',
    about: 'object',
    pattern: /\b(?:confirmed|announced|confirms|announces|unveiled|revealed)(?: [^.;%]{0,30}?)? (?:the )?return of\b/,
  },
  {
    name: 'new seasons to <series>',
    status: 'renewed',
    about: 'object',
    pattern:
      /\b(?:handed|handing|hands|gave|given|gives)(?: out)? (?:new seasons|new season orders|renewals|pick ?- ?ups|season renewals|early renewals) (?:to|for)\b|%S\d+ (?:to|for) (?=%T\d+ (?:,|and))|\b(?:pickups?|pick-ups?|renewals?|season orders?) (?:of|for) (?=(?:the )?(?:[a-z]+ ){0,3}(?:“ )?%T\d+)|\bamong the (?:shows|series|dramas|comedies|programs|titles) (?:returning|renewed|coming back)|\breturning (?:shows|series|programs|favou?rites|dramas|comedies|scripted series) (?:include|includes|are|:)|\b(?:renewed|renewals|returning|picked up) :/,
  },
  {
    name: 'season is on the way',
    status: 'renewed',
    about: 'any',
    pattern:
      /%S\d+(?: of (?:the )?(?:%T\d+|show|series|anime|drama)(?: ”)?)? (?:is|was|got|gets|has been|were|are|will be|would|would also|will surely|will|has officially been|is officially)(?: (?:now|already|officially|also|both|all|finally|indeed|just|definitely|certainly|surely|in fact))* (?:on (?:the|its) way|announced|confirmed|greenlit|green ?- ?lit|ordered|commissioned|happening|a go|official(?:ly happening)?|coming|follow suit|definitely take place|take place|definitely happen|be made|underway|under way|given the green light|surely be released|be happening|go ahead|going ahead|in the pipeline|in the cards)(?! (?:by the end|in %D|on %D|to %C\d+ (?:in|on) %D|when|at))/,
  },
  {
    name: 'more episodes',
    status: 'renewed',
    about: 'any',
    pattern:
      /\b(?:ordered|orders|commissioned|commissions|greenlit|greenlights|confirmed|announced) (?:even )?more (?:episodes|seasons|series)? ?of (?:the )?(?:“ )?%T\d+|%T\d+(?: ”)? %S\d+ (?:is )?(?:officially |already |now )*(?:greenlit|ordered|commissioned|confirmed|announced)(?= (?:by|at|for|with)|$|,|\.| ”)|\b(?:makes?|made|making) (?:a|its) (?:long-awaited |welcome |triumphant |surprise )?(?:return|comeback) (?=with %S|for (?:a |its )?%S|to %C|\)|,|\.|$)/,
  },
  {
    name: '<series> received pickups',
    status: 'renewed',
    about: 'subject',
    pattern:
      /\b(?:received|got|landed|earned|scored|were given|was given|nabbed|secured) (?:(?:an?|full|early|multi-?year|%N\d+ - (?:episode|season|year)|full-season|next-season|season|[a-z]+) )*(?:pick ?-? ?ups?|renewals?|back orders?|season orders?)\b/,
  },
  {
    name: 'orders were given to <series>',
    status: 'renewed',
    about: 'object',
    pattern:
      /\b(?:orders|pick ?- ?ups|renewals|green lights?) (?:were|have been|was|has been|are) (?:given|handed|granted) to\b|\b(?:given|getting|received|receiving|with) (?:a |the )?(?:green light|greenlight|go-ahead|renewals?|pick ?-? ?ups?) (?:are|is|were|include|includes)\b/,
  },
  {
    name: 'season pickup',
    status: 'renewed',
    about: 'any',
    pattern:
      /%S\d+ (?:pick ?-? ?ups?|renewals?|orders?|go-aheads?|greenlights?|green lights?|commissions?)\b(?! (?:is|was|has|remains?|would|looks?) (?:un|not|still|yet|in doubt))|%S\d+ ?,? (?:already|previously) (?:ordered|commissioned|announced|greenlit|confirmed)\b|\b(?:mov(?:es?|ed|ing)|press(?:es|ed|ing)|forg(?:es?|ed|ing)|go(?:es|ing)?|went) (?:ahead|forward) with (?:a |an |its |the )?%S\d+|\bsigned off on (?:a |an |its |the )?%S\d+|\b(?:has|have) (?:a |an |its |the )?%S\d+ (?:coming|in the works|on the way|in the pipeline)\b|\b(?:rescued|saved|revived) (?:it|the (?:show|series|drama|comedy)|%T\d+) for (?:a |the |its )?%S\d+|\brenewals? for (?:both )?(?:the |a |its )?%S\d+/,
  },
  {
    name: 'there will be a season',
    status: 'renewed',
    about: 'any',
    pattern:
      /\bthere (?:is|'s|are) (?:now |also |already |definitely |officially )*(?:a|an|another) (?:[a-z]+ )?%S\d+(?: of (?:the )?(?:“ )?%T\d+(?: ”)?)? (?:on (?:the|its) way|coming|in the pipeline|for (?=the |%T))|\bthere (?:will|is going to|'s going to|are going to|would) (?:definitely |indeed |surely |certainly |also )?be (?:a |an |another |at least )*(?:[a-z]+ )?(?:%S\d+)|\bwe (?:can|could|may|might|will|would) (?:also |probably |definitely |safely )?expect (?:a |an |the )?(?:show |series )?(?:%S\d+(?= (?:on|of|to be|to come|to happen|is|,|\.|for))|to be renewed)|\brule out (?:the )?(?:possibility|chance|idea) of (?:a |an )?%S\d+|\bexpect (?:the |this )?(?:show|series|%T\d+) to be renewed\b/,
  },
  {
    name: 'rumours of a return',
    status: 'renewed',
    about: 'any',
    pattern:
      /\brumou?rs? (?:are|is|of|about|swirl\w*|suggest\w*)(?: [^.;%]{0,20}?)? (?:a |the |its )?(?:return|renewal|%S\d+)\b|\b(?:eventual|possible|likely|potential) renewal\b|\bno-brainer\b/,
  },
  {
    name: 'brings the show to <seasons>',
    status: 'renewed',
    about: 'any',
    pattern:
      /\b(?:bring(?:s|ing)?|take(?:s)?|extend(?:s|ed)?|keep(?:s)?|carr(?:y|ies|ied)) (?:the )?(?:show|series|drama|comedy|sitcom|%T\d+|it)(?: on the air| going)? (?:to|through|through to|into|up to) (?:at least )?(%S\d+)|\b(?:bring(?:s|ing)?|brought) (?:back (?:the )?(?:“ )?(?:show|series|drama|comedy|%T\d+|it)(?: ”)?|(?:the )?(?:“ )?(?:show|series|drama|comedy|%T\d+|it)(?: ”)? back) for (?:a |an |its |one |another )*(?:[a-z-]+ )?(%S\d+)/,
  },
  {
    name: 'saved',
    status: 'renewed',
    about: 'any',
    pattern:
      /\b(?:saved|rescued|resurrected|revived) (?:by|at|for|on) (?:%C\d+|%S\d+)|%C\d+ (?:has |have |then |later )?(?:picked it up|picks it up|picked up the (?:show|series))\b|\bun-?cancelled\b|\b(?:picked|snapped|scooped) up by (?=%C)|%C\d+ (?:has |have )?(?:saved|rescued|picked up|picks up|resurrects|revives)(?: the| cancelled)*(?: it| show| series| drama| comedy| %T\d+)/,
  },
]

export const orderedRules: readonly RenewalRule[] = [
  {
    name: 'ordered to series',
    status: 'ordered',
    about: 'object',
    pattern:
      /\b(?:ordered|orders|order|picked up|picks up|greenlit|green ?- ?lit|greenlights?|greenlighted|green ?- ?lights?|commissioned|commissions|landed|lands|given|gives|gave|handed|hands|issued|received|receives|nabbed|scored|earned|got|gets)\b(?: [^.;]{0,50}?)?(?: to series\b| (?:a |an )?(?:straight ?- ?to ?- ?)?series (?:order|pick ?- ?up|commitment|greenlight|green light)s?\b| (?:a |an |the |its )?(?:new |original |scripted |drama |comedy |limited |animated |reality |competition |docu |half-hour |hour-long |%N\d+ - (?:episode|part) |%N\d+ episodes of |[a-z]+ )*(?:series|drama|comedy|sitcom|miniseries|thriller|docuseries)\b(?= (?:based|from|about|starring|set|called|titled|adapt|written|created|%T|“|,|that|which|following)))/,
  },
  {
    name: 'series order',
    status: 'ordered',
    about: 'object',
    pattern:
      /\b(?:straight ?- ?to ?- ?)?series (?:order|pick ?- ?up|commitment)\b|\b(?:was|were|been|is) (?:originally |officially |first )?ordered (?:in|by|at|for|to|as)\b|\b(?:new|brand-new|freshman) (?:alternative |scripted |reality |drama |comedy |original )*(?:shows?|series|dramas?|comedies|additions|sitcoms?)(?: (?:coming|heading|joining|picked up|ordered|added)(?: to)?(?: (?:the|its|%C\d+) ?(?:network|line-?up|schedule|slate)?)?| for (?:%C\d+|the network))? (?:are|include|includes|is|:)/,
  },
  {
    name: 'commissioned <series>',
    status: 'ordered',
    about: 'object',
    pattern:
      /\b(?:ordered|orders|greenlit|green ?- ?lit|greenlights|greenlighted|commissioned|commissions) (?:%N\d+ (?:- part )?(?:episodes of |parts of )?)?(?:a |an |the )?(?:(?:new|upcoming|original|first|adaptation|of|period|crime|medical|legal|police|comedy|drama|thriller|series|sitcom|fantasy|sci-fi|historical|political|psychological|romantic|dark|animated|live-action|limited|spin-?off|prequel|[a-z]+-[a-z]+) )*(?:“ )?%T\d+(?: ”)?(?= (?:,|\(|–|\.|from|starring|based|about|with|which|at)|$)|%T\d+(?: ”)? (?:was|has been|were|have been|is) (?:officially |first |originally |recently )?(?:commissioned|greenlit|green ?- ?lit|ordered) (?:by|for|at) (?:%C|%K|[a-z]+ )/,
  },
  {
    name: 'green light to episodes',
    status: 'ordered',
    about: 'any',
    pattern: /\b(?:giv(?:es?|en|ing)|gave|got|gets) (?:the |a )?green ?- ?light (?:to|for) (?:%N\d+|the|a)/,
  },
]

export const productionRules: readonly RenewalRule[] = [
  {
    name: 'in production',
    status: 'in_production',
    about: 'any',
    pattern:
      /\b(?:currently |now |already |still |officially |also )*(?:in (?:active |early |full |pre ?- ?|post ?- ?)?(?:production|pre-production|post-production)|in the works|in the making|being made|being shot|go(?:es|ing)? into production|(?:go|goes|going|went|gone) back (?:in|into|to) production|(?:go|goes|going|went|gone) (?:before (?:the )?cameras?|in front of (?:the )?cameras?)|cameras (?:are |were |will |have |has |is )?(?:already |now |currently |due |set |started |begun |start |to )*(?:roll|rolled|rolling)|being produced|being filmed|being developed|in development|under ?way at)\b/,
  },
  {
    name: 'filming',
    status: 'in_production',
    about: 'any',
    pattern:
      /\b(?<!\byet to )(?:begins?|began|begun|starts?|started|starting|beginning|resumed?|resumes|restarted?|kick(?:s|ed)? off|commenced?|will start|will begin|wrap(?:s|ped|ping)?|finish(?:ed|es)?|complet(?:ed|es)|continues|under way|underway|currently|now) (?:on |the |up )*(?:(?:principal )?(?:filming|photography|production|shooting|shoot))\b|\b(?:filming|production|shooting|photography)(?![^.;]{0,90}\byet to\b)(?: [^.;%]{0,30}?| (?:on|of|for) [^.;]{0,80}?)? (?:has |have |had |is |was |will |currently |already |officially |now |reportedly |expected to |set to |due to |to )*(?:begun|began|begins?|start(?:s|ed)?|resumed?|resumes|restarted|under ?way|wrapped|finished|completed|kicked off|kicks? off|commenced?|continues|ongoing|taking place)\b|\b(?:is|are|was|were|now|currently|be|been) (?:currently |now |already |busy |still |also )*(?:filming|shooting)\b/,
  },
  {
    name: 'working on',
    status: 'in_production',
    about: 'any',
    pattern:
      /\bwork (?:has |had |is )?(?:already |now |just )*(?:started|begun|begins|starts|under ?way) on (?:a |an |the |its |new )*(?:[a-z-]+ )?%S\d+|\b(?:is|are|now|currently|already|also|been|busy) (?:also |already |currently |now |reportedly |busy )*(?:developing|prepping|preparing|producing|making|writing|filming|shooting|gearing up for) (?:a |an |the |its |their |new |more |long-[a-z]+ )*%S\d+|\bwriters ?(?:'s|'|’)? ?room (?:for|of|on) (?:a |the |its )?%S\d+(?: of (?:the )?(?:“ )?%T\d+(?: ”)?)? (?:has |have |is |was )?(?:already |now |officially )*(?:open|opened|opens|begun|started|under ?way|at work)\b|%S\d+ (?:is |are )?(?:now |currently |also )?(?:films|shoots|filming|shooting)\b|\b(?:is|are|been|already|currently|started|began|begun|hard at) (?:currently |already |also |now )*(?:work(?:ing)? on) (?:a |an |the |its |his |her |their |new )*(?:%S\d+|%T\d+|(?:new )?(?:sitcom|drama|series|comedy|season|episodes|show)\b)/,
  },
]
