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
      brier: 0.1916,
      skill: 0.1408,
      auc: 0.7258,
      error: 0.0387,
      bins: [
        { given: 0.3456, came: 0.2957, count: 115 },
        { given: 0.4925, came: 0.4741, count: 116 },
        { given: 0.5753, came: 0.6174, count: 115 },
        { given: 0.6398, came: 0.5345, count: 116 },
        { given: 0.7009, came: 0.6696, count: 115 },
        { given: 0.7543, came: 0.7328, count: 116 },
        { given: 0.7937, came: 0.8087, count: 115 },
        { given: 0.8322, came: 0.7845, count: 116 },
        { given: 0.8708, came: 0.8261, count: 115 },
        { given: 0.9205, came: 0.931, count: 116 },
      ],
    },
    day: { count: 646, medianError: 14.6273, crps: 35.1889, coverage: 0.7957, halfCoverage: 0.5418, width: 147.2901 },
    years: [
      { year: 2008, count: 72, brier: 0.1723, base: 0.2006, coverage: 0.6538 },
      { year: 2009, count: 89, brier: 0.2015, base: 0.216, coverage: 0.7419 },
      { year: 2010, count: 96, brier: 0.1755, base: 0.1927, coverage: 0.7887 },
      { year: 2011, count: 124, brier: 0.1904, base: 0.2169, coverage: 0.8235 },
      { year: 2012, count: 115, brier: 0.1768, base: 0.2124, coverage: 0.7625 },
      { year: 2013, count: 142, brier: 0.1865, base: 0.2491, coverage: 0.8621 },
      { year: 2014, count: 165, brier: 0.1997, base: 0.2215, coverage: 0.8673 },
      { year: 2015, count: 192, brier: 0.1959, base: 0.2413, coverage: 0.7708 },
      { year: 2016, count: 160, brier: 0.2073, base: 0.2242, coverage: null },
    ],
  },
  {
    name: 'Netflix, July 2018 to June 2022',
    chance: {
      count: 1585,
      share: 0.3451,
      brier: 0.1996,
      skill: 0.1812,
      auc: 0.6969,
      error: 0.0437,
      bins: [
        { given: 0.0425, came: 0, count: 158 },
        { given: 0.1509, came: 0.1447, count: 159 },
        { given: 0.2327, came: 0.2848, count: 158 },
        { given: 0.2765, came: 0.3333, count: 159 },
        { given: 0.3241, came: 0.3861, count: 158 },
        { given: 0.3758, came: 0.3774, count: 159 },
        { given: 0.4107, came: 0.3671, count: 158 },
        { given: 0.4576, came: 0.5031, count: 159 },
        { given: 0.5321, came: 0.4937, count: 158 },
        { given: 0.6483, came: 0.5597, count: 159 },
      ],
    },
    day: { count: 547, medianError: 131.1542, crps: 96.6277, coverage: 0.7788, halfCoverage: 0.4717, width: 453.7927 },
    years: [
      { year: 2018, count: 188, brier: 0.2072, base: 0.2591, coverage: 0.7882 },
      { year: 2019, count: 380, brier: 0.2006, base: 0.2588, coverage: 0.8015 },
      { year: 2020, count: 411, brier: 0.1914, base: 0.2451, coverage: 0.7154 },
      { year: 2021, count: 386, brier: 0.2055, base: 0.2319, coverage: 0.7273 },
      { year: 2022, count: 220, brier: 0.1968, base: 0.2234, coverage: 0.942 },
    ],
  },
]
