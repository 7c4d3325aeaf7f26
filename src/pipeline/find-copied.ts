import { compareTexts, sketchOf } from '../copies/index.ts'
import { sayDay } from '../check/index.ts'
import type { Finding, Quote, Report } from '../model/index.ts'
import { outletById } from '../outlets/index.ts'
import type { SharingDocument, Store } from '../store/index.ts'
import { keyOf } from './record-article.ts'
import { documentId } from '../store/index.ts'

/** So many of the passages that stand elsewhere are quoted. */
const mostQuotes = 3

const kindWords = { same: 'stands word for word in', edited: 'stands with few changes in', spun: 'has been reworded from' } as const

/** Finds whether an article's text stands in an older document of the store; told once, with the earliest. */
export async function findCopied({ article, today }: Report, store: Store): Promise<readonly Finding[]> {
  const own = article.url === null || !URL.canParse(article.url) ? null : documentId(keyOf(article.url))
  const dated = article.published ?? today
  const older = (await store.documentsSharing(sketchOf(article.text).keys)).filter(
    each => each.document !== own && each.text !== article.text && dayOf(each) < dated,
  )
  for (const other of older.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))) {
    const verdict = compareTexts(article.text, other.text)
    if (verdict === null) continue
    const [stored] = await store.evidenceDocuments([other.document])
    const quotes = verdict.passages.slice(0, mostQuotes).map((passage): Quote => quoteOf(article.text, passage))
    const share = `${Math.round(verdict.share * 100)} %`
    return [
      {
        kind: 'copied',
        severity: 'note',
        claims: [],
        message: `${share} of the text ${kindWords[verdict.kind]} “${stored!.title}” (${outletById(other.outlet).name}, ${sayDay(dayOf(other))}), which is older.`,
        quotes,
      },
    ]
  }
  return []
}

function dayOf({ published, heard }: SharingDocument): string {
  return published ?? heard
}

function quoteOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Quote {
  const exact = text.slice(start, end).trim()
  const at = text.indexOf(exact, start)
  return { exact, start: at, end: at + exact.length }
}
