import { SeededRandom } from '../../bench/corpus/random.ts'
import { addDays, dayOf, dayNumber, type Day, type Outlet, type Testimony } from '../../src/model/index.ts'
import { outletOf } from '../../src/outlets/index.ts'
import { saidOn } from '../../src/pipeline/record-article.ts'
import type { Statement } from './histories.ts'
import { testimonyOf } from './reports.ts'
import { membersOf } from './roster.ts'

/** How one lie is spread. */
export interface Attack {
  readonly name: string
  /** What it is, for a reader. */
  readonly title: string
  /** Known outlets that have been taken over and tell the lie as their own news. */
  readonly hijacked: { readonly official?: number; readonly trade?: number }
  /** Addresses of the strangers' sites: `#` stands for a number. */
  readonly domain: string
  /** Share of the strangers' texts that are found to be one text. */
  readonly found: number
  /** The days, from the attack's first on, over which the lie is told; the texts may bear other days than those on which they come. */
  readonly over: number
  /** By how many days the texts' own days lie before (or, below 0, after) the day on which they come. */
  readonly backDated: number
  /** Whom the texts name as their source: nobody, one another, or an outlet of the trade that never said it. */
  readonly cites: 'nobody' | 'ring' | 'trade'
  /** Whether the sites have told true things for months, so that `judge` gave them what record it gives. */
  readonly record: 'none' | 'sleepers' | 'once good'
}

const plain: Omit<Attack, 'name' | 'title'> = {
  hijacked: {},
  domain: 'site-#.example',
  found: 0,
  over: 1,
  backDated: 0,
  cites: 'nobody',
  record: 'none',
}

/** All attacks. Those of strangers alone come first; the others take over outlets that are known. */
export const attacks: readonly Attack[] = [
  { ...plain, name: 'copies', title: 'Exact copies of one text', found: 0.99 },
  ...[10, 30, 50, 70].map(percent => ({
    ...plain,
    name: `spun-${percent}`,
    title: `${percent}% of the words swapped`,
    found: ({ 10: 0.99, 30: 0.95, 50: 0.7, 70: 0.3 } as Record<number, number>)[percent]!,
  })),
  { ...plain, name: 'fresh', title: 'A new text on every site' },
  { ...plain, name: 'drip', title: 'New texts, over 90 days', over: 90 },
  { ...plain, name: 'ring', title: 'Sites that cite one another', cites: 'ring' },
  { ...plain, name: 'false-credit', title: 'Sites that cite the trade’s press', cites: 'trade' },
  { ...plain, name: 'back-dated', title: 'Texts dated before the news', backDated: 400 },
  { ...plain, name: 'future-dated', title: 'Texts dated a year ahead', backDated: -365 },
  { ...plain, name: 'look-alike', title: 'Addresses like a known outlet’s', domain: 'https://deadl1ne-#.com/' },
  { ...plain, name: 'expired', title: 'Lapsed sites with a good record', record: 'once good' },
  { ...plain, name: 'sleepers', title: 'Sites that told the truth for months', record: 'sleepers' },
  { ...plain, name: 'one-trade', title: 'One trade outlet hijacked', hijacked: { trade: 1 }, found: 0.7 },
  {
    ...plain,
    name: 'one-trade-back-dated',
    title: 'One trade outlet hijacked, dated back',
    hijacked: { trade: 1 },
    found: 0.7,
    backDated: 400,
  },
  { ...plain, name: 'two-trade', title: 'Two trade outlets hijacked', hijacked: { trade: 2 }, found: 0.7 },
  { ...plain, name: 'official', title: 'The channel’s own site hijacked', hijacked: { official: 1 }, found: 0.7 },
]

/** Whether only strangers take part. */
export function isOfStrangers({ hijacked }: Attack): boolean {
  return Object.keys(hijacked).length === 0
}

/** What an attack adds to what is said of a series. */
export interface Mounted {
  readonly testimony: readonly Testimony[]
  readonly outlets: ReadonlyMap<string, Outlet>
  /** Ids of the outlets that lie. */
  readonly liars: ReadonlySet<string>
  /** The day by which the last of it has come. */
  readonly until: Day
}

/** Tells a lie from so many sites, beside the hijacked outlets, from a day on. The same for the same seed; a larger size holds the smaller. */
export function mount(attack: Attack, lie: Statement, { from, size, channel, seed }: MountAt): Mounted {
  const random = new SeededRandom(seed)
  const outlets = new Map<string, Outlet>()
  const testimony: Testimony[] = []
  const liars = new Set<string>()
  const trade = random.shuffled(membersOf('trade'))
  const taken = [
    ...membersOf('official')
      .filter(({ outlet }) => outlet.speaksFor.includes(channel))
      .slice(0, attack.hijacked.official ?? 0),
    ...trade.slice(0, attack.hijacked.trade ?? 0),
  ]
  for (const [index, { outlet }] of taken.entries()) {
    liars.add(outlet.id)
    testimony.push(
      testimonyOf(lie, { outlet: outlet.id, document: `lie-of-${index}`, said: dated(from, attack.backDated) }, { heard: from }),
    )
  }
  const first = taken.length > 0 ? 'lie-of-0' : 'lie-1'
  const named = trade.at(-1)!.outlet.id
  for (let site = 1; site <= size; site++) {
    const outlet = siteOf(attack, site)
    outlets.set(outlet.id, outlet)
    liars.add(outlet.id)
    const heard = addDays(from, attack.over === 1 ? 0 : random.int(0, attack.over - 1))
    const document = `lie-${site}`
    const ring = `lie-${(site % size) + 1}`
    const copied = random.chance(attack.found) ? first : document
    const voice = attack.cites === 'trade' ? `outlet:${named}` : attack.cites === 'ring' ? ring : copied
    testimony.push(testimonyOf(lie, { outlet: outlet.id, document, said: dated(heard, attack.backDated) }, { heard, voice }))
  }
  return { testimony, outlets, liars, until: addDays(from, attack.over) }
}

interface MountAt {
  readonly from: Day
  readonly size: number
  readonly channel: string
  readonly seed: number
}

/** The site of an attack with that number, as its address gives it. */
export function siteOf({ domain }: Pick<Attack, 'domain'>, site: number): Outlet {
  const address = domain.replace('#', String(site))
  return outletOf({ url: address.startsWith('https:') ? address : `https://www.${address}/news`, publisher: 'Deadline' })
}

/** The day that a text of that day counts as, as recording has it: no later than the day on which it came. */
function dated(heard: Day, before: number): Day {
  const written = dayOf(dayNumber(heard) - before)
  return saidOn({ asOf: null }, written, heard)
}
