import {
  addSurroundings,
  draftOf,
  nameOf,
  seriesAt,
  signsOf,
  type Candidate,
  type Draft,
  type Judge,
  type Scope,
} from '../../extract/index.ts'
import { Features, LinearModel, template } from '../../model/index.ts'
import { castModality, castSeason, isPlausible } from './member.ts'
import { castWeights } from './weights.ts'

const rule = template('rule')

/** Weighs each name of a sentence: whether the sentence tells that somebody of that name is, was or will be in the cast. */
export const castJudge: Judge = {
  kinds: ['P'],
  model: new LinearModel(castWeights),
  least: 0,
  candidates(scope, read, named) {
    const signs = signsOf(scope.view)
    const candidates: Candidate[] = []
    scope.items.forEach((item, index) => {
      if (item.type !== 'P') return
      const name = nameOf(scope, item)
      const own = read.filter(draft => draft.property === 'cast' && draft.value.person === name)
      const drafts = own.length > 0 ? own : unread(scope, name, item.at)
      if (drafts.length === 0) return
      const features = new Features(named)
      addSurroundings(features, scope, signs, index)
      features.addWord(rule, own.length > 0 ? 'any' : 'none')
      for (const draft of own) features.addWord(rule, draft.rule.replaceAll(' ', '_'))
      for (const draft of drafts) candidates.push({ draft, features })
    })
    return candidates
  },
}

/** The claim that a name would be which no rule has read. */
function unread(scope: Scope, name: string, at: number): Draft[] {
  const series = seriesAt(scope, at)
  if (series === null || !isPlausible(name) || scope.question) return []
  const draft = draftOf(
    scope,
    { property: 'cast', value: { person: name, character: null } },
    { rule: 'told as cast', at, series, season: castSeason(scope, at, series), modality: castModality(scope, at) },
  )
  return draft === null ? [] : [draft]
}
