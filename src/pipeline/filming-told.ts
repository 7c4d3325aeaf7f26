import { trustOf, type Evidence } from '../fuse/index.ts'
import type { Day, Fact } from '../model/index.ts'

/** Who says what of a series, and what is known of them. */
export type Said = Pick<Evidence, 'testimony' | 'outlets' | 'records'>

/** Nobody says anything. */
export const nothingSaid: Said = { testimony: [], outlets: new Map(), records: [] }

/** A stage of filming that is told of, since when, and how sure that is. */
export interface FilmingTold {
  readonly kind: 'filming began' | 'filming wrapped'
  readonly since: Day
  readonly confidence: number
}

/** What filming is called. A company for production is none, nor is what comes before it. */
const filming =
  /\b(?:film(?:ing|ed|s)|shooting|shot|shoots?|photography|cameras?)\b|(?<!\bpre[- ]?)\bproduction\b(?! (?:compan|design|house|studio|team))/i
const wraps =
  /\b(?:wrapp?(?:ed|s)|finish(?:ed|es)|completed|concluded|ended|(?:is|are|was|were|be|been) (?:\w+ )?(?:complete|done|over))\b/i
const starts =
  /\b(?:began|begun|begins?|beginning|start(?:ed|s)?|resum(?:ed|es)|restarted|kick(?:ed|s) off|commenced?|under ?way|continues|ongoing|taking place|(?:in|into|under|in front of|before)(?: the| active| full| early)? (?:production|cameras?)|roll(?:ed|ing)|being (?:shot|filmed|produced)|(?:is|are|was|were|now|currently|been) (?:\w+ )?(?:filming|shooting)|enter(?:ed|s) production|on set)\b/i
const afterwards = /\bpost-?production\b/i
/** What is still to be, or is no more than a mark of time. */
const ahead =
  /\b(?:will|would|should|could|can|might|may (?!\d)(?:not |only |well )?(?:be|have|begin|start|wrap|finish|film|shoot|resume|take|go)|must|expect(?:ed|s)?|due|set (?:to|for)|scheduled|slated|plans?|planned|hop(?:es?|ing)|aim(?:s|ing)|about to|going to|ready to|gearing|prepar\w*|yet|not|never|nearly|almost|half ?way|close to|next|before(?! (?:the )?cameras?)|after|until|till|once|when|if|unless|wants?|wanted)\b|n['’]t\b/i

/** "Filming starts in May": what is said as if it were now, of a time that is named. */
const scheduled =
  /\b(?:begins?|starts?|kicks? off|goes|resumes|enters|heads)\b.*?\b(?:later|soon|shortly|tomorrow|this (?:week|month|year|spring|summer|autumn|fall|winter)|(?:early|mid|late|\d{1,2}|in|on|by)[ -](?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i

/**
 * What words say of the filming of a season whose work they tell of: that it began, or that it ended. Each clause is looked at alone, and what is still to be says nothing; null where only writing or
 * development is told of.
 */
export function stageTold(words: string): FilmingTold['kind'] | null {
  let isFilming = false
  let stage: FilmingTold['kind'] | null = null
  for (const said of words.split(
    /[.,;:]\s|\s[–—-]\s|\s(?=(?:and|but|while|with|after|before(?! (?:the )?cameras?)|until|once|when|as|so)\s)/i,
  )) {
    isFilming ||= filming.test(said)
    if (ahead.test(said) || scheduled.test(said)) continue
    if (afterwards.test(said) || (isFilming && wraps.test(said))) return 'filming wrapped'
    if (filming.test(said) && starts.test(said)) stage = 'filming began'
  }
  return stage
}

/**
 * The stages of filming that the voices behind a fact tell of by a day. That a season is renewed outranks that it is being made, so that the fact alone rarely tells. A stage is as sure as the fact and the best of who
 * tells of it are, and is known since the first of them said so; who is no better than chance is not heard.
 */
export function filmingTold({ testimony, outlets, records }: Said, { support, probability }: Fact, today: Day): readonly FilmingTold[] {
  const behind = new Set(support)
  const stages = new Map<FilmingTold['kind'], FilmingTold>()
  for (const { id, claim, outlet, said, withdrawn } of testimony) {
    if (!behind.has(id) || said > today || (withdrawn !== null && withdrawn <= today)) continue
    if (claim.property !== 'renewal' || claim.value.status !== 'in_production') continue
    if (claim.polarity !== 'affirmed' || claim.modality !== 'asserted') continue
    const who = outlets.get(outlet)
    const trust = who === undefined ? 0 : trustOf(who, records, 'renewal')
    const kind = trust > 0.5 ? stageTold(claim.quote.exact) : null
    if (kind === null) continue
    const known = stages.get(kind)
    stages.set(kind, {
      kind,
      since: known === undefined || said < known.since ? said : known.since,
      confidence: Math.max(known?.confidence ?? 0, Math.min(probability, trust)),
    })
  }
  return [...stages.values()]
}
