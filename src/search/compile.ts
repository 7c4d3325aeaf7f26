import { pack } from '../model/index.ts'
import type { SearchEntry } from './entry.ts'
import { gather, type Gathered } from './gather.ts'
import { buildPostings } from './grams.ts'
import { indexKind, type SearchSections } from './sections.ts'
import { sortStarts } from './sort-starts.ts'
import { buildTopLists } from './top-lists.ts'
import { fameSteps, standingOf } from './score.ts'
import { searchKinds } from './entry.ts'

/** Compiles entries to the bytes of an index. Entries are read once and may come from a stream; ones without a name are left out. */
export async function compileSearchIndex(entries: Iterable<SearchEntry> | AsyncIterable<SearchEntry>): Promise<Uint8Array> {
  const gathered = await gather(entries)
  const fame = fameOf(gathered)
  const { order, kindKeys } = orderKeys(gathered, fame)
  const keys = poolKeys(gathered, order)
  const keyName = order.map(key => gathered.keyName[key]!)
  const { wordAt, wordKey } = sortWords(keys)
  const sections: SearchSections = {
    pool: keys.pool,
    wordBits: keys.wordBits,
    keyAt: keys.keyAt,
    keyName,
    kindKeys,
    wordAt,
    wordKey,
    ...buildTopLists({ pool: keys.pool, wordAt, wordKey, kindKeys, keyName, nameThing: gathered.nameThing }),
    ...buildPostings(keys),
    nameText: gathered.names.bytes,
    nameEnds: gathered.names.ends,
    nameThing: gathered.nameThing,
    nameWeight: gathered.nameWeight,
    thingKind: gathered.kinds,
    thingFame: fame,
    thingTitle: gathered.titles,
    thingYear: Int16Array.from(gathered.years),
    thingCountry: Uint16Array.from(gathered.countries),
    thingOf: gathered.of,
    idText: gathered.ids.bytes,
    idEnds: gathered.ids.ends,
    ofText: gathered.owners.bytes,
    ofEnds: gathered.owners.ends,
  }
  return pack(indexKind, { ...sections })
}

/**
 * How well known each thing is among its kind, from 0 to 65,535: by the logarithm of its rank, since the hundredth is as far from the tenth as the
 * thousandth from the hundredth, whatever catalogues count. Those that are known alike share the middle of their ranks.
 */
function fameOf({ kinds, popularities }: Gathered): Uint16Array {
  const fame = new Uint16Array(kinds.length)
  for (const kind of searchKinds.keys()) {
    const sorted = Float64Array.from(popularities.filter((_, thing) => kinds[thing] === kind)).sort()
    const scale = fameSteps / Math.log(1 + sorted.length)
    for (let thing = 0; thing < fame.length; thing++) {
      if (kinds[thing] !== kind) continue
      const popularity = popularities[thing]!
      const rank = sorted.length - (countBelow(sorted, popularity) + countBelow(sorted, popularity, true) + 1) / 2
      fame[thing] = Math.round(fameSteps - scale * Math.log(1 + rank))
    }
  }
  return fame
}

/** How many of some sorted numbers are below a value, or with `orEqual` not above it. */
function countBelow(sorted: Float64Array, value: number, orEqual = false): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) from = middle + 1
    else to = middle
  }
  return from
}

/** Keys in the order of their kind, then of what they are ranked by when all match alike; and where each kind begins. Equal ones keep the order in which they came. */
function orderKeys({ keyName, nameThing, nameWeight, kinds }: Gathered, fame: Uint16Array): { order: Uint32Array; kindKeys: Uint32Array } {
  const placeOf = (key: number): number => {
    const name = keyName[key]!
    const thing = nameThing[name]!
    return kinds[thing]! * (fameSteps + 1) + fameSteps - Math.round(standingOf(fame[thing]!, nameWeight[name]!) * fameSteps)
  }
  const ends = new Uint32Array(searchKinds.length * (fameSteps + 1) + 1)
  for (let key = 0; key < keyName.length; key++) ends[placeOf(key) + 1]!++
  for (let place = 1; place < ends.length; place++) ends[place]! += ends[place - 1]!
  const kindKeys = Uint32Array.from([...searchKinds.keys(), searchKinds.length], kind => ends[kind * (fameSteps + 1)]!)
  const order = new Uint32Array(keyName.length)
  for (let key = 0; key < keyName.length; key++) order[ends[placeOf(key)]!++] = key
  return { order, kindKeys }
}

/** Lays the keys end to end in their order. Words after an article are marked in `articles`. */
function poolKeys({ keys, marks }: Gathered, order: Uint32Array) {
  const pool = new Uint8Array(keys.bytes.length + order.length)
  const wordBits = new Uint8Array((pool.length >> 3) + 1)
  const keyAt = new Uint32Array(order.length + 1)
  const afterArticle = new Set<number>()
  let words = 0
  let at = 0
  for (const [place, key] of order.entries()) {
    keyAt[place] = at
    for (let from = keys.ends[key]!; from < keys.ends[key + 1]!; from++, at++) {
      pool[at] = keys.bytes[from]!
      if (marks[from] === 0) continue
      wordBits[at >> 3]! |= 1 << (at & 7)
      words++
      if (marks[from] === 2) afterArticle.add(at)
    }
    at++
  }
  keyAt[order.length] = at
  return { pool, wordBits, keyAt, words, afterArticle }
}

/** All words of all keys, sorted by the text from there to the key's end; with each its key times 4 and whether it begins it. */
function sortWords({ pool, wordBits, keyAt, words, afterArticle }: ReturnType<typeof poolKeys>) {
  const wordAt = new Uint32Array(words)
  for (let at = 0, next = 0; at < pool.length; at++) if ((wordBits[at >> 3]! >> (at & 7)) & 1) wordAt[next++] = at
  sortStarts(pool, wordAt)
  const wordKey = wordAt.map(at => {
    const key = keyHolding(keyAt, at)
    return key * 4 + (keyAt[key] === at ? 0 : afterArticle.has(at) ? 1 : 2)
  })
  return { wordAt, wordKey }
}

function keyHolding(keyAt: Uint32Array, place: number): number {
  let from = 0
  let to = keyAt.length
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (keyAt[middle]! <= place) from = middle
    else to = middle
  }
  return from
}
