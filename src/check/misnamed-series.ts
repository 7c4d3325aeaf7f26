import type { Finding, LinkedSeries, Quote, Span } from '../model/index.ts'
import { finding } from './finding.ts'
import { lettersOf, maySamePerson, nameOf, wordsIn } from './names.ts'
import { hitsOf, passage, plainOf, sentenceAt, type Reading } from './reading.ts'
import { isLikeTitle, isSlight, isWeighty, titleOf, type Title } from './title-likeness.ts'

const called =
  /\b(?:(?:original|netflix|tv|television|k-?drama|korean|web|streaming|hit|live-action) )+(?:series|show|drama),? (?:called |titled |named )?["']?(?=\p{L})/gu

/** What `findMisnamedSeries` looks for. */
export const misnamedPatterns: readonly RegExp[] = [called]

/** Finds series called by a title that is nearly another's, or by that of the work that they are based on, and that work's own title turned about. */
export function findMisnamedSeries(reading: Reading): Finding[] {
  return [...nearTitles(reading), ...sourceTitles(reading), ...turnedWorks(reading)]
}

/** Titles that are nearly that of a series of the article: names that were linked to nothing known, and runs of capitals around a word of the title. */
function nearTitles(reading: Reading): Finding[] {
  const odd = new Map<string, { readonly meant: LinkedSeries; readonly title: string; readonly quotes: Quote[] }>()
  const add = (title: string, meant: LinkedSeries, span: Span): void => {
    const key = lettersOf(title)
    const known = odd.get(key) ?? { meant, title, quotes: [] }
    odd.set(key, known)
    if (!known.quotes.some(quote => quote.start < span.end && span.start < quote.end)) known.quotes.push(passage(reading, span))
  }
  for (const { title, meant, spans } of [...unknownNames(reading), ...runsOfCapitals(reading)])
    for (const span of spans) add(title, meant, span)
  return [...odd.values()].map(({ meant, title, quotes }) =>
    finding('misnamed', 'warning', `“${title}” seems to mean ${meant.ref.title}.`, {
      claims: reading.claims.filter(claim => claim.series.id === null && claim.series.title === title),
      quotes,
    }),
  )
}

interface Odd {
  readonly title: string
  readonly meant: LinkedSeries
  readonly spans: readonly Span[]
}

function unknownNames(reading: Reading): Odd[] {
  const { links, main } = reading
  if (links.series.every(({ entry }) => entry !== null)) return []
  const known = knownTitles(reading)
  const candidates = links.series.flatMap((linked, i) => (linked === main || linked.entry !== null ? [{ linked, i }] : []))
  return links.series.flatMap((odd, ref) => {
    if (odd.entry !== null) return []
    const title = odd.ref.title
    const form = titleOf(title)
    const meant = candidates.find(({ linked, i }) => linked !== odd && isNear(form, known, i))?.linked
    if (meant === undefined || (meant.entry === null && meant.mentions < odd.mentions)) return []
    return [{ title, meant, spans: links.mentions.filter(mention => mention.kind === 'series' && mention.ref === ref) }]
  })
}

/** Beginnings of sentences that belong to no title. */
const openings = new Set('with in for on by as but and if when from to while after before where why how is are was'.split(' '))
const wordBefore = /(?:^|[^\p{L}'’&-])([\p{L}'’&-]+) $/u
const wordAfter = / ([\p{L}'’&-]+)/uy

/** Capitalised words around a weighty word of the catalogue's title. */
function runsOfCapitals(reading: Reading): Odd[] {
  const { main, plain } = reading
  if (main === null || main.entry === null || wordsIn(main.entry.title).length < 2) return []
  const odd: Odd[] = []
  const known = knownTitles(reading)
  const index = reading.links.series.indexOf(main)
  const right = reading.links.mentions.filter(({ kind, ref }) => kind === 'series' && reading.links.series[ref]?.entry === main.entry)
  for (const stem of new Set(
    wordsIn(main.entry.title)
      .filter(isWeighty)
      .map(word => word.slice(0, 5)),
  )) {
    for (let at = plain.indexOf(stem); at >= 0; at = plain.indexOf(stem, at + 1)) {
      if (
        plain[at] === reading.article.text[at] ||
        right.some(({ start, end }) => start <= at && at < end) ||
        /[\p{L}'’-]/u.test(plain[at - 1] ?? ' ')
      )
        continue
      const span = runsAt(reading, at).find(run => isNear(titleOf(reading.article.text.slice(run.start, run.end)), known, index))
      if (span !== undefined) odd.push({ title: reading.article.text.slice(span.start, span.end), meant: main, spans: [span] })
    }
  }
  return odd
}

/** The runs of capitalised words, with slight ones between them, around an offset; the longest first. */
function runsAt(reading: Reading, at: number): Span[] {
  const { text } = reading.article
  const [starts, ends] = [[at], [at + /^[\p{L}'’&-]+/u.exec(text.slice(at, at + 40))![0].replace(/['’]s$/, '').length]]
  for (let start = at; at - start < 50;) {
    const word = wordBefore.exec(text.slice(Math.max(0, start - 24), start))?.[1]
    if (word === undefined || !isPart(word)) break
    start -= word.length + 1
    const opens = sentenceAt(reading, start)?.start === start && openings.has(word.toLowerCase())
    if (/^\p{Lu}/u.test(word) && !opens) starts.unshift(start)
  }
  for (let end = ends[0]!; end - at < 50;) {
    wordAfter.lastIndex = end
    const word = wordAfter.exec(text)?.[1]
    if (word === undefined || !isPart(word) || /^(?:Season|Series|Part)$/.test(word)) break
    end += word.length + 1
    if (/^\p{Lu}/u.test(word)) ends.unshift(/['’]s$/.test(word) ? end - 2 : end)
  }
  return starts.flatMap(start => ends.map(end => ({ start, end })))
}

function isPart(word: string): boolean {
  return /^\p{Lu}/u.test(word) || isSlight(word)
}

/** The titles of an article's series, ready to be compared, and the letters of all that is rightly called something. */
interface KnownTitles {
  readonly titles: readonly Title[]
  readonly right: ReadonlySet<string>
}

function knownTitles({ links, claims }: Reading): KnownTitles {
  const names = links.series.flatMap(({ entry }) =>
    entry === null ? [] : [entry.title, entry.original ?? '', ...entry.aliases, entry.basedOn?.work ?? ''],
  )
  const works = claims.flatMap(claim => (claim.property === 'based_on' ? [claim.value.work] : []))
  return {
    titles: links.series.map(({ ref, entry }) => titleOf(entry?.title ?? ref.title)),
    right: new Set([...names, ...works].map(lettersOf)),
  }
}

function isNear(title: Title, { titles, right }: KnownTitles, index: number): boolean {
  return !right.has(title.letters) && isLikeTitle(title, titles[index]!)
}

/** "The Netflix original series, Now at Our School, by Joo Dong-Geun" where that is the webtoon. */
function sourceTitles(reading: Reading): Finding[] {
  const { main, plain, article } = reading
  const source = main?.entry?.basedOn
  if (main === null || source === undefined || lettersOf(source.work) === lettersOf(main.ref.title)) return []
  const work = plainOf(source.work)
  return hitsOf(reading, called).flatMap(hit => {
    if (!plain.startsWith(work, hit.end)) return []
    const end = hit.end + work.length
    const author = /^["',]* (?:created |written )?by ([\p{L}-]+ [\p{L}-]+)/u.exec(plain.slice(end, end + 60))?.[1]
    const byAuthor = author !== undefined && source.author !== null && maySamePerson(nameOf(author), nameOf(source.author))
    // The title may be the series' other title, unless the author's name shows that the work is meant.
    if (!byAuthor && lettersOf(article.title).includes(lettersOf(source.work))) return []
    return [
      finding(
        'misnamed',
        'warning',
        `${source.work} is the ${source.kind} that ${main.ref.title} is based on${source.author === null ? '' : `, by ${source.author}`}; the series is called ${main.ref.title}.`,
        { quotes: [passage(reading, { start: hit.start, end: /["”’']/.test(article.text[end] ?? '') ? end + 1 : end })] },
      ),
    ]
  })
}

/** "Blood and Fire" for "Fire & Blood". */
function turnedWorks(reading: Reading): Finding[] {
  const work = reading.main?.entry?.basedOn?.work
  if (work === undefined) return []
  const right = wordsIn(work.replace('&', ' and '))
  return reading.claims.flatMap(claim => {
    if (claim.property !== 'based_on') return []
    const told = wordsIn(claim.value.work.replace('&', ' and '))
    if (told.length < 2 || told.join(' ') === right.join(' ') || told.toSorted().join(' ') !== right.toSorted().join(' ')) return []
    return [finding('misnamed', 'warning', `“${claim.value.work}” seems to mean ${work}.`, { claims: [claim], quotes: [claim.quote] })]
  })
}
