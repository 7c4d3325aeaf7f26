import {
  addSurroundings,
  draftOf,
  nameOf,
  reclassed,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  signsOf,
  type Candidate,
  type Draft,
  type Item,
  type Judge,
  type Scope,
  type SentenceSigns,
} from '../../extract/index.ts'
import { Features, LinearModel, template, type CrewRole } from '../../model/index.ts'
import { classFor, roles, roleWords } from './role-words.ts'
import { crewWeights } from './weights.ts'

const rule = template('rule')
const asked = template('role')
const back = template('back')
const ahead = template('ahead')
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
  candidates(scope, read, named) {
    const plain = signsOf(scope.view)
    const candidates: Candidate[] = []
    for (const role of roles) {
      const words = roleWords[role]
      const isTold = plain.name.some(word => words.has(word)) || [...scope.state.headingWords].some(word => words.has(word))
      if (!isTold && read.length === 0) continue
      const signs = reclassed(plain, classFor(role))
      scope.items.forEach((item, index) => {
        if (!mayBe(item, role)) return
        const name = nameOf(scope, item)
        const own = read.filter(draft => draft.property === 'crew' && draft.value.person === name)
        const as = own.filter(draft => draft.property === 'crew' && draft.value.role === role)
        const drafts = as.length > 0 ? as : isTold ? unread(scope, name, role, item.at) : []
        if (drafts.length === 0) return
        const features = new Features(named)
        addSurroundings(features, scope, signs, index)
        features.addWord(asked, role)
        addRoleWords(features, signs, index, item.type)
        features.addWord(rule, as.length > 0 ? 'any' : own.length > 0 ? 'other-role' : 'none')
        for (const draft of drafts) candidates.push({ draft, features })
      })
    }
    return candidates
  },
}

/** People have any role but a company's; a company has that alone, and so has a name that is surely nobody's. */
function mayBe(item: Item, role: CrewRole): boolean {
  return item.type === 'P' ? role !== 'company' || !item.mention.sure : role === 'company' && (item.type === 'K' || item.type === 'C')
}

/** Where the nearest words of the role stand before and after a name, and what lies between. */
function addRoleWords(features: Features, signs: SentenceSigns, index: number, kind: string): void {
  const at = signs.ofItem[index]!
  let left = at - 1
  while (left >= 0 && signs.name[left] !== '%R') left--
  let right = at + 1
  while (right < signs.length && signs.name[right] !== '%R') right++
  features.addWord(back, `${kind}${left < 0 ? 'none' : distance(at - left)}`)
  features.addWord(ahead, `${kind}${right >= signs.length ? 'none' : distance(right - at)}`)
  if (left >= 0 && at - left < farthest) features.addWord(back, between(signs, left + 1, at))
  if (right < signs.length && right - at < farthest) features.addWord(ahead, between(signs, at + 1, right))
}

function distance(signs: number): string {
  return signs <= 1 ? 'next' : signs <= 3 ? 'near' : signs <= 6 ? 'some' : signs <= 12 ? 'far' : 'farther'
}

const joints = new Set(['%P', '%K', ',', 'and', '&', '“', '”'])

/** The words between two places, without names and what joins them. */
function between({ name }: SentenceSigns, from: number, to: number): string {
  const words = name.slice(from, to).filter(word => !joints.has(word))
  return `_${words.join('_')}`
}

/** The claim that somebody would have a role which no rule has read. */
function unread(scope: Scope, name: string, role: CrewRole, at: number): Draft[] {
  const series = seriesAt(scope, at)
  if (series === null || scope.question || !/\p{Lu}/u.test(name)) return []
  const season = seasonItemAt(scope, at)
  const draft = draftOf(
    scope,
    { property: 'crew', value: { person: name, role } },
    { rule: `told as ${role}`, at, series, season: season === null ? null : seasonNumber(scope, season, series), modality: 'asserted' },
  )
  return draft === null ? [] : [draft]
}
