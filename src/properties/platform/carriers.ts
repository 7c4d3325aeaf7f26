import { refOf, type Draft, type Item, type Told, type WholeText } from '../../extract/index.ts'
import { Features, LinearModel, template } from '../../model/index.ts'
import { carriedBy } from './carried-by.ts'
import { carrierWeights } from './carrier-weights.ts'

/** A channel or a series where it stands in an article. */
interface Place {
  readonly sentence: number
  readonly at: number
  /** Whether it begins its sentence, and whether that is a heading or the title. */
  readonly opens: boolean
  readonly heads: boolean
  readonly norm: string
  readonly kind: string
  /** Of a series: whether the sentence tells something of it. */
  readonly told: boolean
}

/** A series and a channel that an article names, and where. */
interface Pair {
  readonly series: number
  readonly name: string
  readonly first: Place
  readonly named: readonly Place[]
  readonly channel: readonly Place[]
}

/** What the article holds, for all its pairs. */
interface Survey {
  readonly whole: WholeText
  readonly series: ReadonlyMap<number, readonly Place[]>
  readonly channels: ReadonlyMap<string, readonly Place[]>
  readonly most: number
  readonly total: number
  /** Series of which something else is claimed. */
  readonly spokenOf: ReadonlySet<number>
}

/** What has been learnt of which channel of an article carries which of its series; see docs/training.md. */
const model = new LinearModel(carrierWeights)
/** The odds (natural logarithm) from which a channel carries a series. */
const least = Math.log(0.4 / 0.6)

/**
 * Weighs each series of an article with each channel: a channel that heads a page, a section or a list carries what is told under it, though
 * no sentence says so. What sentences and slates told before counts as evidence, and is dropped where the whole text speaks against it.
 */
export function weighCarriers(whole: WholeText): void {
  const { drafts } = whole
  const features = new Features(model)
  const survey = surveyOf(whole)
  if (survey === null) return
  const read = drafts.filter(draft => draft.property === 'platform')
  const kept: Draft[] = drafts.filter(draft => draft.property !== 'platform')
  const weighed = new Set<Draft>()
  for (const pair of pairsOf(survey)) {
    const own = read.filter(draft => isOf(draft, pair))
    for (const draft of own) weighed.add(draft)
    addPair(features, survey, pair, statusOf(read, pair))
    const { odds } = features
    features.clear()
    if (odds < least) continue
    for (const draft of own) kept.push(draft)
    if (own.length === 0)
      kept.push(carriedBy({ series: pair.series, quote: quoteOf(whole, pair) }, pair.name, 'the channel of what is told'))
  }
  // What belongs to no pair that was weighed is left as it was read.
  for (const draft of read) if (!weighed.has(draft)) kept.push(draft)
  drafts.length = 0
  for (const draft of kept) drafts.push(draft)
}

/** Each series of an article with each channel, with the names of its features: what training learns from. */
export function carrierExamples(whole: WholeText): { readonly series: number; readonly name: string; readonly names: readonly string[] }[] {
  const survey = surveyOf(whole)
  if (survey === null) return []
  const read = whole.drafts.filter(draft => draft.property === 'platform')
  const features = new Features(model, true)
  return pairsOf(survey).map(pair => {
    addPair(features, survey, pair, statusOf(read, pair))
    const names = [...(features.names ?? [])]
    features.clear()
    return { series: pair.series, name: pair.name, names }
  })
}

function isOf(draft: Draft, { series, name }: Pair): boolean {
  return draft.series === series && nameIn(draft) === name
}

function nameIn(draft: Draft): string {
  return draft.property === 'platform' ? draft.value.name : ''
}

/** Whether the channel was read as the series' own, or another was. */
function statusOf(read: readonly Draft[], pair: Pair): 'own' | 'other' | 'none' {
  if (read.some(draft => isOf(draft, pair))) return 'own'
  return read.some(draft => draft.series === pair.series) ? 'other' : 'none'
}

function surveyOf(whole: WholeText): Survey | null {
  const series = new Map<number, Place[]>()
  const channels = new Map<string, Place[]>()
  whole.told.forEach((told, sentence) => {
    for (const item of told.view.items) {
      if (item.type === 'T') put(series, refOf(item), placeOf(told, item, sentence))
      else if (item.type === 'C') put(channels, whole.links.names[item.mention.ref] ?? '', placeOf(told, item, sentence))
    }
  })
  if (channels.size === 0 || series.size === 0) return null
  const counts = [...channels.values()].map(places => places.length)
  const spokenOf = new Set(whole.drafts.filter(({ property }) => property !== 'platform').map(draft => draft.series))
  return { whole, series, channels, most: counts.reduce((a, b) => Math.max(a, b), 0), total: counts.reduce((a, b) => a + b), spokenOf }
}

function put<Key>(map: Map<Key, Place[]>, key: Key, place: Place): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [place])
  else if (known.length < mostPlaces) known.push(place)
}

