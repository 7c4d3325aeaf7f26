import assert from 'node:assert/strict'
import test from 'node:test'
import type { Day, ForecastOutcome } from '../model/index.ts'
import type { ForecastSeason, Store } from '../store/index.ts'
import { settleForecasts } from './settle-forecasts.ts'

const today = '2024-06-10'
/** In the place of a day: nothing is recorded. */
const nothing = 'nothing'
const catalogued = (...days: readonly string[]) => days.map((value, at) => ({ catalogue: `c${at}`, value }))
const season = (more: Partial<ForecastSeason>): ForecastSeason => ({
  series: 5,
  current: 6,
  season: 2,
  recorded: null,
  catalogued: [],
  isTold: false,
  isNews: false,
  ...more,
})

/** What weighing gives of the second season: a day and how sure it is; null where it says nothing. */
type Weighed = readonly [day: Day, status: string] | null

const cases: readonly (readonly [what: string, season: Partial<ForecastSeason>, weighed: Weighed, recorded: Day | null])[] = [
  ['what a catalogue says has come', { catalogued: catalogued('2024-06-01') }, null, '2024-06-01'],
  ['what most catalogues say has', { catalogued: catalogued('2024-06-02', '2024-06-01', '2024-06-01') }, null, '2024-06-01'],
  ['what most say lies ahead has not', { catalogued: catalogued('2024-06-02', '2024-07-01', '2024-07-01') }, null, nothing],
  ['a year alone is no day', { catalogued: catalogued('2024') }, null, nothing],
  ['what is recorded already is no news', { catalogued: catalogued('2024-06-01'), recorded: '2024-06-01' }, null, nothing],
  ['what a catalogue has put right is', { catalogued: catalogued('2024-06-03'), recorded: '2024-06-01' }, null, '2024-06-03'],
  ['what nobody says any more is taken back', { recorded: '2024-06-01' }, null, null],
  ['what articles tell of is weighed', { isTold: true }, ['2024-06-04', 'confirmed'], '2024-06-04'],
  ['on the day that was announced nothing is', { isTold: true }, [today, 'confirmed'], nothing],
  ['a date that has gone by with no word of a premiere is none', { isTold: true }, ['2024-06-04', 'expired'], nothing],
  ['what was weighed stands while nothing new is told', { isTold: true, recorded: '2024-06-01' }, ['2024-06-04', 'confirmed'], nothing],
  [
    'and is weighed again where something is',
    { isTold: true, isNews: true, recorded: '2024-06-01' },
    ['2024-06-04', 'confirmed'],
    '2024-06-04',
  ],
  [
    'or where a catalogue says otherwise',
    { isTold: true, recorded: '2024-06-01', catalogued: catalogued('2024-06-05') },
    ['2024-06-04', 'confirmed'],
    '2024-06-04',
  ],
  ['what articles have taken back is taken back', { isNews: true, recorded: '2024-06-01' }, null, null],
]
for (const [what, given, weighed, recorded] of cases)
  test(`settled: ${what}`, async () => {
    const saved: ForecastOutcome[] = []
    const store = {
      async *forecastSeasons() {
        yield [season(given)]
      },
      saveForecastOutcomes: (outcomes: readonly ForecastOutcome[]) => Promise.resolve(void saved.push(...outcomes)),
    } as unknown as Store
    const facts =
      weighed === null
        ? []
        : [
            {
              property: 'release',
              season: 2,
              polarity: 'affirmed',
              status: weighed[1],
              value: { earliest: weighed[0], latest: weighed[0], precision: 'day' },
            },
          ]
    const weigh = (id: number) => {
      assert.equal(id, 6, 'the series that it is by now is weighed')
      return Promise.resolve({
        known: { settled: { seasons: [], platforms: [], genres: [], ratings: [], sources: [], language: null, runtime: null } },
        facts,
      })
    }
    await settleForecasts(store, weigh as unknown as Parameters<typeof settleForecasts>[1], today)
    assert.deepEqual(saved, recorded === nothing ? [] : [{ series: 5, season: 2, came: recorded, settled: today }])
  })
