import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importTable } from '../test/import-table.ts'

const src = join(dirname(import.meta.dirname), 'src')
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
