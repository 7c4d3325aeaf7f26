import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleInput, CheckOptions } from '../pipeline/index.ts'
import { sampleArticle, sampleReport } from '../publish/sample.fixture.ts'
import type { AppParts } from './parts.ts'

/** What the app was given to check, in order. */
export interface Checked {
  readonly input: ArticleInput
  readonly options: CheckOptions
}

/** An app's parts for tests: a checker that gives the sample's report, and a record of what it was asked. */
export function fakeParts(): AppParts & { readonly checked: Checked[]; readonly logged: string[] } {
  const path = join(mkdtempSync(join(tmpdir(), 'hiatus-web-')), 'salt-line.txt')
  writeFileSync(path, sampleArticle.text)
  const checked: Checked[] = []
  const logged: string[] = []
  return {
    checked,
    logged,
    log: line => logged.push(line),
    today: () => '2026-11-22',
    examples: [{ id: 'salt-line', title: 'The Salt Line <2>', about: 'Much is wrong with it.', path, published: '2022-08-29' }],
    fetchSource: async url => {
      if (url.includes('slow'))
        throw Object.assign(new Error('slow.example did not answer: try again later.\n  at inside'), { exitCode: 3 })
      if (url.includes('broken')) throw new TypeError('fetch failed')
      return { bytes: new TextEncoder().encode('page'), contentType: 'text/html', url, name: url }
    },
    check(input, options) {
      checked.push({ input, options })
      const text = new TextDecoder().decode(input.bytes)
      if (text.includes('unreadable')) throw Object.assign(new Error('This is no article: give HTML or plain text.'), { exitCode: 2 })
      if (text.includes('crash')) throw new Error('secret inside')
      return { ...sampleReport, today: options.today }
    },
  }
}

/** The body of a form as a browser sends it. */
export function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
