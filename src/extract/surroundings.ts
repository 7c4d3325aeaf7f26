import { feature, features as made, template, type Feature, type Features, type Template } from '../model/index.ts'
import { nameOf, type Scope } from './scope.ts'
import { margin, type SentenceSigns } from './signs.ts'
import type { Item } from './view.ts'

const L1 = template('L1')
const L2 = template('L2')
const L3 = template('L3')
const R1 = template('R1')
const R2 = template('R2')
const R3 = template('R3')
const LR = template('LR')
const secondLeft = template('Lb2')
const thirdLeft = template('Lb3')
const secondRight = template('Rb2')
const thirdRight = template('Rb3')
const l1 = template('l1')
const l2 = template('l2')
const l3 = template('l3')
const r1 = template('r1')
const r2 = template('r2')
const r3 = template('r3')
const before = template('B')
const nearBefore = template('Bn')
const after = template('A')
const nearAfter = template('An')
const bracketed = template('par')
const bracketedTwo = template('par2')
const headed = template('H')

const place = template('at')
const orders = { first: counted(place, 'first', 3), middle: counted(place, 'middle', 3), last: counted(place, 'last', 3) } as const
const lengths = counted(place, 'length', 5)
const blocks = made(place, ['title', 'heading', 'paragraph', 'item', 'row', 'caption'])
const titles = made(template('T'), ['both', 'before', 'after', 'none', 'season'])
const known = made(template('cat'), ['cast', 'maker', 'character'])
const own = template('own')
const names = { T: namesOf('T'), P: namesOf('P'), C: namesOf('C'), K: namesOf('K'), O: namesOf('O') } as const

/** The features of a word and a number up to a limit. */
function counted(kind: Template, word: string, limit: number): readonly Feature[] {
  return Array.from({ length: limit + 1 }, (_, count) => feature(kind, `${word}${count}`))
}

/** The features of how long a name of a kind is, in full and as it is written, where it is sure to be one and where it is not. */
function namesOf(type: string) {
  return {
    sure: { full: counted(own, `${type}sure`, 3), written: counted(own, `written${type}sure`, 3) },
    unsure: { full: counted(own, type, 3), written: counted(own, `written${type}`, 3) },
  }
}

/** Words that tell nothing by themselves. */
const empty = new Set('the a an of to in on at for with and is was are were be by as it its that this'.split(' '))
const separators = new Set([',', 'and', '&', 'or', '/', ';', 'nor', 'plus'])
/** How far before and after a list its words count, and how far they are near. */
const reach = 12
const near = 5
/** The longest bracket that is passed over. */
const longestBracket = 14

/** The list of names that an item stands in, as signs: its first and last, its bracket, and how many stand before and after the item. */
interface List {
  readonly first: number
  readonly last: number
  readonly bracket: number
  readonly left: number
  readonly right: number
}

/**
 * Adds what stands around an item of a sentence: the words before and after it, and before and after the list of names that it is one of,
 * since "starring A, B and C" says of C what it says of A.
 */
export function addSurroundings(features: Features, scope: Scope, signs: SentenceSigns, index: number): void {
  const item = scope.items[index]!
  const at = signs.ofItem[index]!
  const list = listAround(signs, at)
  const [a, b] = [list.first, list.last]
  features.add1(L1, signs, a - 1)
  features.add2(L2, signs, a - 2, a - 1)
  features.add3(L3, signs, a - 3, a - 2, a - 1)
  features.add1(secondLeft, signs, a - 2)
  features.add1(thirdLeft, signs, a - 3)
  features.add1(R1, signs, b + 1)
  features.add2(R2, signs, b + 1, b + 2)
  features.add3(R3, signs, b + 1, b + 2, b + 3)
  features.add1(secondRight, signs, b + 2)
  features.add1(thirdRight, signs, b + 3)
  features.add2(LR, signs, a - 1, b + 1)
  features.add1(l1, signs, at - 1)
  features.add2(l2, signs, at - 2, at - 1)
  features.add3(l3, signs, at - 3, at - 2, at - 1)
  features.add1(r1, signs, at + 1)
  features.add2(r2, signs, at + 1, at + 2)
  features.add3(r3, signs, at + 1, at + 2, at + 3)
  if (list.bracket >= 0) {
    features.add1(bracketed, signs, list.bracket)
    features.add2(bracketedTwo, signs, list.bracket, list.bracket + 1)
  }
  const order = list.left === 0 ? 'first' : list.right === 0 ? 'last' : 'middle'
  features.add(orders[order][Math.min(3, list.left + list.right)]!)
  for (let i = a - 1; i >= margin && i >= a - reach; i--) {
    if (empty.has(signs.name[i]!)) continue
    features.add1(before, signs, i)
    if (i >= a - near) features.add1(nearBefore, signs, i)
  }
  for (let i = b + 1; i < signs.length - margin && i <= b + reach; i++) {
    if (empty.has(signs.name[i]!)) continue
    features.add1(after, signs, i)
    if (i <= b + near) features.add1(nearAfter, signs, i)
  }
  addPlace(features, scope, item, signs.length - 2 * margin)
}

