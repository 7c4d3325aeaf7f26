import type { Pool } from 'pg'
import { explaining } from './store-error.ts'

/** Files of lists that people have shown and not yet taken in: one a person, for an hour. */
export interface HeldImports {
  /** Holds what a person's file says, in place of an earlier one, under an id that they confirm it by. */
  readonly hold: (person: string, id: string, content: string) => Promise<void>
  /** What is held for a person under an id, or null. */
  readonly held: (person: string, id: string) => Promise<string | null>
  readonly release: (person: string) => Promise<void>
}

/** The table of what is held; a person has one row. */
export function heldImportTables(): string[] {
  return [
    `create table list_imports (
      person_id text collate "C" primary key,
      id text collate "C" not null,
      content text not null,
      made_at timestamptz not null default now()
    )`,
  ]
}

/** What is held in a store. */
export function heldImportsIn(pool: Pool): HeldImports {
  const rows = async (text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> =>
    explaining(async () => (await pool.query(text, [...values])).rows as Record<string, unknown>[])
  return {
    async hold(person, id, content) {
      await rows(`delete from list_imports where made_at < now() - interval '1 hour'`, [])
      await rows(
        `insert into list_imports (person_id, id, content) values ($1, $2, $3)
         on conflict (person_id) do update set id = excluded.id, content = excluded.content, made_at = now()`,
        [person, id, content],
      )
    },
    async held(person, id) {
      const [row] = await rows(
        `select content from list_imports where person_id = $1 and id = $2 and made_at >= now() - interval '1 hour'`,
        [person, id.replaceAll('\0', '')],
      )
      return (row?.['content'] as string | undefined) ?? null
    },
    async release(person) {
      await rows('delete from list_imports where person_id = $1', [person])
    },
  }
}
