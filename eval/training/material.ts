import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { castReads, castSilent } from '../../src/properties/cast/cases.fixture.ts'
import { sayShort, type Reading } from '../../src/properties/claims-of.fixture.ts'
import { crewReads, crewSilent } from '../../src/properties/crew/cases.fixture.ts'
import { platformReads, platformSilent } from '../../src/properties/platform/cases.fixture.ts'
import { releaseReads, releaseSilent } from '../../src/properties/release/cases.fixture.ts'
import type { Claim, Property } from '../../src/model/index.ts'
import { readGold, type GoldClaim } from '../gold.ts'

/** A text to learn from. */
export interface Material {
  readonly id: string
  readonly text: string
  readonly url: string | null
  readonly published: string | null
  readonly claims: readonly GoldClaim[]
  /** Of a test's row: the one property that it is about, and what must be read, as tests say it. */
  readonly row: { readonly property: Property; readonly expected: readonly string[] } | null
}

/** The labelled articles of the repository that are not held out. */
export function ownArticles(folder: string): Material[] {
  return readGold(folder)
    .filter(({ name }) => !name.startsWith('heldout'))
    .flatMap(({ articles }) => articles.map(article => ({ ...article, url: null, row: null })))
}

/** Labelled articles that a folder holds outside of the repository: `texts/ID.txt` with `gold/ID.json`. Throws where a label has no text. */
export function articlesIn(folder: string): Material[] {
  return readdirSync(join(folder, 'gold'))
    .filter(name => name.endsWith('.json'))
    .toSorted()
    .map(name => {
      const label = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Omit<Material, 'text' | 'row'>
      const file = join(folder, 'texts', name.replace(/json$/, 'txt'))
      if (!existsSync(file)) throw new Error(`${file} is missing: the label ${name} has no text`)
      return { ...label, text: readFileSync(file, 'utf8'), row: null }
    })
}

/** The rows of the readers' own tests: sentences that are short and to the point, of which each is right or wrong as a whole. */
export function testRows(): Material[] {
  const rows: Material[] = []
  const add = (property: Property, reads: readonly Reading[], silent: readonly string[]): void => {
    for (const [text, expected, published] of [...reads, ...silent.map((text): Reading => [text, []])])
      rows.push({ id: `row${rows.length}`, text, url: null, published: published ?? '2022-08-29', claims: [], row: { property, expected } })
  }
  add('cast', castReads, castSilent)
  add('crew', crewReads, crewSilent)
  add('platform', platformReads, platformSilent)
  add('release', releaseReads, releaseSilent)
  return rows
}

/** Whether a test's row wants a claim, by how tests say it. */
export function isExpected({ expected }: NonNullable<Material['row']>, claim: Claim): boolean {
  return expected.some(line => line.replace(/ — .*$/, '') === sayShort(claim))
}
