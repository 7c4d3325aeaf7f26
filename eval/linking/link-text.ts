import { linkArticle, type Gazetteer } from '../../src/link/index.ts'
import type { Article, Links } from '../../src/model/index.ts'
import { analyse } from '../../src/read/index.ts'

/** Links the names of one line or passage: a headline is a title block, a passage a paragraph. */
export function linkText(text: string, kind: 'title' | 'paragraph', published: string | null, gazetteer: Gazetteer): Links {
  const article: Article = {
    url: null,
    title: kind === 'title' ? text : '',
    publisher: null,
    published,
    publishedFrom: published === null ? null : 'option',
    updated: null,
    language: 'en',
    sha256: '',
    text,
    blocks: [{ kind, level: kind === 'title' ? 1 : 0, heading: -1, start: 0, end: text.length }],
    marks: [],
  }
  const { tokens, sentences } = analyse(article)
  return linkArticle(article, tokens, sentences, gazetteer)
}
