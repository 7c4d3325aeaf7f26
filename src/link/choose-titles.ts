import type { Article, Sentence, Tokens } from '../model/index.ts'
import { namesIn, type ArticleNames } from './article-names.ts'
import type { FoundTitle } from './candidate.ts'
import { chooseReferent, meanScores } from './choose-referent.ts'
import type { Referent } from './referent.ts'
import { cuesAt, type ReferentCues } from './referent-cues.ts'

/** A place where a title stands. */
export interface TitleOccurrence {
  readonly title: FoundTitle
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
}

/** A title's place with the series that it means there; null for one that the catalogue doesn't hold. */
export interface ChosenTitle extends TitleOccurrence {
  readonly referent: Referent | null
}

interface ChoosingContext {
  readonly article: Article
  readonly tokens: Tokens
  readonly taken: Uint8Array
  readonly names: ArticleNames
}

/** Says of every place of a title which of the series of its name it means: by what stands beside it, by the text, and by the day. */
export function chooseTitles(
  titles: readonly FoundTitle[],
  occurrences: readonly TitleOccurrence[],
  { article, tokens, taken, names }: ChoosingContext,
): ChosenTitle[] {
  const cues = new Map<FoundTitle, ReferentCues[]>(titles.map(title => [title, []]))
  const here = occurrences.map(({ title, from, to, sentence }) => {
    const own = cuesAt(tokens, taken, sentence, from, to)
    cues.get(title)!.push(own)
    return own
  })
  const everywhere = new Map([...cues].map(([title, all]) => [title, meanScores(title.referents, all)]))
  return occurrences.flatMap((occurrence, i): ChosenTitle[] => {
    const { title, sentence } = occurrence
    if (title.referents.length === 0) return [{ ...occurrence, referent: null }]
    const { referent } = chooseReferent(title.referents, {
      published: article.published,
      here: here[i]!,
      everywhere: everywhere.get(title)!,
      sentence: namesIn(tokens, taken, sentence.from, sentence.to),
      text: names,
    })
    // What only the catalogue's name bore out, and means none of its series, is no title: "Twelve new episodes".
    return referent !== null || title.standsAlone ? [{ ...occurrence, referent }] : []
  })
}
