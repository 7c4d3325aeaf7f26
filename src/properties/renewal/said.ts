import { clauseAt, isConditional, type Scope } from '../../extract/index.ts'
import type { Modality } from '../../model/index.ts'
import type { RenewalRule } from './rules.ts'

const wish =
  /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|wait(?:s|ed|ing)?|wish\w*|wonder\w*|curious|eager\w*|demand\w*|petition|excited|anticipat\w+|looking forward|deserv\w+|whether|if|unless|until|till|once|before|would|when|chances of|possibility of|question|know|hear|learn|should|in order)\b/
const talk =
  /\b(?:about|regarding|details|information|everything|update|updates|news)\b(?![^.:]*(?:\b(?:by|after|when) $|\bthat\b))[^.:]{0,30}$/
/** "When it was renewed", "after Netflix renewed it": what happened, told as the time of something else. */
const happened =
  /\b(?:when|before|after|once|until) (?:“ )?(?:%[TC]\d+|it|they|the \w+)(?: ”)? (?:(?:was|were|got|had|has|been|first|officially|then|initially|originally) )*$/
/** Somebody, and what may stand between them and "be back": it is them who return. */
const somebody =
  /(?:\b(?:he|she|i|who|actors?|star|stars|actress)|%P\d+(?: \( [^)]* \))?)(?: (?:said|says|confirmed|announced|revealed|hinted)(?: that)?(?: (?:he|she|they|%P\d+))?)?(?: (?:will|would|is|are|was|has|have|be|also|set|to|both|all|officially|surely|definitely|not|being|going))* ?$/

/** Whether the words state the fate, and don't wish for it, ask for it or deny it. */
export function isSaid(scope: Scope, rule: RenewalRule, at: number, end: number): boolean {
  const [start] = clauseAt(scope, at)
  const before = scope.norm.slice(start, at)
  const inside = scope.norm.slice(at, end)
  if (/^(?:back for|will return)/.test(rule.name)) {
    if (somebody.test(before)) return false
    // With its day it is a release, unless it is told as news.
    const isDated = scope.items.some(item => item.type === 'D' && item.at > at && item.at - end < 60)
    if (isDated && !/\b(?:announc|confirm|reveal)\w*\b/.test(before)) return false
  }
  if (
    rule.name === 'season is on the way' &&
    /under ?way$/.test(inside) &&
    /\b(?:production|filming|shooting|work|writing|photography|development|casting)\b[^,;]*$/.test(before)
  )
    return false
  // A channel that takes a series up goes on with it only if somebody else had let it go.
  if (rule.name === 'saved' && /\bpick/.test(inside) && /^ (?:to series|for a full season|as a series)\b/.test(scope.norm.slice(end)))
    return false
  if (rule.status === 'in_production' || rule.status === 'ordered') {
    if (rule.status === 'ordered')
      return (
        !/\b(?:not|no|never|%N\d+ (?:already|newly|recently))\b/.test(before.slice(-40)) &&
        !isConditional(scope, at) &&
        !/%S\d+/.test(inside) &&
        !scope.items.some(item => item.type === 'S' && (item.season.numbers[0] ?? 0) > 1 && Math.abs(item.at - at) < 60)
      )
    if (
      /\b(?:not|no|never)(?: [^ ]+){0,4} $|\b(?:before|prior to|delays?|had been|was put|were put|was due|since|after|once)\b/.test(
        before.slice(-40),
      ) ||
      isConditional(scope, at)
    )
      return false
    if (/\bwas due\b|\bhad been\b/.test(inside)) return false
    if (/\bin (?:development|the works|the making)$/.test(inside))
      return !/\b(?:(?:shows|series|dramas|comedies|projects|titles|originals|seasons|which) |(?:was|were|been|being) (?:still |already |also )?)$/.test(
        before,
      )
    if (
      /\b(?:has|have|had|is|was|were|are) not (?:yet |still |even )*(?:begun|begin|started|start|resumed|commenced|wrapped|finished)\b|\bnot (?:yet )?(?:begin|begun|start|started)\b/.test(
        scope.norm.slice(at, end + 4),
      )
    )
      return false
    if (/^production schedule\b/.test(scope.norm.slice(at))) return false
    return true
  }
  if (
    rule.name === 'will not return' &&
    (/\b(?:he|she|i|they|who|%P\d+|actors?|star|actress)(?: \([^)]*\))?(?: (?:said|says|announced|confirmed))?(?: that)?(?: (?:he|she|they))? ?$/.test(
      before,
    ) ||
      /^.{0,20}\b(?:as|his|her|reprise)\b/.test(scope.norm.slice(end - 2, end + 24)))
  )
    return false
  if (rule.status === 'cancelled')
    return (
      !isConditional(scope, at) &&
      !/\b(?:not|never|avoid\w*|fear\w*|in case|rumou?rs? of|threat of|escap\w+|nearly|almost|originally) (?:\w+ ){0,3}$/.test(before) &&
      !/^(?:if|unless)\b/.test(before)
    )
  if (
    /\b(?:not|never|no|without|nor|neither)\b(?! only)(?: [^ ,;]+){0,4} $/.test(before) &&
    !/can not rule out|not only|no doubt/.test(before + inside)
  )
    return false
  if (/\b(?:un-?|revers\w+ [^.;,]*)$/.test(before)) return false
  const rather = before.replace(/\b(?:when|before|after) %[CPO]\d+ (?:announced|confirmed|revealed)\b.*/, '')
  if (
    wish.test(
      (/^(?:renew|pick|order|commission|greenlit|given|handed|cancel)(?:\w*ed|en|lit)?\b/.test(inside) && !/^renews?\b/.test(inside)
        ? rather.replace(happened, '')
        : rather
      ).slice(-60),
    ) &&
    !/\b(?:expect\w*|rule out)\b/.test(before + inside) &&
    !/\b(?:announced|confirmed|revealed|said|says|reported)\b/.test(before)
  )
    return false
  if (talk.test(before) && !/\brenewed\b/.test(inside)) return false
  if (/\bif\b/.test(scope.norm.slice(end, end + 12)) && !/\beven if\b/.test(scope.norm.slice(end, end + 12))) return false
  return true
}

/** How surely the words of a rule speak. */
export function modalityFor(scope: Scope, rule: RenewalRule, at: number, end: number): Modality {
  if (/rumou?r|can not rule out|possible renewal|potential renewal|rule out/.test(scope.norm.slice(at, end))) return 'speculated'
  if (/expect|eventual|likely|no-brainer|surely/.test(scope.norm.slice(at, end))) return 'expected'
  const [start] = clauseAt(scope, at)
  const clause = scope.norm.slice(start, at)
  if (/\b(?:could|may|might|rumou?r\w*|possibly|perhaps|potential\w*)\b/.test(clause)) return 'speculated'
  if (/\b(?:expect\w*|likely|probably|hopeful\w*|presum\w*|assum\w*|believ\w*|to be renewed but|should)\b/.test(clause))
    return rule.status === 'cancelled' ? 'asserted' : 'expected'
  return 'asserted'
}
