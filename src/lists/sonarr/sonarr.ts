import { fieldsIn, idsIn, instantIn, listIn, titleIn, yearIn, type Fields } from '../fields.ts'
import type { Gathering } from '../gather.ts'
import type { ListReader } from '../list-reader.ts'
import type { ListPart } from '../list-file.ts'

/** A custom list of Sonarr, which holds ids of TheTVDB, or its series as its API gives them. */
export const sonarr: ListReader = {
  service: 'sonarr',
  recognises: parts => parts.some(part => itemsOf(part).some(item => idsOf(item).tvdb !== undefined)),
  read(parts, into) {
    for (const part of parts) {
      if (part.content.kind === 'torn') continue
      const items = itemsOf(part)
      if (items.length === 0) into.leaveOut('other file', part.name)
      items.forEach((item, at) => readItem(item, `${part.name === '' ? '' : `${part.name}, `}entry ${at + 1}`, into))
    }
  },
}

/** Names of fields in small letters: its two forms write them differently. */
function itemsOf({ content }: ListPart): readonly Fields[] {
  if (content.kind !== 'json') return []
  return listIn(content.value).map(item =>
    Object.fromEntries(Object.entries(fieldsIn(item)).map(([name, value]) => [name.toLowerCase(), value])),
  )
}

function idsOf({ tvdbid, imdbid, tmdbid, tvmazeid }: Fields): ReturnType<typeof idsIn> {
  return idsIn({ tvdb: tvdbid, imdb: imdbid, tmdb: tmdbid, tvmaze: tvmazeid })
}

function readItem(item: Fields, where: string, into: Gathering): void {
  const ids = idsOf(item)
  const title = titleIn(item['title'])
  const key = ids.tvdb ?? ids.imdb ?? title
  if (key === null) return into.leaveOut('no title', where)
  into
    .series(key, { title: title ?? '', year: yearIn(item['year']), ids })
    .isOn(item['monitored'] === false ? 'paused' : 'following', instantIn(item['added']))
}
