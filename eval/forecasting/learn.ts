import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HazardModel } from '../../src/forecast/index.ts'
import { dayNumber, type Day } from '../../src/model/index.ts'
import { fitHazard } from './fit.ts'
import { shippedFit } from './methods.ts'
import { dramas, netflix } from './seasons.ts'

/** The last day that the sets of seasons tell of. */
const asOf: Day = '2024-06-30'

/** Learns the coefficients that are shipped from all seasons in a folder (what HIATUS_BENCH_DATA names), and writes them. The same seasons give the same file. */
export function learnForecast(folder: string, file = join(import.meta.dirname, '../../src/forecast/coefficients.ts')): void {
  const [linear, stream] = [dramas(folder), netflix(folder)]
  const { intercept, coefficients, drift } = fitHazard([...linear, ...stream], dayNumber(asOf), shippedFit)
  const model: HazardModel = {
    intercept: rounded(intercept),
    coefficients: Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, rounded(value)])),
    drift: { linear: rounded(drift.linear), stream: rounded(drift.stream) },
  }
  const lines = Object.entries(model.coefficients).map(([name, value]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},`)
  writeFileSync(
    file,
    `import type { HazardModel } from './curve.ts'

/**
 * What the hazard model has learnt, as of ${asOf}: of ${linear.length.toLocaleString('en')} seasons of US dramas (The Economist, 1990 to 2018, CC BY 4.0) and ${stream.length.toLocaleString('en')} of Netflix (its report of January to June 2024).
 * Written by \`npm run train -- --forecast\`; see docs/forecast.md.
 */
export const hazardModel: HazardModel = {
  intercept: ${model.intercept},
  coefficients: {
${lines.join('\n')}
  },
  drift: { linear: ${model.drift.linear}, stream: ${model.drift.stream} },
}
`,
  )
  console.log(`Learnt from ${linear.length + stream.length} seasons; written to src/forecast/coefficients.ts.`)
}

function rounded(number: number): number {
  return Math.round(number * 1e4) / 1e4
}
