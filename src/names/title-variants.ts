import { shortTitles } from './short-titles.ts'
import { titleKey, titleWords } from './title-key.ts'
import { articles, bareCodes, commonWords, countryCodes, countryWords, kindWords, owners } from './title-parts.ts'

/** What a form of a title leaves out, from the surest form to the least sure. */
export type TitleStrength =
  | 'exact'
  | 'without year or country'
  | 'without article'
  | 'without owner'
  | 'without subtitle'
  | 'subtitle'
  | 'abbreviation'

/** A form under which people name a title. */
export interface TitleVariant {
  /** As it would be written. */
  readonly name: string
  /** Its `titleKey`. */
  readonly key: string
  readonly strength: TitleStrength
}

/**
 * The forms under which people name a title, the surest first and each key once: itself; without "(2001)" or "(US)"; without "The"; without "Marvel's";
 * without what stands after a colon or a dash, and that alone; and abbreviations. Whether a form names another series too, the caller must know.
 */
export function titleVariants(title: string): TitleVariant[] {
  const variants = new Map<string, TitleVariant>()
  const add = (name: string, strength: TitleStrength): void => {
    const key = titleKey(name)
    if (key !== '' && !variants.has(key)) variants.set(key, { name, key, strength })
  }
  add(title, 'exact')
  if (title.length > longestTitle) return [...variants.values()]
  const dateless = withoutPlace(title)
  add(dateless, 'without year or country')
  const core = withoutOwner(dateless)
  add(withoutArticle(dateless), 'without article')
  add(core, 'without owner')
  add(withoutArticle(core), 'without owner')
  const cuts = partsOf(core)
  for (const { main, subtitle } of cuts) {
    if (lettersIn(main) >= 4) {
      add(main, 'without subtitle')
      add(withoutArticle(main), 'without subtitle')
    }
    if (lettersIn(subtitle) >= 5) {
      add(subtitle, 'subtitle')
      add(withoutArticle(subtitle), 'subtitle')
    }
  }
  for (const short of [...knownShorts(core), ...initialsOf(core, cuts)]) add(short, 'abbreviation')
  return [...variants.values()]
}

/** Titles longer than this, in UTF-16 units, are sentences: only the exact form is given. */
const longestTitle = 200

/** "The Office (2001)", "Shameless (US)", "Shameless US", "The Bridge (2011 TV series)": without the end. */
function withoutPlace(title: string): string {
  const bracket = /^(.*\S)\s*[([]([^()[\]]{2,40})[)\]]\s*$/u.exec(title)
  if (bracket !== null && isPlace(bracket[2]!)) return withoutPlace(bracket[1]!)
  const words = title.trimEnd().split(/\s+/)
  const last = words.at(-1)!
  const isCode = /^(?:U\.?[SK]\.?(?:A\.?)?|AU|NZ)$/.test(last) && bareCodes.has(last.replaceAll('.', '').toLowerCase())
  return isCode && words.length > 1 && !/^(?:The|This|Of|Is|And|&)$/i.test(words.at(-2)!) ? words.slice(0, -1).join(' ') : title
}

/** Whether what stands in brackets is a year, a country, or says that the title is a series'. */
function isPlace(text: string): boolean {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s,/–-]+/)
  return words.every(
    word => /^(?:19|20)\d\d$/.test(word) || word === '' || countryCodes.has(word) || countryWords.has(word) || kindWords.has(word),
  )
}

function withoutArticle(title: string): string {
  const turned = /^(.*), *(\p{L}{1,3})$/u.exec(title.trim())
  if (turned !== null && articles.has(turned[2]!.toLowerCase())) return turned[1]!
  const match = /^(\p{L}{1,5})\s+(\S.*)$/u.exec(title.trim()) ?? /^([Ll])['’](\S.*)$/u.exec(title.trim())
  if (match === null || !(articles.has(match[1]!.toLowerCase()) || /^l$/i.test(match[1]!))) return title
  return lettersIn(match[2]!) >= 2 ? match[2]! : title
}

const owned = new RegExp(
  `^(?:${owners
    .map(owner => owner.replaceAll(' ', '[. ]+'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:['’]s?[: ]+|: )(?=\\S)`,
  'iu',
)

/** "Marvel's Daredevil". */
function withoutOwner(title: string): string {
  return title.replace(owned, '')
}

/** A title cut in two. */
interface TitleParts {
  readonly main: string
  readonly subtitle: string
}

const cut = /\s*:\s+|\s+[-–—−|~]\s+/gu
/** Titles with more cuts are lists. */
const mostCuts = 3

/** A title and its subtitle, at each colon or dash between spaces, the first one first. */
function partsOf(title: string): TitleParts[] {
  const cuts = [...title.matchAll(cut)].slice(0, mostCuts)
  return cuts
    .map(({ index, 0: sign }) => ({ main: title.slice(0, index), subtitle: title.slice(index + sign.length) }))
    .filter(({ main, subtitle }) => main !== '' && lettersIn(subtitle) > 0)
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

const shortsOf: ReadonlyMap<string, readonly string[]> = new Map(
  shortTitles.map(([title, ...shorts]) => [titleKey(withoutArticle(withoutOwner(title))), shorts]),
)

function knownShorts(title: string): readonly string[] {
  return shortsOf.get(titleKey(withoutArticle(title))) ?? []
}

/** The initials of a title, of its main part and of its subtitle, with and without an article in front, where they are worth having; and one part short. */
function initialsOf(title: string, cuts: readonly TitleParts[]): string[] {
  const [first] = cuts
  if (first === undefined) return shortsOfWords(title)
  const { main, subtitle } = first
  const [shortMains, shortSubtitles] = [shortsOfWords(main), shortsOfWords(subtitle)]
  return [
    ...shortMains,
    ...shortSubtitles,
    ...shortsOfWords(`${main} ${subtitle}`),
    ...shortMains.map(short => `${short}: ${subtitle}`),
    ...shortSubtitles.map(short => `${main}: ${short}`),
  ]
}

/** "The Big Bang Theory" gives TBBT and BBT, "Love, Death & Robots" LDAR and LDR. */
function shortsOfWords(text: string): string[] {
  const words = titleWords(text)
  const bare = articles.has(words[0] ?? '') ? words.slice(1) : words
  if (bare.length < 2) return []
  return [words, bare, bare.filter(word => word !== 'and')].map(initials).filter(isWorthHaving)
}

/** "Brooklyn 99" gives B99, "Game of Thrones" GOT. */
function initials(words: readonly string[]): string {
  if (words.length < 2 || words.length > 9) return ''
  return words
    .map(word => (/^\d+$/.test(word) ? word : [...word][0]!))
    .join('')
    .toUpperCase()
}

/** Three letters and more, or two and a number; not so long that nobody would write them; and no common word. */
function isWorthHaving(short: string): boolean {
  const length = [...short].length
  if (!/^[A-Z\d]+$/.test(short) || length < 3 || length > 7 || !/[A-Z]/.test(short)) return false
  return !commonWords.has(short.toLowerCase())
}
