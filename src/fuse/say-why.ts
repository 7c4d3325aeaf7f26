import type { FactStatus, Outlet } from '../model/index.ts'
import type { Settled } from './settle.ts'
import type { Witness } from './witness.ts'

/** So many outlets are named; the others are counted. */
const named = 2

/** Says in a sentence or two why a value has its status: who says so, who denies it, and what is missing. */
export function sayWhy({ support, opposition }: Settled, status: FactStatus, outlets: ReadonlyMap<string, Outlet>): string {
  const say = (witnesses: readonly Witness[]): string => sayWho(witnesses, outlets)
  const known = support.filter(each => each.isKnown && each.weight > 0)
  switch (status) {
    case 'confirmed':
    case 'likely': {
      const official = known.filter(each => each.isOfficial)
      const rest = known.filter(each => !each.isOfficial)
      if (official.length > 0)
        return rest.length === 0
          ? `${say(official)} says so.`
          : `${say(official)} says so, and so ${verb(rest, 'does', 'do')} ${say(rest)}.`
      const lone = voices(known) === 1
      return `${say(known)} ${verb(known, 'says', 'say')} so${lone ? ', and nobody else who is known' : ' independently of each other'}.`
    }
    case 'disputed': {
      const against = opposition.filter(each => each.isKnown && each.weight > 0)
      return `${capital(say(known))} ${verb(known, 'says', 'say')} so, but ${say(against)} ${verb(against, 'says', 'say')} otherwise.`
    }
    case 'expired':
      return 'The time that was given has gone by, and nobody who is known says that it came out.'
    case 'rumoured':
      return known.length === 0
        ? `Only ${count(new Set(support.map(each => each.testimony.outlet)).size, 'unknown site', 'unknown sites')} ${outletsOf(support).length === 1 ? 'says' : 'say'} so.`
        : `${capital(say(known))} ${verb(known, 'has', 'have')} it, but not surely.`
    case 'unknown':
      return 'Nobody has said anything of it.'
  }
}

/** "Netflix", "Deadline and Variety", "Deadline, Variety and 3 others", the weightiest first. */
function sayWho(witnesses: readonly Witness[], outlets: ReadonlyMap<string, Outlet>): string {
  const all = outletsOf(witnesses).map(id => outlets.get(id)?.name ?? id)
  const rest = all.length - named
  if (rest > 0) return `${all.slice(0, named).join(', ')} and ${count(rest, 'other', 'others')}`
  return all.length === 0 ? 'nobody' : all.join(' and ')
}

function outletsOf(witnesses: readonly Witness[]): readonly string[] {
  const sorted = witnesses.toSorted((a, b) => b.weight - a.weight || (a.testimony.id < b.testimony.id ? -1 : 1))
  return [...new Set(sorted.map(each => each.testimony.outlet))]
}

function voices(witnesses: readonly Witness[]): number {
  return new Set(witnesses.map(each => each.voice)).size
}

function verb(witnesses: readonly Witness[], one: string, many: string): string {
  return outletsOf(witnesses).length === 1 ? one : many
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
