import type { Modality, Outlet, OutletRecord, Property, Testimony } from '../model/index.ts'
import { trustOf, weightOf } from './trust.ts'

/** One testimony with how much it weighs, and whose voice it is. */
export interface Witness {
  readonly testimony: Testimony
  /** Log-odds; 0 for a stranger's word. */
  readonly weight: number
  /** Whose word it is at the source: witnesses of one voice count once. */
  readonly voice: string
  /** Whether it is the word of who makes or shows the series. */
  readonly isOfficial: boolean
  /** Whether its outlet has an address that is known to be its own, or a record. */
  readonly isKnown: boolean
}

/** What is known of whoever says something. */
export interface Standing {
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly records: readonly OutletRecord[]
  /** Who shows or makes the series, as catalogues name them; nobody is official for a series whose channels are others. */
  readonly channels: readonly string[]
}

/** How much of a word's weight is left by how surely it is said. */
const surety: Readonly<Record<Modality, number>> = { asserted: 1, expected: 0.5, speculated: 0.2 }

/** Gives each testimony its weight and its voice. */
export function witnessesOf(testimony: readonly Testimony[], standing: Standing): readonly Witness[] {
  const documents = new Map(testimony.map(each => [each.document, each]))
  const channels = new Set(standing.channels.map(channelKey))
  const trusts = new Map<string, number>()
  const trust = (outlet: Outlet, property: Property): number => {
    const key = `${outlet.id} ${property}`
    let known = trusts.get(key)
    if (known === undefined) trusts.set(key, (known = trustOf(outlet, standing.records, property)))
    return known
  }
  return testimony.map(each => {
    const outlet = standing.outlets.get(each.outlet) ?? { id: each.outlet, name: each.outlet, tier: 'unknown', speaksFor: [] }
    const speaks = outlet.tier === 'official' && (channels.size === 0 || outlet.speaksFor.some(name => channels.has(channelKey(name))))
    // Of a series that others show, a service knows no more than the trade does.
    const heard: Outlet = outlet.tier === 'official' && !speaks ? { ...outlet, tier: 'trade' } : outlet
    const weight = weightOf(trust(heard, each.claim.property)) * surety[each.claim.modality]
    const { voice, isOwn } = voiceOf(each, documents, standing.outlets)
    return {
      testimony: each,
      weight,
      voice,
      isOfficial: speaks && isOwn && each.claim.modality !== 'speculated',
      isKnown: heard.tier !== 'unknown',
    }
  })
}

/**
 * Whose voice a testimony is. Documents that copy one another are the voice of the outlet that had it first, and so is what an article gives as another
 * outlet's news. A stranger is nobody's source: whoever is known and shares words with one speaks for itself, so that a page made of others' words
 * silences none of them.
 */
function voiceOf(
  { outlet, document, voice }: Testimony,
  documents: ReadonlyMap<string, Testimony>,
  outlets: Standing['outlets'],
): { readonly voice: string; readonly isOwn: boolean } {
  const named = voice.startsWith(namedVoice) ? voice.slice(namedVoice.length) : null
  const first = named ?? documents.get(voice)?.outlet ?? (voice === document ? outlet : voice)
  if (first === outlet) return { voice: outlet, isOwn: true }
  const isStranger = (outlets.get(first)?.tier ?? 'unknown') === 'unknown'
  return isStranger && (outlets.get(outlet)?.tier ?? 'unknown') !== 'unknown'
    ? { voice: outlet, isOwn: true }
    : { voice: first, isOwn: false }
}

/** What the voice of a testimony begins with that gives its news as another outlet's: `outlet:deadline.com`. */
const namedVoice = 'outlet:'

function channelKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}+]/gu, '')
}
