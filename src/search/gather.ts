import { startAfterArticle } from './articles.ts'
import { fold, type Folded } from './fold.ts'
import { GrowingBytes, GrowingNumbers } from './growing.ts'
import { otherSpellings } from './spellings.ts'
import { searchKinds, type SearchEntry } from './entry.ts'

/** Everything that entries say, in columns: things, their names, and the keys under which names are found. */
export interface Gathered {
  readonly kinds: Uint8Array
  readonly popularities: readonly number[]
  readonly years: readonly number[]
  readonly countries: readonly number[]
  /** For each thing, its first name, and its place in `owners`, from 1, or 0. */
  readonly titles: Uint32Array
  readonly of: Uint32Array
  readonly ids: Texts
  readonly owners: Texts
  readonly names: Texts
  readonly nameThing: Uint32Array
  readonly nameWeight: Uint8Array
  readonly keyName: Uint32Array
  readonly keys: Texts
  /** For each byte of the keys, 1 where a word begins, 2 where the word after an article does. */
  readonly marks: Uint8Array
}

/** Texts end to end in UTF-8; text n lies from `ends[n]` to `ends[n + 1]`. */
export interface Texts {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
}

/** Reads all entries; none is kept as an object. */
export async function gather(entries: Iterable<SearchEntry> | AsyncIterable<SearchEntry>): Promise<Gathered> {
  const things = new Things()
  if (Symbol.asyncIterator in entries) for await (const entry of entries) things.add(entry)
  else for (const entry of entries) things.add(entry)
  return things.columns()
}

class Things {
  readonly #kinds = new GrowingBytes()
  readonly #popularities: number[] = []
  readonly #years: number[] = []
  readonly #countries: number[] = []
  readonly #titles = new GrowingNumbers()
  readonly #of = new GrowingNumbers()
  readonly #ids = new GrowingTexts()
  readonly #owners = new GrowingTexts()
  readonly #ownerPlaces = new Map<string, number>()
  readonly #names = new GrowingTexts()
  readonly #nameThing = new GrowingNumbers()
  readonly #nameWeight = new GrowingBytes()
  readonly #keyName = new GrowingNumbers()
  readonly #keys = new GrowingTexts()
  readonly #marks = new GrowingBytes()

  add({ kind, id, names, popularity, of, year, country }: SearchEntry): void {
    const [title] = names
    if (title === undefined) return
    const thing = this.#titles.length
    this.#kinds.push(searchKinds.indexOf(kind))
    this.#popularities.push(popularity)
    this.#years.push(year ?? 0)
    this.#countries.push(country === null ? 0 : packCountry(country))
    this.#titles.push(this.#nameThing.length)
    this.#of.push(of === null ? 0 : this.#owner(of))
    this.#ids.push(id)
    // Many series have an alias in ten countries that is their title: it is kept once.
    const seen = new Set<string>()
    for (const [place, name] of names.entries()) {
      const folded = fold(name.text)
      if (place > 0 && (seen.has(folded.letters) || folded.letters === '')) continue
      this.#names.push(name.text)
      this.#nameThing.push(thing)
      this.#nameWeight.push(Math.round(Math.min(1, Math.max(0, name.weight)) * 255))
      for (const key of [folded, ...otherSpellings(name.text, kind, place === 0)]) this.#addKey(key, seen)
    }
  }

  #addKey(key: Folded, seen: Set<string>): void {
    if (key.letters === '' || seen.has(key.letters)) return
    seen.add(key.letters)
    this.#keyName.push(this.#nameThing.length - 1)
    const start = this.#keys.length
    this.#keys.push(key.letters)
    const afterArticle = startAfterArticle(key)
    let unit = 0
    let next = 0
    for (let at = start; at < this.#keys.length; at++) {
      // Continuation bytes of UTF-8 begin nothing; beyond the first plane a letter has two units.
      const byte = this.#keys.bytes[at]!
      const isStart = (byte & 0xc0) !== 0x80 && unit === key.starts[next]
      if (isStart) next++
      this.#marks.push(isStart ? (unit === afterArticle ? 2 : 1) : 0)
      if ((byte & 0xc0) !== 0x80) unit += byte >= 0xf0 ? 2 : 1
    }
  }

  #owner(of: string): number {
    const known = this.#ownerPlaces.get(of)
    if (known !== undefined) return known
    this.#owners.push(of)
    const place = this.#ownerPlaces.size + 1
    this.#ownerPlaces.set(of, place)
    return place
  }

  columns(): Gathered {
    return {
      kinds: this.#kinds.view(),
      popularities: this.#popularities,
      years: this.#years,
      countries: this.#countries,
      titles: this.#titles.view(),
      of: this.#of.view(),
      ids: this.#ids.view(),
      owners: this.#owners.view(),
      names: this.#names.view(),
      nameThing: this.#nameThing.view(),
      nameWeight: this.#nameWeight.view(),
      keyName: this.#keyName.view(),
      keys: this.#keys.view(),
      marks: this.#marks.view(),
    }
  }
}

class GrowingTexts {
  readonly #bytes = new GrowingBytes()
  readonly #ends = new GrowingNumbers()

  constructor() {
    this.#ends.push(0)
  }

  get bytes(): Uint8Array {
    return this.#bytes.bytes
  }

  get length(): number {
    return this.#bytes.length
  }

  push(text: string): void {
    this.#bytes.write(text)
    this.#ends.push(this.#bytes.length)
  }

  view(): Texts {
    return { bytes: this.#bytes.view(), ends: this.#ends.view() }
  }
}

/** Two letters as one number, and back. */
export function packCountry(code: string): number {
  return (code.charCodeAt(0) << 8) | code.charCodeAt(1)
}

export function unpackCountry(packed: number): string | null {
  return packed === 0 ? null : String.fromCharCode(packed >> 8, packed & 255)
}
