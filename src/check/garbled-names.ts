import type { Finding } from '../model/index.ts'
import { finding } from './finding.ts'
import { lettersOf } from './names.ts'
import { passage, type Reading } from './reading.ts'

interface Broken {
  readonly family: string | null
  readonly first: string
  readonly slipped: string
  readonly second: string
  /** Where the given name begins, and where the whole ends. */
  readonly start: number
  readonly end: number
}

/** Finds names that a slipped-in word has broken in two; the whole name must be known from the text or the catalogue. */
export function findGarbledNames(reading: Reading): Finding[] {
  const { text } = reading.article
  const hits = brokenNames(text)
  if (hits.length === 0) return []
  const known = knownNames(reading, new Set(hits.map(hit => hit.start)))
  return hits.flatMap(({ family, first, slipped, second, start, end }) => {
    if (known.has(lettersOf(`${first}-${slipped}`))) return []
    const given = known.get(lettersOf(`${first}-${second}`))
    const full = family === null ? undefined : known.get(lettersOf(`${family} ${first}-${second}`))
    const whole = full ?? given
    if (whole === undefined) return []
    const from = full === undefined ? start : start - family!.length - 1
    return [
      finding('misnamed', 'error', `“${text.slice(from, end)}” is a garbled form of ${whole}: “${slipped}” has slipped into the name.`, {
        quotes: [passage(reading, { start: from, end })],
      }),
    ]
  })
}

const afterHyphen = /-(\p{L}{3,}) (\p{L}\p{Ll}+)(?![\p{L}-])/uy
const beforeHyphen = /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+)$/u

/** "Chun Sung-South il's": hyphenated given names with a word between their parts. */
function brokenNames(text: string): Broken[] {
  const names: Broken[] = []
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    afterHyphen.lastIndex = hyphen
    const after = afterHyphen.exec(text)
    const before = after === null ? null : beforeHyphen.exec(text.slice(Math.max(0, hyphen - 40), hyphen))
    if (after === null || before === null) continue
    const first = before[2]!
    names.push({
      family: before[1] ?? null,
      first,
      slipped: after[1]!,
      second: after[2]!,
      start: hyphen - first.length,
      end: afterHyphen.lastIndex,
    })
  }
  return names
}

const hyphenated = /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+-\p{L}\p{Ll}+)(?![\p{L}-])/gu

/** Hyphenated names of the text but for those at `suspects`, and the catalogue's names, whole and without the family name, by their letters. */
function knownNames(reading: Reading, suspects: ReadonlySet<number>): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const add = (name: string): unknown => known.set(lettersOf(name), name)
  for (const match of reading.article.text.matchAll(hyphenated)) {
    if (suspects.has(match.index + match[0].length - match[2]!.length)) continue
    add(match[2]!)
    if (match[1] !== undefined) add(match[0])
  }
  for (const { entry } of reading.links.series) {
    if (entry === null) continue
    const names = [
      ...entry.cast.flatMap(role => [role.person, role.character]),
      ...entry.makers.map(maker => maker.person),
      entry.basedOn?.author ?? '',
    ]
    for (const name of names.filter(candidate => candidate.includes('-'))) {
      add(name.split(' ').find(word => word.includes('-'))!)
      add(name)
    }
  }
  return known
}
