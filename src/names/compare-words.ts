import { editDistance } from './edit-distance.ts'
import { isSlavicFamily } from './cyrillic.ts'
import { isKoreanFamily } from './korean.ts'
import { near, same, type NameComparison } from './name-comparison.ts'
import { arabicArticles, hungarianFamilies, icelandicPatronymic, middlePatronymic, particles, vietnameseFamilies } from './name-parts.ts'
import { areNicknames } from './nicknames.ts'
import { personKey } from './person-key.ts'
import type { ReadPerson } from './read-person.ts'

/** Two names by their words: the order of these, what only one of them has, initials, short forms, and slips of letters. */
export function compareWords(a: ReadPerson, b: ReadPerson): NameComparison | null {
  const isSlavic = [a, b].some(({ words }) => isSlavicFamily(words.at(-1) ?? ''))
  const [one, other] = isSlavic ? [a.slavic().split(' '), b.slavic().split(' ')] : [piecesOf(a), piecesOf(b)]
  if (one.length < 2 || other.length < 2) return byOneWord(one, other)
  return (
    byOrder(one, other) ??
    byParticles(one, other) ??
    byMiddle(one, other) ??
    byInitials(one, other) ??
    bySlip(one, other) ??
    byTurnedSlip(one, other)
  )
}

type Words = readonly string[]

function piecesOf({ words }: ReadPerson): Words {
  return words.map(word => word.replaceAll("'", '').replace(/ŏ/g, 'o').replace(/ŭ/g, 'u'))
}

/** "Jihu" and "Park Jihu". */
function byOneWord(a: Words, b: Words): NameComparison | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const word = short[0]?.replaceAll('-', '') ?? ''
  if (word === '') return null
  if (long.length < 2)
    return isSlip(word, long[0]!.replaceAll('-', '')) ? near(`“${short[0]!}” is a letter or two from “${long[0]!}”`, 0.4) : null
  if (long.some(other => other.replaceAll('-', '') === word) || long.slice(1).join('').replaceAll('-', '') === word)
    return near('one is a part of the other', 0.4)
  return null
}

/** Hungarian, Vietnamese and other names whose family name stands first at home. */
function byOrder(a: Words, b: Words): NameComparison | null {
  if (a.length !== b.length || a.toSorted().join(' ') !== b.toSorted().join(' ')) return null
  const isTurned = a.length === 2 || isRotated(a, b)
  if (isTurned && a.some(word => hungarianFamilies.has(word))) return same('the order of the words is the Hungarian one', 0.9)
  if (a.some(word => vietnameseFamilies.has(word))) return same('the order of the words is the Vietnamese one', 0.85)
  if (isTurned && [a[0]!, a.at(-1)!].some(isKoreanFamily)) return same('the family name stands first in one, as in Korean', 0.8)
  return near('the same words stand in another order', 0.5)
}

function isRotated(a: Words, b: Words): boolean {
  return [...a.slice(1), a[0]!].join(' ') === b.join(' ') || [...b.slice(1), b[0]!].join(' ') === a.join(' ')
}

/** "Vincent van Gogh", "Vincent Gogh"; "Bashar al-Assad", "Bashar el Assad", "Bashar Assad". */
function byParticles(a: Words, b: Words): NameComparison | null {
  const [one, other] = [withoutParticles(a), withoutParticles(b)]
  if (one.length < 2 || one.join(' ') !== other.join(' ')) return null
  const articles = [...a, ...b].flatMap(word => word.split('-')).filter(word => particles.has(word) || arabicArticles.has(word))
  return articles.length > 0 && articles.every(word => arabicArticles.has(word))
    ? same('the Arabic article is written in another way', 0.85)
    : near('one of them has a particle that the other has not', 0.7)
}

function withoutParticles(words: Words): Words {
  const bare = words.flatMap(word => {
    const [head, ...rest] = word.split('-')
    return rest.length > 0 && arabicArticles.has(head!) ? [rest.join('-')] : [word]
  })
  return bare.filter((word, i) => i === 0 || !(particles.has(word) || arabicArticles.has(word)))
}

/** A middle name, an initial, a patronymic or a second family name that only one has. */
function byMiddle(a: Words, b: Words): NameComparison | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === long.length) return byDouble(short, long)
  if (!isWithin(short, long)) return byDouble(short, long)
  const extra = long.filter(word => !short.includes(word))
  if (short[0] !== long[0]) return near('one of them has a further name before it', 0.5)
  if (short.at(-1) === long.at(-1))
    return extra.every(word => middlePatronymic.test(word))
      ? same('one of them gives the patronymic too', 0.9)
      : near('one of them has a middle name or an initial that the other has not', 0.75)
  if (icelandicPatronymic.test(long.at(-1)!)) return near('one of them gives the Icelandic patronymic too', 0.75)
  return near('one of them has a second family name', 0.65)
}

