import { columnsOf, harmless, wrapBehind } from './terminal-text.ts'

/** A table with aligned columns, the first to the left and all others to the right; where it is wider than the terminal, a line a row with each value behind its name. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const cells = [head, ...rows].map(row => row.map(harmless))
  const widths = head.map((_, column) => Math.max(...cells.map(row => columnsOf(row[column]!))))
  if (2 + widths.reduce((sum, wide) => sum + wide + 2, -2) <= width)
    return cells.map(row => `  ${row.map((cell, column) => padded(cell, widths[column]!, column === 0)).join('  ')}`)
  return rows.flatMap(([first, ...values]) =>
    wrapBehind('  ', `${first}: ${values.map((value, at) => `${head[at + 1]} ${value}`).join(', ')}`, width),
  )
}

function padded(cell: string, wide: number, isLeft: boolean): string {
  const space = ' '.repeat(wide - columnsOf(cell))
  return isLeft ? cell + space : space + cell
}
