import { addSurroundings, draftOf, nameOf, seriesAt, signsOf, type Draft, type Judge, type Scope } from '../../extract/index.ts'
import { features as made, LinearModel, template } from '../../model/index.ts'
import { castModality, castSeason, isPlausible } from './member.ts'
import { castWeights } from './weights.ts'

const rule = template('rule')
const readBy = made(rule, ['any', 'none'])

/** "Keila (Lena Dorner)": a character, where the article puts its actors in brackets. */
const beforeActor = /^%P\d+ \( %P\d+ \)/

/** Weighs each name of a sentence: whether the sentence tells that somebody of that name is, was or will be in the cast. */
export const castJudge: Judge = {
  kinds: ['P'],
  model: new LinearModel(castWeights),
  least: 0,
  propose(scope, read, features, weigh) {
    const signs = signsOf(scope)
    scope.items.forEach((item, index) => {
      if (item.type !== 'P') return
      const name = nameOf(scope, item)
      const own = read.length === 0 ? read : read.filter(draft => draft.property === 'cast' && draft.value.person === name)
      if (own.length === 0 && beforeActor.test(scope.norm.slice(item.at)) && scope.state.bracketsHoldActors) return
      const series = seriesAt(scope, item.at)
      if (own.length === 0 && (series === null || !isPlausible(name) || scope.question)) return
      addSurroundings(features, scope, signs, index)
      features.add(readBy[own.length > 0 ? 'any' : 'none'])
      for (const draft of own) features.addWord(rule, draft.rule.replaceAll(' ', '_'))
      weigh(() => (own.length > 0 ? own : unread(scope, name, item.at, series)))
    })
  },
}

/** The claim that a name would be which no rule has read. */
function unread(scope: Scope, name: string, at: number, series: number | null): Draft[] {
  if (series === null) return []
  const draft = draftOf(
    scope,
    { property: 'cast', value: { person: name, character: null } },
    { rule: 'told as cast', at, series, season: castSeason(scope, at, series), modality: castModality(scope, at) },
  )
  return draft === null ? [] : [draft]
}
