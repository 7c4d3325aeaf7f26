import { refOf, resolveDate, type Draft, type Item, type Told, type WholeText } from '../../extract/index.ts'
import { addDays, dayWindow, makeDay, monthOf, yearOf, type DateWindow, type Day } from '../../model/index.ts'

type DateItem = Extract<Item, { type: 'D' }>

/** A series that a schedule has under a date. */
interface Entry {
  readonly series: number
  readonly window: DateWindow
  /** What the schedule says beside the title. */
  readonly words: string
  /** The season named there; undefined where it names several, which is no premiere. */
  readonly season: number | null | undefined
  /** Whether an asterisk stands before the title. */
  readonly starred: boolean
  readonly line: Told
}

/** So many series at least make a schedule. */
const fewest = 3

/** What a page with a schedule says of itself. */
const announces =
  /\b(?:premieres?|returns?|returning|schedules?|calendar|dates?|dated|new on|new to|coming to|arriving|what to watch|line ?- ?ups?|lineups?|releases?|debuts?|fall|midseason|upcoming|new (?:series|shows|dramas|anime)|streaming)\b/
/** What may stand around a date on a line of its own. */
const dateLine =
  /^(?:(?:on|from|starting|beginning|premiering|week of|new) )?%D(\d+)(?: at %N\d+(?: [ap] ?\.?m ?\.?)?)?(?: premiere dates| premieres| releases)?(?: :)?$/
/** "9/23 – ", "Jan. 12 : ", before titles. */
const dated = /^(?:[*•–—-] )?(?:on )?%D(\d+)(?: at %N\d+(?: [ap] ?\.?m ?\.?)?)? ?(?:[–—:|-]|,) ?/
/** "Mon 24 – " under the name of a month. */
const bareDay = /^(?:(?:sun|mon|tue|tues|wed|thu|thurs|fri|sat)(?:[a-z]*day)?(?: ,)? )?%N(\d+) ?[–—:|-] ?/
/** What may stand before the title that a line is about: its hour, its channel, a mark. */
const lead =
  /^(?:[*•–—:|/,.&+-]|\d[\d:/.c-]*(?= |$)|%N\d+|[ap] ?\.? ?m|noon|midnight|et|pt|ct|c|new series|new|series premiere|season premiere|“|‘|%C\d+|\( \w+ \)| )*$/
