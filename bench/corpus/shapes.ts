import { makeArticles } from './articles.ts'
import { characterName, inventedTitles, months, ordinals, personName } from './names.ts'
import { SeededRandom } from './random.ts'

/** An input that could make a reader slow out of proportion. */
export interface Shape {
  readonly name: string
  readonly contentType: 'text/plain' | 'text/html'
  /** What `size` counts. */
  readonly unit: 'characters' | 'names'
  readonly sizes: readonly [small: number, large: number]
  readonly make: (size: number) => string
}

const bySize: Pick<Shape, 'contentType' | 'unit' | 'sizes'> = {
  contentType: 'text/plain',
  unit: 'characters',
  sizes: [1_000_000, 10_000_000],
}
const odd: typeof bySize = { ...bySize, sizes: [200_000, 2_000_000] }
const byNames = (small: number): Pick<Shape, 'contentType' | 'unit' | 'sizes'> => ({
  contentType: 'text/plain',
  unit: 'names',
  sizes: [small, small * 10],
})

/** Long texts of every kind that has ever been trouble; for each, the large size is ten times the small. */
export const shapes: readonly Shape[] = [
  { ...bySize, name: 'articles, one after another', make: size => articlesText(size).slice(0, size) },
  { ...bySize, name: 'one endless line of news', make: size => articlesText(size).replaceAll('\n', ' ').slice(0, size) },
  {
    ...bySize,
    name: 'one sentence without a full stop',
    make: size =>
      articlesText(size)
        .replaceAll(/[\n.!?;:]+/g, ' ')
        .slice(0, size),
  },
  { ...bySize, name: 'one endless word', make: size => 'a'.repeat(size) },
  { ...odd, name: 'one endless capital word', make: size => 'A'.repeat(size) },
  { ...odd, name: 'blank lines', make: size => '\n'.repeat(size) + 'A story.' },
  { ...odd, name: 'full stops', make: size => '. '.repeat(size / 2) },
  { ...odd, name: 'digits', make: size => '7'.repeat(size) },
  { ...odd, name: 'hyphens', make: size => 'a-'.repeat(size / 2) },
  { ...odd, name: 'opening quotes', make: size => '“'.repeat(size) },
  { ...odd, name: 'opening brackets', make: size => '( '.repeat(size / 2) },
  { ...bySize, name: 'quotations', make: size => repeated(size, random => `“${random.pick(inventedTitles)}” `) },
  { ...bySize, name: 'quotations, a line each', make: size => repeated(size, random => `“${random.pick(inventedTitles)}”\n`) },
  {
    ...bySize,
    name: 'dates',
    make: size => repeated(size, random => `${random.pick(months)} ${random.int(1, 28)}, ${random.int(1990, 2030)}, `),
  },
  { ...odd, name: 'months and “to”', make: size => repeated(size, random => `${random.pick(months)} to `) },
  { ...bySize, name: '“Season 2” over and over', make: size => 'Season 2 '.repeat(size / 9) },
  { ...odd, name: 'ordinals before “season”', make: size => repeated(size, random => `${random.pick(ordinals)} and `) + 'season' },
  { ...odd, name: 'one renewal over and over', make: size => 'Netflix has renewed “Meridian” for a second season. '.repeat(size / 52) },
  {
    ...odd,
    name: 'one renewal, in one sentence',
    make: size => 'Netflix has renewed “Meridian” for a second season and '.repeat(size / 55),
  },
  { ...odd, name: 'Markdown emphasis', make: size => '**a _b '.repeat(size / 7) },
  { ...odd, name: 'bars of a table', make: size => '| a | b |\n|---|---|\n'.repeat(size / 20) },
  { ...byNames(10_000), name: 'names in one paragraph', make: count => `The cast of Meridian includes ${people(count).join(', ')}.` },
  {
    ...byNames(10_000),
    name: 'names, a sentence each',
    make: count =>
      people(count)
        .map((name, i) => `${name} plays ${characterName(new SeededRandom(i))} in Meridian.`)
        .join(' '),
  },
  { ...byNames(20_000), name: 'capitalised words in one line', make: count => distinctWords(count).join(' ') },
  { ...byNames(20_000), name: 'capitalised words, a line each', make: count => distinctWords(count).join('\n') },
  {
    ...byNames(2000),
    name: 'renewals of different series',
    make: count =>
      distinctWords(count * 2)
        .flatMap((word, i, all) => (i % 2 === 0 ? [`Netflix has renewed “${word} ${all[i + 1]}” for a second season.`] : []))
        .join(' '),
  },
  {
    ...byNames(2000),
    name: 'renewals, a paragraph each',
    make: count =>
      distinctWords(count * 2)
        .flatMap((word, i, all) => (i % 2 === 0 ? [`The drama “${word} ${all[i + 1]}” was renewed for season 3 on May 5, 2024.`] : []))
        .join('\n\n'),
  },
  { ...bySize, contentType: 'text/html', name: 'nested <div>s', make: size => nested('div', size) },
  { ...odd, contentType: 'text/html', name: 'unclosed <b>s', make: size => `<html><body><article>${'<b>a '.repeat(size / 5)}` },
  {
    ...bySize,
    contentType: 'text/html',
    name: 'a page of many paragraphs',
    make: size =>
      `<html><body><article>${articlesText(size)
        .slice(0, size)
        .split('\n\n')
        .map(line => `<p>${line}</p>`)
        .join('\n')}</article></body></html>`,
  },
]

function articlesText(size: number): string {
  const articles = makeArticles({ seed: 11, count: 200, length: 6500 }).map(article => article.text)
  const parts: string[] = []
  for (let length = 0, at = 0; length < size; at++) {
    const text = articles[at % articles.length]!
    parts.push(text)
    length += text.length
  }
  return parts.join('\n')
}

function repeated(size: number, draw: (random: SeededRandom) => string): string {
  const random = new SeededRandom(12)
  const parts: string[] = []
  for (let length = 0; length < size; length += parts.at(-1)!.length) parts.push(draw(random))
  return parts.join('')
}

/** Different names: a family name of syllables after a given one. */
function people(count: number): string[] {
  const random = new SeededRandom(13)
  const words = distinctWords(count)
  return words.map(word => `${personName(random).split(' ')[0]!} ${word}`)
}

const syllables = 'ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se so ta te to va ve wa zo'.split(
  ' ',
)

/** Different words of three to five syllables, with a capital. */
function distinctWords(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    let word = ''
    for (let rest = index + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length]!
    return word[0]!.toUpperCase() + word.slice(1)
  })
}

function nested(name: string, size: number): string {
  const open = `<${name}>`
  const depth = Math.floor(size / (open.length * 2 + 1))
  return `<html><body><article>${open.repeat(depth)}A story of ${depth} boxes, each in another.${`</${name}>`.repeat(depth)}</article></body></html>`
}
