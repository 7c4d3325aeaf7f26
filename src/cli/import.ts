import { listServices, type CatalogueReader, type ListService } from '../model/index.ts'
import type { ImportCounts, Imported } from '../pipeline/index.ts'
import { readArguments, type Arguments } from './arguments.ts'
import type { ListImport } from './import-list.ts'
import { exitStatus, type Command } from './command.ts'
import { nearest } from './nearest.ts'
import { progressLine } from './progress.ts'
import { sayCredit, sayTerms } from '../publish/index.ts'
import { usageError } from './usage-error.ts'

/** `hiatus import`: takes a catalogue in, or somebody's lists. */
export const importCommand: Command = {
  usage: `Usage: hiatus import CATALOGUE [PLACE]
       hiatus import SERVICE FILE [options]

Takes a catalogue of series into the store, merges it with those that are there,
and compiles the names by which articles are linked and series are found. An
import that is stopped or cut off goes on where it was when it is run again; one
that is run again on the same source changes nothing.

  starter                          the catalogue that comes with Hiatus
  own       FILE|FOLDER            your own, as CSV, JSON or JSON Lines
  tvmaze    [ADDRESS]              TVmaze
  imdb      [FOLDER|ADDRESS]       the IMDb datasets, as .tsv.gz files
  tmdb      [FILE|ADDRESS]         TMDB; its token is in TMDB_TOKEN
  wikidata  [FILE|FOLDER|ADDRESS]  Wikidata

Without a place, a catalogue is fetched from where its makers offer it.

Your own lists come from a ZIP, CSV or JSON file that another service gave you:
tv-time, trakt, imdb, simkl, sonarr or hiatus. What is there already stays, and
what is not understood is listed.

  --list      FILE is of lists, whosever they are: hiatus import --list FILE
  --dry       say what would be taken in, and take nothing in
  --by-title  take a series by its title alone, where one only has that title
  --theirs    believe the file where it differs from what you keep

Example: hiatus import imdb ./imdb-datasets
`,
  async run(args, around) {
    const given = readArguments('import', args, { list: {}, dry: {}, 'by-title': {}, theirs: {} })
    const [name, place, more] = given.operands
    if (more !== undefined) throw usageError(`hiatus import takes one place, and got "${more}" too.`)
    const list = listIn(given)
    if (list !== null) return (await import('./import-list.ts')).importList(list, around)
    if (name === undefined) throw usageError('hiatus import needs a catalogue. Run "hiatus import --help" for those that it can read.')
    const reader = readerNamed(name, await around.readers())
    const from = placeOf(reader, place)
    const line = progressLine(reader.title, around.stderr, () => performance.now())
    const stop = new AbortController()
    void stopWhen(around.ended(), stop, line.tell)
    const television = await around.television()
    try {
      const watch = { env: around.env, tell: line.tell, signal: stop.signal, progress: line.show }
      const imported = await television.importFrom(reader, from, watch)
      line.end()
      around.stdout.write(sayImported(reader, imported))
      return exitStatus.done
    } finally {
      await television.close()
      line.end()
    }
  },
}

/** The file of lists that is meant, or null where it is a catalogue: IMDb is both, and its lists are CSV files. */
function listIn({ values, operands: [name, place] }: Arguments): ListImport | null {
  const named = name?.toLowerCase().replace(/^tvtime$/, 'tv-time')
  const service: ListService | null = listServices.find(each => each === named) ?? null
  const isList = values['list'] === true
  const option = ['dry', 'by-title', 'theirs'].find(each => values[each] === true)
  if (!isList && (service === null || (service === 'imdb' && !/\.(?:csv|zip)$/i.test(place ?? '')))) {
    if (option !== undefined) throw usageError(`--${option} goes with a file of lists: hiatus import trakt FILE --${option}.`)
    return null
  }
  const file = service === null ? name : place
  if (file === undefined) throw usageError(`hiatus import needs the file of your lists: hiatus import ${service ?? '--list'} FILE.`)
  if (service === null && place !== undefined)
    throw usageError(`Hiatus knows no lists of "${name}". It can read those of ${listServices.join(', ')}.`)
  return { service, file, byTitle: values['by-title'] === true, takeTheirs: values['theirs'] === true, isDry: values['dry'] === true }
}

/** Stops an import when its user asks for it, and says what comes then. */
async function stopWhen(ended: Promise<void>, stop: AbortController, tell: (line: string) => void): Promise<void> {
  await ended
  tell('Stopping; what has been read is put together first. Ctrl-C again leaves that to the next import.')
  stop.abort()
}

function readerNamed(name: string, readers: readonly CatalogueReader[]): CatalogueReader {
  const reader = readers.find(one => one.name === name.toLowerCase())
  if (reader !== undefined) return reader
  const near = nearest(
    name,
    readers.map(one => one.name),
  )
  const hint = near === null ? `It can read ${readers.map(one => one.name).join(', ')}.` : `Did you mean ${near}?`
  throw usageError(`Hiatus cannot import "${name}". ${hint}`)
}

function placeOf({ name, title, home, usage }: CatalogueReader, place: string | undefined): string {
  const from = place ?? home
  if (from !== null) return from
  throw usageError(`${title} is read from a place that you name: ${usage.map(line => `hiatus import ${name} ${line}`).join('; ')}.`)
}

/** What the import did, what there is now, and the credit that the catalogue asks for. */
function sayImported(reader: CatalogueReader, { summary, reconciled }: Imported): string {
  const { title, name } = reader
  const what = summary === null ? `  stopped; run "hiatus import ${name}" again to go on\n` : sayCounts(summary.counts)
  const credit = sayTerms([reader]).map(sayCredit).join('\n')
  return `${title}\n${what}${reconciled === null ? '' : sayReconciled(reconciled)}${credit}\n`
}

function sayCounts(counts: ImportCounts): string {
  const said = Object.entries(rowWords).flatMap(([kind, words]) => {
    const { added, changed, gone, dropped } = counts[kind as keyof typeof rowWords] ?? nothing
    const news = [
      ...(added > 0 ? [`${count(added)} new`] : []),
      ...(changed > 0 ? [`${count(changed)} changed`] : []),
      ...(gone > 0 ? [`${count(gone)} gone`] : []),
      ...(dropped > 0 ? [`${count(dropped)} left out, of no series that is known`] : []),
    ]
    return news.length === 0 ? [] : [`  ${words}: ${news.join(', ')}\n`]
  })
  return said.length === 0 ? '  nothing has changed\n' : said.join('')
}

function sayReconciled({ series, shared, people, doubts }: NonNullable<Imported['reconciled']>): string {
  const more = shared === 0 ? '' : `, ${count(shared)} of them in more than one catalogue`
  const unsure = doubts.length === 0 ? '' : `${count(doubts.length)} pairs may be one series: "hiatus catalogue doubts" shows them.\n`
  return `In all: ${count(series)} series${more}, and ${count(people)} people.\n${unsure}`
}

const nothing = { added: 0, changed: 0, gone: 0, dropped: 0 }

/** What rows are called, in the order in which they are told. */
const rowWords = {
  series: 'Series',
  alias: 'Other names',
  season: 'Seasons',
  episode: 'Episodes',
  person: 'People',
  spelling: 'Spellings',
  credit: 'Credits',
  platform: 'Channels and services',
  rating: 'Ratings',
  work: 'Source works',
} as const

function count(number: number): string {
  return number.toLocaleString('en')
}
