/** What one source says of one item. A source that says several things of an item has said the last. */
export interface Statement {
  readonly source: string
  readonly item: string
  readonly value: string
}

/** Statements by numbers: sources, items and the values of an item each have their own. */
export interface ClaimTable {
  /** By name, so that no order of arrival tells. */
  readonly sources: readonly string[]
  readonly items: readonly ItemClaims[]
  readonly claims: readonly { readonly source: number; readonly item: number; readonly value: number }[]
  /** How many false values an item has, as far as is seen. */
  readonly falseValues: number
}

/** What is said of one item. */
export interface ItemClaims {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly sources: readonly number[] }[]
  /** The value that a source says. */
  readonly said: ReadonlyMap<number, number>
}

/** Numbers what is said. */
export function tableOf(statements: readonly Statement[]): ClaimTable {
  const last = new Map<string, Map<string, string>>()
  for (const { source, item, value } of statements) {
    const own = last.get(item) ?? new Map<string, string>()
    own.set(source, value)
    last.set(item, own)
  }
  const sources = [...new Set(statements.map(({ source }) => source))].toSorted()
  const numbers = new Map(sources.map((source, number) => [source, number]))
  const items = [...last]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const bySource = [...own].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const names = [...new Set(bySource.map(([, value]) => value))].toSorted()
      const said = new Map(bySource.map(([source, value]) => [numbers.get(source)!, names.indexOf(value)]))
      const values = names.map((value, number) => ({
        value,
        sources: [...said].filter(([, each]) => each === number).map(([source]) => source),
      }))
      return { name, values, said }
    })
  const claims = items.flatMap(({ said }, item) => [...said].map(([source, value]) => ({ source, item, value })))
  const seen = items.reduce((sum, { values }) => sum + values.length, 0) / Math.max(1, items.length)
  return { sources, items, claims, falseValues: Math.max(2, Math.round(2 * seen)) }
}
