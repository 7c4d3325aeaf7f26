import { listStates, type CatalogueRef } from '../../model/index.ts'
import { exportVersion } from '../export.ts'
import { episodeIn, fieldsIn, idsIn, instantIn, listIn, seasonIn, titleIn, yearIn, type Fields } from '../fields.ts'
import type { Gathering } from '../gather.ts'
import { ListError } from '../list-error.ts'
import type { ListReader } from '../list-reader.ts'
import type { ListPart } from '../list-file.ts'

/** What `/export` gives. */
export const hiatus: ListReader = {
  service: 'hiatus',
  recognises: parts => parts.some(part => wholeOf(part)['hiatus'] === 'export'),
  read(parts, into) {
    for (const part of parts) {
      if (part.content.kind === 'torn') continue
      const whole = wholeOf(part)
      if (whole['hiatus'] !== 'export') into.leaveOut('other file', part.name)
      else if (whole['version'] !== exportVersion) throw new ListError('newer')
      else listIn(whole['series']).forEach((item, at) => readItem(item, `series ${at + 1}`, into))
    }
  },
}

function wholeOf({ content }: ListPart): Fields {
  return content.kind === 'json' ? fieldsIn(content.value) : {}
}

function readItem(item: Fields, where: string, into: Gathering): void {
  const ids = idsIn(fieldsIn(item['ids']))
  const title = titleIn(item['title'])
  const entries = listIn(item['entries']).flatMap(entryIn)
  if (title === null && entries.length === 0 && Object.keys(ids).length === 0) return into.leaveOut('no title', where)
  const series = into.series(where, { title: title ?? '', year: yearIn(item['year']), ids, entries })
  const state = listStates.find(each => each === item['state'])
  if (state !== undefined) series.isOn(state, instantIn(item['addedAt']))
  else if (item['state'] !== null) into.leaveOut('unknown state', where)
  for (const { season, episode, watchedAt } of listIn(item['episodes'])) {
    const [inSeason, number] = [seasonIn(season), episodeIn(episode)]
    if (inSeason === null || number === null) into.leaveOut('no episode number', where)
    else series.watched(inSeason, number, instantIn(watchedAt))
  }
}

function entryIn({ catalogue, id }: Fields): readonly CatalogueRef[] {
  const [name, entry] = [titleIn(catalogue), titleIn(id)]
  return name === null || entry === null ? [] : [{ catalogue: name, id: entry }]
}