/** "Phoebe Waller", "Phoebe Waller-Bridge"; "Penélope Cruz Sánchez", "Penélope Cruz". */
function byDouble(a: Words, b: Words): NameComparison | null {
  if (a[0] !== b[0]) return null
  const [one, other] = [halves(a), halves(b)]
  const [some, more] = one.length <= other.length ? [one, other] : [other, one]
  return some.length < more.length && some.length > 0 && some.every(word => word.length > 2 && more.includes(word))
    ? near('one of them has half of a double name', 0.6)
    : null
}

function halves(words: Words): Words {
  return words.slice(1).flatMap(word => word.split('-'))
}

function isWithin(some: Words, more: Words): boolean {
  let at = 0
  for (const word of more) if (word === some[at]) at++
  return at === some.length
}

/** "J. K. Simmons", "Jonathan Kimble Simmons"; "Bob Odenkirk", "Robert Odenkirk". */
function byInitials(a: Words, b: Words): NameComparison | null {
  if (a.at(-1) !== b.at(-1)) return null
  const [one, other] = [firstNames(a, b.length), firstNames(b, a.length)]
  if (one.length !== other.length)
    return areNicknames(a[0]!, b[0]!) ? near(`“${a[0]!}” and “${b[0]!}” may be one name, and one has a middle name`, 0.55) : null
  const pairs = one.map((word, i) => [word, other[i]!] as const)
  if (!pairs.every(([word, twin]) => word === twin || isInitial(word, twin) || areNicknames(word, twin))) return null
  const initials = pairs.filter(([word, twin]) => word !== twin && isInitial(word, twin)).length
  const nickname = pairs.find(([word, twin]) => word !== twin && !isInitial(word, twin))
  if (nickname !== undefined) return near(`“${nickname[0]}” and “${nickname[1]}” may be one name, long and short`, 0.75)
  if (initials > 0 && pairs[0]![0] === pairs[0]![1]) return same('an initial stands for the middle name', 0.9)
  return near('an initial stands for a given name', initials === 1 ? 0.45 : 0.6)
}

/** All words but the last; "JK" stands for two initials where the other has two words. */
function firstNames(words: Words, others: number): Words {
  const first = words.slice(0, -1)
  return first.length === 1 && others === 3 && first[0]!.length === 2 && !/[aeiouy]/.test(first[0]!) ? [...first[0]!] : first
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}

/** One part a slip of letters away, the others alike or spellings of one name. */
function bySlip(a: Words, b: Words): NameComparison | null {
  const [one, other] = a.length === b.length ? [a, b] : [joined(a), joined(b)]
  if (one.length !== other.length) return null
  const differing = one.flatMap((word, i) => (bare(word) === bare(other[i]!) ? [] : [i]))
  // What costs least to ask is asked first: nearly all pairs end here.
  if (!differing.some(i => isSlipAt(one, other, i))) return null
  const others = differing.length === 1 ? differing : differing.filter(i => !isSpelling(one[i]!, other[i]!))
  const slips = others.length === 0 ? differing : others
  const at = slips[0]!
  if (slips.length !== 1 || !isSlipAt(one, other, at)) return null
  const [word, twin] = [bare(one[at]!), bare(other[at]!)]
  return squeezed(word) === squeezed(twin)
    ? near(`a letter is doubled: “${word}”, “${twin}”`, 0.75)
    : near(`“${word}” is a letter or two from “${twin}”; the rest is alike`, one.join('').length > 10 ? 0.55 : 0.4)
}

/** "Issey Ogata", "Ogata Issei": another order and a slip of letters. */
function byTurnedSlip(a: Words, b: Words): NameComparison | null {
  if (a.length !== 2 || b.length !== 2) return null
  const slip = bySlip(a, b.toReversed())
  return slip === null ? null : near(`the words stand in another order, and ${slip.reason}`, slip.likelihood / 2)
}

function isSlipAt(a: Words, b: Words, at: number): boolean {
  const [word, twin] = [bare(a[at]!), bare(b[at]!)]
  return isSlip(word, twin) || isFamilySlip(word, twin, at, a.length)
}

function joined(words: Words): Words {
  return words.length < 3 ? words : [words[0]!, words.slice(1).join('')]
}

function bare(word: string): string {
  return word.replaceAll('-', '')
}

/** Whether two words may be spellings of one Korean given name. */
function isSpelling(a: string, b: string): boolean {
  const [one, other] = [personKey(`kim ${a}`), personKey(`kim ${b}`)]
  return one === other && one.includes('|')
}

/** One letter away in three to seven, two in eight or more. */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  const most = length < 8 ? 1 : 2
  return length >= 3 && (editDistance(a, b, most) <= most || isSwapped(a, b))
}

/** Two neighbouring letters in the wrong order: "Breing". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Short family names, as Korean and Chinese ones are, differ by a letter where the given names are alike: "Cho", "Choi". */
function isFamilySlip(a: string, b: string, place: number, words: number): boolean {
  return words > 1 && (place === 0 || place === words - 1) && Math.min(a.length, b.length) >= 2 && editDistance(a, b, 1) <= 1
}

function squeezed(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}
