import { clauseAt, margin, seasonNumber, signsOf, tenseAt, type Item, type Scope } from '../../extract/index.ts'
import { dayNumber, Features, LinearModel, template, type DateWindow } from '../../model/index.ts'
import { lastOf } from './nearest-event.ts'
import { newSeries, seasonOf, type Event } from './season-of.ts'
import { seasonWeights } from './season-weights.ts'

type DateItem = Extract<Item, { type: 'D' }>

/** A season that a date may be the release of, with the ways that lead to it. */
interface Option {
  readonly season: number | null
  readonly ways: Set<string>
}

/** A date of a sentence that is the release of a season of some series. */
export interface Release {
  readonly ref: number
  readonly event: Event
  readonly date: DateItem
  readonly tense: 'past' | 'future' | 'open'
  readonly window: DateWindow
}

const alone = template('way')
const together = template('ways')
const inTense = template('way-tense')
const allInTense = template('ways-tense')
const ofNew = template('way-new')
const after = template('way-event')
const besides = template('way-seasons')
const ofEntry = template('way-known')
const ofMain = template('way-main')
const size = template('size')
const holds = template('holds')
const told = template('told')
/** A catalogue's day is the text's up to so many days. */
const slack = 3

/**
 * The seasons that a date is the release of: of all that the sentence, the section and the article lead to, of the first, of none and of what the rules
 * say, the likeliest by a conditional log-linear model (as in `whose.ts`). Rules that name several at once have the last word.
 */
export function seasonsOf(scope: Scope, release: Release): (number | null)[] {
  const ruled = ruledBy(scope, release)
  if (ruled.length !== 1) return ruled
  const features = new Features(model)
  let best: number | null = ruled[0]!
  let most = Number.NEGATIVE_INFINITY
  const around = aroundOf(scope, release)
  for (const option of optionsFor(scope, release, best)) {
    addOption(features, scope, release, around, option)
    if (features.odds > most) [best, most] = [option.season, features.odds]
    features.clear()
  }
  return [best]
}

/** The seasons among which `seasonsOf` chooses, each with the names of its features: what training learns from. */
export function seasonExamples(scope: Scope, release: Release): { readonly season: number | null; readonly names: readonly string[] }[] {
  const ruled = ruledBy(scope, release)
  if (ruled.length !== 1) return []
  const features = new Features(model, true)
  const around = aroundOf(scope, release)
  return optionsFor(scope, release, ruled[0]!).map(option => {
    addOption(features, scope, release, around, option)
    const names = [...(features.names ?? [])]
    features.clear()
    return { season: option.season, names }
  })
}

/** What has been learnt of which season a date is for; see docs/training.md. */
const model = new LinearModel(seasonWeights)

function ruledBy(scope: Scope, { ref, event, date, tense }: Release): (number | null)[] {
  return seasonOf(scope, ref, event, date, tense)
}

/** All seasons that something leads to. */
function optionsFor(scope: Scope, { ref, date, window }: Release, ruled: number | null): Option[] {
  const options = new Map<number | null, Option>()
  const put = (season: number | null, way: string): void => {
    const known = options.get(season)
    if (known === undefined) options.set(season, { season, ways: new Set([way]) })
    else known.ways.add(way)
  }
  const putIf = (season: number | null, way: string): void => {
    if (season !== null && season > 0) put(season, way)
  }
  putNamed(scope, ref, date, put)
  const { state } = scope
  putIf(state.headingSeason, 'heading')
  if (ref === state.main && state.titleSeason !== null) {
    put(state.titleSeason, 'title')
    putIf(state.titleSeason - 1, 'title-1')
  }
  putIf(state.recentSeason, 'recent')
  const coming = state.coming(ref)
  if (coming !== null) {
    put(coming, 'coming')
    putIf(coming - 1, 'coming-1')
  }
  putIf(state.highest(ref), 'highest')
  putIf(state.ran(ref), 'ran')
  put(1, 'one')
  put(null, 'none')
  put(ruled, 'rule')
  const [earliest, latest] = [dayNumber(window.earliest) - slack, dayNumber(window.latest) + slack]
  scope.links.series[ref]!.entry?.seasons.forEach(({ number, premiere }) => {
    // The catalogue only bears out what the text leads to: a claim is what the text says.
    if (premiere !== null && options.has(number) && dayNumber(premiere) >= earliest && dayNumber(premiere) <= latest)
      put(number, 'catalogue')
  })
  return [...options.values()]
}

