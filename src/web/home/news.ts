import { addDays, type Day, type Fact, type FactStatus } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { sayValue } from '../../publish/index.ts'

/** Something that has changed in what is held of a series. */
export interface News {
  /** The day of the word that changed it. */
  readonly day: Day
  readonly series: number
  readonly title: string
  readonly text: string
  readonly status: FactStatus
}

/** What people ask about; names of a cast can give a story away. */
const asked: ReadonlySet<Fact['property']> = new Set(['renewal', 'release', 'trailer', 'episodes'])
/** Lately is so many days. */
const lately = 60
const mostNews = 12

/** What has changed lately in what is held of some series, the newest first: changes that can be told apart in words, each as it stands now. Rumours are no news. */
export function newsOf(dossiers: readonly Pick<SeriesDossier, 'known' | 'history'>[], today: Day): readonly News[] {
  return dossiers
    .flatMap(({ known: { settled }, history }) =>
      history.flatMap(({ fact, recorded, replaced }) => {
        if (replaced !== null || !isNews(fact, today)) return []
        const before = history.find(past => past.replaced === recorded && past.fact.key === fact.key)
        const text = textOf(fact)
        if (before !== undefined && textOf(before.fact) === text && before.fact.status === fact.status) return []
        return [{ day: fact.since, series: settled.id, title: settled.title.value, text, status: fact.status }]
      }),
    )
    .toSorted((a, b) => (a.day === b.day ? a.title.localeCompare(b.title, 'en') : a.day < b.day ? 1 : -1))
    .slice(0, mostNews)
}

function isNews({ property, status, since }: Fact, today: Day): boolean {
  return asked.has(property) && status !== 'unknown' && status !== 'rumoured' && since <= today && since >= addDays(today, -lately)
}

function textOf(fact: Fact): string {
  return sayValue(fact, fact.season, fact.polarity)
}
