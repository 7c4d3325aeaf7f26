/** Lines of a table with its columns aligned: the first to the left, the others to the right. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    widths.map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join('  ')
  return [line(head), widths.map(width => '-'.repeat(width)).join('  '), ...rows.map(row => line(row).trimEnd())]
}