/** The seasons that the sentence names before and after a date, the nearest first. */
function putNamed(scope: Scope, ref: number, date: DateItem, put: (season: number | null, way: string) => void): void {
  const named = scope.items.filter(item => item.type === 'S')
  const [start, end] = clauseAt(scope, date.at)
  const before = named.filter(item => item.at < date.at).length
  named.forEach((item, i) => {
    const rank = i < before ? `b${Math.min(3, before - i)}` : `a${Math.min(3, i - before + 1)}`
    const { kind, numbers } = item.season
    if (kind === 'count') {
      for (const count of numbers) {
        put(count, `${rank}-count`)
        put(count + 1, `${rank}-next`)
      }
      return
    }
    const way = `${rank}${item.at >= start && item.at < end ? '-clause' : ''}${kind === 'number' ? '' : `-${kind}`}`
    if (kind === 'number') for (const one of numbers) put(one, way)
    else {
      const one = seasonNumber(scope, item, ref)
      if (one !== null) put(one, way)
    }
  })
}

/** What is the same for all options of a date. */
interface Around {
  readonly when: string
  readonly event: string
  readonly isNew: 'new' | 'old'
  /** How many seasons the sentence names. */
  readonly named: number
}

function aroundOf(scope: Scope, { date, tense }: Release): Around {
  const { norm } = scope
  const usual = tenseAt(scope, date.at)
  const last = lastOf(norm, clauseAt(scope, date.at)[0], date.at)
  return {
    when: usual === 'open' ? `open-${tense}` : usual,
    event: last === null ? 'none' : last.word.replaceAll(' ', '_'),
    isNew: newSeries.test(norm) ? 'new' : 'old',
    named: scope.items.filter(({ type }) => type === 'S').length,
  }
}

/** Adds what speaks for an option. */
function addOption(
  features: Features,
  scope: Scope,
  { ref }: Release,
  { when, event, isNew, named }: Around,
  { season, ways }: Option,
): void {
  const { state } = scope
  const { entry } = scope.links.series[ref]!
  for (const way of ways) {
    features.addWord(alone, way)
    features.addWord(inTense, `${way}_${when}`)
    features.addWord(ofNew, `${way}_${isNew}`)
    features.addWord(after, `${way}_${event}`)
    features.addWord(besides, `${way}_${Math.min(3, named)}`)
    features.addWord(ofEntry, `${way}_${entry === null ? 'open' : 'known'}`)
    features.addWord(ofMain, `${way}_${ref === state.main ? 'main' : 'side'}`)
  }
  const all = [...ways]
    .filter(way => way !== 'rule')
    .toSorted()
    .join('+')
  features.addWord(together, all)
  features.addWord(allInTense, `${all}_${when}`)
  features.addWord(size, `${season === null ? 'none' : Math.min(3, season)}_${isNew}_${when}_${Math.min(2, named)}`)
  if (season === 1 || season === null) addPlain(features, scope, ref, season === 1 ? 'first' : 'none', when, event)
}

/** The first season, and none that is known, are told by the words of the sentence and by what is known of the series. */
function addPlain(features: Features, scope: Scope, ref: number, which: 'first' | 'none', when: string, event: string): void {
  const { state } = scope
  const { name, length } = signsOf(scope)
  for (const word of new Set(name.slice(margin, length - margin))) features.addWord(holds, `${which}_${word}`)
  const [highest, { entry }] = [state.highest(ref), scope.links.series[ref]!]
  features.addWord(told, `${which}_event_${event}`)
  features.addWord(told, `${which}_${when}`)
  features.addWord(told, `${which}_heading_${scope.heading}`)
  features.addWord(told, `${which}_highest_${highest === null ? 'none' : Math.min(3, highest)}_${when}`)
  features.addWord(told, `${which}_coming_${state.coming(ref) === null ? 'none' : 'some'}_${when}`)
  features.addWord(told, `${which}_known_${entry === null ? 'none' : Math.min(3, entry.seasons.length)}_${when}`)
}
