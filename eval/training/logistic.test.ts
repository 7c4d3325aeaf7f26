import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crossValidateChoices, fit, fitChoices, knownFrom, type Choice, type Example } from './logistic.ts'

const articles = ['a', 'b', 'c', 'd']

function examples(right: string, wrong: string): Example[] {
  return articles.flatMap(article => [
    { article, features: [right], isRight: true, weight: 1, offset: 0 },
    { article, features: [wrong], isRight: false, weight: 1, offset: 0 },
  ])
}

test('a model learns which features speak for a decision, and reads back from its text what it learnt', () => {
  const model = fit(examples('L1 starring', 'L1 told'))
  assert.ok(model.probability(['L1 starring'], 0) > 0.6)
  assert.ok(model.probability(['L1 told'], 0) < 0.4)
  const known = knownFrom(model.text)
  assert.ok(known.get('L1 starring')! > 0)
  assert.ok(known.has('bias'))
})

test('what one article alone shows is not learnt', () => {
  const model = fit([{ article: 'a', features: ['L1 once'], isRight: true, weight: 1, offset: 0 }, ...examples('L1 starring', 'L1 told')])
  assert.doesNotMatch(model.text, /L1 once/)
})

test('training further keeps what the examples at hand do not show, and stays near what was known', () => {
  const known = new Map([
    ['bias', 0],
    ['L1 starring', 2],
    ['L1 unseen', -1.5],
  ])
  const after = knownFrom(fit(examples('L1 starring', 'L1 told'), known).text)
  assert.equal(after.get('L1 unseen'), -1.5)
  assert.ok(Math.abs(after.get('L1 starring')! - 2) < 0.5)
  assert.ok(after.get('L1 told')! < 0)
})

test('a choice is learnt by what sets its right option apart', () => {
  const choices: Choice[] = articles.map(article => ({
    article,
    options: [
      { features: ['way b1', 'way topic'], isRight: true },
      { features: ['way a1', 'way topic'], isRight: false },
    ],
  }))
  const known = knownFrom(fitChoices(choices).text)
  assert.ok(known.get('way b1')! > 0)
  assert.ok(known.get('way a1')! < 0)
  assert.equal(crossValidateChoices(choices, 2), choices.length)
})