/** What kind of thing the item is, where its sentence stands, and what is known of it beforehand. */
function addPlace(features: Features, scope: Scope, item: Item, length: number): void {
  features.add(titles[titlesAround(scope, item)])
  features.add(blocks[scope.block.kind])
  features.add(lengths[Math.min(5, length >> 3)]!)
  if (scope.items.some(({ type }) => type === 'S')) features.add(titles.season)
  const heading = scope.state.headingSigns
  for (let i = 0; i < heading.name.length; i++) features.add1(headed, heading, i)
  if (!('mention' in item)) return
  const name = nameOf(scope, item)
  const { full, written } = names[item.type][item.mention.sure ? 'sure' : 'unsure']
  features.add(full[Math.min(3, wordsIn(name))]!)
  features.add(written[Math.min(3, item.to - item.from)]!)
  if (item.type === 'P') for (const role of scope.state.knownAs(name)) features.add(known[role])
}

function wordsIn(name: string): number {
  let words = 1
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) words++
  return words
}

function titlesAround(scope: Scope, item: Item): 'both' | 'before' | 'after' | 'none' {
  let [hasBefore, hasAfter] = [false, false]
  for (const other of scope.items) {
    if (other.type !== 'T') continue
    if (other.at < item.at) hasBefore = true
    else if (other.at > item.at) hasAfter = true
  }
  return hasBefore ? (hasAfter ? 'both' : 'before') : hasAfter ? 'after' : 'none'
}

function listAround({ name, length }: SentenceSigns, at: number): List {
  const isName = (i: number): boolean => name[i] === '%P' || name[i] === '%K'
  let first = at
  let left = 0
  for (;;) {
    let i = first - 1
    if (name[i] === '“' || name[i] === 'the') i--
    const joint = i
    while (i >= margin && separators.has(name[i]!)) i--
    if (i === joint) break
    if (name[i] === '”') i--
    if (name[i] === ')') {
      i = opening(name, i) - 1
      if (name[i] === '”') i--
    }
    if (i < margin || !isName(i)) break
    first = i
    left++
  }
  let last = at
  let right = 0
  for (;;) {
    let i = last + 1
    if (name[i] === '”') i++
    if (name[i] === '(') i = closing(name, i) + 1
    const joint = i
    while (i < length && separators.has(name[i]!)) i++
    if (i === joint) break
    if (name[i] === '“' || name[i] === 'the') i++
    if (i >= length || !isName(i)) break
    last = i
    right++
  }
  while (name[first - 1] === '“') first--
  if (name[last + 1] === '”') last++
  let bracket = -1
  if (name[last + 1] === '(') {
    bracket = last + 2
    last = closing(name, last + 1)
  }
  return { first, last, bracket, left, right }
}

/** Where the bracket that ends at a sign begins, or nearly so where it is too long. */
function opening(name: readonly string[], at: number): number {
  let i = at
  while (i > margin && name[i] !== '(' && at - i < longestBracket) i--
  return i
}

function closing(name: readonly string[], at: number): number {
  let i = at
  while (i < name.length - margin && name[i] !== ')' && i - at < longestBracket) i++
  return Math.min(i, name.length - margin - 1)
}
