import { compareTexts } from '../copies/index.ts'
import type { NewDocument } from '../store/index.ts'

/** Which of the documents that have a key of a text share its words with it, whichever of them copies: the days tell that. */
export function copiesAmong(text: string): NewDocument['copiesAmong'] {
  return sharing =>
    sharing.flatMap(({ document, text: other }) => {
      const verdict = compareTexts(text, other)
      return verdict === null ? [] : [{ document, kind: verdict.kind, share: verdict.share }]
    })
}
