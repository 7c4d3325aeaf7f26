import type { Handler } from 'hono'
import { listStates, type ListState } from '../../model/index.ts'
import { personOf } from '../account/account.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import { lookUpScript, lookUpStyle } from '../look-up.ts'
import type { AppParts } from '../parts.ts'
import { listWords } from '../words/list-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { groupKept, listRow } from './group-kept.ts'
import { dossiersOf } from './kept-dossiers.ts'
import { listControlStyle } from './list-control.ts'
import { listsBody } from './lists-page.ts'
import { listsStyle } from './lists-style.ts'

/** Answers with somebody's series by what comes of them, all or those in one state (`?state=`). */
export function getLists(parts: AppParts): Handler<Env> {
  const { lists } = parts
  return async c => {
    const person = personOf(c)
    const say = speechOf(c, listWords)
    const state = stateIn(c.req.query('state'))
    const kept = await lists.keptBy(person.id)
    const shown = kept.filter(each => state === null || each.state === state)
    const dossiers = await dossiersOf(
      parts,
      person,
      shown.map(({ series }) => series),
    )
    const watched = Map.groupBy(await lists.watchedBy(person.id), ({ series }) => series)
    const rows = shown.flatMap(each => {
      const dossier = dossiers.get(each.series)
      return dossier === undefined ? [] : [listRow(each, dossier, watched.get(each.series) ?? [])]
    })
    const counts = new Map(listStates.map(each => [each, kept.filter(one => one.state === each).length]))
    return answerPage(c, {
      title: say('myShows'),
      body: listsBody({ groups: groupKept(rows), counts, state }, say, sayValuesIn(c.get('locale'))),
      style: formStyle + lookUpStyle + listControlStyle + listsStyle,
      ...(kept.length === 0 ? { script: lookUpScript } : {}),
    })
  }
}

/** The state of lists that was asked for; null for none of them. */
export function stateIn(asked: string | undefined): ListState | null {
  return listStates.find(state => state === asked) ?? null
}
