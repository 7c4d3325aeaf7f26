import { idsIn, instantIn, titleIn, yearIn } from '../fields.ts'
import type { TableRow, Table } from '../csv.ts'
import type { Gathering } from '../gather.ts'
import type { ListReader } from '../list-reader.ts'

/** A watchlist, a list or the ratings of an account of IMDb. */
export const imdb: ListReader = {
  service: 'imdb',
  recognises: parts => parts.some(({ content }) => content.kind === 'table' && isOfImdb(content.table)),
  read(parts, into) {
    for (const { name, content } of parts) {
      if (content.kind === 'torn') continue
      if (content.kind === 'table' && isOfImdb(content.table)) for (const row of content.table.rows) readRow(row, name, into)
      else into.leaveOut('other file', name)
    }
  },
}

function isOfImdb({ columns }: Table): boolean {
  return ['const', 'title', 'title type'].every(column => columns.has(column))
}

const seriesTypes = ['tvseries', 'tvminiseries']
const filmTypes = [
  'movie',
  'short',
  'tvmovie',
  'tvshort',
  'tvspecial',
  'video',
  'videogame',
  'musicvideo',
  'podcastseries',
  'podcastepisode',
]

function readRow(row: TableRow, file: string, into: Gathering): void {
  const type = row
    .get('title type')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (type === 'tvepisode') return into.leaveOut('lone episode', row.where)
  if (filmTypes.includes(type)) return into.leaveOut('film', file)
  if (!seriesTypes.includes(type)) return into.leaveOut('unknown kind', row.where)
  // Stars are nothing that we keep; a rating tells that somebody knows the series, and wants its news.
  if (row.get('your rating') !== '') into.leaveOut('rating', file)
  const ids = idsIn({ imdb: row.get('const') })
  const title = titleIn(row.get('title'))
  if (ids.imdb === undefined && title === null) return into.leaveOut('no title', row.where)
  into
    .series(ids.imdb ?? title!, { title: title ?? '', year: yearIn(row.get('year')), ids })
    .isOn('following', instantIn(row.get('created')) ?? instantIn(row.get('date rated')))
}
