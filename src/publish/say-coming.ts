import type { ComingLength, ComingMeasure, TrailerDay } from '../forecast/index.ts'
import { addDays, type Day } from '../model/index.ts'
import { sayNumber } from './counts.ts'
import { sayChance } from './dossier-words.ts'
import { sayDay } from './say-date.ts'
import type { Likely } from './say-forecast.ts'

/** How long the next season is likely to be, and when its trailer may be looked for; a sentence each, none where nothing is known. */
export function sayComing({ last, decided, forecast, length, trailer }: Likely): readonly string[] {
  if (last === null || forecast === null || decided === 'cancelled' || decided === 'ended') return []
  return [...sayLengths(length), ...(trailer === null ? [] : [sayTrailer(trailer, last.premiere)])]
}

function sayLengths(length: ComingLength | null): readonly string[] {
  const { episodes = null, minutes = null, minutesAnEpisode = null } = length ?? {}
  return [
    ...(episodes === null ? [] : [`Episodes: ${sayMeasure(episodes, count => String(count))}.`]),
    ...(minutesAnEpisode === null ? [] : [`Minutes an episode: ${sayMeasure(minutesAnEpisode, count => String(count))}.`]),
    ...(minutes === null ? [] : [`The whole season: ${sayMeasure(minutes, sayHours)}.`]),
  ]
}

/** "about 8; with eight in ten between 7 and 10; within a twentieth of the last one, about 5 in 10" */
function sayMeasure({ middle, most: [from, to], same }: ComingMeasure, say: (count: number) => string): string {
  return `about ${say(middle)}; with eight in ten ${from === to ? say(from) : `between ${say(from)} and ${say(to)}`}; within a twentieth of the last one, ${sayChance(same)}`
}

function sayHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return sayNumber(rest, 'minute', 'minutes')
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

function sayTrailer({ middle, half }: TrailerDay, premiere: Day): string {
  const day = (days: number): string => sayDay(addDays(premiere, days))
  return `A first trailer, if the season comes: by ${day(middle)} as likely as later; with one chance in two between ${day(half[0])} and ${day(half[1])}.`
}
