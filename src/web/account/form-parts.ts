import type { Context } from 'hono'
import { html, type Markup } from '../../publish/index.ts'
import type { Env } from '../env.ts'

/** A field of a form with its label and, below it, a hint. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password'
  readonly value?: string
  readonly hint?: string
  readonly autocomplete?: string
  readonly isOptional?: boolean
}

/** A line of a form to be filled. */
export function fieldHtml({ name, label, type = 'text', value = '', hint, autocomplete = 'off', isOptional = false }: Field): Markup {
  const about = hint === undefined ? '' : html` aria-describedby="${name}-hint"`
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"${isOptional ? '' : html` required`}${about} />
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
  </div>`
}

/** A choice of one among a few. */
export function choiceHtml(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Markup {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${choices.map(([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`)}
    </select>
  </div>`
}

/** What is wrong, above a form; or what has been done. */
export function noticeHtml(kind: 'problem' | 'done', sentence: string | null): Markup {
  if (sentence === null) return html``
  return kind === 'problem'
    ? html`<p class="problem" role="alert"><span aria-hidden="true">✗</span> ${sentence}</p>`
    : html`<p class="done" role="status"><span aria-hidden="true">✓</span> ${sentence}</p>`
}

/** The texts of a form that was sent. A form that did not arrive whole has none; nor is one a text that holds the character that PostgreSQL takes in none. */
export async function textsOf(c: Context<Env>): Promise<(name: string) => string> {
  const form = await c.req.formData().catch(() => null)
  return name => {
    const value = form?.get(name)
    return typeof value === 'string' && !value.includes('\0') ? value : ''
  }
}

/** The address that a request comes from, as the machine sees it. */
export function addressOf(c: Context<Env>): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? ''
}

/** A way within this Hiatus that was asked for, and nothing else: a form may not send people elsewhere. */
export function wayWithin(asked: string, otherwise: string): string {
  return /^\/(?![/\\])[\x20-\x7e]*$/.test(asked) ? asked : otherwise
}

/** Sends on to another page, with cookies. */
export function goTo(c: Context<Env>, way: string, cookies: readonly string[] = []): Response {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.redirect(way, 303)
}

/** Style of forms with one column. */
export const accountStyle = `
.narrow { max-width: 30rem; padding-top: 1rem; }
.narrow h1 { margin-bottom: 1.25rem; }
.narrow form, .narrow .form { display: grid; gap: 1.1rem; }
.narrow section { padding-top: 2.5rem; display: grid; gap: 1rem; }
.narrow section h2 { margin: 0; }
.narrow input:not([type="checkbox"]):not([type="radio"]), .narrow select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; padding: .55rem .7rem; width: 100%; min-width: 0; height: 2.9rem; }
.narrow .inline { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
.narrow .tick { display: flex; gap: .6rem; align-items: baseline; }
.narrow .rows { border-top: 1px solid var(--line); }
.narrow .rows li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.narrow .rows li > :first-child { margin-inline-end: auto; }
.narrow .rows small { color: var(--soft); }
.narrow .secret { font: .95rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; background: var(--accent-soft); padding: .6rem .8rem; border-radius: .45rem; user-select: all; }
.narrow .or { display: flex; align-items: center; gap: .8rem; color: var(--soft); }
.narrow .or::before, .narrow .or::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.done { border-inline-start: 3px solid var(--accent); background: var(--accent-soft); padding: .7rem .9rem; border-radius: .25rem; }
.done span { color: var(--accent); font-weight: 600; }
button.grave { color: var(--error); border-color: var(--error); }
`
