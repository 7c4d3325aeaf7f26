import type { Article, Block, Quote } from '../model/index.ts'
import { matchesIn } from './matching.ts'
import type { Item, View } from './view.ts'

/** A sentence that was read, with the titles that it tells something of. */
export interface Told {
  readonly view: View
  readonly block: Block
  readonly titles: readonly Item[]
}

/** A series that is one of several which a lead speaks of. */
export interface SlateMember {
  readonly series: number
  /** The season named beside its title. */
  readonly season: number | null
  /** How many seasons it had, where that stands beside its title: "after two seasons". */
  readonly ran: number | null
  /** Whether it opens its sentence. */
  readonly opens: boolean
  readonly quote: Quote
}

/**
 * Words that speak of several series at once, and the series that follow: "the new dramas include A and B", "Cancelled:" over a list,
 * "has ordered three new shows." and then a sentence for each.
 */
export interface Slate {
  readonly lead: Told
  /** The words for the series, and what stands before them in the sentence. */
  readonly words: string
  readonly before: string
  /** All of the lead before the first title. */
  readonly phrase: string
  /** Whether the series stand in the lead's own sentence. */
  readonly within: boolean
  readonly members: readonly SlateMember[]
}

/** Words for series of which there are several; "series" is one or many. */
const several =
  /\b(?:shows|dramas|comedies|sitcoms|originals|programs|programmes|titles|projects|commissions|productions|orders|offerings|thrillers|soaps|newcomers|additions|favou?rites|renewals|pickups|cancell?ations|seasons|%S\d+|highlights|slate|line ?- ?up|lineup|schedule|series|miniseries|docuseries)(?= |$)/g
/** What before "series" makes many of it. */
const many =
  /(?:%N\d+|\b(?:several|multiple|numerous|various|other|following|two|both|these|many|more|some|existing|returning|list of|slew of|slate of|number of|raft of|crop of|host of|string of))(?: (?:[a-z-]+|%[CK]\d+|,)){0,5}? $/