/** What may part the titles of one line. */
const between = /^(?: ”| ’)?(?: \( [^()]* \))?(?: ?[,;&/+*“‘]| and(?: its [a-z-]+)?| ”| ’)* ?$/
/** What may follow the title that a line is about: more of the line, or that it comes, but no sentence on something else. */
const follows =
  /^(?: ”| ’)?(?: %S\d+)?(?:$| ?[(,;.:|*“–—-]| (?:new )?(?:series|season|premieres?|premiered|debuts?|returns?|is back|launches|begins|kicks off|starts|arrives|drops|bows|%S\d+|%C\d+|%D\d+|and|&)\b)/
/** What under a date is no premiere: old matter, what moves, what ends, and what is no series. */
const otherwise =
  /\b(?:encores?|repeats?|reruns?|finales?|finishes|ends|ending|leav\w+|delayed|already|moves?|moved|not|specials?|movie|film|docs?|documentary|stand ?- ?up|regular time|new night|new time|time ?(?:slot|period)|crossover|episodes? (?:one|two|three|\d+|%N\d+)|anniversary|concert|awards?)\b/
/** Sections of a schedule that hold no premieres. */
const departures =
  /^(?:(?:also|what 's|what is|shows|series|titles|everything|the) )*(?:leaving|departing|expiring|last chance|movies|films|specials|sports|finales?|cancell?ed|renewed)\b(?! .*[.!])/
const firsts =
  /\b(?:series (?:premiere|debut)|new (?:\S+ )?(?:series|show|drama|comedy|sitcom|anime)|limited series|mini ?- ?series|newcomer)\b/
const starsAreNew = /\bnew\b.{0,60}\b(?:asterisks?|stars?|starred)\b|\* (?:= |: |means |marks |denotes )?new\b/
const returns = /\b(?:returns?|back|season (?:premiere|debut))\b/
const again = /\b(?:premieres?|debuts?|returns?|season|part)\b|%S\d+/

/** A schedule: lines that begin with a date, or stand under one. Each title that opens such a line, or is listed in it, comes out then. */
export function readSchedule({ article, links, drafts, told }: WholeText): void {
  if (links.series.length < fewest || !told.slice(0, 6).some(({ view }) => announces.test(view.norm))) return
  const lines = told.filter(one => opensLine(article.text, one))
  const reader = new ScheduleReader(article.published, yearOfText(told), article.text)
  for (const line of lines) reader.read(line)
  const entries = reader.entries
  if (new Set(entries.map(({ series }) => series)).size < fewest) return
  // Where a schedule marks what is new, the rest has come before; where it gives seasons, what has none is new.
  const stars = told.some(({ view }) => starsAreNew.test(view.norm))
  const isNew = ({ words, starred }: Entry): boolean => firsts.test(words) || (stars && starred)
  const marksNew = entries.some(isNew)
  const marksSeasons = entries.some(({ season }) => (season ?? 0) > 1)
  const isSilent = (quote: Draft['quote']): boolean =>
    reader.silent.some(({ view: { sentence } }) => quote.start >= sentence.start && quote.end <= sentence.end)
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]!.property === 'release' && isSilent(drafts[i]!.quote)) drafts.splice(i, 1)
  for (const entry of entries) {
    if (entry.season === undefined) continue
    const { sentence } = entry.line.view
    const known = seasonsBefore(links.series[entry.series]!.entry?.seasons ?? [], entry.window.earliest)
    const isFirst = isNew(entry) || (known === 0 && marksSeasons && !marksNew && !returns.test(entry.words))
    const season = entry.season ?? (isFirst ? 1 : null)
    for (let i = drafts.length - 1; i >= 0; i--) {
      const draft = drafts[i]!
      if (
        draft.property === 'release' &&
        draft.quote.start >= sentence.start &&
        draft.quote.end <= sentence.end &&
        draft.series === entry.series
      )
        drafts.splice(i, 1)
    }
    drafts.push({
      property: 'release',
      value: entry.window,
      rule: 'release: under a date of a schedule',
      series: entry.series,
      season,
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: null,
      asOf: null,
      quote: { exact: article.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end },
    })
  }
}

/** Walks the lines of a schedule: which date rules, and what stands under it. */
class ScheduleReader {
  readonly entries: Entry[] = []
  /** Lines in which nothing comes out: the dates themselves, and what leaves. */
  readonly silent: Told[] = []
  readonly #reference: Day | null
  readonly #year: number | null
  readonly #text: string
  readonly #seen = new Set<number>()
  #window: DateWindow | null = null
  #month: DateWindow | null = null
  #departs = false

  constructor(reference: Day | null, year: number | null, text: string) {
    this.#reference = reference
    this.#year = year
    this.#text = text
  }

  read(line: Told): void {
    const { norm, items } = line.view
    if (line.block.kind === 'title') return
    const ruled = dateLine.exec(norm)
    if (ruled !== null && endsLine(this.#text, line)) {
      const window = this.#windowOf(items[Number(ruled[1])] as DateItem)
      this.silent.push(line)
      this.#window = window
      this.#month = window !== null && window.precision === 'month' ? window : null
      this.#departs = false
      return
    }
    if (line.titles.length === 0) {
      if (departures.test(norm) && norm.length < 40) this.#departs = true
      else if (line.block.level > 0 && !/^(?:the )?%[CPK]\d+(?: .{0,20})?$/.test(norm)) this.#window = this.#month = null
      return
    }
    if (this.#departs) {
      this.silent.push(line)
      return
    }
    const own = dated.exec(norm)
    const bare = own === null && this.#month !== null ? bareDay.exec(norm) : null
    if (own !== null) this.#add(line, own[0].length, this.#windowOf(items[Number(own[1])] as DateItem))
    else if (bare !== null) this.#add(line, bare[0].length, this.#dayOfMonth(items[Number(bare[1])]!))
    else this.#add(line, 0, this.#window)
  }

  /** Adds the titles that the line is about. */
  #add(line: Told, from: number, window: DateWindow | null): void {
    const { norm, items } = line.view
    const titles = line.titles.filter(({ at }) => at >= from)
    if (window === null || titles.length === 0 || !lead.test(norm.slice(from, titles[0]!.at))) return
    for (const [i, title] of titles.entries()) {
      const end = title.at + /^%T\d+/.exec(norm.slice(title.at))![0].length
      const next = titles[i + 1]
      const words = norm.slice(end, next?.at)
      if (!follows.test(norm.slice(end))) return
      const series = refOf(title)
      if (!otherwise.test(words) && (!this.#seen.has(series) || again.test(words))) {
        this.#seen.add(series)
        const starred = 'mention' in title && this.#text[title.mention.start - 1] === '*'
        const beside = seasonIn(items, title.at, next?.at ?? norm.length)
        const season = beside === null ? bareSeason(words, items) : beside
        this.entries.push({ series, window, words, season, starred, line })
      }
      if (next === undefined || !between.test(words)) return
    }
  }

  #dayOfMonth(item: Item): DateWindow | null {
    if (this.#month === null || item.type !== 'N') return null
    const { earliest } = this.#month
    const day = Number.isInteger(item.value) ? makeDay(yearOf(earliest), monthOf(earliest), item.value) : null
    return day === null ? null : dayWindow(day)
  }

  /** A schedule looks ahead, and back over what has just begun. */
  #windowOf({ date: { spec } }: DateItem): DateWindow | null {
    const from = this.#reference === null ? null : addDays(this.#reference, -75)
    const window = resolveDate(spec, from, 'future', this.#year)
    return window === null || (window.precision !== 'day' && window.precision !== 'month')
      ? null
      : { earliest: window.earliest, latest: window.latest, precision: window.precision }
  }
}

/** The season that is named beside a title; undefined where there are several. */
function seasonIn(items: readonly Item[], from: number, to: number): number | null | undefined {
  for (const item of items) {
    if (item.type !== 'S' || item.at < from || item.at >= to || item.season.kind !== 'number') continue
    return item.season.numbers.length > 1 ? undefined : item.season.numbers[0]
  }
  return null
}

/** "Barry (3)": a small number alone in a bracket. */
function bareSeason(words: string, items: readonly Item[]): number | null {
  const match = /^(?: ”)? \( %N(\d+) \)/.exec(words)
  const item = match === null ? undefined : items[Number(match[1])]
  return item?.type === 'N' && Number.isInteger(item.value) && item.value < 40 ? item.value : null
}

/** How many seasons a catalogue has from well before a day. */
function seasonsBefore(seasons: readonly { readonly premiere: string | null }[], day: Day): number {
  const before = addDays(day, -60)
  return seasons.filter(({ premiere }) => premiere !== null && premiere < before).length
}

/** The first year that the text's dates name. */
function yearOfText(told: readonly Told[]): number | null {
  for (const { view } of told)
    for (const item of view.items) if (item.type === 'D' && item.date.spec.kind === 'window') return yearOf(item.date.spec.window.earliest)
  return null
}

function opensLine(text: string, { view: { sentence } }: Told): boolean {
  return /(?:^|\n)[ \t*•–—-]*$/.test(text.slice(Math.max(0, sentence.start - 8), sentence.start))
}

function endsLine(text: string, { view: { sentence } }: Told): boolean {
  return /^[ \t:.]*(?:\n|$)/.test(text.slice(sentence.end, sentence.end + 6))
}
