import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LinkingResults } from '../eval/linking.ts'
import { importTable } from '../test/import-table.ts'

const root = dirname(import.meta.dirname)
const src = join(root, 'src')
const marked = /(<!-- import table -->\n)[^]*?(<!-- \/import table -->)/

/** The import table of the rooms that there are, as Markdown. */
export function importTableMarkdown(): string {
  const rows = Object.entries(importTable)
    .filter(([room]) => existsSync(join(src, room)))
    .map(([room, { rooms, packages, effects, lazy }]) => {
      const names = [...rooms, ...lazy.map(name => `${name} (when needed)`)].join(', ') || 'nothing'
      return `| ${room} | ${names} | ${packages.map(name => `\`${name}\``).join(', ')} | ${effects ? 'yes' : 'no'} |`
    })
  return ['| room | may import | packages | touches the machine |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

/** The Markdown with the import table as it is now. */
export function withImportTable(markdown: string): string {
  return markdown.replace(marked, (_, opens: string, closes: string) => `${opens}${importTableMarkdown()}${closes}`)
}

interface Figures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

interface Results {
  readonly sets: Readonly<
    Record<string, { readonly articles: number; readonly all: Figures; readonly properties: Readonly<Record<string, Figures>> }>
  >
}

const figures = /(<!-- eval:start -->\n)[^]*?(<!-- eval:end -->)/

const linkingFigures = /(<!-- linking:start -->\n)[^]*?(<!-- linking:end -->)/

/** The Markdown with the figures that `npm run eval` last wrote into eval/results.json and eval/linking-results.json. */
export function withFigures(markdown: string): string {
  return withLinkingFigures(withClaimFigures(markdown))
}

function withLinkingFigures(markdown: string): string {
  const results = JSON.parse(readFileSync(join(root, 'eval/linking-results.json'), 'utf8')) as LinkingResults
  const tables = Object.entries(results).map(([part, { sets }]) => {
    const rows = Object.entries(sets).map(([name, { labels, right, wrong, missed, false: none, accuracy, precision }]) => {
      const shares = [accuracy, precision].map(share => share.toFixed(3))
      return `| ${[name.slice(part.length + 1), labels, right, wrong, missed, none, ...shares].join(' | ')} |`
    })
    return [
      `| ${part} | names | right | wrong | missed | false | accuracy | precision |`,
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')
  })
  return markdown.replace(linkingFigures, (_, opens: string, closes: string) => `${opens}\n${tables.join('\n')}\n${closes}`)
}

function withClaimFigures(markdown: string): string {
  const { sets } = JSON.parse(readFileSync(join(root, 'eval/results.json'), 'utf8')) as Results
  const tables = Object.entries(sets).map(([name, { articles, all, properties }]) => {
    const rows = [...Object.entries(properties), ['all', all] as const].map(
      ([property, { precision, recall, f1 }]) => `| ${property} | ${[precision, recall, f1].map(percent).join(' | ')} |`,
    )
    return [
      `### ${name}: ${articles} articles`,
      '',
      '| property | precision | recall | F1 |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')
  })
  return markdown.replace(figures, (_, opens: string, closes: string) => `${opens}\n${tables.join('\n')}\n${closes}`)
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`
}
