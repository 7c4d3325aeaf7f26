import type { Finding } from '../model/index.ts'
import { finding } from './finding.ts'
import { lettersOf } from './names.ts'
import { passage, type Reading } from './reading.ts'

/** "Chun Sung-South il's": a hyphenated given name with a word between its parts, with a family name or without one. */
const broken = /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+)-(\p{L}{3,}) (\p{L}\p{Ll}+)(?=['’]s\b|[^\p{L}-]|$)/gu
const hyphenated = /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+-\p{L}\p{Ll}+)(?![\p{L}-])/gu

/** Finds names that a slipped-in word has broken in two; the whole name must be known from the text or the catalogue. */
export function findGarbledNames(reading: Reading): Finding[] {
  const { text } = reading.article
  const hits = [...text.matchAll(broken)]
  if (hits.length === 0) return []
  const known = knownNames(reading, new Set(hits.map((match) => match.index)))
  return hits.flatMap((match) => {
    const [, family, first, slipped, second] = match
    const whole = [family === undefined ? null : `${family} ${first}-${second}`, `${first}-${second}`]
      .filter((name) => name !== null)
      .map((name) => known.get(lettersOf(name)))
      .find((name) => name !== undefined)
    if (whole === undefined || known.has(lettersOf(`${first}-${slipped}`))) return []
    const start = whole.includes(' ') || family === undefined ? match.index : match.index + family.length + 1
    return [
      finding('misnamed', 'error', `“${text.slice(start, match.index + match[0].length)}” is a garbled form of ${whole}: “${slipped}” has slipped into the name.`, {
        quotes: [passage(reading, { start, end: match.index + match[0].length })],
      }),
    ]
  })
}

/** Hyphenated names of the text but for those at `suspects`, and the catalogue's names, whole and without the family name, by their letters. */
function knownNames(reading: Reading, suspects: ReadonlySet<number>): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const match of reading.article.text.matchAll(hyphenated)) {
    if (suspects.has(match.index)) continue
    known.set(lettersOf(match[2]!), match[2]!)
    if (match[1] !== undefined) known.set(lettersOf(match[0]), match[0])
  }
  for (const { entry } of reading.links.series) {
    if (entry === null) continue
    const names = [...entry.cast.flatMap((role) => [role.person, role.character]), ...entry.makers.map((maker) => maker.person), entry.basedOn?.author ?? '']
    for (const name of names) {
      const given = name.split(' ').find((word) => word.includes('-'))
      if (given !== undefined) known.set(lettersOf(given), given)
      if (name.includes('-')) known.set(lettersOf(name), name)
    }
  }
  return known
}
