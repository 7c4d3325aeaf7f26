import { fieldsIn, idIn, listIn, SourceError, type Fields, type PoliteClient } from '../../ingest/index.ts'

/** Shows a page of the list: those with ids from 250 times the page's number on. */
export const pageLength = 250

/** All that is told of a show at once: one request in the place of six. */
const embeds = ['seasons', 'episodeswithspecials', 'cast', 'crew', 'akas'].map(name => `embed[]=${name}`).join('&')

/**
 * All shows that TVmaze holds, each with the second of its last change; what is not among them is not there any more.
 * Throws `SourceError` for a list that cannot be the whole one.
 */
export async function askUpdates(client: PoliteClient, root: string): Promise<ReadonlyMap<number, number>> {
  const address = `${root}/updates/shows`
  const answer = await client.json(address)
  const stamps = new Map<number, number>()
  if (answer.kind === 'found')
    for (const [id, stamp] of Object.entries(fieldsIn(answer.value)))
      if (idIn(id) !== null && typeof stamp === 'number') stamps.set(Number(id), stamp)
  if (stamps.size === 0)
    throw new SourceError(3, `${address} lists no shows: give the address of TVmaze's API, or run the import again later`)
  return stamps
}

/** A page of the list; empty where there is none, at its end or where all its shows are gone. */
export async function askPage(client: PoliteClient, root: string, page: number): Promise<readonly Fields[]> {
  const answer = await client.json(`${root}/shows?page=${page}`)
  return answer.kind === 'found' ? listIn(answer.value) : []
}

/** A show with all its parts, or that it is not there any more. */
export type ShowAnswer = Fields | 'gone'

/** Asks for a show. One that was merged into another is gone: its old address leads to the other one. */
export async function askShow(client: PoliteClient, root: string, id: number): Promise<ShowAnswer> {
  const answer = await client.json(`${root}/shows/${id}?${embeds}`)
  const show = answer.kind === 'found' ? fieldsIn(answer.value) : {}
  return idIn(show.id) === String(id) ? show : 'gone'
}
