import { personKey } from '../names/index.ts'
import { fold, type Folded } from './fold.ts'

/** Other keys under which a name is found besides its own letters: how it sounds, where that can be told from its spelling. */
export function otherSpellings(name: string): Folded[] {
  const sound = soundOf(name)
  return sound === null ? [] : [sound]
}

/** The key of how a name sounds, the same for all romanisations of it: "Park Ji-hu", "Pak Chi-hu". Null where a name has none but its letters. */
export function soundOf(name: string): Folded | null {
  const key = personKey(name)
  if (!key.includes('|')) return null
  const { letters } = fold(key)
  return { letters: String.fromCharCode(soundCode) + letters, starts: [0], from: [], to: [] }
}

/** Begins the keys of sounds, so that none is taken for a name's letters. */
export const soundCode = 1
