import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { dayNumber } from '../src/model/index.ts'
import { compare, type Comparison } from './forecasting/compare.ts'
import { tryPopularity, type PopularityTrial } from './forecasting/popularity.ts'
import { testRatingRule, type RatingRule } from './forecasting/rating-rule.ts'
import { rulePlot } from './forecasting/rule-plot.ts'
import { splitTrial, trials } from './forecasting/rolling.ts'
import { dramas, netflix } from './forecasting/seasons.ts'

const usage = `usage: npm run forecast-eval

Forecasts another season, and its day, on past days, from what was known by then, and scores that with what came: Hiatus beside counting, logistic
regression, boosted trees and failure times. Tests whether a higher rating is a longer life, and whether popularity on the platform tells more. Takes about three
minutes; writes eval/forecast-results.json and docs/images/rating-rule.svg.
The seasons come from the folder that HIATUS_BENCH_DATA names; where it is unset, nothing is scored.`

/** Ratings are tested on all dramas, whose data end in October 2018. */
const ruleDay = '2018-10-10'

const folder = process.env['HIATUS_BENCH_DATA']
if (process.argv.includes('--help')) console.log(usage)
else if (folder === undefined)
  console.log('Left out: both trials of forecasts (2). Set HIATUS_BENCH_DATA to the folder that holds the seasons.')
else run(folder)

function run(data: string): void {
  const seasons = [...dramas(data), ...netflix(data)]
  const tell = (what: string): void => void process.stderr.write(`  ${what}\n`)
  const comparisons = [...trials, splitTrial].map(trial => {
    tell(trial.name)
    return compare(seasons, trial, tell)
  })
  const rule = testRatingRule(seasons, dayNumber(ruleDay))
  const popularity = tryPopularity(data, seasons)
  writeFileSync(join(import.meta.dirname, '../docs/images/rating-rule.svg'), rulePlot(rule))
  for (const comparison of comparisons) printComparison(comparison)
  printRule(rule)
  printPopularity(popularity)
  writeFileSync(
    join(import.meta.dirname, 'forecast-results.json'),
    `${JSON.stringify({ ...runStamp(), trials: comparisons, rule, popularity }, rounded, 2)}\n`,
  )
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value
}

function printComparison({ trial, renewal, release, floor, skill, crpsSkill, conditional, coverage }: Comparison): void {
  const [{ count, share }, { count: gaps }] = [renewal[0]!, release[0]!]
  console.log(`\n${trial}: ${count} seasons, ${percent(share)} came back within two years; ${gaps} gaps\n`)
  const figures = ['log loss', 'Brier', 'skill', 'AUC', 'calibration error']
  console.log(
    tableLines(
      ['another season', ...figures],
      renewal.map(of => [of.method, of.logLoss.toFixed(3), of.brier.toFixed(4), signed(of.skill), of.auc.toFixed(3), of.error.toFixed(3)]),
    ).join('\n'),
  )
  console.log(`Skill of Hiatus ${interval(skill)}; calibration error of chances that are right: ${floor.toFixed(3)}\n`)
  console.log(
    tableLines(
      ['its day', 'median error', 'CRPS', 'within 80%', 'width', 'within 50%'],
      release.map(of => [
        of.method,
        of.medianError.toFixed(0),
        of.crps.toFixed(1),
        of.coverage.toFixed(3),
        of.width.toFixed(0),
        of.halfCoverage.toFixed(3),
      ]),
    ).join('\n'),
  )
  console.log(`CRPS of Hiatus beside counting all alike: ${interval(crpsSkill)}\n`)
  console.log(
    tableLines(
      ['waited, days', 'seasons', 'came in a year', 'skill', 'as on the first day', 'gaps left', 'CRPS', 'all alike'],
      conditional.map(of => [
        String(of.waited),
        String(of.count),
        percent(of.share),
        signed(of.skill),
        signed(of.unconditioned),
        String(of.returned),
        of.crps.toFixed(1),
        of.crpsAlike.toFixed(1),
      ]),
    ).join('\n'),
  )
  console.log(
    `\n${tableLines(
      ['within 80%', 'gaps', 'share'],
      coverage.map(of => [of.group, String(of.count), of.coverage.toFixed(3)]),
    ).join('\n')}`,
  )
}

function printRule({ count, tenths, auc, spread, falls, rise }: RatingRule): void {
  console.log(`\nThe higher the rating, the likelier another season: ${count} seasons of dramas\n`)
  console.log(
    tableLines(
      ['mean rating', 'seasons', 'came back'],
      tenths.map(of => [of.rating.toFixed(2), String(of.count), percent(of.share)]),
    ).join('\n'),
  )
  console.log(
    `AUC ${auc.toFixed(3)}; the top fifth came back ${percent(spread)} oftener than the bottom fifth; with half a point more the chance falls in ${falls} cases and rises by ${rise.toFixed(3)} on average`,
  )
}

function printPopularity({ count, charted, share, shareCharted, shareOthers, auc, skill, skillOverRecalibrated }: PopularityTrial): void {
  console.log(
    `\nIn Netflix's Top 10 within four weeks: ${charted} of ${count} seasons; ${percent(share)} came back, ${percent(shareCharted)} of these and ${percent(shareOthers)} of the others`,
  )
  console.log(
    `With it, skill beside Hiatus ${signed(skill)}, beside Hiatus recalibrated on the same seasons ${signed(skillOverRecalibrated)}; AUC ${auc.hiatus.toFixed(3)} to ${auc.withPopularity.toFixed(3)}`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function signed(number: number): string {
  return `${number < 0 ? '' : '+'}${number.toFixed(3)}`
}

function interval([low, high]: readonly [number, number]): string {
  return `[${signed(low)}, ${signed(high)}]`
}
