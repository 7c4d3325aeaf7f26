import { html } from '../publish/index.ts'
import type { Markup } from '../publish/index.ts'
import { formScript } from './form-script.ts'
import { formStyle } from './form-style.ts'
import type { Content } from './layout.ts'
import type { Example } from './parts.ts'
import type { Filled } from './submission.ts'

/** What the page for checking an article shows. */
export interface CheckPage {
  readonly examples: readonly Example[]
  readonly filled: Filled
  /** One sentence on what is wrong with what was sent. */
  readonly problem: string | null
  /** Today, the last day that an article can be of. */
  readonly today: string
}

/** A form that takes a text, a file or an address, and examples to look at. */
export function checkContent({ examples, filled, problem, today }: CheckPage): Content {
  const body = html`<div class="checking">
      <header class="hero">
        <h1>Check an article</h1>
        <p>
          Give Hiatus an article about a TV series. It takes the article apart into claims (renewed or not, when, with
          whom, where) and says what is wrong with it.
        </p>
      </header>
      ${formHtml(filled, problem, today)} ${examples.length === 0 ? '' : examplesHtml(examples)}
    </div>
    <footer><p>What you check is read here and is not kept.</p></footer>`
  return { title: 'Check an article', body, style: formStyle, script: formScript }
}

/** A page that says one thing, with a way back. */
export function messageContent(title: string, sentence: string, way: string): Content {
  const body = html`<header class="hero">
      <h1>${title}</h1>
      <p>${sentence}</p>
    </header>
    <p><a class="button" href="/">${way}</a></p>`
  return { title, body, style: formStyle }
}

function formHtml({ text, address, published }: Filled, problem: string | null, today: string): Markup {
  return html`<form
    class="check"
    method="post"
    action="/check"
    enctype="multipart/form-data"
    aria-label="Check an article"
  >
    ${problem === null ? '' : html`<p class="problem" role="alert" id="problem"><span aria-hidden="true">✗</span> ${problem}</p>`}
    <div class="field wide">
      <label for="text">Paste the article</label>
      <textarea
        id="text"
        name="text"
        rows="9"
        spellcheck="false"
        placeholder="Its title in the first line, then the text as it stands"
      >
${text}</textarea>
    </div>
    <div class="field drop">
      <label for="file">or choose a file</label>
      <input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html" />
      <p class="hint">HTML or plain text, up to 5 MB</p>
    </div>
    <div class="field">
      <label for="address">or give an address</label>
      <input
        id="address"
        name="address"
        type="text"
        inputmode="url"
        autocomplete="url"
        autocapitalize="none"
        spellcheck="false"
        value="${address}"
        placeholder="https://"
      />
      <p class="hint">The page is fetched once</p>
    </div>
    <div class="field">
      <label for="published">Day of publication</label>
      <input id="published" name="published" type="date" max="${today}" value="${published}" />
      <p class="hint">Optional: where the article does not say</p>
    </div>
    <div class="send">
      <button class="main" type="submit">Check the article</button>
      <p class="working" role="status" hidden>Reading…</p>
    </div>
  </form>`
}

/** Examples to look at. */
export function examplesHtml(examples: readonly Example[]): Markup {
  return html`<section class="examples" aria-labelledby="examples">
    <h2 id="examples">Or look at an example</h2>
    <ul>
      ${examples.map(
        ({ id, title, about }) =>
          html`<li>
            <a href="/examples/${encodeURIComponent(id)}"><b>${title}</b><span>${about}</span></a>
          </li>`,
      )}
    </ul>
  </section>`
}
