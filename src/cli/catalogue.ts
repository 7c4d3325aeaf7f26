import { userInfo } from 'node:os'
import type { CatalogueRef, CatalogueSource } from '../model/index.ts'
import type { Television } from '../pipeline/index.ts'
import { jsonText, sayCredit, sayPerson, saySeries, sayTerms, sheetTerminal } from '../publish/index.ts'
import { readArguments } from './arguments.ts'
import { exitStatus, type Command, type Surroundings } from './command.ts'
import { progressLine } from './progress.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

/** So many doubts are shown; whoever has settled these asks again. */
const mostDoubts = 50

/** `hiatus catalogue`: what the imported catalogues hold, and which of their entries are one series. */
export const catalogue: Command = {
  usage: `Usage: hiatus catalogue [WHAT] [options]

Shows what the imported catalogues hold.

  hiatus catalogue           the catalogues, and on what terms they may be used
  hiatus catalogue ID        everything that they say of one series or person,
                             and what they disagree on; "hiatus find" gives the
                             ids
  hiatus catalogue doubts    pairs of entries that may be one series
  hiatus catalogue join A B  says that two entries are one series
  hiatus catalogue part A B  says that they are not; undoes a merge

  --json  as JSON

Example: hiatus catalogue imdb:tt14169960
`,
  async run(args, around) {
    const given = readArguments('catalogue', args, { json: {} })
    const [what, ...more] = given.operands
    const asked = ask(what, more)
    const television = await around.television()
    try {
      const { text, value } = await asked(television, around)
      around.stdout.write(given.values['json'] === true ? jsonText(value) : text)
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}

/** What is answered: for a person, and for a program. */
interface Answer {
  readonly text: string
  readonly value: unknown
}

type Asked = (television: Television, around: Surroundings) => Promise<Answer>

function ask(what: string | undefined, more: readonly string[]): Asked {
  if (what === 'join' || what === 'part') {
    const [one, other, third] = more
    if (one === undefined || other === undefined || third !== undefined)
      throw usageError(`hiatus catalogue ${what} takes two entries, such as imdb:tt14169960 and tvmaze:50190.`)
    const pair = [entryOf(one), entryOf(other)] as const
    return (television, around) => decide(television, around, what === 'join' ? 'same' : 'different', pair)
  }
  if (more[0] !== undefined) throw usageError(`hiatus catalogue takes no "${more[0]}". Run "hiatus catalogue --help" for what it takes.`)
  if (what === undefined) return listCatalogues
  if (what === 'doubts') return listDoubts
  const [, person] = /^person:(\d{1,9})$/.exec(what) ?? []
  if (person !== undefined) return (television, around) => showPerson(television, around, Number(person))
  const entry = entryOf(what)
  return (television, around) => showSeries(television, around, entry)
}

function entryOf(text: string): CatalogueRef {
  const [, name, id] = /^([a-z0-9-]+):(.+)$/.exec(text) ?? []
  if (name === undefined || id === undefined)
    throw usageError(`"${text}" is no id: one looks like hiatus:12 or imdb:tt14169960. "hiatus find NAME" gives the ids of series.`)
  return { catalogue: name, id }
}

async function listCatalogues(television: Television): Promise<Answer> {
  const value = await television.catalogues()
  return { value, text: value.length === 0 ? `${nothingYet}\n` : value.map(sayCatalogue).join('\n') }
}

const nothingYet = 'No catalogue has been imported yet. Run "hiatus import starter" for the one that comes with Hiatus.'

function sayCatalogue(source: CatalogueSource): string {
  const { name, title, read } = source
  const when = read === null ? 'not yet read whole' : `read whole on ${read.slice(0, 10)}`
  return `${title} (${name}), ${when}\n${sayTerms([source])
    .map(terms => `  ${sayCredit(terms)}\n`)
    .join('')}`
}

async function showSeries(television: Television, around: Surroundings, entry: CatalogueRef): Promise<Answer> {
  const id = entry.catalogue === 'hiatus' && /^\d{1,9}$/.test(entry.id) ? Number(entry.id) : await television.seriesOf(entry)
  const series = id === null ? null : await television.series(id)
  if (series === null)
    throw usageError(`No series ${entry.catalogue}:${entry.id} is known. "hiatus find NAME" gives the ids of those that are.`)
  return { value: series, text: sheetTerminal(saySeries(series.settled), terminalLook(around.stdout)) }
}

async function showPerson(television: Television, around: Surroundings, id: number): Promise<Answer> {
  const person = await television.person(id)
  if (person === null) throw usageError(`No person:${id} is known. "hiatus find NAME" gives the ids of those that are.`)
  return { value: person, text: sheetTerminal(sayPerson(person), terminalLook(around.stdout)) }
}

async function listDoubts(television: Television, { stderr }: Surroundings): Promise<Answer> {
  const line = progressLine('Comparing', stderr, () => performance.now())
  const doubts = await television.doubts(line.show)
  line.end()
  const lines = doubts
    .slice(0, mostDoubts)
    .map(({ one, other, confidence, reason }) => `${say(one)} and ${say(other)}: ${reason}, ${Math.floor(confidence * 100)} % sure\n`)
  const rest = doubts.length > mostDoubts ? `and ${(doubts.length - mostDoubts).toLocaleString('en')} more\n` : ''
  const help = 'Say which are one with "hiatus catalogue join A B", and which are not with "hiatus catalogue part A B".\n'
  return { value: doubts, text: lines.length === 0 ? 'No two entries are in doubt.\n' : `${lines.join('')}${rest}${help}` }
}

async function decide(
  television: Television,
  { stderr }: Surroundings,
  verdict: 'same' | 'different',
  [one, other]: readonly [CatalogueRef, CatalogueRef],
): Promise<Answer> {
  for (const entry of [one, other])
    if ((await television.seriesOf(entry)) === null) throw usageError(`No entry ${say(entry)} has been imported.`)
  const line = progressLine('Merging', stderr, () => performance.now())
  await television.decide({ one, other, verdict, by: userInfo().username }, line.show)
  line.end()
  const text =
    verdict === 'same' ? `${say(one)} and ${say(other)} are one series now.\n` : `${say(one)} and ${say(other)} are two series now.\n`
  return { value: { one, other, verdict }, text }
}

function say({ catalogue: name, id }: CatalogueRef): string {
  return `${name}:${id}`
}
