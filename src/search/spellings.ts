import { personKey, romanisations } from '../names/index.ts'
import type { SearchKind } from './entry.ts'
import { fold, type Folded } from './fold.ts'

/** Under how many romanisations a name in another script is found: the usual one and the next standard; what others write is near enough to be a typing error. */
const romanisationsKept = 2

/** Other keys under which a name is found besides its own letters: in Latin letters, and for people and characters by how the name sounds. */
export function otherSpellings(name: string, kind: SearchKind): Folded[] {
  const latin = romanisations(name)
    .slice(0, romanisationsKept)
    .map(latin => fold(latin))
  const sound = kind === 'series' ? '' : soundOf(name)
  return sound === '' || sound === fold(name).letters ? latin : [...latin, soundKey(sound)]
}

/** How a person's name sounds, the same for all its romanisations and orders: "Park Ji-hu" and "Pak Chi-hu" are 박지후. */
export function soundOf(name: string): string {
  return fold(personKey(name)).letters
}

/** A key of how a name sounds, begun so that none is taken for a name that is written so. */
export function soundKey(sound: string): Folded {
  return { letters: String.fromCharCode(soundCode) + sound, starts: [0], from: [], to: [] }
}

/** Begins the keys of sounds. */
export const soundCode = 1
