import type { Tokens } from '../src/model/index.ts'

interface Node {
  readonly next: Map<string, Node>
  isName: boolean
}

/** The usual way to find many names in a text: a tree of their words, a map at each of its nodes. */
export class MapTrie {
  readonly #root: Node = { next: new Map(), isName: false }

  /** Adds the name that tokens make. */
  add(lower: readonly string[], from: number, to: number): void {
    let node = this.#root
    for (let at = from; at < to; at++) {
      let next = node.next.get(lower[at]!)
      if (next === undefined) {
        next = { next: new Map(), isName: false }
        node.next.set(lower[at]!, next)
      }
      node = next
    }
    node.isName = true
  }

  /** The end of the longest name that begins at a token; the token itself where none does. */
  longest({ lower, count }: Tokens, from: number): number {
    let [node, best]: [Node | undefined, number] = [this.#root, from]
    for (let at = from; at < count; at++) {
      node = node.next.get(lower[at]!)
      if (node === undefined) break
      if (node.isName) best = at + 1
    }
    return best
  }
}
