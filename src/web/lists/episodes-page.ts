import { isDay } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import { noticeHtml } from '../account/form-parts.ts'
import { seriesHref } from '../found.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import { episodesHref, type ListSpeech } from './list-control.ts'
import { progressIn, type SeasonSeen } from './progress.ts'
import { sayProgress } from './lists-page.ts'

/** What the page of a series' episodes shows. */
export interface EpisodesPage {
  readonly series: number
  readonly title: string
  readonly seasons: readonly SeasonSeen[]
  readonly isSaved: boolean
}

/** The episodes of a series, to be ticked off: each season is a form, and one more says "up to here". */
export function episodesBody({ series, title, seasons, isSaved }: EpisodesPage, say: ListSpeech, values: ValueSpeech): Markup {
  const progress = progressIn(seasons)
  return html`<div class="lists">
    <header class="hero">
      <h1>${say('episodesOf', { title })}</h1>
      <p>${sayProgress(progress, say)}</p>
      <p class="soft"><a href="${seriesHref(series)}">${say('toSeries')}</a> · <a href="/lists">${say('myShows')}</a></p>
    </header>
    ${noticeHtml('done', isSaved ? say('saved') : null)}
    ${seasons.length === 0 ? html`<p class="none">${say('nothingKnown')}</p>` : html`${upToForm(series, seasons, say)}`}
    <div class="seasons">${seasons.map(season => seasonHtml(series, season, season.number === openSeason(seasons), say, values))}</div>
  </div>`
}

/** The season that somebody goes on with: the first with an episode that has come out and is not watched, else the last that has come out. */
function openSeason(seasons: readonly SeasonSeen[]): number | null {
  const regular = seasons.filter(({ number }) => number > 0)
  const next = regular.find(({ episodes }) => episodes.some(({ isOut, isWatched }) => isOut && !isWatched))
  return (next ?? regular.findLast(({ episodes }) => episodes.some(({ isOut }) => isOut)))?.number ?? null
}

function upToForm(series: number, seasons: readonly SeasonSeen[], say: ListSpeech): Markup {
  const out = seasons
    .filter(({ number }) => number > 0)
    .map(({ number, episodes }) => ({ number, episodes: episodes.filter(({ isOut }) => isOut) }))
    .filter(({ episodes }) => episodes.length > 0)
  if (out.length === 0) return html``
  const at = out
    .flatMap(({ number, episodes }) => episodes.map(each => ({ season: number, ...each })))
    .findLast(({ isWatched }) => isWatched)
  return html`<form class="up-to" method="post" action="${episodesHref(series)}">
    <label
      >${say('upTo')}
      <select name="upto">
        ${out.map(
          ({ number, episodes }) =>
            html`<optgroup label="${say('seasonNumber', { season: number })}">
              ${episodes.map(
                ({ number: episode, title }) =>
                  html`<option value="${number}.${episode}"${at?.season === number && at.number === episode ? html` selected` : ''}>${number}.${episode}${title === null ? '' : ` ${title}`}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </label>
    <button>${say('upToHere')}</button>
  </form>`
}

function seasonHtml(
  series: number,
  { number, premiere, episodes }: SeasonSeen,
  isOpen: boolean,
  say: ListSpeech,
  values: ValueSpeech,
): Markup {
  const name = number === 0 ? say('specials') : say('seasonNumber', { season: number })
  const watched = episodes.filter(({ isWatched }) => isWatched).length
  const isOut = episodes.some(each => each.isOut)
  const day = premiere !== null && isDay(premiere) ? values.day(premiere) : null
  const how = isOut ? null : day === null ? say('notOut') : say('outOn', { day })
  return html`<details id="season-${number}"${isOpen ? html` open` : ''}>
    <summary>
      <b>${name}</b>
      ${how === null ? '' : html`<span class="later">${how}</span>`}
      ${episodes.length === 0 ? '' : html`<span class="soft">${say('seasonSummary', { watched, episodes: episodes.length })}</span>`}
    </summary>
    ${
      episodes.length === 0
        ? html`<p class="soft">${say('noEpisodes')}</p>`
        : html`<form method="post" action="${episodesHref(series)}">
            <input type="hidden" name="season" value="${number}" />
            <ul class="ticks${episodes.some(({ title }) => title !== null) ? ' titled' : ''}" aria-label="${name}">
              ${episodes.map(episode => tickHtml(episode, say))}
            </ul>
            ${
              isOut
                ? html`<div class="send">
                    <button name="act" value="these">${number === 0 ? say('saveSpecials') : say('save', { season: number })}</button>
                    <button name="act" value="whole">${say('whole')}</button>
                    <button name="act" value="nothing">${say('nothing')}</button>
                  </div>`
                : ''
            }
          </form>`
    }
  </details>`
}

function tickHtml({ number, title, isOut, isWatched }: SeasonSeen['episodes'][number], say: ListSpeech): Markup {
  const name = title === null ? say('episode', { episode: number }) : say('episodeTitled', { episode: number, title })
  return html`<li>
    <label${isOut || isWatched ? '' : html` class="later"`}>
      <input type="checkbox" name="episode" value="${number}"${isWatched ? html` checked` : ''}${isOut || isWatched ? '' : html` disabled`} />
      <span>${name}${isOut ? '' : html` <small>${say('notOut')}</small>`}</span>
    </label>
  </li>`
}
