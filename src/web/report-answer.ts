import type { Context } from 'hono'
import type { Report } from '../model/index.ts'
import type { ArticleInput } from '../pipeline/index.ts'
import { html, reportHtml, reportJson } from '../publish/index.ts'
import type { Markup } from '../publish/index.ts'
import type { Env } from './env.ts'
import { topBar } from './layout.ts'

/** The forms in which a report can be had. */
export type ReportFormat = 'page' | 'json' | 'html'

/** How the same report can be asked for again, to be downloaded: at an address, or by sending a form again. */
export type Again =
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> }

/** A report as the answer to a request. */
export function answerReport(c: Context<Env>, report: Report, format: ReportFormat, again: Again): Response {
  if (format === 'page') {
    return new Response(reportHtml(report, { above: topBar(c, downloads(again)), nonce: c.get('nonce') }), {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    })
  }
  const isJson = format === 'json'
  return new Response(isJson ? reportJson(report) : reportHtml(report), {
    headers: {
      'Content-Type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(report)}.${format}"`,
    },
  })
}

/** The form that was asked for: the page unless another is named. */
export function formatOf(value: unknown): ReportFormat {
  return value === 'json' || value === 'html' ? value : 'page'
}

/** The fields that make a form of what was checked, so that it can be sent again. */
export function fieldsOf(input: ArticleInput, published: string | null): Readonly<Record<string, string>> {
  const day = published === null ? {} : { published }
  if (input.name === 'pasted text') return { text: new TextDecoder().decode(input.bytes), ...day }
  return { bytes: Buffer.from(input.bytes).toString('base64'), type: input.contentType ?? '', name: input.name, ...day }
}

function downloads(again: Again): Markup {
  const back = html`<a href="/">Check another</a>`
  if (again.kind === 'link') {
    return html`${back}<a href="${again.path}?format=json" aria-label="Download as JSON" download>JSON</a
      ><a href="${again.path}?format=html" aria-label="Download as HTML" download>HTML</a>`
  }
  const fields = Object.entries(again.fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
  return html`${back}
    <form method="post" action="/check" enctype="multipart/form-data" aria-label="Download">
      ${fields}<button class="plain" name="format" value="json" aria-label="Download as JSON">JSON</button
      ><button class="plain" name="format" value="html" aria-label="Download as HTML">HTML</button>
    </form>`
}

function fileName({ article }: Report): string {
  const name = article.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'hiatus-report' : name
}
