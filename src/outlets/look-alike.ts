import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { Outlet } from '../model/index.ts'
import { outlets } from './outlet-of.ts'

/**
 * Letters that look like Latin ones, each with what it is taken for: those of the confusables of Unicode Technical Standard 39 that a domain can hold
 * (https://www.unicode.org/reports/tr39/), and what typists do with digits.
 */
const confusables: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', в: 'b', ь: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', є: 'e', ҽ: 'e', ε: 'e', ɡ: 'g', һ: 'h', н: 'h', і: 'i', ı: 'i', ι: 'i', ї: 'i', ј: 'j', к: 'k', κ: 'k',
  ӏ: 'l', ⅼ: 'l', м: 'm', ո: 'n', п: 'n', η: 'n', о: 'o', ο: 'o', օ: 'o', σ: 'o', р: 'p', ρ: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', τ: 't', υ: 'u', ս: 'u', ц: 'u', ν: 'v', ѵ: 'v', ѡ: 'w', ω: 'w',
  х: 'x', χ: 'x', у: 'y', γ: 'y', ү: 'y', ᴢ: 'z', '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '!': 'i', '|': 'l',
} // prettier-ignore

/** Pairs of letters that read as one. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/i/g, 'l'],
]

/** Words that are set beside a name to borrow it. */
const borrowed =
  /^(?:the|my|get|official|www|real|go|try|hd|watch|stream|press|media|news|login|tv|show|shows|series|original|originals|online|hub|center|centre|plus|help|account|app|site|web|today|daily|live|info|us|uk|blog|fan|fans)$/

const known = new Map(
  outlets.flatMap(outlet => {
    const name = getDomainWithoutSuffix(outlet.id) ?? ''
    // Short names are parts of too many words.
    return name.length < 4 ? [] : [[skeleton(name), outlet] as const]
  }),
)

/**
 * The outlet that a stranger's domain, in Unicode and not in Punycode, looks like, or null. It is that outlet for nobody: it is told to the reader. Looked at are letters of other scripts, digits for letters, a letter
 * too many or too few, another ending, and the name with words beside it.
 */
export function lookalikeOf(domain: string): Outlet | null {
  const registrable = getDomain(domain) ?? domain
  if (outlets.some(({ id }) => id === registrable)) return null
  const name = getDomainWithoutSuffix(registrable) ?? registrable
  const whole = known.get(skeleton(name.replaceAll('-', '')))
  if (whole !== undefined) return whole
  const words = name.split('-')
  for (const word of words) {
    const found = known.get(skeleton(word))
    if (found !== undefined && words.every(each => each === word || borrowed.test(each) || /^\d+$/.test(each))) return found
  }
  const flat = name.replaceAll('-', '')
  for (const [key, outlet] of known) {
    if (key.length >= 6 && isOneApart(skeleton(flat), key)) return outlet
    const rest = flat.startsWith(nameOf(outlet))
      ? flat.slice(nameOf(outlet).length)
      : flat.endsWith(nameOf(outlet))
        ? flat.slice(0, -nameOf(outlet).length)
        : ''
    if (rest !== '' && borrowed.test(rest)) return outlet
  }
  return null
}

function nameOf(outlet: Outlet): string {
  return getDomainWithoutSuffix(outlet.id) ?? ''
}

/** What a reader takes a name for: letters that look alike are one. */
function skeleton(name: string): string {
  const plain = [...name.toLowerCase().normalize('NFKD')].map(each => confusables[each] ?? each).join('')
  return pairs.reduce((text, [pattern, one]) => text.replace(pattern, one), plain.replaceAll(/[^a-z]/g, ''))
}

/** Whether two texts are one letter apart: one more, one less, another, or two that have changed places. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return left.length <= 1 && right.length <= 1 ? true : left.length === 2 && left === [...right].toReversed().join('')
}
