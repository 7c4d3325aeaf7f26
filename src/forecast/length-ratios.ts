import type { LengthRatios } from './ratios.ts'

/**
 * How long seasons are beside the ones before them.
 * Minutes: 1015 pairs of Netflix (its report of January to June 2024); minutes an episode: 35 pairs of Korean dramas (2015 to 2023); episodes: those, 34 of the seasons in lead-times.ts, and 101 of series that ran for long (eval/forecasting/episode-counts.ts).
 * Written by `npm run train`; see docs/forecast.md.
 */
export const lengthRatios: LengthRatios = {
  episodes: { count: 170, same: 0.6529, levels: [0.8235, 1, 1.1667] },
  minutes: { count: 1015, same: 0.4089, levels: [0.7526, 1, 1.2698] },
  minutesAnEpisode: { count: 35, same: 0.5143, levels: [0.8571, 1, 1.14] },
}
