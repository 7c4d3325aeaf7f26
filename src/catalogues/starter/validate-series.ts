import { isCountryCode, isLanguageCode, isPartialDay, type CrewRole, type SeriesEntry, type SeriesKind } from '../../model/index.ts'
import { checkFields, checkTexts, entriesOf, isEntry, isLater, textsOf } from './validate-parts.ts'
import type { Entry, Report } from './validate-parts.ts'

const needed = ['id', 'title', 'aliases', 'year', 'country', 'language', 'kind', 'platforms', 'makers', 'seasons', 'status', 'cast', 'ids']
const allowed = ['original', 'basedOn']

// Records, so that the compiler says when the model has a value that is not here.
const kinds: Record<SeriesKind, true> = {
  drama: true,
  comedy: true,
  anime: true,
  animation: true,
  reality: true,
  documentary: true,
  anthology: true,
  limited: true,
}
const roles: Record<CrewRole, true> = { creator: true, director: true, writer: true, showrunner: true, producer: true, company: true }
const statuses: Record<SeriesEntry['status'], true> = { renewed: true, ended: true, undecided: true }
const workKinds = ['novel', 'light novel', 'book', 'manga', 'comic', 'webtoon', 'series', 'film', 'game', 'play']
const idForms: Readonly<Record<string, RegExp>> = {
  imdb: /^tt\d{7,8}$/,
  tmdb: /^\d+$/,
  tvdb: /^\d+$/,
  tvmaze: /^\d+$/,
  wikidata: /^Q\d+$/,
}

/** What is wrong with the series of some files. Adds the names of their casts and makers to `names`. */
export function validateSeries(files: ReadonlyMap<string, unknown>, names: Set<string>): string[] {
  const faults: string[] = []
  const seen = new Map<string, string>()
  for (const [file, content] of files) {
    for (const entry of entriesOf(content, 'the file', what => faults.push(`${file}: ${what}`))) {
      const id = String(entry['id'])
      const report: Report = what => faults.push(`${file}: ${id}: ${what}`)
      checkFields(entry, needed, allowed, '', report)
      checkTexts(entry, report)
      checkIdentity(entry, report)
      checkKeys(entry, seen, file, report)
      checkSeasons(entry, report)
      checkMakers(entry, names, report)
      checkCast(entry, names, report)
    }
  }
  return faults
}

function checkIdentity(entry: Entry, report: Report): void {
  const { id, title, original, country, language, kind, status } = entry
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) report('the id is not kebab-case')
  if (typeof title !== 'string') report('the title is no text')
  if (original !== undefined && (typeof original !== 'string' || original === title)) report('the original title is no text of its own')
  if (typeof country !== 'string' || !isCountryCode(country)) report(`${String(country)} is no ISO 3166-1 country`)
  if (typeof language !== 'string' || !isLanguageCode(language)) report(`${String(language)} is no ISO 639-1 language`)
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) report(`no kind of series is "${String(kind)}"`)
  if (typeof status !== 'string' || !Object.hasOwn(statuses, status)) report(`no status is "${String(status)}"`)
  const known = new Set([title, original].map(fold))
  for (const alias of textsOf(entry['aliases'], 'aliases', report)) {
    if (known.has(fold(alias))) report(`the alias "${alias}" is the title or stands twice`)
    known.add(fold(alias))
  }
  const platforms = textsOf(entry['platforms'], 'platforms', report)
  if (platforms.length === 0) report('has no platform')
  if (new Set(platforms).size < platforms.length) report('a platform stands twice')
}

function checkKeys(entry: Entry, seen: Map<string, string>, file: string, report: Report): void {
  const keys = [`id ${String(entry['id'])}`]
  const { ids } = entry
  if (!isEntry(ids)) report('ids is no object')
  else {
    for (const [name, id] of Object.entries(ids)) {
      if (typeof id !== 'string' || idForms[name]?.test(id) !== true) report(`${name} ${String(id)} is no id in the right form`)
      keys.push(`${name} ${String(id)}`)
    }
  }
  for (const key of keys) {
    const other = seen.get(key)
    if (other !== undefined) report(`${key} is taken by ${other}`)
    seen.set(key, `${String(entry['id'])} in ${file}`)
  }
}

function checkSeasons(entry: Entry, report: Report): void {
  const seasons = entriesOf(entry['seasons'], 'seasons', report)
  if (seasons.length === 0) report('has no season')
  let last = ''
  for (const [index, season] of seasons.entries()) {
    const { number, premiere, episodes } = season
    const what = `season ${index + 1} `
    checkFields(season, ['number', 'premiere', 'episodes'], [], what, report)
    if (number !== index + 1) report(`${what}has the number ${String(number)}`)
    if (episodes !== null && !(Number.isInteger(episodes) && Number(episodes) > 0))
      report(`${what}has ${JSON.stringify(episodes)} episodes`)
    if (premiere === null) continue
    if (typeof premiere !== 'string' || !isPartialDay(premiere)) {
      report(`${what}has a premiere that is no day, month or year: ${JSON.stringify(premiere)}`)
      continue
    }
    if (isLater(last, premiere)) report(`${what}begins on ${premiere}, before an earlier season (${last})`)
    last = premiere
  }
  const first = seasons[0]?.['premiere']
  if (!Number.isInteger(entry['year'])) report(`the year is ${String(entry['year'])}`)
  if (typeof first === 'string' && first.slice(0, 4) !== String(entry['year']))
    report(`the year is ${String(entry['year'])}, but season 1 began on ${first}`)
}

function checkMakers(entry: Entry, names: Set<string>, report: Report): void {
  const seen = new Set<string>()
  for (const maker of entriesOf(entry['makers'], 'makers', report)) {
    checkFields(maker, ['person', 'role'], [], 'a maker ', report)
    const { person, role } = maker
    if (typeof role !== 'string' || !Object.hasOwn(roles, role)) report(`no role of a maker is "${String(role)}"`)
    const key = `${String(person)}, ${String(role)}`
    if (seen.has(key)) report(`the maker ${key} stands twice`)
    seen.add(key)
    names.add(String(person))
  }
  const { basedOn } = entry
  if (basedOn === undefined) return
  if (!isEntry(basedOn)) return report('basedOn is no object')
  checkFields(basedOn, ['work', 'author', 'kind'], [], 'basedOn ', report)
  if (!workKinds.includes(String(basedOn['kind']))) report(`no kind of work is "${String(basedOn['kind'])}"`)
  if (typeof basedOn['work'] !== 'string') report('basedOn names no work')
  if (basedOn['author'] !== null && typeof basedOn['author'] !== 'string') report('the author is neither a text nor null')
  if (typeof basedOn['author'] === 'string') names.add(basedOn['author'])
}

function checkCast(entry: Entry, names: Set<string>, report: Report): void {
  const seen = new Set<string>()
  for (const role of entriesOf(entry['cast'], 'cast', report)) {
    checkFields(role, ['person', 'character'], [], 'a role ', report)
    const { person, character } = role
    if (typeof person !== 'string' || typeof character !== 'string') report('a role lacks its person or its character')
    const key = `${String(person)} as ${String(character)}`
    if (seen.has(key)) report(`${key} stands twice`)
    seen.add(key)
    names.add(String(person))
  }
}

function fold(text: unknown): string {
  return String(text).toLowerCase()
}
