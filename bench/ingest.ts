import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuseSeries, judge } from '../src/fuse/index.ts'
import type { Claim, Outlet, PropertyValues, RenewalStatus } from '../src/model/index.ts'
import { outletById } from '../src/outlets/index.ts'
import { sketchOf } from '../src/copies/index.ts'
import { storeFrom, type Store } from './ingest-store.ts'
import { SeededRandom } from './corpus/random.ts'
import { drawNews, tell } from './corpus/tellings.ts'
import { tableLines } from './table.ts'

/** How long it takes from an article's claims to the facts, by how many claims are stored. Milliseconds. */
export interface IngestFigures {
  readonly claims: number
  readonly record: Times
  readonly weigh: Times
  readonly whole: Times
}

interface Times {
  readonly p50: number
  readonly p99: number
}

const articles = 120
const claimsEach = 10
/** Claims of one series before: so few that a thousand claims make fifty series, none of which is measured often. */
const claimsOfSeries = 20
const outlets = ['netflix.com', 'deadline.com', 'variety.com', 'theguardian.com', 'screenrant.com', 'a.example', 'b.example', 'c.example']

/** Measures the way from an article's claims to the facts of its series, in PostgreSQL that writes through to the disk, with a thousand and with a million claims stored. */
export async function ingestPart({ share = 0.1 }: { readonly share?: number }): Promise<readonly IngestFigures[]> {
  const figures: IngestFigures[] = []
  for (const claims of [1000, Math.round(1_000_000 * share)]) {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hiatus-ingest-'))
    const { store, fill } = await storeFrom(folder)
    try {
      await fill(claims, claimsOfSeries)
      figures.push(await measure(store, claims))
    } finally {
      await store.close()
      rmSync(folder, { recursive: true })
    }
  }
  console.log(`\nIngest: ${articles} articles of ${claimsEach} claims, each recorded for good and its series weighed anew; milliseconds\n`)
  const say = ({ p50, p99 }: Times): string[] => [p50.toFixed(1), p99.toFixed(1)]
  console.log(
    tableLines(
      ['claims stored', 'recorded p50', 'p99', 'weighed p50', 'p99', 'together p50', 'p99'],
      figures.map(({ claims, record, weigh, whole }) => [claims.toLocaleString('en'), ...say(record), ...say(weigh), ...say(whole)]),
    ).join('\n'),
  )
  return figures
}

async function measure(store: Store, claims: number): Promise<IngestFigures> {
  const random = new SeededRandom(11)
  const series = Math.max(1, Math.floor(claims / claimsOfSeries))
  const known = new Map<string, Outlet>(outlets.map(id => [id, outletById(id)]))
  const [record, weigh, whole]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0; at < articles; at++) {
    const id = 1 + ((at * 7919) % series)
    const text = tell(drawNews(5_000_000 + at), at)
    const start = performance.now()
    const { keys } = sketchOf(text)
    await store.recordDocument({
      key: `https://bench.example/${claims}/${at}`,
      url: `https://bench.example/${claims}/${at}`,
      title: 'Bench',
      outlet: random.pick(outlets),
      isKnown: true,
      publisher: null,
      published: '2024-05-01',
      updated: null,
      seen: '2024-05-01',
      language: 'en',
      sha256: '',
      text,
      heard: '2024-05-01',
      claims: Array.from({ length: claimsEach }, (_, no) => ({
        series: id,
        claim: benchClaim(id, no, random),
        said: '2024-05-01',
        outletSaid: null,
      })),
      keys,
      copiesAmong: () => [],
    })
    const recorded = performance.now()
    const testimony = await store.testimonyOf(id)
    const records = await store.recordsOf(outlets, { leavingOut: id })
    const evidence = { testimony, outlets: known, records, channels: ['Netflix'], today: '2024-06-30' }
    const facts = fuseSeries(evidence)
    await store.saveOutcomes(id, judge({ ...evidence, facts }))
    await store.saveFacts(id, facts)
    const weighed = performance.now()
    // The first compile the code.
    if (at < 20) continue
    record.push(recorded - start)
    weigh.push(weighed - recorded)
    whole.push(weighed - start)
  }
  return { claims, record: timesOf(record), weigh: timesOf(weigh), whole: timesOf(whole) }
}

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length / 2)]!, p99: sorted[Math.floor(sorted.length * 0.99)]! }
}

const fates: readonly RenewalStatus[] = ['renewed', 'renewed', 'renewed', 'cancelled', 'undecided', 'in_production']

/** A claim such as articles make: a fate, a date, or one of the cast. */
export function benchClaim(series: number, no: number, random: SeededRandom): Claim {
  const whole = {
    id: `c${no}`,
    series: { id: `hiatus:${series}`, title: `Series ${series}` },
    season: random.int(2, 3),
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: { exact: 'Netflix has renewed the drama for another season, it said.', start: 0, end: 58 },
    rule: 'bench',
  } as const
  const kind = no % 5
  if (kind === 0) return { ...whole, property: 'renewal', value: { status: random.pick(fates) } }
  if (kind === 1) {
    const month = String(random.int(1, 12)).padStart(2, '0')
    return { ...whole, property: 'release', value: { earliest: `2025-${month}-01`, latest: `2025-${month}-28`, precision: 'month' } }
  }
  const person: PropertyValues['cast'] = { person: `Player ${String.fromCodePoint(65 + random.int(0, 9))} Surname`, character: null }
  return { ...whole, property: 'cast', value: person }
}
