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

/** The features of one thing that is judged; each counts once. */
export class Features {
  #hashes = new Int32Array(64)
  count = 0
  /** The names of the features, where somebody wants to read them. */
  readonly names: string[] | null

  constructor(named = false) {
    this.names = named ? [] : null
  }

  /** Adds a feature that is its template alone. */
  add(kind: Template): void {
    this.#push(mix(kind.hash, 0))
    this.names?.push(kind.name)
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

  at(index: number): number {
    return this.#hashes[index]!
  }

  #push(hash: number): void {
    if (this.count === this.#hashes.length) {
      const grown = new Int32Array(this.count * 2)
      grown.set(this.#hashes)
      this.#hashes = grown
    }
    this.#hashes[this.count++] = hash
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

  /** The features that count most, each with what it adds to the odds; their names must have been kept. */
  reasons(features: Features, most: number): string[] {
    const counted = new Map<string, number>()
    features.names?.forEach((name, i) => {
      const weight = this.#weightOf(features.at(i))
      if (weight !== 0) counted.set(name, weight)
    })
    return [...counted]
      .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .slice(0, most)
      .map(([name, weight]) => `${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${name}`)
  }

  #weightOf(hash: number): number {
    let slot = hash & this.#mask
    for (let key = this.#keys[slot]!; key !== 0; key = this.#keys[slot]!) {
      if (key === hash) return this.#values[slot]!
      slot = (slot + 1) & this.#mask
    }
    return 0
  }

  /** The odds (natural logarithm) that the features give. */
  weigh(features: Features): number {
    const turn = ++this.#turn
    let sum = this.#bias
    for (let i = 0; i < features.count; i++) {
      const hash = features.at(i)
      let slot = hash & this.#mask
      for (let key = this.#keys[slot]!; key !== 0; key = this.#keys[slot]!) {
        if (key === hash) {
          if (this.#seen[slot] !== turn) {
            this.#seen[slot] = turn
            sum += this.#values[slot]!
          }
          break
        }
        slot = (slot + 1) & this.#mask
      }
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
