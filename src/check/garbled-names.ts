import type { Finding } from '../model/index.ts'
import { finding } from './finding.ts'
import { lettersOf } from './names.ts'
import { passage, type Reading } from './reading.ts'

/** A passage that looks like a name with a word slipped in. */
interface Broken {
  readonly slipped: string
  readonly end: number
  /** The names that it would be without the word, and where they begin: the fullest first. */
  readonly wholes: readonly { readonly name: string; readonly start: number }[]
  /** What the first part and the word make together: no garbled name if that is a name itself. */
  readonly asItStands: string
}

/** Finds names that a slipped-in word has broken in two; the whole name must be known from the text or the catalogue. */
export function findGarbledNames(reading: Reading): Finding[] {
  const { text } = reading.article
  const hits = [...hyphenBroken(text), ...parted(text)]
  if (hits.length === 0) return []
  const suspects = new Set(hits.flatMap(({ wholes }) => wholes.map(({ start }) => start)))
  const wanted = new Set(hits.flatMap(({ wholes, asItStands }) => [...wholes.map(({ name }) => name), asItStands]).map(lettersOf))
  const known = knownNames(reading, suspects, wanted)
  return hits.flatMap(({ slipped, end, wholes, asItStands }) => {
    const whole = wholes.find(({ name }) => known.has(lettersOf(name)))
    if (whole === undefined || known.has(lettersOf(asItStands))) return []
    const { start } = whole
    return [
      finding(
        'misnamed',
        'error',
        `“${text.slice(start, end)}” is a garbled form of ${known.get(lettersOf(whole.name))}: “${slipped}” has slipped into the name.`,
        { quotes: [passage(reading, { start, end })] },
      ),
    ]
  })
}

const afterHyphen = /-(\p{L}{3,}) (\p{L}\p{Ll}+)(?![\p{L}-])/uy
const beforeHyphen = /(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+)$/u

/** "Chun Sung-South il's", "Kento Yama-lead zaki's": a hyphen, a word, and then the rest of the name. */
function hyphenBroken(text: string): Broken[] {
  const found: Broken[] = []
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    afterHyphen.lastIndex = hyphen
    const after = afterHyphen.exec(text)
    const before = after === null ? null : beforeHyphen.exec(text.slice(Math.max(0, hyphen - 40), hyphen))
    if (after === null || before === null) continue
    const [slipped, second, family, first] = [after[1]!, after[2]!, before[1], before[2]!]
    const start = hyphen - first.length
    const given = { name: `${first}-${second}`, start }
    const full = family === undefined ? [] : [{ name: `${family} ${first}-${second}`, start: start - family.length - 1 }]
    found.push({ slipped, end: afterHyphen.lastIndex, wholes: [...full, given], asItStands: `${first}-${slipped}` })
  }
  return found
}

/** Words that stand between names by right. */
const joints = new Set(
  'and for von van del der den bin ibn bint the with from into onto over under like says said plays played meets versus that when then'.split(
    ' ',
  ),
)
const capitalised = /^\p{Lu}[\p{L}-]+$/u
const small = /^\p{Ll}[\p{L}-]{2,}$/u

/** "Haro original Aso's": a possessive with a word between given and family name. */
function parted(text: string): Broken[] {
  const found: Broken[] = []
  for (const { index: end } of text.matchAll(/['’]s\b/g)) {
    const last = text.lastIndexOf(' ', end)
    const middle = text.lastIndexOf(' ', last - 1)
    if (middle < 1 || !isSmall(text.charCodeAt(middle + 1)) || isSmall(text.charCodeAt(last + 1))) continue
    const start = Math.max(text.lastIndexOf(' ', middle - 1), text.lastIndexOf('\n', middle - 1)) + 1
    const [first, slipped, second] = [text.slice(start, middle), text.slice(middle + 1, last), text.slice(last + 1, end)]
    if (!capitalised.test(first) || !small.test(slipped) || joints.has(slipped) || !capitalised.test(second)) continue
    found.push({ slipped, end, wholes: [{ name: `${first} ${second}`, start }], asItStands: `${first} ${slipped}` })
  }
  return found
}

/** A cheap look at whether a word begins in lower case. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Of the wanted names, by their letters, those that stand in the text but for the places of `suspects`, or in the catalogue, whole or as a hyphenated given name alone. */
function knownNames(reading: Reading, suspects: ReadonlySet<number>, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { article, links } = reading
  const known = new Map<string, string>()
  const beginnings = new Set([...wanted].map(letters => letters[0]))
  const note = (name: string): void => {
    // Most names begin with another letter than any that is wanted.
    const first = name.charAt(0).toLowerCase()
    if (/[a-z]/.test(first) && !beginnings.has(first)) return
    const letters = lettersOf(name)
    if (wanted.has(letters) && !known.has(letters)) known.set(letters, name)
  }
  const add = (name: string): void => {
    const given = name.includes('-') ? name.split(' ').find(word => word.includes('-')) : undefined
    if (given !== undefined) note(given)
    note(name)
  }
  for (const { entry } of links.series) {
    if (entry === null) continue
    for (const { person, character } of entry.cast) [person, character].forEach(add)
    for (const { person } of entry.makers) add(person)
    const author = entry.basedOn?.author ?? null
    if (author !== null) add(author)
  }
  for (const { name, start } of hyphenatedNames(article.text, beginnings))
    if (!suspects.has(start.whole) && !suspects.has(start.given)) add(name)
  for (const { kind, start, end } of links.mentions) if (kind === 'person' && !suspects.has(start)) add(article.text.slice(start, end))
  return known
}

interface Hyphenated {
  readonly name: string
  readonly start: { readonly whole: number; readonly given: number }
}

const capitalisedWord = /^\p{Lu}\p{Ll}+$/u
const secondSyllable = /-\p{L}\p{Ll}+(?![\p{L}-])/uy

/** "Nam On-jo", "On-jo": what stands around each hyphen, where a word begins with one of some letters. */
function hyphenatedNames(text: string, beginnings: ReadonlySet<string | undefined>): Hyphenated[] {
  const found: Hyphenated[] = []
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    const given = wordStart(text, hyphen)
    const family = text[given - 1] === ' ' ? wordStart(text, given - 1) : given
    if (!mayBegin(text, given, beginnings) && !mayBegin(text, family, beginnings)) continue
    secondSyllable.lastIndex = hyphen
    if (text[given - 1] === '-' || !capitalisedWord.test(text.slice(given, hyphen)) || !secondSyllable.test(text)) continue
    const isFamily = given > family && text[family - 1] !== '-' && capitalisedWord.test(text.slice(family, given - 1))
    const whole = isFamily ? family : given
    found.push({ name: text.slice(whole, secondSyllable.lastIndex), start: { whole, given } })
  }
  return found
}

/** Where the letters before an offset begin. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(text, start - 1)) start--
  return start
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /\p{L}/u.test(text[at]!)
}

/** Whether a word that is wanted may begin at an offset: of letters beyond a to z anything may come. */
function mayBegin(text: string, at: number, beginnings: ReadonlySet<string | undefined>): boolean {
  return text.charCodeAt(at) > 127 || beginnings.has(text.charAt(at).toLowerCase())
}
