import { withoutSteering } from '../model/index.ts'
import { html as honoHtml, raw as honoRaw } from 'hono/html'

/** HTML that is safe to put into a page: all text in it is escaped. */
export type Markup = ReturnType<typeof honoRaw>

/** A template of HTML in which every value is escaped, save markup itself and lists of markup; what would steer the page's text is taken out of all text. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  // Only a promise among the values makes a promise of the whole, and here there is none.
  return honoHtml(strings, ...values.map(withoutSteeringIn)) as Markup
}

/** Text and lists of it without what steers; markup, which is an object, was made of such. */
function withoutSteeringIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutSteering(value)
  return Array.isArray(value) ? value.map(withoutSteeringIn) : value
}

/** Markup made of markup, put one after the other. */
export function joinMarkup(parts: readonly Markup[]): Markup {
  return honoRaw(parts.join(''))
}

/** Our own style or script as it stands. Never for anything that came from outside. */
export function verbatim(code: string): Markup {
  return honoRaw(code)
}

/** An address that may be linked: absolute, http or https; else null. */
export function safeHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
