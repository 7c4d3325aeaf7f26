import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The properties that are labelled. */
export const scoredProperties = [
  'renewal',
  'release',
  'cast',
  'crew',
  'platform',
  'episodes',
  'runtime',
  'rating',
  'based_on',
  'trailer',
] as const

/** A property that is labelled. */
export type ScoredProperty = (typeof scoredProperties)[number]

/** Labelled too, but told in words that no comparison of ours can judge. */
const unscored: readonly unknown[] = ['statement', 'storyline']

/** A claim that a careful reader found in an article. */
export interface GoldClaim {
  readonly series: string
  readonly season: number | null
  readonly property: ScoredProperty
  readonly value: Readonly<Record<string, unknown>>
  readonly polarity: 'affirmed' | 'denied'
  readonly modality: 'asserted' | 'expected' | 'speculated'
  readonly attribution: string | null
  /** Words of the text that carry the claim. */
  readonly anchor: string
}

/** A labelled article. */
export interface GoldArticle {
  readonly id: string
  /** In what manner it is written: "trade press", "fan page". */
  readonly manner: string
  readonly published: string | null
  readonly text: string
  readonly claims: readonly GoldClaim[]
}

/** A file of labelled articles. */
export interface GoldSet {
  /** The file's name without its ending. */
  readonly name: string
  readonly sha256: string
  readonly articles: readonly GoldArticle[]
}

/** Sets of articles among the labels: headlines and namesakes lie beside them and are read elsewhere. */
const articleSet = /^(?:tuned|heldout).*\.jsonl$/

/** Reads the sets of articles of a folder, in order of their names; the one that rules are tuned on comes first. Throws on a line that is no labelled article. */
export function readGold(folder: string): GoldSet[] {
  return readdirSync(folder)
    .filter(name => articleSet.test(name))
    .toSorted((a, b) => Number(b.startsWith('tuned')) - Number(a.startsWith('tuned')) || a.localeCompare(b))
    .map(name => readSet(join(folder, name)))
}

function readSet(file: string): GoldSet {
  const bytes = readFileSync(file)
  const articles = bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseArticle(line, `${file}, line ${index + 1}`)]))
  return { name: basename(file, '.jsonl'), sha256: createHash('sha256').update(bytes).digest('hex'), articles }
}

function parseArticle(line: string, place: string): GoldArticle {
  const article = JSON.parse(line) as Partial<GoldArticle>
  const fault =
    typeof article.id !== 'string' || typeof article.text !== 'string' || !Array.isArray(article.claims)
      ? 'wants id, text and claims'
      : article.claims.map(claim => faultOf(claim as Partial<GoldClaim>, article.text!)).find(found => found !== null)
  if (fault !== undefined && fault !== null) throw new Error(`${place}: ${fault}`)
  const claims = article.claims!.filter(claim => !unscored.includes(claim.property))
  return { manner: 'unknown', published: null, ...article, claims } as GoldArticle
}

function faultOf(claim: Partial<GoldClaim>, text: string): string | null {
  if (unscored.includes(claim.property)) return null
  if (!(scoredProperties as readonly unknown[]).includes(claim.property)) return `no property "${claim.property}" is labelled`
  if (typeof claim.series !== 'string' || typeof claim.value !== 'object') return `a claim of ${claim.property} wants series and value`
  if (claim.season === undefined) return `a claim of ${claim.property} wants a season, or null`
  return typeof claim.anchor === 'string' && text.includes(claim.anchor) ? null : `the text does not hold the anchor "${claim.anchor}"`
}
