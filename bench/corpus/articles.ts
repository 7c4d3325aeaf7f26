import { drawSubject, fill } from './fill.ts'
import { inventedTitles, knownTitles, months } from './names.ts'
import { newsParagraphs } from './news.ts'
import { proseParagraphs } from './prose.ts'
import { SeededRandom } from './random.ts'

/** An article of the bench: its lines as text, and the pieces that a page is made of. */
export interface BenchArticle {
  readonly title: string
  readonly published: string
  readonly author: string
  /** Headings begin with "## " here, and stand bare in `text`. */
  readonly paragraphs: readonly string[]
  readonly text: string
}

/** What the corpus is drawn from. */
export interface CorpusOptions {
  readonly seed: number
  readonly count: number
  /** Characters an article, about. */
  readonly length: number
}

/** Of the paragraphs' characters, so many are continuous prose; the rest is news. */
const proseShare = 0.6

const titles = [
  '{T} Season {n}: Release Date, Cast, Plot and Everything We Know So Far',
  '{H} Renews ‘{T}’ for Season {n}',
  'Will There Be a Season {n} of {T}? Here Is What We Know',
  '‘{T}’ Season {n} Adds {who}, {who} to Cast',
  '{T} Season {n} Trailer: {A} Returns as {G}',
]
const headings = [
  '{T} season {n} release date',
  '{T} season {n} cast: who will return?',
  'What will season {n} be about?',
  'Is there a trailer?',
  'Where to watch {T}',
  'What the makers have said',
]

/** Articles about television, the same for the same seed: prose and news in turn under headings, with many names. */
export function makeArticles({ seed, count, length }: CorpusOptions): BenchArticle[] {
  const random = new SeededRandom(seed)
  return Array.from({ length: count }, () => makeArticle(random, length))
}

const pool = [...knownTitles, ...inventedTitles]

function makeArticle(random: SeededRandom, length: number): BenchArticle {
  const subject = drawSubject(random, pool)
  const write = (template: string): string => fill(template, subject, random, pool)
  const title = write(random.pick(titles))
  const month = random.int(1, 12)
  const day = random.int(1, 28)
  const published = `${subject.get('year')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const author = write('{who}')
  const [prose, news, heads] = [random.shuffled(proseParagraphs), random.shuffled(newsParagraphs), random.shuffled(headings)]
  const paragraphs: string[] = []
  let [proseLength, newsLength] = [0, 0]
  while (proseLength + newsLength < length - 250) {
    if (paragraphs.length % 4 === 2) paragraphs.push(`## ${write(heads.pop() ?? headings[0]!)}`)
    // News opens the article; after that, whichever has fallen behind its share.
    const wantsProse = newsLength > 0 && proseLength <= proseShare * (proseLength + newsLength)
    const paragraph = write((wantsProse ? prose.pop() : news.pop()) ?? random.pick(newsParagraphs))
    if (wantsProse) proseLength += paragraph.length
    else newsLength += paragraph.length
    paragraphs.push(paragraph)
  }
  const dateline = `By ${author} | ${months[month - 1]} ${day}, ${subject.get('year')}`
  const text = [title, dateline, ...paragraphs.map(paragraph => paragraph.replace(/^## /, ''))].join('\n\n')
  return { title, published, author, paragraphs, text: `${text}\n` }
}
