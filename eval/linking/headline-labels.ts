import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Labelled {
  readonly start: number
  readonly end: number
  /** Too hard to be asked for with confidence: a working title, a franchise for one of its series. */
  readonly hard?: boolean
}

/** A series in a headline. */
export interface LabelledSeries extends Labelled {
  readonly kind: 'series'
  readonly title: string
  /** Of the first premiere; null for a series that never had one. */
  readonly year: number | null
  readonly country: string | null
  /** The id in the starter catalogue, if it stands there. */
  readonly starter: string | null
}

/** A person in a headline under the full name, or a character, whose name may be found or not: it counts neither way. */
export interface LabelledPerson extends Labelled {
  readonly kind: 'person' | 'character'
  readonly name: string
}

/** A name in a headline, and what it stands for. Offsets count UTF-16 units of the trimmed headline in Unicode's composed form. */
export type LabelledMention = LabelledSeries | LabelledPerson

/** The half that rules may be tuned on, and the half whose errors nobody looks at. */
export type Half = 'tuned' | 'held'

/** A headline with the names that a reader saw in it. */
export interface LabelledHeadline {
  readonly text: string
  /** The day on which it appeared. */
  readonly published: string
  readonly half: Half
  readonly mentions: readonly LabelledMention[]
}

interface LabelLine {
  readonly sha256: string
  readonly mentions: readonly LabelledMention[]
}

/**
 * Puts the labels of a file to the headlines of `headlines/*.jsonl` in the data folder, which the labels know by the SHA-256 of their text alone.
 * Gives the number of labels whose headline isn't there; throws on a line that is no label.
 */
export function readHeadlines(
  labels: string,
  data: string | undefined,
): { readonly headlines: readonly LabelledHeadline[]; readonly missing: number } {
  const known = new Map(linesOf(labels).map(line => [(line as LabelLine).sha256, line as LabelLine]))
  const folder = data === undefined ? null : join(data, 'headlines')
  const files = folder !== null && existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.jsonl')) : []
  const headlines: LabelledHeadline[] = []
  for (const file of files.toSorted()) {
    for (const line of linesOf(join(folder!, file)) as { readonly title: string; readonly timestamp: number }[]) {
      const text = line.title.normalize('NFC').trim()
      const sha256 = createHash('sha256').update(text).digest('hex')
      const label = known.get(sha256)
      if (label === undefined) continue
      known.delete(sha256)
      const published = new Date(line.timestamp * 1000).toISOString().slice(0, 10)
      headlines.push({ text, published, half: halfOf(sha256), mentions: label.mentions })
    }
  }
  return { headlines, missing: known.size }
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as unknown)
}

/** By the first bit of the hash. */
function halfOf(sha256: string): Half {
  return Number.parseInt(sha256[0]!, 16) < 8 ? 'tuned' : 'held'
}
