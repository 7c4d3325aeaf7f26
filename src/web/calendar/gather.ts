import type { Day, ListState, Person } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { outlookOf } from '../../publish/index.ts'
import { dossiersOf } from '../lists/kept-dossiers.ts'
import type { AppParts } from '../parts.ts'
import { lanesOf, premieresOf, type Lanes } from './lanes.ts'

/** A series that goes on, and nobody has said when. */
export interface Undated {
  readonly series: number
  readonly title: string
  readonly season: number
}

/** What a calendar shows. */
export interface Gathered extends Lanes {
  readonly undated: readonly Undated[]
}

/** So many premieres of all series are shown in a month. */
const mostReleases = 500

/** The series that somebody keeps, with what is known of each: those in one state, or all but what they have dropped. */
export async function dossiersKept(
  parts: Pick<AppParts, 'lists' | 'evidence' | 'today'>,
  person: Person,
  state: ListState | null,
): Promise<readonly SeriesDossier[]> {
  const kept = await parts.lists.keptBy(person.id)
  const shown = kept.filter(each => (state === null ? each.state !== 'dropped' : each.state === state))
  const dossiers = await dossiersOf(
    parts,
    person,
    shown.map(({ series }) => series),
  )
  return [...dossiers.values()]
}

/** The calendar of some series. */
export function calendarOf(dossiers: readonly SeriesDossier[], from: Day, to: Day): Gathered {
  return { ...lanesOf(dossiers.flatMap(premieresOf), from, to), undated: dossiers.flatMap(undatedOf) }
}

/** The calendar of all series of which articles tell when they come. */
export async function calendarOfAll({ evidence }: Pick<AppParts, 'evidence'>, from: Day, to: Day): Promise<Gathered> {
  const releases = await evidence.releasesWithin(from, to, mostReleases)
  const premieres = releases.flatMap(({ series, title, fact: { season, value, status } }) =>
    season === null ? [] : [{ series, title, season, window: value, isConfirmed: status === 'confirmed' }],
  )
  return { ...lanesOf(premieres, from, to), undated: [] }
}

function undatedOf(dossier: SeriesDossier): readonly Undated[] {
  const { season, standing } = outlookOf(dossier)
  const { id, title } = dossier.known.settled
  return standing === 'renewed' ? [{ series: id, title: title.value, season }] : []
}
