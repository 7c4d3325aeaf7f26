import type { RenewalRule } from './rules.ts'

/** More wordings that leave the fate open. */
export const moreUndecided: readonly RenewalRule[] = [
  {
    name: 'neither renewed nor cancelled',
    status: 'undecided',
    about: 'subject',
    pattern:
      /\b(?:neither|not|nor|either) (?:been )?(?:officially )?(?:renewed|picked up|cancelled|axed)(?:,)? (?:n?or|and not) (?:been )?(?:officially )?(?:renewed|cancelled|axed|scrapped|picked up)\b/,
  },
  {
    name: 'deciding on <series>',
    status: 'undecided',
    about: 'any',
    pattern:
      /\b(?:still|yet) (?:deciding|mulling|considering|weighing|pondering|to decide)(?: (?:up|over))?(?: (?:on|whether|if))? [^.;]{0,60}?(?:\bfates?\b|\bfuture\b|\brenew\w*|\breturn|%S\d+)|\b(?:has|have|is) not (?:yet )?decided (?:yet )?(?:if|whether|on)\b|\b(?:if|whether) (?:or not )?(?:the )?(?:%T\d+|show|series|drama|comedy|there|%S\d+)[^.;]{0,70}? (?:is|remains|was) (?:still |as yet |currently )?(?:unclear|unknown|uncertain|not (?:yet )?(?:clear|known|decided)|anyone 's guess|up in the air)\b/,
  },
  {
    name: 'yet to renew',
    status: 'undecided',
    about: 'any',
    pattern:
      /\b(?:is|are|was) yet to (?:officially )?(?:renew|announce|confirm|decide|order|commission)\b(?! (?:the |a |an |its )?(?:release|premiere|air|cast|date|trailer|title|official release))|%S\d+(?: of (?:the )?%T\d+)? (?:is|has) yet to (?:receive|get|be given|be granted)\b|\byet to make (?:a |an |any )*(?:official |formal )*(?:announcement|decision|statement) (?:about|on|regarding|concerning)\b|\b(?:kept|keeping|remained|stayed|tight-lipped|silent|quiet|mum)(?: (?:quiet|silent|mum|tight-lipped))? (?:about|on|over) (?:a |the |its |any )*(?:%S\d+|renewal|fate|future)|\b(?:decision|verdict|announcement|news|word) (?:on|about|regarding) (?:a |the |its )*(?:[a-z-]+ )?(?:%T\d+(?: ”)? )?(?:%S\d+|renewal|future)(?: of (?:the )?%T\d+)? (?:is|are) (?:still )?(?:expected|due|likely|pending|awaited)|\btalks (?:about|over|on|for|regarding) (?:a |the |its )*%S\d+/,
  },
]

/** More wordings of an end. */
export const moreCancelled: readonly RenewalRule[] = [
  {
    name: '<series>, which <channel> cancelled',
    status: 'cancelled',
    about: 'subject',
    pattern:
      /\bwhich (?:%C\d+|the (?:network|channel|streamer|broadcaster)) (?:had |has |then |later )?(?:cancelled|axed|scrapped|dropped|canned)\b/,
  },
  {
    name: 'the axe for <series>',
    status: 'cancelled',
    about: 'any',
    pattern:
      /\b(?:got|gets|gave|gives|handed|faces|met|meets) (?:the )?(?:“ )?(?:%T\d+ (?:” )?)?(?:the )?(?:axe|ax|chop|boot)\b(?! (?:murder|man))|\bun-?renewed\b|\brevers(?:ed|es|ing) (?:its |their |the |an earlier )*(?:decision to renew|renewals?)\b/,
  },
]

/** More wordings of going on. */
export const moreRenewed: readonly RenewalRule[] = [
  {
    name: '<season> confirmed',
    status: 'renewed',
    about: 'any',
    pattern:
      /^%S\d+ of (?:the )?(?:“ )?%T\d+(?: ”)? (?:officially )?(?:confirmed|announced|commissioned|ordered|greenlit)\b|%C\d+ (?:orders|commissions|wants|confirms) more (?:“ )?%T\d+/,
  },
]

/** More wordings of an order. */
export const moreOrdered: readonly RenewalRule[] = [
  {
    name: 'announced <series>',
    status: 'ordered',
    about: 'object',
    pattern:
      /%C\d+(?: (?:has|have|also|today))* (?:announced|announces|unveiled|unveils|commissioned|commissions|greenlit|greenlights|ordered|orders|confirms|confirmed) (?:a |an |its |the )*(?:brand )?(?:new|brand-new|original) (?:(?:[a-z]+(?:-[a-z]+)?|%N\d+ - (?:part|episode)) ){0,4}(?:drama|series|comedy|sitcom|thriller|miniseries|crime drama|dramedy|spin-?off|prequel)(?: (?:called|titled|entitled|series))?(?: ,)? (?:“ )?%T\d+(?: ”)?(?! (?:will|which will|would|premieres|debuts|launches|starts|begins|is|release|trailer))/,
  },
  {
    name: 'greenlit <series>, of a kind',
    status: 'ordered',
    about: 'object',
    pattern:
      /(?<=\b(?:ordered|orders|greenlit|greenlights|commissioned|commissions) (?:the |a )?(?:“ )?%T\d+(?: ”)? )(?:prequel|spin-?off|sequel|offshoot)(?: series)? (?:“ )?%T\d+/,
  },
]

/** More wordings of work on a season. */
export const moreProduction: readonly RenewalRule[] = [
  {
    name: 'entered production',
    status: 'in_production',
    about: 'any',
    pattern:
      /\b(?:enter(?:s|ed)?|moved into|moves into|heads? into|gone into|back in|now in) (?:pre-|post-)?production\b|\bback on set for (?:a |the |its )*%S\d+|\b(?:scripts?|writing) (?:for|of|on) (?:a |the |its )*%S\d+(?: of (?:the )?%T\d+(?: ”)?)? (?:is|are|has|have) (?:being |already |now |currently |well )*(?:written|under ?way|begun|started|penned)\b/,
  },
]

/** More wordings of the last season. */
export const moreEnding: readonly RenewalRule[] = [
  {
    name: 'the season is the end of <series>',
    status: 'ending',
    about: 'any',
    pattern:
      /%S\d+ (?:will be|is|marks|will mark|would be) the (?:very )?end (?:of (?:the )?(?:%T|show|series|story)|for (?:the )?(?:%T|show|series))|%S\d+ , (?:the (?:show|series|drama|comedy) 's|its|which (?:will be|is) (?:its|the|also its)) (?:last|final)\b/,
  },
]
