import type { Backtest } from './backtest.ts'

/**
 * How forecasts fared that were made on past days.
 * Learnt from 2,234 seasons of US dramas (The Economist, 1990 to 2018, CC BY 4.0) and 2,988 of Netflix (its report of January to June 2024), as of 2024-06-30.
 * Written by `npm run train`; see docs/forecast.md.
 */
export const backtests: readonly Backtest[] = [
  {
    name: 'US dramas, 2008 to 2016',
    chance: {
      count: 1155,
      share: 0.6675,
      brier: 0.1915,
      skill: 0.1412,
      auc: 0.7265,
      error: 0.0377,
      bins: [
        { given: 0.3476, came: 0.2957, count: 115 },
        { given: 0.4942, came: 0.4828, count: 116 },
        { given: 0.5765, came: 0.6, count: 115 },
        { given: 0.6419, came: 0.5431, count: 116 },
        { given: 0.7029, came: 0.6609, count: 115 },
        { given: 0.7544, came: 0.75, count: 116 },
        { given: 0.7951, came: 0.8, count: 115 },
        { given: 0.8328, came: 0.7759, count: 116 },
        { given: 0.8713, came: 0.8174, count: 115 },
        { given: 0.9195, came: 0.9483, count: 116 },
      ],
    },
    day: { count: 646, medianError: 14.4683, crps: 35.162, coverage: 0.7988, halfCoverage: 0.5356, width: 147.8056 },
    years: [
      { year: 2008, count: 72, brier: 0.1706, base: 0.2006, coverage: 0.6538 },
      { year: 2009, count: 89, brier: 0.2014, base: 0.216, coverage: 0.7419 },
      { year: 2010, count: 96, brier: 0.1757, base: 0.1927, coverage: 0.8028 },
      { year: 2011, count: 124, brier: 0.1902, base: 0.2169, coverage: 0.8235 },
      { year: 2012, count: 115, brier: 0.1762, base: 0.2124, coverage: 0.775 },
      { year: 2013, count: 142, brier: 0.1868, base: 0.2491, coverage: 0.8621 },
      { year: 2014, count: 165, brier: 0.1998, base: 0.2215, coverage: 0.8673 },
      { year: 2015, count: 192, brier: 0.1965, base: 0.2413, coverage: 0.7708 },
      { year: 2016, count: 160, brier: 0.2069, base: 0.2242, coverage: null },
    ],
  },
  {
    name: 'Netflix, July 2018 to June 2022',
    chance: {
      count: 1585,
      share: 0.3451,
      brier: 0.2008,
      skill: 0.1763,
      auc: 0.6977,
      error: 0.0477,
      bins: [
        { given: 0.0483, came: 0, count: 158 },
        { given: 0.1742, came: 0.1509, count: 159 },
        { given: 0.2687, came: 0.2848, count: 158 },
        { given: 0.3143, came: 0.3082, count: 159 },
        { given: 0.3683, came: 0.3987, count: 158 },
        { given: 0.4205, came: 0.3774, count: 159 },
        { given: 0.4582, came: 0.3861, count: 158 },
        { given: 0.51, came: 0.4717, count: 159 },
        { given: 0.578, came: 0.5127, count: 158 },
        { given: 0.6939, came: 0.5597, count: 159 },
      ],
    },
    day: { count: 547, medianError: 129.5822, crps: 96.4809, coverage: 0.7751, halfCoverage: 0.4662, width: 454.8678 },
    years: [
      { year: 2018, count: 188, brier: 0.21, base: 0.2591, coverage: 0.7882 },
      { year: 2019, count: 380, brier: 0.2067, base: 0.2588, coverage: 0.8092 },
      { year: 2020, count: 411, brier: 0.1969, base: 0.2451, coverage: 0.6923 },
      { year: 2021, count: 386, brier: 0.2002, base: 0.2319, coverage: 0.7273 },
      { year: 2022, count: 220, brier: 0.1913, base: 0.2234, coverage: 0.942 },
    ],
  },
]
