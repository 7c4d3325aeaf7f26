import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import type compromise from 'compromise'
import { parseHTML } from 'linkedom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Candidate } from './measure.ts'

/** The name of the row that all others of the text table are compared with. */
export const winkFull = 'wink-nlp, full pipe'

/** Compromise is slow: this many of the texts will do. */
const fewer = 40

/** Libraries that analyse text: what they find is less than claims, and costs what it costs. */
export function textPeers(texts: readonly string[]): Candidate[] {
  const full = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])
  const bare = winkNLP(model, [])
  // As modules, the parts of compromise share their state, and the small one is as slow as the large; its bundles are apart.
  const bundle = createRequire(import.meta.url)
  const nlp = bundle('compromise') as typeof compromise
  const one = bundle('compromise/one') as typeof compromise
  const few = texts.slice(0, fewer)
  return [
    candidate(winkFull, texts, text => full.readDoc(text).entities().length()),
    candidate('wink-nlp, tokens alone', texts, text => bare.readDoc(text).tokens().length()),
    candidate('compromise, tokens + tags', few, text => nlp(text).termList().length),
    candidate('compromise/one, tokens', few, text => one(text).termList().length),
  ]
}

/** Readability on linkedom: from a page to the text of its article, and no further. */
export function readabilityPeer(pages: readonly string[]): Candidate {
  return candidate('readability on linkedom', pages, page => new Readability(parseHTML(page).document).parse()?.textContent?.length ?? 0)
}

function candidate(name: string, texts: readonly string[], count: (text: string) => number): Candidate {
  return {
    name,
    items: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    run: () => texts.reduce((sum, text) => sum + count(text), 0),
  }
}
