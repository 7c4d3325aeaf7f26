import { personKey, romanisations } from '../names/index.ts'
import type { SearchKind } from './entry.ts'
import { fold, type Folded } from './fold.ts'
import { initialsKey, initialsOf } from './initials.ts'

/** Under how many romanisations a name in another script is found: the usual one and the next standard; what others write is near enough to be a typing error. */
const romanisationsKept = 2

/**
 * Other keys under which a name is found besides its own letters: in Latin letters, for people and characters by how the name sounds, and for the title of a
 * series, or its name in hangul, by its initials.
 */
export function otherSpellings(name: string, kind: SearchKind, isTitle: boolean): Folded[] {
  const latin = romanisations(name)
    .slice(0, romanisationsKept)
    .map(latin => fold(latin))
  if (kind === 'series') return isTitle || hangul.test(name) ? [...latin, ...initialsOf(name).map(initialsKey)] : latin
  const sound = soundOf(name)
  return sound === '' || sound === fold(name).letters ? latin : [...latin, soundKey(sound)]
}

const hangul = /\p{Script=Hangul}/u

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
