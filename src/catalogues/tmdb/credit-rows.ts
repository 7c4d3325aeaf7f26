import { fieldsIn, idIn, listIn, nameIn, wholeIn, type Fields } from '../../ingest/index.ts'
import type { CreditRow, PersonRow, SpellingRow } from '../../model/index.ts'
import { crewRole } from './words.ts'

/** Who plays in a series and who makes it, people first; who does several things comes several times. */
export function creditRows(series: Fields, id: string): (PersonRow | SpellingRow | CreditRow)[] {
  const makers = listIn(series.created_by)
  const credits = fieldsIn(series.aggregate_credits)
  const cast = listIn(credits.cast)
  const crew = listIn(credits.crew)
  return [
    ...[...cast, ...makers, ...crew].flatMap(personRows),
    ...cast.flatMap(member => castRows(member, id)),
    ...makers.flatMap(member => creditRow(member, id, { role: 'creator' })),
    ...crew.flatMap(member => listIn(member.jobs).flatMap(({ job }) => creditRow(member, id, { role: crewRole(nameIn(job)) }))),
  ]
}

/** A person, with the name in their own script where that is another. */
function personRows(member: Fields): (PersonRow | SpellingRow)[] {
  const id = idIn(member.id)
  const name = nameIn(member.name)
  if (id === null || name === null) return []
  const original = nameIn(member.original_name)
  const own: PersonRow = { kind: 'person', id, name, born: null, died: null, ids: {} }
  return original === null || original === name ? [own] : [own, { kind: 'spelling', person: id, name: original }]
}

function castRows(member: Fields, series: string): CreditRow[] {
  const roles = listIn(member.roles)
  const billing = wholeIn(member.order, 0, 100_000)
  return (roles.length === 0 ? [{}] : roles).flatMap(({ character }: Fields) =>
    creditRow(member, series, { role: 'cast', character: characterOf(character), billing }),
  )
}

function creditRow(
  member: Fields,
  series: string,
  {
    role,
    character = null,
    billing = null,
  }: { readonly role: CreditRow['role'] | null; readonly character?: string | null; readonly billing?: number | null },
): CreditRow[] {
  const person = idIn(member.id)
  if (person === null || role === null || nameIn(member.name) === null) return []
  return [{ kind: 'credit', series, person, role, character, season: null, billing }]
}

/** A character's name without what TMDB adds to it; null for those who appear as themselves. */
function characterOf(value: unknown): string | null {
  const name = typeof value === 'string' ? nameIn(value.replace(/\s*\((?:voice|uncredited|archive footage|archive sound)\)/gi, '')) : null
  return name === null || /^(?:self|(?:him|her)self|themselves)\b/i.test(name) ? null : name
}
