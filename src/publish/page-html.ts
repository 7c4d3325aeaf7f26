import type { Locale } from '../model/index.ts'
import { html, verbatim } from './markup.ts'
import type { Markup } from './markup.ts'
import { baseStyle } from './style-base.ts'

/** What a page is made of. */
export interface Page {
  readonly title: string
  readonly body: Markup
  /** Style beyond the base that all pages share. */
  readonly style: string
  readonly script?: string
  /** What the Content-Security-Policy knows our style and script by. */
  readonly nonce: string
  /** The language that it is in; English unless given. */
  readonly locale?: Locale
  /** Whether the page must bring its policy itself, as a file does that no server sends. */
  readonly policy: boolean
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b5d66'/%3E%3Cpath d='M5 4v8M11 4v8' stroke='white' stroke-width='2.4' stroke-linecap='round'/%3E%3C/svg%3E"

/** A whole HTML page in the look that all pages of Hiatus share; it loads nothing from elsewhere. */
export function pageHtml({ title, body, style, script, nonce, locale = 'en', policy }: Page): string {
  const rules = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        ${policy ? html`<meta http-equiv="Content-Security-Policy" content="${rules}" />` : ''}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" />
        <style nonce="${nonce}">
          ${verbatim(baseStyle + style)}
        </style>
      </head>
      <body>
        ${body}
        ${
          script === undefined
            ? ''
            : html`<script nonce="${nonce}">
                ${verbatim(script)}
              </script>`
        }
      </body>
    </html> `
  // The template gives a String object, which not everything that writes text takes.
  return page.toString()
}
