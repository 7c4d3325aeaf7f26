import { editDistance, type Finding, type LinkedSeries } from '../model/index.ts'
import { finding } from './finding.ts'
import { lettersOf, maySamePerson, nameOf, wordsIn } from './names.ts'
import { hitsOf, passage, type Reading } from './reading.ts'

/** Finds series called by a title that is nearly another's, or by the title of the work that they are based on. */
export function findMisnamedSeries(reading: Reading): Finding[] {
  return [...nearTitles(reading), ...mixedUpTitles(reading), ...sourceTitles(reading)]
}

/** The main series' title with other words between its first and its last: whether or not it was linked as a name. */
function mixedUpTitles(reading: Reading): Finding[] {
  const { main, article } = reading
  const words = main?.ref.title.split(' ') ?? []
  if (main === null || words.length < 4) return []
  const between = new RegExp(
    `(?<![\\p{L}-])${escaped(words[0]!)}(?: [\\p{L}'’&-]+){1,${words.length + 1}}? ${escaped(words.at(-1)!)}(?![\\p{L}-])`,
    'gu',
  )
  return [...article.text.matchAll(between)].flatMap(match => {
    const odd = match[0]
    const isTitle = odd.split(' ').every(word => /^\p{Lu}/u.test(word) || word.length <= 3 || words.includes(word))
    if (!isTitle || !isNearTitle(reading, odd, main)) return []
    const quote = passage(reading, { start: match.index, end: match.index + odd.length })
    return [finding('misnamed', 'warning', `“${odd}” seems to mean ${main.ref.title}.`, { quotes: [quote] })]
  })
}

function escaped(word: string): string {
  return word.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
}

function nearTitles(reading: Reading): Finding[] {
  const { links } = reading
  return links.series.flatMap((odd, ref) => {
    if (odd.entry !== null) return []
    const meant = links.series.find(
      other =>
        other !== odd &&
        (other === reading.main || other.entry !== null) &&
        other.mentions >= odd.mentions &&
        isNearTitle(reading, odd.ref.title, other),
    )
    if (meant === undefined) return []
    const mentions = links.mentions.filter(mention => mention.kind === 'series' && mention.ref === ref)
    if (mentions.length === 0) return []
    return [
      finding('misnamed', 'warning', `“${odd.ref.title}” seems to mean ${meant.ref.title}.`, {
        claims: reading.claims.filter(claim => claim.series.title === odd.ref.title && claim.series.id === null),
        quotes: mentions.map(mention => passage(reading, mention)),
      }),
    ]
  })
}

function isNearTitle(reading: Reading, a: string, other: LinkedSeries): boolean {
  const b = other.ref.title
  const names = [
    b,
    ...(other.entry === null
      ? []
      : [other.entry.title, other.entry.original ?? '', ...other.entry.aliases, other.entry.basedOn?.work ?? '']),
  ]
  const letters = lettersOf(a)
  if (
    names.some(known => lettersOf(known) === letters || lettersOf(known).startsWith(letters) || letters.startsWith(lettersOf(known) || '?'))
  )
    return false
  if (reading.claims.some(claim => claim.property === 'based_on' && lettersOf(claim.value.work) === letters)) return false
  return isMistyped(letters, lettersOf(b)) || isMixedUp(wordsIn(a), wordsIn(b))
}

/** A letter or two away: "Gptham". */
function isMistyped(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 6 && editDistance(a, b, 2) <= (length < 12 ? 1 : 2)
}

/** Four words and more that begin and end alike and share most: "All Our Friends Are Dead". */
function isMixedUp(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  return 5 * shared(a, b) >= 3 * Math.max(a.length, b.length)
}

/** How many words two titles share in the same order. */
function shared(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0)
  for (const word of a) {
    const next: number[] = []
    b.forEach((other, j) => next.push(word === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j]!, next[j - 1] ?? 0)))
    row = next
  }
  return row.at(-1) ?? 0
}

const called =
  /\b(?:(?:original|netflix|tv|television|k-?drama|korean|web|streaming|hit|live-action) )+(?:series|show|drama),? (?:called |titled |named )?["']?(?=\p{L})/gu

/** "The Netflix original series, Now at Our School, by Joo Dong-Geun" where that is the webtoon. */
function sourceTitles(reading: Reading): Finding[] {
  const { main, plain, article } = reading
  const source = main?.entry?.basedOn
  if (main === null || source === undefined || lettersOf(source.work) === lettersOf(main.ref.title)) return []
  const work = source.work.toLowerCase().replace(/’/g, "'")
  return hitsOf(reading, called).flatMap(hit => {
    if (!plain.startsWith(work, hit.end)) return []
    const end = hit.end + work.length
    const rest = plain.slice(end, end + 60)
    // Its own title elsewhere, "also known as": the work's title may be the series' other title.
    const author = /^["',]* (?:created |written )?by ([\p{L} .-]+)/u.exec(rest)?.[1]
    const byAuthor =
      author !== undefined &&
      source.author !== null &&
      maySamePerson(nameOf(author.trim().split(' ').slice(0, 2).join(' ')), nameOf(source.author))
    if (!byAuthor && lettersOf(article.title).includes(lettersOf(source.work))) return []
    return [
      finding(
        'misnamed',
        'warning',
        `${source.work} is the ${source.kind} that ${main.ref.title} is based on${source.author === null ? '' : `, by ${source.author}`}; the series is called ${main.ref.title}.`,
        {
          quotes: [passage(reading, { start: hit.start, end: quotedEnd(article.text, end) })],
        },
      ),
    ]
  })
}

function quotedEnd(text: string, end: number): number {
  return /["”’']/.test(text[end] ?? '') ? end + 1 : end
}
