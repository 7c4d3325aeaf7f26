import {
  addSurroundings,
  draftOf,
  nameOf,
  refOf,
  signsOf,
  titlesOf,
  type Candidate,
  type Draft,
  type Item,
  type Judge,
  type Scope,
  type SentenceSigns,
} from '../../extract/index.ts'
import { Features, LinearModel, template } from '../../model/index.ts'
import { platformWeights } from './weights.ts'

const rule = template('rule')
const between = template('between')
const order = template('order')
const topic = template('topic')
const known = template('carried')
const counts = template('counts')

/** The longest stretch between a channel and a title that is told apart by its words. */
const longest = 8
/** Of a long list's titles, how many on each side of a channel are weighed. */
const mostTitles = 12

/** Weighs each channel of a sentence with each series that the sentence names, or else with the one that it goes on about: whether the one carries the other. */
export const platformJudge: Judge = {
  kinds: ['C'],
  model: new LinearModel(platformWeights),
  least: -0.2,
  candidates(scope, read, named) {
    const signs = signsOf(scope.view)
    const candidates: Candidate[] = []
    scope.items.forEach((item, index) => {
      if (item.type !== 'C') return
      const name = nameOf(scope, item)
      const own = read.filter(draft => draft.property === 'platform' && draft.value.name === name)
      const near = seriesNear(scope, item)
      // What a rule says of another series than the bracket's own is passed over.
      const told = inBracket(scope, item) === null ? own.map(draft => draft.series) : []
      for (const ref of new Set([...told, ...near.keys()])) {
        const same = own.filter(draft => draft.series === ref)
        const drafts = same.length > 0 ? same : unread(scope, name, ref, item.at)
        const features = new Features(named)
        addSurroundings(features, scope, signs, index)
        features.addWord(rule, same.length > 0 ? 'any' : own.length > 0 ? 'other' : 'none')
        for (const draft of same) features.addWord(rule, draft.rule.replaceAll(' ', '_'))
        addBetween(features, scope, signs, index, near.get(ref) ?? null)
        features.addWord(topic, ref === scope.state.main ? 'main' : scope.state.main < 0 ? 'round-up' : 'aside')
        if (scope.links.series[ref]!.entry?.platforms.includes(name)) features.addWord(known, 'by-catalogue')
        features.addWord(counts, `channels${Math.min(3, scope.items.filter(({ type }) => type === 'C').length)}`)
        features.addWord(counts, `titles${Math.min(3, near.size)}`)
        for (const draft of drafts) candidates.push({ draft, features })
      }
    })
    return candidates
  },
}

/** The series that a channel may carry by a sentence, each with where it is named: null for the one that it only goes on about. */
function seriesNear(scope: Scope, item: Item): Map<number, Item | null> {
  const bracketed = inBracket(scope, item)
  if (bracketed !== null) return new Map([[refOf(bracketed), bracketed]])
  const titles = titlesOf(scope).filter(title => !withBracket.test(scope.norm.slice(title.at)))
  if (titles.length === 0) return scope.state.topic < 0 ? new Map() : new Map([[scope.state.topic, null]])
  const near = [
    ...titles.filter(title => title.at < item.at).slice(-mostTitles),
    ...titles.filter(title => title.at > item.at).slice(0, mostTitles),
  ]
  const series = new Map<number, Item | null>()
  for (const title of near) {
    const known = series.get(refOf(title))
    if (known === undefined || known === null || Math.abs(title.at - item.at) < Math.abs(known.at - item.at))
      series.set(refOf(title), title)
  }
  return series
}

/** "“Wipeout” (ABC)": a channel right after a title in brackets is that title's alone, and the title has no other. */
const withBracket = /^%T\d+(?: ,)?(?: [”’])? \( (?:on )?%C\d+ \)/

/** The title in whose bracket a channel stands alone; null where it stands in none. */
function inBracket(scope: Scope, item: Item): Item | null {
  const title = titlesOf(scope).findLast(other => other.at < item.at)
  if (title === undefined) return null
  const match = withBracket.exec(scope.norm.slice(title.at))
  return match !== null && title.at + match[0].length > item.at ? title : null
}

/** What lies between a channel and a title: which comes first, how far, what names and words. */
function addBetween(features: Features, scope: Scope, signs: SentenceSigns, index: number, title: Item | null): void {
  if (title === null) {
    features.addWord(order, 'untitled')
    return
  }
  const [channelAt, titleAt] = [signs.ofItem[index]!, signs.ofItem[scope.items.indexOf(title)]!]
  const [from, to] = channelAt < titleAt ? [channelAt, titleAt] : [titleAt, channelAt]
  const words = signs.name.slice(from + 1, to)
  const side = channelAt < titleAt ? 'before' : 'after'
  features.addWord(order, side)
  features.addWord(order, `${side}-${words.length <= 1 ? 'next' : words.length <= 4 ? 'near' : words.length <= 10 ? 'some' : 'far'}`)
  features.addWord(between, `${side}-titles${Math.min(3, words.filter(word => word === '%T').length)}`)
  features.addWord(between, `${side}-channels${Math.min(3, words.filter(word => word === '%C').length)}`)
  if (words.length <= longest) features.addWord(between, `${side}_${words.join('_')}`)
  for (const word of new Set(words)) if (/^(?:[a-z'-]+|[;:.–—()])$/.test(word)) features.addWord(between, `${side}:${word}`)
}

/** The claim that a channel carries a series which no rule has read. */
function unread(scope: Scope, name: string, series: number, at: number): Draft[] {
  if (scope.question) return []
  const draft = draftOf(
    scope,
    { property: 'platform', value: { name, region: null } },
    { rule: 'told with its channel', at, series, season: null, modality: 'asserted' },
  )
  return draft === null ? [] : [draft]
}
