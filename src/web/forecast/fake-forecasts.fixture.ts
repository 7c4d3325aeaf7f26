import { forecastFrom, modelOn, recordTally, type ForecastRecord, type SeasonKnown } from '../../forecast/index.ts'
import { addDays, dayNumber, type Day } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { fakeParts } from '../fake-parts.fixture.ts'
import { saltLine, saltLineDossier } from '../fake-series.fixture.ts'
import type { AppParts } from '../parts.ts'

const premieres: readonly Day[] = ['2021-03-01', '2022-05-10', '2024-06-15']

/** What becomes of the invented series of each id. */
const decisions: Readonly<Record<number, SeriesDossier['likely']['decided']>> = { 7: null, 9: 'renewed', 10: 'cancelled' }

/** An app's parts whose series 7 has three seasons and is forecast, 9 is renewed, 10 cancelled and 8 long gone, with a record of forecasts. */
export function forecastParts({ record = fakeRecord }: { readonly record?: ForecastRecord } = {}): AppParts {
  const parts = fakeParts()
  return {
    ...parts,
    evidence: {
      ...parts.evidence,
      dossier: (id, asOf) => Promise.resolve(id >= 7 && id <= 10 ? dossierOf(id, asOf) : null),
      record: () => Promise.resolve(record),
    },
  }
}

function dossierOf(id: number, asOf: Day): SeriesDossier {
  const days = id === 8 ? premieres.map(day => addDays(day, -6000)) : premieres
  const settled: SeriesDossier['known']['settled'] = {
    ...saltLine,
    id,
    seasons: days.map((value, index) => ({
      number: index + 1,
      premiere: { value, catalogues: ['nordic'], others: [] },
      episodes: { value: 8, catalogues: ['nordic'], others: [] },
      otherwise: [],
    })),
    ratings: [
      { catalogue: 'nordic', value: { kind: 'rating', series: '9', season: null, source: 'nordic', value: 8.1, scale: 10, votes: 900 } },
    ],
    sources: saltLine.sources.map(source => ({ ...source, read: '2025-02-01T10:00:00Z' })),
  }
  return { ...saltLineDossier(asOf), known: { settled, claims: [], episodes: [] }, likely: likelyOf(days, decisions[id] ?? null, asOf) }
}

function likelyOf(days: readonly Day[], decided: SeriesDossier['likely']['decided'], asOf: Day): SeriesDossier['likely'] {
  const base = { count: 5222, came: 2100 }
  const season = days.filter(day => day <= asOf).length
  const premiere = days[season - 1]
  if (premiere === undefined)
    return { last: null, decided: null, forecast: null, outOfReach: 'nothing out', base, nearest: [], length: null, trailer: null }
  const known: SeasonKnown = {
    season,
    premiere: dayNumber(premiere),
    middle: dayNumber(premiere),
    previousGap: season === 1 ? null : dayNumber(premiere) - dayNumber(days[season - 2]!),
    rating: null,
    delivery: 'stream',
    isForeign: true,
    isPart: false,
    isGlobal: true,
    genres: [],
    isNumbered: true,
    minutes: 400,
  }
  const forecast = forecastFrom(known, dayNumber(asOf) - known.premiere, { model: modelOn(dayNumber(asOf), 'stream')! })
  const last = { known, premiere, isDeliveryKnown: true, carrier: 'Netflix', episodes: 8 }
  return { last, decided, forecast, outOfReach: forecast === null ? 'too long ago' : null, base, nearest: [], length: null, trailer: null }
}

/** The record of some 300 forecasts of invented series. */
export const fakeRecord: ForecastRecord = makeRecord()

function makeRecord(): ForecastRecord {
  const tally = recordTally('2026-11-22')
  for (let index = 0; index < 300; index++) {
    const chance = ((index * 37) % 100) / 100
    const made = addDays('2022-01-10', index * 5)
    tally.add({
      series: index % 40 === 0 ? 7 : 100 + index,
      season: 2,
      made,
      until: addDays(made, 1500),
      decided: index % 6 === 0 ? 'renewed' : null,
      carrier: ['Nordlys', '<b>Evil</b> TV', null][index % 3]!,
      within: [90, 365, 730].map((days, at) => ({ days, chance: (chance * (at + 1)) / 3 })),
      half: [addDays(made, 200), addDays(made, 500)],
      most: [addDays(made, 100), addDays(made, 900)],
      came: (index * 53) % 100 < chance * 100 ? addDays(made, 60 + ((index * 29) % 700)) : null,
    })
  }
  const record = tally.record()
  return { ...record, latest: record.latest.map(each => ({ ...each, title: 'The Salt Line <2>' })) }
}
