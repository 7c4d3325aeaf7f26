import type { Context } from 'hono'
import { html, type Markup } from '../../publish/index.ts'
import { accountStyle, noticeHtml } from '../account/form-parts.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf, type Content } from '../layout.ts'
import { importWords } from '../words/import-words.ts'
import type { Speech } from '../words/messages.ts'
import { listFileStyle } from './list-file-style.ts'

export type ImportKey = keyof (typeof importWords)['en']

/** What the page that takes a file shows. */
export interface ImportShown {
  readonly status?: NonNullable<Content['status']>
  readonly problem?: ImportKey
  /** What came in just now. */
  readonly done?: { readonly series: number; readonly episodes: number }
}

/** Where one gets the file of each service. */
const ways: readonly (readonly [name: string, how: ImportKey])[] = [
  ['TV Time', 'howTvTime'],
  ['Trakt', 'howTrakt'],
  ['IMDb', 'howImdb'],
  ['Simkl', 'howSimkl'],
  ['Sonarr', 'howSonarr'],
  ['Hiatus', 'howHiatus'],
]

/** Answers with the page that takes a file of lists. */
export function importPage(c: Context<Env>, { status = 200, problem, done }: ImportShown): Response | Promise<Response> {
  const say = speechOf(c, importWords)
  return answerPage(c, {
    title: say('bring'),
    status,
    style: formStyle + accountStyle + listFileStyle,
    body: html`<div class="narrow">
      <h1>${say('bring')}</h1>
      ${noticeHtml('problem', problem === undefined ? null : say(problem))} ${noticeHtml('done', done === undefined ? null : say('cameIn', { ...done }))}
      <p class="lead">${say('bringIntro')}</p>
      <form method="post" action="/import" enctype="multipart/form-data">
        <div class="field">
          <label for="file">${say('file')}</label>
          <input id="file" name="file" type="file" accept=".zip,.csv,.json" required aria-describedby="file-hint" />
          <p class="hint" id="file-hint">${say('fileHint')}</p>
        </div>
        <div><button class="main" type="submit">${say('look')}</button></div>
      </form>
      <section aria-labelledby="how">
        <h2 id="how">${say('howTo')}</h2>
        <dl class="ways">${ways.map(([name, how]) => html`<div><dt>${name}</dt><dd>${say(how)}</dd></div>`)}</dl>
      </section>
      ${awayHtml(say)}
    </div>`,
  })
}

function awayHtml(say: Speech<ImportKey>): Markup {
  return html`<section aria-labelledby="away">
    <h2 id="away">${say('away')}</h2>
    <p class="hint">${say('awayHint')}</p>
    <p class="inline">
      <a class="button" href="/export">${say('awayAll')}</a> <a href="/export/lists.csv">${say('awayLists')}</a>
      <a href="/export/episodes.csv">${say('awayEpisodes')}</a>
    </p>
  </section>`
}

/** The ways to these pages, for the page of one's account. */
export function listFilesHtml(c: Context<Env>): Markup {
  const say = speechOf(c, importWords)
  return html`<section aria-labelledby="your-lists">
    <h2 id="your-lists">${say('yourLists')}</h2>
    <p class="hint">${say('awayHint')}</p>
    <p class="inline"><a class="button" href="/import">${say('bring')}</a> <a class="button" href="/export">${say('away')}</a></p>
  </section>`
}