function placeOf({ view, block, titles }: Told, item: Item, sentence: number): Place {
  return {
    sentence,
    at: item.at,
    opens: item.at <= beginning,
    heads: block.kind === 'heading' || block.kind === 'title',
    norm: view.norm,
    kind: block.kind,
    told: titles.includes(item),
  }
}

/** What stands in a sentence no later than this begins it: after "the ", "“ ". */
const beginning = 8
/** Of an article that names very many series or channels, so many of each are weighed, and so many places of each looked at. */
const mostSeries = 200
const mostChannels = 20
const mostPlaces = 30

function pairsOf({ series, channels }: Survey): Pair[] {
  const pairs: Pair[] = []
  const names = [...channels].slice(0, mostChannels)
  for (const [ref, named] of [...series].slice(0, mostSeries)) {
    const first = named.find(({ told }) => told) ?? named[0]!
    for (const [name, channel] of names) pairs.push({ series: ref, name, first, named, channel })
  }
  return pairs
}

const read = template('read')
const share = template('share')
const usual = template('usual')
const before = template('before')
const leads = template('leads')
const together = template('together')
const matter = template('matter')
const said = template('said')
const entryHas = template('catalogue')
const sizes = template('sizes')
const leadWords = template('lead-words')
const mix = template('mix')

/** Adds what speaks for a channel's carrying a series, each alone and with what was read before. */
function addPair(features: Features, survey: Survey, pair: Pair, status: 'own' | 'other' | 'none'): void {
  const { whole, channels, series, most, total, spokenOf } = survey
  const { links } = whole
  const { first, named, channel } = pair
  const count = Math.min(4, channels.size)
  const main = links.main < 0 ? 'round-up' : pair.series === links.main ? 'main' : 'side'
  const isSpoken = spokenOf.has(pair.series)
  const isUsual = channel.length === most
  const add = (kind: ReturnType<typeof template>, word: string): void => {
    features.addWord(kind, word)
    features.addWord(kind, `${word}_${status}`)
  }
  add(read, status)
  add(share, String(Math.round((4 * channel.length) / total)))
  add(usual, `${isUsual}_${Math.min(3, count)}`)
  add(usual, `title_${channel.some(({ kind }) => kind === 'title')}`)
  const nearest = channel.findLast(place => isBefore(place, first))
  add(before, `${awayOf(nearest, first)}_${nearest !== undefined && hasOther(survey, pair, nearest, isNamed) ? 'between' : 'clear'}`)
  const lead = channel.findLast(place => leadsOn(place) && place.sentence <= first.sentence)
  const isClear = lead !== undefined && !hasOther(survey, pair, lead, leadsOn)
  add(leads, `${lead === undefined ? 'none' : isClear ? 'clear' : 'between'}_${lead?.heads === true ? 'heading' : 'text'}_${main}`)
  add(together, `${named.some(place => channel.some(other => other.sentence === place.sentence))}_${first.opens}`)
  add(matter, main)
  add(said, `${isSpoken}_${first.told}`)
  const { entry } = links.series[pair.series]!
  add(entryHas, entry === null ? 'unknown' : String(entry.platforms.includes(pair.name)))
  add(sizes, `${Math.min(6, series.size)}_${Math.min(3, count)}`)
  if (lead !== undefined && isClear) {
    features.addWord(leadWords, `${lead.norm.slice(lead.at).split(' ').slice(1, 3).join('_').replace(/\d+/g, '')}_${status}`)
    features.addWord(mix, `clear_${main}_${first.told}_${first.opens}_${isSpoken}_${status}`)
  }
  features.addWord(mix, `${status}_${isUsual}_${count === 1}_${main}_${first.told}_${isSpoken}`)
}

function isBefore(place: Place, other: Place): boolean {
  return place.sentence < other.sentence || (place.sentence === other.sentence && place.at < other.at)
}

function leadsOn({ opens, heads }: Place): boolean {
  return opens || heads
}

function isNamed(): boolean {
  return true
}

/** How many sentences after a channel a series is named. */
function awayOf(channel: Place | undefined, series: Place): string {
  if (channel === undefined) return 'never'
  const away = series.sentence - channel.sentence
  return away === 0 ? 'same' : away === 1 ? 'one' : away <= 3 ? 'few' : 'far'
}

/** Whether another channel of some kind stands between a place and the series. */
function hasOther({ channels }: Survey, { name, first }: Pair, from: Place, counts: (place: Place) => boolean): boolean {
  for (const [other, places] of channels)
    if (other !== name && places.some(place => counts(place) && isBefore(from, place) && isBefore(place, first))) return true
  return false
}

function quoteOf({ told, article }: WholeText, { first }: Pair): Draft['quote'] {
  const { start, end } = told[first.sentence]!.view.sentence
  return { exact: article.text.slice(start, end), start, end }
}
