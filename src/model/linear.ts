/**
 * Linear models over sparse features that are told by name: "L1 starring" is the template L1 (the word before) with the word "starring".
 * A model lists weights by these names, so that a person can read what speaks for a decision; at run time features are
 * hashes of their names and nothing is spelled out.
 *
 * Logistic regression with the hashing trick: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
 */

/** A kind of feature: the first word of its name. */
export interface Template {
  readonly name: string
  readonly hash: number
}

/** Makes a template; a name has no spaces. */
export function template(name: string): Template {
  return { name, hash: hashOf(name) }
}

/** Words and other signs in a row, each with its hash: what templates are filled with. */
export interface Signs {
  readonly name: readonly string[]
  readonly hash: ArrayLike<number>
}

/** A hash of a word (FNV-1a, 32 bits). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** A feature that is spelled out beforehand: a template and the word that fills it. */
export interface Feature {
  readonly name: string
  readonly hash: number
}

/** Makes a feature once for all the times that it is added. */
export function feature(kind: Template, word: string): Feature {
  return { name: `${kind.name} ${word}`, hash: mix(kind.hash, hashOf(word)) }
}

/** Makes the features of one template that a table of words leads to. */
export function features<Word extends string>(kind: Template, words: readonly Word[]): Readonly<Record<Word, Feature>> {
  return Object.fromEntries(words.map(word => [word, feature(kind, word)])) as Record<Word, Feature>
}

/** The features of one thing that is judged by a model; each counts once, and those that the model has no weight for are not kept. */
export class Features {
  readonly #model: LinearModel
  readonly #places: number[] = []
  /** The names of the features, where somebody wants to read them. */
  readonly names: string[] | null

  constructor(model: LinearModel, named = false) {
    this.#model = model
    this.names = named ? [] : null
  }

  /** The odds (natural logarithm) that the model gives. */
  get odds(): number {
    return this.#model.weigh(this.#places)
  }

  /** Takes all features away, so that the next thing can be judged. */
  clear(): void {
    this.#places.length = 0
    if (this.names !== null) this.names.length = 0
  }

  add(made: Feature): void {
    this.#push(made.hash)
    this.names?.push(made.name)
  }

  /** Adds a template filled with the sign at an index. */
  add1(kind: Template, signs: Signs, i: number): void {
    this.#push(mix(kind.hash, signs.hash[i]!))
    this.names?.push(`${kind.name} ${signs.name[i]!}`)
  }

  /** Adds a template filled with the signs at two indexes. */
  add2(kind: Template, signs: Signs, i: number, j: number): void {
    this.#push(mix(mix(kind.hash, signs.hash[i]!), signs.hash[j]!))
    this.names?.push(`${kind.name} ${signs.name[i]!} ${signs.name[j]!}`)
  }

  /** Adds a template filled with the signs at three indexes. */
  add3(kind: Template, signs: Signs, i: number, j: number, k: number): void {
    this.#push(mix(mix(mix(kind.hash, signs.hash[i]!), signs.hash[j]!), signs.hash[k]!))
    this.names?.push(`${kind.name} ${signs.name[i]!} ${signs.name[j]!} ${signs.name[k]!}`)
  }

  /** Adds a template filled with a word that no array of signs holds. */
  addWord(kind: Template, word: string): void {
    this.#push(mix(kind.hash, hashOf(word)))
    this.names?.push(`${kind.name} ${word}`)
  }

  #push(hash: number): void {
    const place = this.#model.placeOf(hash)
    if (place >= 0) this.#places.push(place)
  }
}

/** A model ready to weigh features. */
export class LinearModel {
  readonly #bias: number
  readonly #keys: Int32Array
  readonly #values: Float32Array
  /** When each slot was last counted, so that a feature that comes twice counts once. */
  readonly #seen: Uint32Array
  readonly #mask: number
  #turn = 0

  /**
   * Reads a model from its text: a line a feature, with what it adds to the odds (natural logarithm) before its name. The feature `bias` is always
   * there. Throws when a line has no number.
   */
  constructor(text: string) {
    const lines = text.split('\n').filter(line => line !== '')
    let size = 64
    while (size < lines.length * 2) size *= 2
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Float32Array(size)
    this.#seen = new Uint32Array(size)
    let bias = 0
    for (const line of lines) {
      const space = line.indexOf(' ')
      const [name, weight] = [line.slice(space + 1), Number(line.slice(0, space))]
      if (Number.isNaN(weight)) throw new Error(`A line of weights has no number: ${line}`)
      if (name === 'bias') {
        bias = weight
        continue
      }
      const hash = featureHash(name)
      let slot = hash & this.#mask
      while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash
      this.#values[slot] = weight
    }
    this.#bias = bias
  }

  /** The features that count most, each with what it adds to the odds. */
  reasons(names: readonly string[], most: number): string[] {
    return [...new Set(names)]
      .map(name => [name, this.#values[this.placeOf(featureHash(name))] ?? 0] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .slice(0, most)
      .map(([name, weight]) => `${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${name}`)
  }

  /** The odds (natural logarithm) that features give by their names. */
  oddsOf(names: readonly string[]): number {
    return this.weigh(names.map(name => this.placeOf(featureHash(name))).filter(place => place >= 0))
  }

  /** Where the weight of a feature stands, by its hash; -1 where it has none. */
  placeOf(hash: number): number {
    let slot = hash & this.#mask
    for (let key = this.#keys[slot]!; key !== 0; key = this.#keys[slot]!) {
      if (key === hash) return slot
      slot = (slot + 1) & this.#mask
    }
    return -1
  }

  /** The odds (natural logarithm) that the weights at some places give. */
  weigh(places: readonly number[]): number {
    const turn = ++this.#turn
    let sum = this.#bias
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!
      if (this.#seen[place] === turn) continue
      this.#seen[place] = turn
      sum += this.#values[place]!
    }
    return sum
  }
}

/** The hash of a feature by its name: the template and up to three words. */
function featureHash(name: string): number {
  const [kind, ...words] = name.split(' ')
  if (words.length === 0) return mix(hashOf(kind!), 0)
  return words.reduce((hash, word) => mix(hash, hashOf(word)), hashOf(kind!))
}
