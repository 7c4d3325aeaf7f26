import type { SettledSeries } from '../merge/index.ts'
import type { Day, Fact, FactStatus } from '../model/index.ts'
import { lastOut } from './coming-season.ts'
import { sayDay, sayWindow } from './say-date.ts'

type FactOf<P extends Fact['property']> = Extract<Fact, { property: P }>

/** Answers in a sentence or two what everybody asks: is there another season, and when. */
export function sayAnswer(settled: SettledSeries, facts: readonly Fact[], season: number, today: Day): string {
  const fate = find(facts, 'renewal', `renewal/${season}`)
  const release = find(facts, 'release', `release/${season}`)
  const isLast = find(facts, 'renewal', `renewal/${season}/ending`)
  const before = find(facts, 'renewal', `renewal/${season - 1}/ending`)
  const sentences: string[] = []
  const out = release !== null && release.value.latest <= today && release.status === 'confirmed'
  if (out) sentences.push(`Season ${season} came out ${sayWhen(release)}.`)
  else if (fate !== null) sentences.push(sayFate(fate, season))
  else if (before !== null && isHeld(before.status)) sentences.push(`Season ${season - 1} was announced as the last.`)
  else if (settled.status.some(({ value }) => /^(?:ended|cancell?ed)$/i.test(value)) && season > lastOut(settled, facts, today))
    sentences.push('Catalogues list it as ended, and nobody has said that it goes on.')
  else if (release === null) sentences.push(`Nobody has said whether there will be a season ${season}.`)
  if (isLast !== null && isHeld(isLast.status)) sentences.push('It is the last.')
  if (!out && release !== null) sentences.push(sayRelease(release, today))
  else if (!out && fate !== null && isOn(fate)) sentences.push('No date has been given.')
  return sentences.join(' ')
}

function find<P extends Fact['property']>(facts: readonly Fact[], property: P, key: string): FactOf<P> | null {
  return (facts.find(fact => fact.property === property && fact.key === key) as FactOf<P> | undefined) ?? null
}

function isHeld(status: FactStatus): boolean {
  return status === 'confirmed' || status === 'likely'
}

function isOn({ value }: FactOf<'renewal'>): boolean {
  return ['renewed', 'ordered', 'in_production'].includes(value.status)
}

const fateVerbs = {
  renewed: { sure: 'Renewed for season {}', talk: 'a renewal for season {}' },
  ordered: { sure: 'Season {} has been ordered', talk: 'an order of season {}' },
  in_production: { sure: 'Season {} is in the works', talk: 'work on season {}' },
  cancelled: { sure: 'Cancelled: there is no season {}', talk: 'an end before season {}' },
  ending: { sure: 'Season {} is the last', talk: 'season {} as the last' },
  undecided: { sure: 'No decision on season {}', talk: 'no decision on season {}' },
} as const

function sayFate({ value, status, since, polarity }: FactOf<'renewal'>, season: number): string {
  const { sure, talk } = fateVerbs[polarity === 'denied' ? 'undecided' : value.status]
  const [said, talked] = [sure.replace('{}', String(season)), talk.replace('{}', String(season))]
  const day =
    value.status === 'undecided'
      ? ` as of ${sayDay(since)}`
      : value.status === 'in_production'
        ? ` (${sayDay(since)})`
        : ` on ${sayDay(since)}`
  switch (status) {
    case 'confirmed':
      return `${value.status === 'cancelled' ? `${said} (${sayDay(since)})` : said + day}.`
    case 'likely':
      return `${value.status === 'cancelled' ? `${said} (${sayDay(since)})` : said + day}, as one known source has it.`
    case 'disputed':
      return `${said}, and that is disputed.`
    case 'rumoured':
    case 'expired':
    case 'unknown':
      if (value.status === 'undecided') return `Nobody who is known has said whether there will be a season ${season}.`
      return `There is talk of ${talked}, and nobody who is known says so.`
  }
}

function sayRelease(release: FactOf<'release'>, today: Day): string {
  const when = sayWhen(release)
  // What has gone by and is not given up has come, as whoever tells it says.
  if (release.value.latest < today && release.status !== 'expired')
    return {
      confirmed: `It came out ${when}.`,
      likely: `It came out ${when}, as one known source has it.`,
      disputed: `It is said to have come out ${when}, and that is disputed.`,
      rumoured: `There is talk that it came out ${when}, and nobody who is known says so.`,
      unknown: `There is talk that it came out ${when}.`,
    }[release.status]
  switch (release.status) {
    case 'confirmed':
      return `It comes out ${when}.`
    case 'likely':
      return `It is expected ${when}.`
    case 'disputed':
      return `It is said to come out ${when}, and that is disputed.`
    case 'expired':
      return `It was expected ${when}; that has gone by, and nobody who is known says that it came out.`
    case 'rumoured':
    case 'unknown':
      return `There is talk of ${sayWindow(release.value)}.`
  }
}

/** Says a window after a verb: "on 6 June 2022", "in mid-2023", "between March and June 2023". */
function sayWhen({ value }: FactOf<'release'>): string {
  const said = sayWindow(value)
  if (value.earliest === value.latest) return `on ${said}`
  return said.startsWith('between') ? said : `in ${said}`
}
