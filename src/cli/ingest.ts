import type { IngestCounts } from '../pipeline/index.ts'
import { dayOption, readArguments } from './arguments.ts'
import { exitStatus, type Command, type Surroundings } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { progressLine, type ProgressState } from './progress.ts'
import { urlOption } from './read-article.ts'
import { usageError } from './usage-error.ts'

/** `hiatus ingest`: takes articles into the evidence. */
export const ingest: Command = {
  usage: `Usage: hiatus ingest SOURCE... [options]

Takes articles in: what they claim is recorded, weighed against what others say,
and becomes the facts that "hiatus show" shows. The same article a second time
adds nothing; one that was rewritten is another version.

  FILE         an article (HTML or text), or a feed
  FOLDER       all that is in it
  URL          an article; or a feed (RSS, Atom, JSON Feed), with its articles
  FILE.warc    the pages of a web archive, plain or as .warc.gz
  FILE.jsonl   articles as JSON Lines, with "url", "title", "text" or "html",
               "published", "publisher"
  -            an article that comes in

  --published DATE  the day of publication, where an article does not say
  --url URL         the address of an article, where it does not say
  --today DATE      the day on which it is taken in, instead of today

Exit status: 0 done, 2 bad usage or nothing could be read, 3 an outside service
failed and nothing could be read.

Example: hiatus ingest articles/ https://example.com/feed.xml
`,
  async run(args, around) {
    const given = readArguments('ingest', args, { published: { value: 'DATE' }, url: { value: 'URL' }, today: { value: 'DATE' } })
    if (given.operands.length === 0)
      throw usageError('hiatus ingest needs a file, a folder or an address. Run "hiatus ingest --help" for what it takes.')
    const [published, url] = [dayOption(given, 'published'), urlOption(given)]
    const today = dayOption(given, 'today') ?? around.today()
    const television = await around.television()
    const stop = new AbortController()
    const line = progressLine('Reading', around.stderr, () => performance.now())
    void stopWhen(around.ended(), stop, line.tell)
    try {
      if (!(await ensureStarter(television, around, stop.signal))) return stopped(around)
      const check = await around.checker()
      const counts = await television.evidence.ingest(
        given.operands,
        check,
        { allowPrivate: true, signal: stop.signal },
        {
          today,
          keepsForecasts: today === around.today(),
          published,
          url,
          tell: line.tell,
          progress: state => line.show(progressOf(state)),
        },
      )
      line.end()
      around.stdout.write(sayCounts(counts))
      if (stop.signal.aborted) return stopped(around)
      if (counts.read > 0) return exitStatus.done
      return counts.outsideFaults > 0 ? exitStatus.service : counts.faults > 0 ? exitStatus.usage : exitStatus.done
    } finally {
      line.end()
      await television.close()
    }
  },
}

/** What was read is kept; the rest is read when the command is given again. */
function stopped({ stderr }: Surroundings): number {
  stderr.write('Stopped. The same command goes on: what is known already adds nothing.\n')
  return exitStatus.done
}

async function stopWhen(ended: Promise<void>, stop: AbortController, tell: (line: string) => void): Promise<void> {
  await ended
  tell('Stopping, once what has been read is weighed.')
  stop.abort()
}

function progressOf({ read, claims }: IngestCounts): ProgressState {
  return { done: read, total: null, unit: 'articles', part: count(claims, 'claim', 'claims') }
}

/** "24 articles read: 20 new, 1 rewritten, 3 known. 616 claims of 31 series; 5 facts changed." */
function sayCounts({ read, added, changed, known, besides, faults, outsideFaults, claims, series, facts }: IngestCounts): string {
  const parts = [
    [added, 'new'],
    [changed, 'rewritten'],
    [known, 'known already'],
    [besides, 'of no series that is known'],
  ] as const
  const kinds = parts.filter(([number]) => number > 0).map(([number, words]) => `${number.toLocaleString('en')} ${words}`)
  const lines = [
    `${count(read, 'article', 'articles')} read${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}.`,
    `${count(claims, 'new claim', 'new claims')} about ${count(series, 'series', 'series')}; ${count(facts, 'fact', 'facts')} changed.`,
  ]
  const unread = faults + outsideFaults
  if (unread > 0) lines.push(`${count(unread, 'source', 'sources')} could not be read.`)
  return `${lines.join('\n')}\n`
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
