import type { Handler } from 'hono'
import { episodesCsv, exportJson, listsCsv, type ListExport } from '../../pipeline/index.ts'
import { personOf } from '../account/account.ts'
import type { Env } from '../env.ts'
import type { AppParts } from '../parts.ts'

/** The forms in which somebody takes what they keep away. */
const forms = {
  all: { name: 'hiatus', ending: 'json', type: 'application/json; charset=utf-8', write: exportJson },
  lists: { name: 'hiatus-lists', ending: 'csv', type: 'text/csv; charset=utf-8', write: listsCsv },
  episodes: { name: 'hiatus-episodes', ending: 'csv', type: 'text/csv; charset=utf-8', write: episodesCsv },
} as const satisfies Record<string, { readonly write: (given: ListExport) => string } & Record<'name' | 'ending' | 'type', string>>

/** Answers with everything that somebody keeps, as a file. */
export function getExport(form: keyof typeof forms): (parts: AppParts) => Handler<Env> {
  const { name, ending, type, write } = forms[form]
  return ({ listFiles, today }) =>
    async c => {
      const day = today()
      const text = write(await listFiles.exportOf(personOf(c).id, day))
      return c.body(text, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}-${day}.${ending}"` })
    }
}
