import { tokenFlag, type SeriesEntry, type Tokens } from '../model/index.ts'
import { peopleOf } from './gazetteer.ts'

const { capital } = tokenFlag

/** The names in a stretch of text that tell which series it speaks of. */
export interface ArticleNames {
  /** Words in capitals that stand side by side, as pairs: "adam scott". */
  readonly pairs: ReadonlySet<string>
  /** Channels, in small letters, whole and by their first words: "bbc", "bbc one". */
  readonly channels: ReadonlySet<string>
}

/** Reads the names of tokens `from` to `to`; `taken` marks channels with 1. */
export function namesIn(tokens: Tokens, taken: Uint8Array, from: number, to: number): ArticleNames {
  const pairs = new Set<string>()
  const channels = new Set<string>()
  for (let at = from; at < to; at++) {
    if (at + 1 < to && tokens.flags[at]! & capital && tokens.flags[at + 1]! & capital)
      pairs.add(`${tokens.lower[at]} ${tokens.lower[at + 1]}`)
    if (taken[at] !== 1) continue
    let name = ''
    for (let next = at; next < Math.min(to, at + longestChannel) && taken[next] === 1; next++) {
      name += (name === '' ? '' : ' ') + tokens.lower[next]!
      channels.add(name)
    }
  }
  return { pairs, channels }
}

/** A channel's name has at most so many words. */
const longestChannel = 4

/** Which of those who play in a series or make it are named, by given and family name. */
export function peopleNamed(entry: SeriesEntry, { pairs }: ArticleNames): ReadonlySet<string> {
  return new Set(peopleOf(entry).filter(person => isNamed(person, pairs)))
}

/** Whether one of a series' characters is named in full. */
export function isCharacterNamed({ cast }: SeriesEntry, { pairs }: ArticleNames): boolean {
  return cast.some(({ character }) => isNamed(character, pairs))
}

function isNamed(name: string, pairs: ReadonlySet<string>): boolean {
  if (!name.includes(' ')) return false
  const lower = name.toLowerCase()
  return (
    pairs.has(lower) ||
    pairs.has(
      lower
        .split(/[\s-]+/)
        .slice(-2)
        .join(' '),
    )
  )
}

/** Whether a channel that carries a series is named. */
export function isChannelNamed({ platforms }: SeriesEntry, { channels }: ArticleNames): boolean {
  return platforms.some(platform => channels.has(platform.toLowerCase()))
}
