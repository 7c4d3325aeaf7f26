import type { Day, Fact, FactStatus } from '../model/index.ts'
import { sayDay, sayWindow } from './say-date.ts'

/** People of one part who are known alike, as one sentence; null where that is no list of people. */
export function peopleSentence(facts: readonly Fact[], who: string): string | null {
  const [first] = facts
  if (first === undefined || first.polarity === 'denied' || !(first.property === 'cast' || first.property === 'crew')) return null
  const names = facts.flatMap(fact => {
    if (fact.property === 'crew') return [fact.value.person]
    return fact.property === 'cast' ? [`${fact.value.person}${fact.value.character === null ? '' : ` as ${fact.value.character}`}`] : []
  })
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
  if (first.property === 'crew')
    return hedge(
      { status: first.status, who },
      `${first.season === null ? 'it' : `season ${first.season}`} ${crewVerbs[first.value.role]} ${list}`,
    )
  const where = first.season === null ? 'the cast' : `the cast of season ${first.season}`
  return hedge({ status: first.status, who }, `${list} ${names.length === 1 ? 'belongs' : 'belong'} to ${where}`)
}

/** A fact as a sentence of an article, in the tense of the day. `who` is the outlet that says it. */
export function sentenceOf(fact: Fact, today: Day, who: string): string {
  const { status, season, since } = fact
  const denied = fact.polarity === 'denied'
  const of = season === null ? 'it' : `season ${season}`
  switch (fact.property) {
    case 'renewal':
      return hedge({ status, who }, sayFate(fact, of, denied), `there is talk that ${sayFate(fact, of, denied)}`, since)
    case 'release':
      return sayRelease(fact, of, { today, who })
    case 'trailer':
      return hedge({ status, who }, fact.value.status === 'released' ? `a trailer for ${of} is out` : `no trailer for ${of} is out yet`)
    case 'cast': {
      const part = fact.value.character === null ? '' : ` as ${fact.value.character}`
      const name = `${fact.value.person}${part}`
      if (denied) return hedge({ status, who }, `${name} is not in ${of}`)
      return hedge({ status, who }, season === null ? `${name} belongs to the cast` : `${name} is in the cast of season ${season}`)
    }
    case 'crew': {
      const verb = crewVerbs[fact.value.role]
      return hedge({ status, who }, `${of} ${denied ? verb.replace(' ', ' not ') : verb} ${fact.value.person}`)
    }
    case 'platform':
      return hedge({ status, who }, `${of} is ${denied ? 'not ' : ''}on ${fact.value.name}`)
    case 'episodes':
      return hedge(
        { status, who },
        `${of} has ${denied ? 'not ' : ''}${sayCount(fact.value)} ${fact.value.max === 1 ? 'episode' : 'episodes'}`,
      )
    case 'runtime':
      return hedge({ status, who }, `an episode ${season === null ? '' : `of season ${season} `}runs ${sayCount(fact.value)} minutes`)
    case 'rating': {
      const { value, scale, source } = fact.value
      const score = scale === 100 ? `${value} %` : `${value} of ${scale}`
      return hedge({ status, who }, `${of} stands at ${score}${source === null ? '' : ` on ${source}`}, as of ${sayDay(since)}`)
    }
    case 'based_on':
      return hedge(
        { status, who },
        `${of} is ${denied ? 'not ' : ''}based on “${fact.value.work}”${fact.value.author === null ? '' : ` by ${fact.value.author}`}`,
      )
    case 'statement':
      return `${fact.value.speaker}${fact.value.role === null ? '' : `, ${fact.value.role}`}, as ${who} tells it: “${fact.value.summary}”`
    case 'storyline':
      return `In the words of ${who}: “${fact.value.summary}”`
  }
}

type FactOf<P extends Fact['property']> = Extract<Fact, { property: P }>

const fateWords: Readonly<Record<FactOf<'renewal'>['value']['status'], readonly [affirmed: string, denied: string]>> = {
  renewed: ['{} was renewed', '{} was not renewed'],
  ordered: ['{} was ordered', '{} was not ordered'],
  in_production: ['{} is in the works', '{} is not in the works'],
  cancelled: ['there is no {}: the series was cancelled', '{} was not cancelled'],
  ending: ['{} is the last', '{} is not the last'],
  undecided: ['nothing has been decided on {}', '{} has been decided on'],
}

function sayFate({ value }: FactOf<'renewal'>, of: string, denied: boolean): string {
  return fateWords[value.status][denied ? 1 : 0].replace('{}', of)
}

function sayRelease(
  { value, status, since, polarity }: FactOf<'release'>,
  of: string,
  { today, who }: { readonly today: Day; readonly who: string },
): string {
  const window = sayWindow(value)
  const when = value.earliest === value.latest ? `on ${window}` : window.startsWith('between') ? window : `in ${window}`
  const not = polarity === 'denied' ? 'not ' : ''
  if (status === 'expired')
    return capital(
      `${of} was expected ${when}, as was said on ${sayDay(since)}; that has gone by, and nobody who is known has said that it came out.`,
    )
  if (value.latest < today || (value.latest === today && status === 'confirmed'))
    return hedge({ status, who }, not === '' ? `${of} came out ${when}` : `${of} did not come out ${when}`)
  return hedge({ status, who }, `${of} ${not === '' ? 'comes' : 'does not come'} out ${when}`, `there is talk of ${window} for ${of}`)
}

const crewVerbs = {
  creator: 'was created by',
  director: 'is directed by',
  writer: 'is written by',
  showrunner: 'is run by',
  producer: 'is produced by',
  company: 'is made by',
} as const

/** Says something as surely as it is known. */
function hedge(
  { status, who }: { readonly status: FactStatus; readonly who: string },
  sure: string,
  talk = `there is talk that ${sure}`,
  since: Day | null = null,
): string {
  const day = since === null ? '' : ` (${sayDay(since)})`
  switch (status) {
    case 'confirmed':
      return `${capital(sure)}${day}.`
    case 'likely':
      return `${capital(sure)}${day}, according to ${who}.`
    case 'disputed':
      return `${capital(sure)}${day}; known sources say otherwise.`
    case 'expired':
    case 'rumoured':
    case 'unknown':
      return `${capital(talk)}${day}; nobody who is known says so.`
  }
}

function sayCount({ min, max }: { readonly min: number; readonly max: number | null }): string {
  return max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
