import assert from 'node:assert/strict'
import test from 'node:test'
import type { Article, SeriesEntry } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { compileGazetteer, linkArticle } from './index.ts'

/** Series by names that days, months and colours have, on Netflix. */
const titles = ['Wednesday', 'Friday', 'June', 'Orange', 'Dark']

/** Wordings in which such a word is a title; `#` stands for it. */
const named: readonly string[] = [
  '# season 3 has been confirmed by Netflix.',
  'Netflix’s # has been renewed for a third season.',
  "Netflix's # will return in 2027.",
  '# has been renewed for a third season by Netflix.',
  'Netflix said that # is officially coming back for season 3.',
  'The Netflix series # will be back for season 3.',
  'Netflix has renewed # for a third season.',
  'Netflix renewed # for a third season.',
  'Season 3 of # is in the works at Netflix.',
  'The cast of # returns for season 3 on Netflix.',
  '“#” is back for season 3 on Netflix.',
]

/** Wordings in which it is a time. */
const times: readonly string[] = [
  'Netflix announced on # that Dark is back for season 3.',
  'Netflix announced # that Dark is back for season 3.',
  'On #, season 3 of Dark was released on Netflix.',
  'Dark returns # on Netflix.',
  'Dark was renewed # for a third season.',
  'Netflix renewed the drama Dark # and a second one.',
  'Netflix’s # night lineup has Dark in it.',
  "Netflix's # comedies were cancelled, and Dark was renewed for season 3.",
  'The season 3 premiere of Dark airs # at 9pm.',
  '# is when Dark returns for season 3.',
  'Starting #, season 3 of Dark streams on Netflix.',
]

for (const title of titles.slice(0, -1)) {
  for (const wording of named) test(wording.replace('#', title), () => assert.deepEqual(seriesIn(wording.replace('#', title)), [title]))
}

for (const day of ['Wednesday', 'Friday'])
  for (const wording of times) test(wording.replace('#', day), () => assert.ok(!seriesIn(wording.replace('#', day)).includes(day)))

test('beside the title, the day is the day', () => {
  for (const time of ['on Wednesday', 'last Wednesday', 'Wednesday night', 'by Wednesday'])
    assert.deepEqual(
      seriesIn(`Netflix has renewed Wednesday for a third season. The network told of it ${time}. Wednesday season 2 is out.`),
      ['Wednesday', 'Wednesday'],
    )
  assert.deepEqual(seriesIn('Netflix’s June has been renewed for a third season. It comes back in June, on June 5.'), ['June'])
})

/** The series that a text names, in order. */
function seriesIn(text: string): string[] {
  const article: Article = {
    url: null,
    title: '',
    publisher: null,
    published: null,
    publishedFrom: null,
    updated: null,
    language: 'en',
    sha256: '',
    text,
    blocks: [{ kind: 'paragraph', level: 0, heading: -1, start: 0, end: text.length }],
    marks: [],
  }
  const { tokens, sentences } = analyse(article)
  const { mentions } = linkArticle(
    article,
    tokens,
    sentences,
    compileGazetteer({ name: 'test', people: [], series: titles.map(entry) }, tokenize),
  )
  return mentions.filter(({ kind }) => kind === 'series').map(({ start, end }) => text.slice(start, end))
}

function entry(title: string): SeriesEntry {
  return {
    id: title.toLowerCase(),
    title,
    aliases: [],
    year: 2020,
    country: 'US',
    language: 'en',
    kind: 'drama',
    platforms: ['Netflix'],
    makers: [],
    seasons: [],
    status: 'renewed',
    cast: [],
    ids: {},
  }
}
