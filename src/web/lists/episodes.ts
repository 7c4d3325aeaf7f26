import type { Context, Handler } from 'hono'
import { personOf } from '../account/account.ts'
import { goTo } from '../account/form-parts.ts'
import { answerMessage } from '../answers.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { accountStyle } from '../account/form-parts.ts'
import { listWords } from '../words/list-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { episodesBody } from './episodes-page.ts'
import { episodesHref } from './list-control.ts'
import { listsStyle } from './lists-style.ts'
import { changesBy, type Marking } from './mark-episodes.ts'
import { seriesIn } from './post-list.ts'
import { seasonsSeen, type SeasonSeen } from './progress.ts'

/** Answers with the episodes of a series, to be ticked off. */
export function getEpisodes(parts: AppParts): Handler<Env> {
  return async c => {
    const found = await seasonsFor(c, parts)
    if (found === null) return answerMissing(c)
    const say = speechOf(c, listWords)
    return answerPage(c, {
      title: say('episodesOf', { title: found.title }),
      body: episodesBody({ ...found, isSaved: c.req.query('done') === 'saved' }, say, sayValuesIn(c.get('locale'))),
      style: formStyle + accountStyle + listsStyle,
    })
  }
}

/** Notes which episodes somebody has watched: these of a season, a whole season or nothing of it, or all up to one. A series that was on no list is being watched then. */
export function postEpisodes(parts: AppParts): Handler<Env> {
  return async c => {
    const say = speechOf(c, listWords)
    const form = await c.req.formData().catch(() => null)
    const marking = form === null ? null : markingIn(form)
    if (marking === null) return answerMessage(c, 400, say('wentWrong'), say('badForm'))
    const found = await seasonsFor(c, parts)
    if (found === null) return answerMissing(c)
    const person = personOf(c).id
    const { series } = found
    const { watch, unwatch } = changesBy(marking, found.seasons)
    // When each of a heap was watched is not known; what is ticked off one by one has just been.
    const watchedAt = marking.kind === 'these' ? new Date().toISOString() : null
    if (unwatch.length > 0)
      await parts.lists.unwatch(
        person,
        unwatch.map(each => ({ series, ...each })),
      )
    if (watch.length > 0) {
      await parts.lists.watch(
        person,
        watch.map(each => ({ series, ...each, watchedAt })),
      )
      if ((await parts.lists.stateOf(person, series)) === null) await parts.lists.keep(person, [{ series, state: 'watching' }])
    }
    return goTo(c, `${episodesHref(series)}?done=saved`)
  }
}

async function seasonsFor(
  c: Context<Env>,
  { evidence, lists, today }: AppParts,
): Promise<{ readonly series: number; readonly title: string; readonly seasons: readonly SeasonSeen[] } | null> {
  const series = seriesIn(c.req.param('series'))
  const dossier = series === null ? null : await evidence.dossier(series, today())
  if (series === null || dossier === null) return null
  const seasons = seasonsSeen(dossier, await lists.watchedBy(personOf(c).id, series), today())
  return { series, title: dossier.known.settled.title.value, seasons }
}

function answerMissing(c: Context<Env>): Response | Promise<Response> {
  const say = speechOf(c, listWords)
  return answerMessage(c, 404, say('notHere'), say('missing'))
}

function markingIn(form: FormData): Marking | null {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const [, upSeason, upEpisode] = /^(\d{1,3})\.(\d{1,4})$/.exec(text('upto')) ?? []
  if (upSeason !== undefined && upEpisode !== undefined) return { kind: 'upTo', season: Number(upSeason), episode: Number(upEpisode) }
  if (!/^\d{1,3}$/.test(text('season'))) return null
  const season = Number(text('season'))
  switch (text('act')) {
    case 'these':
      return { kind: 'these', season, episodes: new Set(form.getAll('episode').map(Number)) }
    case 'whole':
      return { kind: 'whole', season }
    case 'nothing':
      return { kind: 'nothing', season }
    default:
      return null
  }
}
