import {
  addSurroundings,
  clauseAt,
  draftOf,
  refOf,
  seriesAt,
  signsOf,
  tenseAt,
  titlesOf,
  windowOf,
  type Draft,
  type Item,
  type Judge,
  type Scope,
} from '../../extract/index.ts'
import { dayNumber, features as made, LinearModel, template, type DateWindow, type Features } from '../../model/index.ts'
import { lastOf } from './nearest-event.ts'
import { bracketTitle } from './title-bracket.ts'
import { seasonsOf } from './which-season.ts'
import { releaseWeights } from './weights.ts'

type DateItem = Extract<Item, { type: 'D' }>
type Tense = 'past' | 'future'

const rule = template('rule')
const readBy = made(rule, ['any', 'other', 'none'])
const told = made(template('tense'), ['past', 'future', 'open-past', 'open-future'])
const grain = made(template('grain'), ['day', 'month', 'part', 'season', 'quarter', 'year'])
const seriesSource = template('series')
const when = made(template('when'), ['unknown', 'long-ago', 'past', 'soon', 'ahead', 'far'])
const others = made(template('others'), ['dates0', 'dates1', 'dates2', 'dates3', 'seasons0', 'seasons1', 'seasons2'])
const event = template('event')

/** Weighs each date of a sentence: whether it is when a season came out or will, and of which series and season. */
export const releaseJudge: Judge = {
  kinds: ['D'],
  model: new LinearModel(releaseWeights),
  least: -0.25,
  propose(scope, read, features, weigh) {
    if (scope.question && !scope.heading) return
    scope.items.forEach((item, index) => {
      if (item.type !== 'D') return
      const bracketed = bracketTitle(scope, item)
      const usual = bracketed === null ? tenseAt(scope, item.at) : 'open'
      for (const { window, tense } of windowsOf(scope, item, usual)) {
        const own = read.filter(draft => draft.property === 'release' && draft.value.earliest === window.earliest)
        const series = new Set(bracketed === null ? [...own.map(draft => draft.series), ...seriesNear(scope, item)] : [refOf(bracketed)])
        for (const ref of series) {
          const same = own.filter(draft => draft.series === ref)
          if (same.length === 0 && isHeld(scope, item)) continue
          addSurroundings(features, scope, signsOf(scope), index)
          features.add(readBy[same.length > 0 ? 'any' : own.length > 0 ? 'other' : 'none'])
          for (const draft of own) features.addWord(rule, draft.rule.replaceAll(' ', '_'))
          features.add(told[usual === 'open' ? (tense === 'past' ? 'open-past' : 'open-future') : tense])
          features.add(grain[window.precision])
          features.addWord(seriesSource, seriesSourceOf(scope, item, ref))
          addWhen(features, scope, window)
          addEvent(features, scope, item)
          weigh(() => (same.length > 0 ? same : unread(scope, item, window, ref, tense)), own.length > 0 ? undefined : index)
        }
      }
    })
  },
}

/** What a date may mean: as the sentence's tense has it, or either way where it has none. */
function windowsOf(scope: Scope, item: DateItem, usual: Tense | 'open'): { readonly window: DateWindow; readonly tense: Tense }[] {
  const windows: { window: DateWindow; tense: Tense }[] = []
  for (const tense of usual === 'open' ? (['future', 'past'] as const) : [usual]) {
    const window = windowOf(scope, item, tense)
    if (window === null || windows.some(other => other.window.earliest === window.earliest)) continue
    windows.push({ window: { earliest: window.earliest, latest: window.latest, precision: window.precision }, tense })
  }
  return windows
}

/** The series that a date may be about: the nearest, and the nearest titles before and after it. */
function seriesNear(scope: Scope, item: DateItem): number[] {
  const titles = titlesOf(scope)
  const near = [titles.findLast(title => title.at < item.at), titles.find(title => title.at > item.at)]
  const refs = near.flatMap(title => (title === undefined ? [] : [refOf(title)]))
  const ref = seriesAt(scope, item.at)
  return ref === null ? refs : [ref, ...refs]
}

function seriesSourceOf(scope: Scope, item: DateItem, ref: number): string {
  const titles = titlesOf(scope)
  const nearest = seriesAt(scope, item.at) === ref ? 'nearest' : 'other'
  const before = titles.findLast(title => title.at < item.at)
  const after = titles.find(title => title.at > item.at)
  const side = before !== undefined && refOf(before) === ref ? 'before' : after !== undefined && refOf(after) === ref ? 'after' : 'away'
  return `${nearest}-${side}${ref === scope.state.main ? '-main' : ''}`
}

/** How a window lies to the day of the article, and how many dates and seasons the sentence has. */
function addWhen(features: Features, scope: Scope, window: DateWindow): void {
  const { reference } = scope.state
  const months = reference === null ? null : (dayNumber(window.earliest) - dayNumber(reference)) / 30
  features.add(
    when[
      months === null ? 'unknown' : months < -12 ? 'long-ago' : months < -0.1 ? 'past' : months < 3 ? 'soon' : months < 18 ? 'ahead' : 'far'
    ],
  )
  const dates = Math.min(3, scope.items.filter(({ type }) => type === 'D').length) as 0 | 1 | 2 | 3
  const seasons = Math.min(2, scope.items.filter(({ type }) => type === 'S').length) as 0 | 1 | 2
  features.add(others[`dates${dates}`])
  features.add(others[`seasons${seasons}`])
}

/** Whether a date belongs to other words right before it: "said on Friday". */
function isHeld(scope: Scope, item: DateItem): boolean {
  const last = lastOf(scope.norm, clauseAt(scope, item.at)[0], item.at)
  return last !== null && last.other && item.at - last.at - last.word.length < (decision.test(last.word) ? longest : shortest)
}

/** So few letters lie between words and the date that they hold: " on ", " late on ". */
const shortest = 10
/** What is decided holds a date from afar: "renewed the drama for a third season on July 23". */
const decision = /^(?:renew|cancel|order|announc|axe|axing|commission|greenl|green-l|confirm)/
const longest = 60

/** What last happens before the date in its clause: a release, or something else that may hold the date. */
function addEvent(features: Features, scope: Scope, item: DateItem): void {
  const last = lastOf(scope.norm, clauseAt(scope, item.at)[0], item.at)
  if (last === null) features.addWord(event, 'none')
  else {
    const kind = last.other ? 'other' : 'release'
    const distance = item.at - last.at - last.word.length
    features.addWord(event, kind)
    features.addWord(event, `${kind}-${distance < 6 ? 'next' : distance < 24 ? 'near' : 'far'}`)
    features.addWord(event, last.word.replaceAll(' ', '_'))
  }
}

/** The claims that a date would be which no rule has read. */
function unread(scope: Scope, item: DateItem, window: DateWindow, series: number, tense: Tense): Draft[] {
  const event = { at: item.at, word: 'premiere', rule: '' }
  return seasonsOf(scope, { ref: series, event, date: item, tense, window }).flatMap(season => {
    const draft = draftOf(scope, { property: 'release', value: window }, { rule: 'told as release', at: item.at, series, season })
    return draft === null ? [] : [draft]
  })
}
