import { makeArticles } from './articles.ts'
import { SeededRandom } from './random.ts'

/** A text with names put in it, and where each of them stands. */
export interface PlantedText {
  readonly text: string
  readonly names: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

const sentences = [
  'Asked about {n}, the makers would only smile.',
  'Few had expected {n} to come up again so soon.',
  '“It began with {n},” the writer said, “and never let go.”',
  'The paper set {n} beside {n} and found for neither.',
  'Readers wrote in to ask whether {n} was meant.',
  '{n}’s name stood on the first page of the script.',
  'Only {n} and {n} were left out of the list.',
  'In the end the choice fell on {n}.',
] as const

/** Articles of the bench in which every paragraph ends with a sentence that holds names of a list; the same for the same seed. */
export function plantNames({
  seed,
  count,
  length,
  names,
}: {
  seed: number
  count: number
  length: number
  names: readonly string[]
}): PlantedText[] {
  const random = new SeededRandom(seed)
  return makeArticles({ seed, count, length }).map(({ paragraphs }) => {
    let text = ''
    const planted: { name: string; start: number; end: number }[] = []
    for (const paragraph of paragraphs) {
      text += `${paragraph.replace(/^## /, '')} `
      const [first, ...rest] = random.pick(sentences).split('{n}')
      text += first
      for (const after of rest) {
        const name = random.pick(names)
        planted.push({ name, start: text.length, end: text.length + name.length })
        // No sentence ends with two full stops: "the choice fell on Marvin Robinson Jr."
        text += name + (name.endsWith('.') && after.startsWith('.') ? after.slice(1) : after)
      }
      text += '\n\n'
    }
    return { text, names: planted }
  })
}
