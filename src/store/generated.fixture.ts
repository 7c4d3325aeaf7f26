import type { CatalogueBatch, CatalogueRow } from '../model/index.ts'
import { alias, batch, credit, episode, person, series } from './rows.fixture.ts'

const batches = 200
const seriesInBatch = 8

/** A made-up catalogue of 200 batches, always the same, from the batch after a position on. */
export function* batchesFrom(position: string | null): Generator<CatalogueBatch> {
  for (let number = position === null ? 0 : Number(position); number < batches; number++) {
    const rows: CatalogueRow[] = []
    for (let index = 0; index < seriesInBatch; index++) rows.push(...rowsOf(number * seriesInBatch + index))
    yield batch(rows, { position: String(number + 1), final: number === batches - 1 })
  }
}

function rowsOf(number: number): CatalogueRow[] {
  const id = `s${number}`
  // Every other series is given again later, changed, and people come again and again.
  const again = number > 40 && number % 2 === 0 ? [series(`s${number - 40}`, { title: `Series ${number}`, premiered: '2020' })] : []
  const episodes = Array.from({ length: 20 }, (_, index) => episode(id, `${id}e${index}`, { number: index, title: `Part ${index}` }))
  return [
    series(id, { popularity: number }),
    ...again,
    alias(id, `Alias of ${number}`, { language: 'en' }),
    ...episodes,
    person(`p${number % 500}`, `Person ${number}`),
    credit(id, `p${number % 500}`, { character: `Character ${number}` }),
    credit(`s${number + 1}`, 'p1'),
  ]
}
