import type { Article, Sentence, Tokens } from '../model/index.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The words and sentences of an article, for the stages that read names and claims. */
export function analyse(article: Article): { readonly tokens: Tokens; readonly sentences: readonly Sentence[] } {
  const tokens = tokenize(article.text)
  return { tokens, sentences: splitSentences(article.text, article.blocks, tokens) }
}