/** So many words before the noun belong to it. */
const own = /(?:(?:[a-z'-]+|%[CKNDS]\d+|,|-) ){0,7}$/
/** What leads from such words to the titles. */
const leadsTo =
  /^(?!.*\b(?:as well as|and (?:picked|renewed|cancelled|added))\b)(?:(?: (?:[a-z'-]+|,|%[CKSDN]\d+|%P\d+ 's|\( [^()%]* \)))*? (?:include|includes|including|included|are|were|is|like|such as|follows|namely|with|featuring|sees|features|comprises|boasts|range from|ranging from)| (?:in|for|on|at|to|from) (?:%[CKD]\d+)| ,)?(?: ?[:–-])?(?: (?:[a-z-]+|%[CKNP]\d+|'s|,|:))*? (?:“ |‘ )?$/
/** Leads farther from their titles than this lead nowhere: the pattern looks at every way to split what lies between. */
const farthest = 160
const list = /[:–] ?$/

/** Words for what may stand around a fate that heads a list: whose list it is, and of what. */
const around =
  "(?:(?:the|all|officially|already|now|newly|so|far|still|shows?|series|dramas?|comedies|titles|programmes|programs|originals|and|or|what|who|is|are|that|have|been|has|to|be|by|at|on|for|next|season|this|year|yet|tv|%C\\d+|'s|%D\\d+|&|–|-) )*"
/** A heading, or the words before a colon, that tell the fate of what is listed under them and name no series. */
const fateAlone = new RegExp(
  `^(?:– )?${around}(?:renewed|returning|coming back|(?<!\\bnew )back|safe|saved|picked up|cancell?ed|cancellations|renewals|axed|scrapped|not returning|not renewed|gone|ending|ended|concluding|final seasons?|on the (?:bubble|fence)|undecided|in limbo|awaiting (?:(?:a |their )?(?:decision|verdict|fate|word|news)s?)|tbd|to be (?:determined|decided|announced)|newly ordered|new series|new)(?: ${around.slice(0, -1)})?(?: ?:)?$`,
)

/** The slates of an article, in order of the text. */
export function slatesOf(told: readonly Told[], article: Article): Slate[] {
  const slates: Slate[] = []
  const first = firstTold(told)
  told.forEach((lead, i) => {
    const { norm } = lead.view
    if (norm.endsWith('?')) return
    if (fateAlone.test(norm) && (lead.block.level > 0 || norm.endsWith(':'))) {
      const members = membersAfter(told, i, 0, first, article)
      if (members.length > 0) slates.push({ lead, words: norm, before: '', phrase: norm, within: false, members })
      return
    }
    // "Cancelled: A, B and C".
    const label = norm.slice(0, lead.titles[0]?.at ?? 0).replace(/(?: (?:by|at|on|to|from) (?:the )?%C\d+)?(?: :)?(?: “)? $/, ' :')
    if (/ :(?: “)? $/.test(norm.slice(0, lead.titles[0]?.at ?? 0)) && fateAlone.test(label)) {
      slates.push({
        lead,
        words: label,
        before: '',
        phrase: label,
        within: true,
        members: lead.titles.map(item => memberOf(article, lead, item)),
      })
      return
    }
    for (const match of matchesIn(norm, several)) {
      const [noun] = match
      const end = match.index + noun.length
      const before = norm.slice(0, match.index)
      if (/series$/.test(noun) && !many.test(before)) continue
      if (noun.startsWith('%') && !isPlural(lead.view, noun)) continue
      const words = own.exec(before)![0] + noun
      const after = lead.titles.filter(item => item.at >= end)
      const base = { lead, words, before: before.slice(0, end - words.length), phrase: norm.slice(0, after[0]?.at) }
      if (after.length > 0) {
        if (after[0]!.at - end > farthest || !leadsTo.test(norm.slice(end, after[0]!.at))) continue
        slates.push({ ...base, within: true, members: after.map(item => memberOf(article, lead, item)) })
        break
      }
      if (lead.titles.length > 0) continue
      const members = membersAfter(told, i, countIn(lead.view, words), first, article)
      if (members.length > 1) {
        slates.push({ ...base, within: false, members })
        break
      }
    }
  })
  return slates
}

/** In which sentence each series is first told of. */
function firstTold(told: readonly Told[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  told.forEach(({ titles, block }, i) => {
    if (block.kind === 'title') return
    for (const item of titles) if (!first.has(refOf(item))) first.set(refOf(item), i)
  })
  return first
}

/** The number that stands in words for several series: "three new dramas". */
function countIn(view: View, words: string): number {
  const index = /%N(\d+)/.exec(words)
  const item = index === null || /%N\d+ (?:of|hours)\b/.test(words) ? undefined : view.items[Number(index[1])]
  return item !== undefined && item.type === 'N' && item.value > 1 && item.value < 40 ? item.value : 0
}

/** The series told after a lead: as many as it counts, else those that open the lines and paragraphs under it. */
function membersAfter(
  told: readonly Told[],
  from: number,
  count: number,
  first: ReadonlyMap<number, number>,
  article: Article,
): SlateMember[] {
  const lead = told[from]!
  const members: SlateMember[] = []
  const heads = lead.block.level > 0 || list.test(lead.view.norm)
  if (count === 0 && !heads) return members
  let block: Block | null = null
  /** Whether the section is that of a series of the list. */
  let titled = false
  for (let i = from + 1; i < told.length; i++) {
    const next = told[i]!
    const opening = next.titles[0]
    const opensBlock = next.block !== block && opening !== undefined && opening.at <= 3
    // The lines of a list may look like headings themselves.
    if (next.block.level > 0 && next.block.level <= lead.block.level && !opensBlock) break
    if (next.block.level > 0) titled = opensBlock
    const opens = next.block !== block
    block = next.block
    if (count === 0) {
      if (!opens) continue
      if (opensBlock) members.push(memberOf(article, next, opening))
      else if (lead.block.level === 0 && !titled) break
    } else {
      for (const item of next.titles) {
        if (first.get(refOf(item)) !== i || members.some(({ series }) => series === refOf(item))) continue
        members.push(memberOf(article, next, item))
        if (members.length === count) return members
      }
    }
  }
  return members
}

function memberOf(article: Article, { view }: Told, item: Item): SlateMember {
  const beside = /^%T\d+(?: ”)?(?: \( %[CO]\d+ \))? ?(?:,|–|-|:|\()? ?(?:for |– |: )?(?:(after) (?:just |only )?)?(%S\d+)/.exec(
    view.norm.slice(item.at),
  )
  const season = beside === null ? undefined : view.items[Number(beside[2]!.slice(2))]
  const isSeason = season !== undefined && season.type === 'S'
  const hasRun = isSeason && (beside![1] !== undefined || season.season.kind === 'count')
  return {
    series: refOf(item),
    season: isSeason && !hasRun && season.season.kind === 'number' ? (season.season.numbers.at(-1) ?? null) : null,
    ran: isSeason && hasRun ? (season.season.numbers.at(-1) ?? null) : null,
    opens: item.at < 4,
    quote: { exact: article.text.slice(view.sentence.start, view.sentence.end), start: view.sentence.start, end: view.sentence.end },
  }
}

/** "New seasons of": words for seasons without a number. */
function isPlural(view: View, noun: string): boolean {
  const item = view.items[Number(noun.slice(2))]
  return item !== undefined && item.type === 'S' && item.season.numbers.length === 0
}

function refOf(item: Item): number {
  return 'mention' in item ? item.mention.ref : -1
}
