import { SeededRandom } from './random.ts'
import { givenWords, sentenceParts, tellingParts, titleWords } from './telling-words.ts'

/** One piece of news about a series, that several reporters tell in their own words. */
export interface News {
  readonly title: string
  readonly facts: Readonly<Record<string, string>>
  /** What a maker said, word for word, as every report has it. */
  readonly quote: string
}

/** Draws a piece of news: a series that exists nowhere, with its people, its channel and its days. */
export function drawNews(seed: number): News {
  const random = new SeededRandom(seed)
  const name = (): string => `${random.pick(givenWords.first)} ${random.pick(givenWords.last)}`
  const title = `${random.pick(titleWords.front)} ${random.pick(titleWords.back)}`
  const year = random.int(2023, 2027)
  const day = (of: number): string => `${random.pick(givenWords.months)} ${random.int(1, 28)}, ${of}`
  return {
    title,
    quote: sentence(random, 'quote'),
    facts: {
      T: title,
      H: random.pick(givenWords.channels),
      K: `${random.pick(titleWords.front)} ${random.pick(['Pictures', 'Films', 'Studios', 'Television'])}`,
      M: name(),
      W: name(),
      A: name(),
      B: name(),
      C: name(),
      D: name(),
      N: name(),
      n: String(random.int(2, 6)),
      count: String(random.int(6, 16)),
      minutes: String(random.int(38, 74)),
      day: day(year),
      before: day(year - 2),
      wrapped: random.pick(givenWords.months),
      year: String(year),
      place: random.pick(givenWords.places),
      score: String(random.int(52, 98)),
    },
  }
}

/** Tells a piece of news as one reporter does: some of the facts, in that reporter's wording and order, with what only that reporter has. About 350 words. */
export function tell(news: News, reporter: number): string {
  const random = new SeededRandom(reporter)
  const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, key: string) => news.facts[key] ?? key)
  const told = random
    .shuffled(Object.values(tellingParts))
    .slice(0, 9)
    .map(wordings => filled(random.pick(wordings)))
  const own = Array.from({ length: 11 }, () => sentence(random, 'own'))
  const lead = filled(random.pick(tellingParts.renewed))
  const quoted = `“${news.quote}” ${news.facts['M']} said.`
  const body = random.shuffled([...told, ...own, quoted])
  const paragraphs: string[] = [lead]
  for (let at = 0; at < body.length;) {
    const size = random.int(2, 4)
    paragraphs.push(body.slice(at, at + size).join(' '))
    at += size
  }
  return paragraphs.join('\n\n')
}

/** A sentence that its grammar draws from long lists: two that are alike are rare. */
function sentence(random: SeededRandom, kind: 'own' | 'quote'): string {
  const { subjects, verbs, objects, tails, openings } = sentenceParts
  const said = `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(tails)}`
  const text = random.chance(0.4) ? `${random.pick(openings)}, ${said}` : said
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${kind === 'quote' ? ',' : '.'}`
}
