import {
  addSurroundings,
  draftOf,
  nameOf,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  signsOf,
  type Draft,
  type Item,
  type Judge,
  type Scope,
  type SentenceSigns,
} from '../../extract/index.ts'
import { feature, features as made, LinearModel, template, type Feature, type Features, type CrewRole } from '../../model/index.ts'
import { reclassed, rolesTold } from './role-signs.ts'
import { roles } from './role-words.ts'
import { crewWeights } from './weights.ts'

const readBy = made(template('rule'), ['any', 'other-role', 'none'])
const asked = made(template('role'), roles)
const back = template('back')
const ahead = template('ahead')
const distances = ['next', 'near', 'some', 'far', 'farther', 'none'] as const
type Distance = (typeof distances)[number]
const kindsAway = { P: awayOf('P'), K: awayOf('K'), C: awayOf('C') } as const

/** The features of how far from a name of a kind the words of its role stand. */
function awayOf(kind: string): Readonly<Record<'back' | 'ahead', Readonly<Record<Distance, Feature>>>> {
  const along = (side: typeof back) =>
    Object.fromEntries(distances.map(distance => [distance, feature(side, `${kind}${distance}`)])) as Record<Distance, Feature>
  return { back: along(back), ahead: along(ahead) }
}

/** How far from a name a word of its role may stand to be told apart by what lies between. */
const farthest = 14

/**
 * Weighs each name of a sentence with each role that the sentence has words of. To the model these words look alike whatever the role,
 * so that what it learns of "directed by" holds for "written by".
 */
export const crewJudge: Judge = {
  kinds: ['P', 'K', 'C'],
  model: new LinearModel(crewWeights),
  least: -0.2,
  propose(scope, read, features, weigh) {
    const plain = signsOf(scope)
    const told = rolesTold(plain, scope.state.headingSigns)
    if (told === 0 && read.length === 0) return
    for (const [bit, role] of roles.entries()) {
      const isTold = (told & (1 << bit)) !== 0
      if (!isTold && read.length === 0) continue
      const signs = reclassed(plain, bit)
      scope.items.forEach((item, index) => {
        if (!mayBe(item, role)) return
        const name = nameOf(scope, item)
        const own = read.length === 0 ? read : read.filter(draft => draft.property === 'crew' && draft.value.person === name)
        const as = own.length === 0 ? own : own.filter(draft => draft.property === 'crew' && draft.value.role === role)
        if (as.length === 0 && !(isTold && mayBeUnread(scope, name))) return
        // "Written by: A | Directed by: B": a label tells all of the names behind it.
        if (as.length === 0 && own.some(draft => draft.rule.endsWith(':'))) return
        addSurroundings(features, scope, signs, index)
        features.add(asked[role])
        addRoleWords(features, signs, index, item.type as 'P' | 'K' | 'C')
        features.add(readBy[as.length > 0 ? 'any' : own.length > 0 ? 'other-role' : 'none'])
        // A name of unknown kind is either somebody who produces or a company that does.
        const rivals = item.type === 'P' && !item.mention.sure && (role === 'producer' || role === 'company') ? index : undefined
        weigh(() => (as.length > 0 ? as : unread(scope, name, role, item.at)), rivals)
      })
    }
  },
}

/** People have any role but a company's; a company has that alone, and so has a name that is surely nobody's. */
function mayBe(item: Item, role: CrewRole): boolean {
  return item.type === 'P' ? role !== 'company' || !item.mention.sure : role === 'company' && (item.type === 'K' || item.type === 'C')
}

/** Where the nearest words of the role stand before and after a name, and what lies between. */
function addRoleWords(features: Features, signs: SentenceSigns, index: number, kind: 'P' | 'K' | 'C'): void {
  const at = signs.ofItem[index]!
  const left = signs.name.lastIndexOf('%R', at - 1)
  const right = signs.name.indexOf('%R', at + 1)
  const away = kindsAway[kind]
  features.add(away.back[left < 0 ? 'none' : distance(at - left)])
  features.add(away.ahead[right < 0 ? 'none' : distance(right - at)])
  if (left >= 0 && at - left < farthest) features.addWord(back, between(signs, left + 1, at))
  if (right >= 0 && right - at < farthest) features.addWord(ahead, between(signs, at + 1, right))
}

function distance(signs: number): Distance {
  return signs <= 1 ? 'next' : signs <= 3 ? 'near' : signs <= 6 ? 'some' : signs <= 12 ? 'far' : 'farther'
}

const joints = new Set(['%P', '%K', ',', 'and', '&', '“', '”'])

/** The words between two places, without names and what joins them. */
function between({ name }: SentenceSigns, from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) if (!joints.has(name[i]!)) words += `_${name[i]!}`
  return words === '' ? '_' : words
}

function mayBeUnread(scope: Scope, name: string): boolean {
  return !scope.question && /\p{Lu}/u.test(name)
}

/** The claim that somebody would have a role which no rule has read. */
function unread(scope: Scope, name: string, role: CrewRole, at: number): Draft[] {
  const series = seriesAt(scope, at)
  if (series === null) return []
  const season = seasonItemAt(scope, at)
  const draft = draftOf(
    scope,
    { property: 'crew', value: { person: name, role } },
    { rule: `told as ${role}`, at, series, season: season === null ? null : seasonNumber(scope, season, series), modality: 'asserted' },
  )
  return draft === null ? [] : [draft]
}
