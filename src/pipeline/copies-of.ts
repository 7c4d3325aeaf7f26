import { compareTexts } from '../copies/index.ts'
import { documentId, type NewDocument, type Store } from '../store/index.ts'

/** Documents of the store that a text shares its words with, whichever of them copies: the days tell that. */
export async function copiesOf(store: Store, key: string, text: string, keys: readonly number[]): Promise<NewDocument['originals']> {
  const own = documentId(key)
  const candidates = await store.documentsSharing(keys)
  return candidates.flatMap(({ document, text: other }) => {
    if (document === own) return []
    const verdict = compareTexts(text, other)
    return verdict === null ? [] : [{ document, kind: verdict.kind, share: verdict.share }]
  })
}
