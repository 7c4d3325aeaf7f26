import { Readability } from '@mozilla/readability'
import nlp from 'compromise'
import one from 'compromise/one'
import { parseHTML } from 'linkedom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Candidate } from './measure.ts'

/** The name of the row that all others of the text table are compared with. */
export const winkFull = 'wink-nlp, full pipe'

/** Libraries that analyse text: what they find is less than claims, and costs what it costs. */
export function textPeers(texts: readonly string[]): Candidate[] {
  const full = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])
  const bare = winkNLP(model, [])
  return [
    candidate(winkFull, texts, text => full.readDoc(text).entities().length()),
    candidate('wink-nlp, tokens alone', texts, text => bare.readDoc(text).tokens().length()),
    candidate('compromise, tokens + tags', texts, text => nlp(text).termList().length),
    candidate('compromise/one, tokens', texts, text => one(text).termList().length),
  ]
}

/** Readability on linkedom: from a page to the text of its article, and no further. */
export function readabilityPeer(pages: readonly string[]): Candidate {
  return candidate(
    'readability on linkedom',
    pages,
    page => new Readability(parseHTML(page).document as unknown as Document).parse()?.textContent?.length ?? 0,
  )
}

function candidate(name: string, texts: readonly string[], count: (text: string) => number): Candidate {
  return {
    name,
    items: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    run: () => texts.reduce((sum, text) => sum + count(text), 0),
  }
}
