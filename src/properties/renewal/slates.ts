import type { Slate, SlateMember, Told, WholeText } from '../../extract/index.ts'
import type { RenewalStatus } from '../../model/index.ts'

/** What a lead must say for the series listed after it to have a fate; `not`: what it must not say. */
interface SlateRule {
  readonly status: RenewalStatus
  readonly pattern: RegExp
  readonly not: RegExp
}

/** In order of precedence: who has yet to decide, who cancels, who renews, who orders. */
const rules: readonly SlateRule[] = [
  {
    status: 'undecided',
    pattern:
      /\b(?:yet to|not yet|still to|have not) (?:announced?|decided?|revealed?|determined?|confirmed?|made)\b.{0,40}\b(?:fates?|futures?|decisions?)\b|^(?:(?:the|still|shows|series|tv) )*(?:on the (?:bubble|fence)|undecided|in limbo|awaiting|tbd|to be (?:determined|decided|announced))\b/,
    not: /\?/,
  },
  {
    status: 'cancelled',
    pattern:
      /\b(?:cancell?ed|axed|scrapped|cancels|axes|cancell?ations (?:of|include\w*|are)|(?:giv\w+|gave) the axe? to|one-and-done|swung the axe? (?:on|at))\b|\b(?:will|are) not (?:be )?(?:back|returning|coming back|renewed|return)\b|^(?:cancellations|not (?:returning|renewed)|gone)\b/,
    not: /\b(?:not|never|un|nearly|almost|should|could|may|might|if|highest-rated|best|saved|make way for|replace\w*) (?:been |be |the |a |[a-z-]+ )?(?:cancell?ed|axed|scrapped)\b|\b(?:miss|rank\w*|revive[ds]?|brought back|best)\b/,
  },
  {
    status: 'renewed',
    pattern:
      /\b(?:renewed|renews|renewals|recommissioned|re-?upped)\b|\b(?:(?:new|fresh|additional|further|more) seasons|%S\d+) (?:of|for) (?:[a-z-]+ ){0,4}(?:shows|series|originals|dramas|comedies|hits|favou?rites|titles)\b|\b(?:shows|series|dramas|comedies|titles|programs|programmes|originals)(?: that (?:are|will be))? returning for (?:a |an |their )?(?:[a-z-]+ )*(?:%S\d+|seasons?)|^(?:the )?returning\b|^(?:also |coming |safe|saved|what is |who is |– )*(?:back|safe|saved|picked up)(?: |$)|\b(?:is|are|be) bringing back (?:its |the )/,
    not: /\b(?:not|yet to|whether|if|could|may|might|hop\w+|fail\w*|un)\b/,
  },
  {
    status: 'ending',
    pattern: /^(?:(?:the|shows|series) )*(?:ending|ended|concluding|final seasons?)\b/,
    not: /\?/,
  },
  {
    status: 'ordered',
    pattern:
      /\b(?:announc|unveil|order|commission|greenli|green light|pick|reveal|add|hand|confirm)\w*\b.{0,60}\b(?:new|original)\b|\bare (?:all )?(?:brand |brand-|all-)?new\b|%C\d+.{0,40}\bnew\b|\bnew\b.{0,40}%C\d+|\bnew (?:scripted |original |drama |comedy )*(?:commissions|orders|projects|originals)\b|^new(?:ly ordered)?\b/,
    not: /\b(?:seasons|episodes|best|week|tonight|weekend|month|watch\w*|premiere|dates?|not|yet|trailer|this (?:fall|spring|summer|autumn)|acquired|acquisitions?|way for|shows debut\w*)\b|%S\d+/,
  },
]

/** Gives each series of a list the fate that its lead tells, unless the text tells the fate of that series itself. */
export function readSlates({ slates, drafts, told: sentences }: WholeText): void {
  const told = new Set(drafts.filter(({ property }) => property === 'renewal').map(({ series }) => series))
  // What a list within a sentence says is nearer to its series than what stands above.
  for (const slate of [...slates.filter(({ within }) => within), ...slates.filter(({ within }) => !within)]) {
    const rule = ruleFor(slate)
    if (rule === null) continue
    for (const member of slate.members) {
      if (told.has(member.series)) continue
      // A series that a later paragraph only mentions is none of those that were cancelled.
      if (rule.status === 'cancelled' && !slate.within && !member.opens) continue
      told.add(member.series)
      // A season after the first is no order, whatever else the lead counts.
      const status = rule.status === 'ordered' && (member.season ?? 1) > 1 ? 'renewed' : rule.status
      drafts.push({
        property: 'renewal',
        value: { status },
        rule: `listed as ${status}`,
        series: member.series,
        season: seasonOf(slate, member, status) ?? (status === 'renewed' ? seasonElsewhere(sentences, member.series) : null),
        polarity: 'affirmed',
        modality: 'asserted',
        attribution: null,
        asOf: null,
        quote: member.quote,
      })
    }
  }
}

function ruleFor({ phrase, within, words, lead }: Slate): SlateRule | null {
  const said = within ? phrase : lead.view.norm
  for (const rule of rules) {
    if (!rule.pattern.test(said) || rule.not.test(said)) continue
    // Plans for a schedule as a whole order nothing.
    if (rule.status === 'ordered' && !within && !/%N\d+|^new/.test(words)) continue
    return rule
  }
  return null
}

function seasonOf(slate: Slate, member: SlateMember, status: RenewalStatus): number | null {
  if (status === 'ordered') return 1
  if (member.ran !== null) return status === 'ending' ? member.ran : member.ran + 1
  if (member.season !== null) return member.season
  if (status === 'cancelled' && /\bone-and-done|freshm[ae]n|rookie\b/.test(slate.phrase)) return 2
  const index = /%S(\d+)/.exec(slate.phrase)
  const item = index === null ? undefined : slate.lead.view.items[Number(index[1])]
  return item !== undefined && item.type === 'S' && item.season.kind === 'number' && status !== 'cancelled'
    ? (item.season.numbers[0] ?? null)
    : null
}

/** The one season number after the first that the text names beside the title elsewhere: "will return with X season 2". */
function seasonElsewhere(sentences: readonly Told[], series: number): number | null {
  const numbers = new Set<number>()
  for (const { view, titles } of sentences)
    for (const title of titles) {
      if (!('mention' in title) || title.mention.ref !== series) continue
      const beside = /^%T\d+(?: ”)?(?: 's)? (?:” )?%S(\d+)/.exec(view.norm.slice(title.at))
      const item = beside === null ? undefined : view.items[Number(beside[1])]
      if (item?.type === 'S' && item.season.kind === 'number') for (const number of item.season.numbers) if (number > 1) numbers.add(number)
    }
  return numbers.size === 1 ? [...numbers][0]! : null
}
