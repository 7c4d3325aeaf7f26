import { readFile, stat } from 'node:fs/promises'
import { listServiceTitles, type ExternalIds, type ListOddity, type ListService, type NotUnderstood } from '../model/index.ts'
import type { ImportPlan, TakenIn } from '../pipeline/index.ts'
import { exitStatus, type Surroundings } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { usageError } from './usage-error.ts'

/** How a file of lists is taken in. */
export interface ListImport {
  /** Whose file it is; null: whoever's it turns out to be. */
  readonly service: ListService | null
  readonly file: string
  /** Whether a series is taken by its title alone, where one series only has that title. */
  readonly byTitle: boolean
  /** Whether the file is believed where it differs from what is kept. */
  readonly takeTheirs: boolean
  /** Whether it is only told what would be done. */
  readonly isDry: boolean
}

const mostBytes = 100_000_000
/** So many lines of a kind are shown. */
const mostLines = 30

/** Takes a file of lists in for the one who uses this Hiatus, and says what came of it. */
export async function importList({ service, file, byTitle, takeTheirs, isDry }: ListImport, around: Surroundings): Promise<number> {
  const bytes = await bytesOf(file)
  const stop = new AbortController()
  void around.ended().then(() => stop.abort())
  const television = await around.television()
  try {
    if ((await television.people.memberCount()) > 0)
      throw usageError('This Hiatus has accounts: sign in with a browser, and bring your lists along at /import.')
    const { listFiles } = television
    const read = listFiles.read(bytes, service)
    if (!(await ensureStarter(television, around, stop.signal))) return exitStatus.done
    const { alone } = await import('../accounts/index.ts')
    const first = await listFiles.plan(alone, read)
    const rows = new Map(
      byTitle ? first.doubtful.flatMap(({ row, candidates }) => (candidates.length === 1 ? [[row, candidates[0]!.id] as const] : [])) : [],
    )
    const plan = rows.size === 0 ? first : await listFiles.plan(alone, read, { rows })
    around.stdout.write(sayPlan(plan, isDry ? null : await listFiles.take(alone, read, { rows, takeTheirs }), takeTheirs))
    return exitStatus.done
  } finally {
    await television.close()
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null)
  if (found === null) throw usageError(`There is no file ${file}: check its name.`)
  if (!found.isFile()) throw usageError(`${file} is no file: give the ZIP, CSV or JSON file itself.`)
  if (found.size > mostBytes) throw usageError(`${file} is larger than 100 MB, which is more than Hiatus takes.`)
  return readFile(file)
}

function sayPlan(plan: ImportPlan, taken: TakenIn | null, takeTheirs: boolean): string {
  const { service, found, doubtful, notFound, notUnderstood } = plan
  const conflicts = found.filter(({ isConflict }) => isConflict)
  const done =
    taken === null
      ? sayWould(plan)
      : `${count(taken.series, 'series', 'series')} and ${count(taken.episodes, 'episode', 'episodes')} taken in`
  return [
    `${listServiceTitles[service]}\n`,
    `  ${found.length} series found; ${done}\n`,
    linesOf(
      takeTheirs
        ? 'The file was believed where it differs:'
        : 'The file differs from what you keep, which stays (--theirs believes the file):',
      conflicts.map(({ series, mine, says }) => `${nameOf(series)}: you ${mine}, the file ${says}`),
    ),
    linesOf(
      'Not sure which series these are (--by-title takes those of which there is one; /import lets you choose):',
      doubtful.map(each => `${nameOf(each)}: ${each.candidates.map(nameOf).join(' or ')}?`),
    ),
    linesOf('Not in the catalogues here:', notFound.map(nameOf)),
    linesOf('Left out:', notUnderstood.map(sayOddity)),
  ].join('')
}

function sayWould({ found }: ImportPlan): string {
  const series = found.filter(({ mine, becomes }) => mine !== becomes).length
  const episodes = found.reduce((sum, { newEpisodes }) => sum + newEpisodes, 0)
  return `${count(series, 'series', 'series')} and ${count(episodes, 'episode', 'episodes')} would be taken in`
}

function linesOf(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = lines.length > mostLines ? `    and ${lines.length - mostLines} more\n` : ''
  return `  ${title}\n${lines
    .slice(0, mostLines)
    .map(line => `    ${line}\n`)
    .join('')}${more}`
}

const oddities: Readonly<Record<ListOddity, string>> = {
  film: 'films, since Hiatus keeps series',
  rating: 'ratings, since Hiatus keeps no stars',
  collected: 'series that are collected, since Hiatus does not keep what one owns',
  hidden: 'hidden series: hidden from what, Hiatus does not have',
  'lone episode': 'an episode on its own, of a series that is not named',
  'other file': 'a file with no lists in it',
  'torn file': 'a file that is torn',
  'no title': 'no series is named',
  'no episode number': 'no number of a season and an episode',
  'unknown state': 'a state that Hiatus does not know',
  'unknown kind': 'something that Hiatus does not know',
  letters: 'letters that are no UTF-8, some of which are lost',
  more: 'more of all kinds',
}

function sayOddity({ what, where, count }: NotUnderstood): string {
  return `${where === '' ? '' : `${where}: `}${count > 1 ? `${count.toLocaleString('en')} × ` : ''}${oddities[what]}`
}

interface Nameable {
  readonly title: string
  readonly year: number | null
  readonly ids?: ExternalIds
}

function nameOf({ title, year, ids = {} }: Nameable): string {
  const said = Object.entries(ids).map(([site, id]) => `${site} ${id}`)
  const name = title === '' ? ['a series without a title', ...said].join(', ') : title
  return year === null ? name : `${name} (${year})`
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
