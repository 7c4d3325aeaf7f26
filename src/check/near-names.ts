import { groupsOf } from './groups.ts'
import { isNearName, longWord, type Name } from './names.ts'

/** A name but for one of its words: what the others sound like, and that word. */
interface Gap {
  readonly place: number
  readonly frame: string
  readonly word: string
}

/** Up to so many names are compared each with each; more are looked up. */
const few = 32
/** No name has a word of more letters. */
const longestWord = 32

/**
 * Gives for each name, by its place, the later ones that are nearly it, in order. Near names are alike in all words but one, and those become one where a letter or two are left out of
 * each (SymSpell; Garbe 2012): so they are looked up, and not each is compared with each.
 */
export function nearNamesAmong(names: readonly Name[]): (place: number) => number[] {
  const isNear = (place: number, later: number): boolean => later > place && isNearName(names[place]!, names[later]!)
  if (names.length <= few) return place => [...names.keys()].filter(later => isNear(place, later))
  const gaps = names.map(gapsOf)
  const frames = groupsOf(gaps.flat(), ({ frame }) => [frame])
  const keysOf = ({ frame, word }: Gap): string[] =>
    frames.get(frame)!.length <= few ? [frame] : shortened(word).map(rest => `${frame}|${rest}`)
  const byKey = groupsOf(gaps.flat(), keysOf)
  return place => {
    const alike = gaps[place]!.flatMap(keysOf).flatMap(key => byKey.get(key)!.map(gap => gap.place))
    return [...new Set(alike)].filter(later => isNear(place, later)).toSorted((a, b) => a - b)
  }
}

function gapsOf(name: Name, place: number): Gap[] {
  return [...new Set([name.parts, name.joined()])].flatMap(({ words, keys }) =>
    words.map((word, i) => ({ place, frame: `${i} ${keys().with(i, '').join(' ')}`, word })),
  )
}

/** A word, and what is left of it without any letter, of a long one without any two. */
function shortened(word: string): string[] {
  if (word.length > longestWord) return []
  const once = [word, ...without(word)]
  return word.length < longWord ? once : [...new Set([...once, ...once.flatMap(without)])]
}

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}
