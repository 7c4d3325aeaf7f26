import { firstMatch } from './matching.ts'
import { itemOf, nameOf, type Scope } from './scope.ts'

const name = '(%[PCKO]\\d+)'
/** Ways to say who said it; the group is the speaker. */
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b(?:according to|per|as per|via|in a chat with|told|speaking to|speaking with|in an interview with) (?:the )?(?:\\w+ ){0,2}?${name}`,
  ),
  new RegExp(
    `${name}(?: \\w+){0,3}? (?:has |have |had |also |officially |now |just |recently |first |further )*(?:said|says|announced|announces|confirmed|confirms|revealed|reveals|reported|reports|stated|states|told|tweeted|noted|explained|added|teased|shared|wrote|verified|unveiled|has learned|described)\\b`,
  ),
  new RegExp(
    `\\b(?:said|says|announced by|confirmed by|revealed by|reported by|reports|adds|explained) (?:the )?(?:(?!that|say|says|said|claim|suggest)\\w+ ){0,2}?${name}`,
  ),
  new RegExp(`\\b(?:statement|report|announcement|confirmation|tweet|interview) (?:from|by|with|in) (?:the )?(?:\\w+ ){0,1}?${name}`),
]
const anonymous =
  /\b(?:various|several|some|other|many|numerous|latest|recent) (?:reports|sources|outlets|rumou?rs)\b|\baccording to (?:reports|sources|rumou?rs)\b/

/** The patterns by which it is told who said it. */
export const attributionPatterns: readonly RegExp[] = [...forms, anonymous]

/** Who the sentence says said it: a person, a company, a publication; "various reports" where nobody is named; else null. */
export function attributionOf(scope: Scope): string | null {
  if (scope.notes.attribution === undefined) scope.notes.attribution = readAttribution(scope)
  return scope.notes.attribution
}

function readAttribution(scope: Scope): string | null {
  for (const form of forms) {
    const match = firstMatch(scope, form)
    if (match !== null) return nameOf(scope, itemOf(scope, match[1]!))
  }
  return firstMatch(scope, anonymous)?.[0] ?? null
}
