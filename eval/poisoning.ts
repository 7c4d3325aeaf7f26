import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { attacks, isOfStrangers, type Attack } from './trials/attacks.ts'
import { poisoningPlot } from './trials/poisoning-plot.ts'
import { priceOf, type Price } from './trials/price.ts'
import type { AttackFigures, PoisoningResults } from './trials/results.ts'
import { besiege, fewestCopies, isUndone, planted, targetsOf, voteOf, type Siege } from './trials/siege.ts'
import { ballots, liesToWin } from './trials/voting.ts'
import { makeWorld, recordsFrom, sleeperRecord } from './trials/world.ts'

const usage = `usage: npm run poisoning -- [--series N] [--sites N]

Attacks true facts of generated series with lies, and counts the copies that it takes to turn one: fusing beside majority votes. Also how soon true changes
are taken. Writes eval/poisoning-results.json and docs/images/poisoning.svg, and exits 1 when a goal is missed.
  --series N  how many series, 500 as the published figures have it
  --sites N   how many sites at most, 2000`

const { values } = parseArgs({
  options: {
    series: { type: 'string', default: '500' },
    sites: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(usage)
else run(Number(values.series), Number(values.sites))

function run(series: number, sites: number): void {
  const past = Array.from({ length: Math.min(100, series) }, (_, id) => makeWorld(id, 7))
  const [records, sleeper] = [recordsFrom(past), sleeperRecord(past)]
  const worlds = Array.from({ length: series }, (_, id) => makeWorld(id, 1))
  const figures = attacks.map((attack, no) => {
    const sieges = worlds.flatMap((world, index): Siege[] => {
      const targets = targetsOf(world, 3)
      const target = targets[(index + no) % targets.length]
      return target === undefined ? [] : [{ world, target, attack, records, sleeper, seed: 5 }]
    })
    return figuresOf(attack, sieges, sites)
  })
  const prices = worlds.slice(0, 150).map(world => priceOf(world, records))
  const sum = (key: keyof Price): number => prices.reduce((total, each) => total + each[key], 0)
  const price = { told: sum('told'), taken: sum('taken'), official: sum('official'), takenAtOnce: sum('takenAtOnce') }
  const results: PoisoningResults = { series, sites, price, attacks: figures }
  print(results)
  writeFileSync(join(import.meta.dirname, 'poisoning-results.json'), `${JSON.stringify({ ...runStamp(), ...results }, null, 2)}\n`)
  writeFileSync(join(import.meta.dirname, '../docs/images/poisoning.svg'), poisoningPlot(results))
  const faults = faultsOf(results)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

function figuresOf(attack: Attack, sieges: readonly Siege[], sites: number): AttackFigures {
  const counts = { facts: 0, flipped: 0, touched: 0, disputed: 0, open: 0, planted: 0, undone: 0 }
  const votes = new Map<string, number[]>(ballots.map(({ name }) => [name, []]))
  let fewest: number | null = null
  for (const siege of sieges) {
    // Hijacked outlets are tried alone as well: an echo can only help what it repeats.
    const sizes = isOfStrangers(attack) ? [sites] : [0, sites]
    const effects = sizes.flatMap(size => {
      const effect = besiege(siege, size)
      return effect === null ? [] : [{ ...effect, size }]
    })
    if (effects.length === 0) continue
    const flip = effects.find(({ isFlipped }) => isFlipped)
    if (planted.has(siege.target.kind)) {
      counts.open++
      if (flip !== undefined) counts.planted++
    } else {
      counts.facts++
      if (flip !== undefined) {
        counts.flipped++
        fewest = Math.min(fewest ?? Number.POSITIVE_INFINITY, fewestCopies(siege, sites))
        if (isUndone(siege, flip.size, flip)) counts.undone++
      }
      if (effects.some(({ isTouched }) => isTouched)) counts.touched++
      if (effects.some(({ isDisputed }) => isDisputed)) counts.disputed++
      const poll = voteOf(siege, sites)
      for (const ballot of ballots) votes.get(ballot.name)!.push(liesToWin(ballot, poll) ?? Number.POSITIVE_INFINITY)
    }
  }
  const { name, title } = attack
  return {
    name,
    title,
    ofStrangers: isOfStrangers(attack),
    ...counts,
    fewest,
    votes: Object.fromEntries([...votes].map(([ballot, all]) => [ballot, median(all)])),
  }
}

function median(numbers: readonly number[]): number | null {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
  return middle === undefined || middle === Number.POSITIVE_INFINITY ? null : middle
}

function print({ series, sites, price, attacks: figures }: PoisoningResults): void {
  const orMore = (count: number | null): string => (count === null ? `> ${sites}` : String(count))
  const head = ['', 'facts', 'flipped', 'disputed', 'copies', ...ballots.map(({ title }) => title), 'open', 'planted', 'undone']
  const rows = figures.map(each => [
    each.title,
    ...[each.facts, each.flipped, each.disputed].map(String),
    orMore(each.fewest),
    ...ballots.map(({ name }) => orMore(each.votes[name] ?? null)),
    ...[each.open, each.planted].map(String),
    each.flipped === 0 ? '-' : `${each.undone} of ${each.flipped}`,
  ])
  console.log(`\nPoisoning: ${series} series, up to ${sites} sites; copies to turn a fact (the fewest), and to win a vote (median)\n`)
  console.log(tableLines(head, rows).join('\n'))
  console.log(
    `\nThe price: of ${price.told} true changes that a known outlet told, ${percent(price.taken, price.told)} are taken within a day; ` +
      `of ${price.official} that the channel told, ${percent(price.takenAtOnce, price.official)} at once by its word.`,
  )
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`
}

/** The goals, each missed one in a line. */
function faultsOf({ price, attacks: figures }: PoisoningResults): readonly string[] {
  const faults = figures.flatMap(({ name, ofStrangers, flipped, touched, planted: false_, facts }) => {
    if (ofStrangers)
      return [
        ...(flipped + false_ > 0
          ? [`Poisoning: strangers turned ${flipped} facts and planted ${false_} by "${name}"; none is the goal.`]
          : []),
        ...(touched > flipped
          ? [`Poisoning: strangers moved the status of ${touched} of ${facts} facts by "${name}"; none is the goal.`]
          : []),
      ]
    return name.startsWith('one-') && flipped > 0
      ? [`Poisoning: ${flipped} of ${facts} facts were turned by "${name}"; none is the goal.`]
      : []
  })
  if (price.taken < 0.95 * price.told)
    faults.push(`Poisoning: ${percent(price.taken, price.told)} of true changes are taken within a day; 95% is the goal.`)
  if (price.takenAtOnce < 0.95 * price.official)
    faults.push(`Poisoning: ${percent(price.takenAtOnce, price.official)} of official words are taken at once; 95% is the goal.`)
  return faults
}
