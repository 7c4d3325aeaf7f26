import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, Catalogue, Links, Mark, SeriesEntry } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { compileGazetteer, linkArticle } from './index.ts'

type Row = readonly [text: string, ...titles: readonly string[]]

const known: readonly Row[] = [
  ['Better Call Saul ended in 2022.', 'Better Call Saul'],
  ['I watched Squid Game and Better Call Saul.', 'Squid Game', 'Better Call Saul'],
  ['Netflix has renewed Dark for a third season.', 'Dark'],
  ['Dark season 3 is here.', 'Dark'],
  ['The third season of *Dark* is here.', 'Dark'],
  ['“Dark” is back for a third season.', 'Dark'],
  ['The Bear returns for a second season on FX.', 'The Bear'],
  ['FX renewed “The Bear” for a second season.', 'The Bear'],
  ['HBO’s The Last of Us was renewed.', 'The Last of Us'],
  ['Money Heist season 5 ended La Casa de Papel for good.', 'Money Heist', 'La Casa de Papel'],
  ['“Grey’s Anatomy” and “Station 19” return on Thursday.', 'Grey’s Anatomy', 'Station 19'],
  ["Grey's Anatomy season 19 is here.", "Grey's Anatomy"],
  ['9-1-1: Lone Star season 4 is here.', '9-1-1: Lone Star'],
  ['The sitcom Black-ish ended in 2022.', 'Black-ish'],
  ['Fans of Elite wait for season 7 of Elite.', 'Elite', 'Elite'],
  ['SQUID GAME season 2 is here.', 'SQUID GAME'],
  ['Netflix renewed “You” for a fifth season.', 'You'],
  ['Filming of Squid Game season 3 is over.', 'Squid Game'],
]

describe('titles that the catalogue knows', () => {
  for (const [text, ...titles] of known) {
    test(text, () => {
      const links = linksOf(text)
      assert.deepEqual(titlesIn(text, links), titles)
      assert.ok(
        links.series.every(({ ref }) => ref.id !== null),
        JSON.stringify(links.series.map(({ ref }) => ref)),
      )
    })
  }
})

const unknown: readonly Row[] = [
  ['NBC has renewed “Salt Harbour” for a second season.', 'Salt Harbour'],
  ['NBC has renewed *Salt Harbour* for a second season.', 'Salt Harbour'],
  ['NBC has renewed Salt Harbour for a second season.', 'Salt Harbour'],
  ['NBC has renewed the hit drama Salt Harbour.', 'Salt Harbour'],
  ['Salt Harbour season 2 is here.', 'Salt Harbour'],
  ['Salt Harbour S2 is here.', 'Salt Harbour'],
  ['The second season of Salt Harbour premieres in May.', 'Salt Harbour'],
  ['Salt Harbour is a Danish thriller series.', 'Salt Harbour'],
  ['Salt Harbour has been cancelled after two seasons.', 'Salt Harbour'],
  ['HBO Max has ordered *House of the Tides* to series.', 'House of the Tides'],
  ['ITV has recommissioned the drama Keeper’s Daughter.', 'Keeper’s Daughter'],
  ['CBS renewed the dramas Salt Harbour, Grey Coast and Night Ferry.', 'Salt Harbour', 'Grey Coast', 'Night Ferry'],
  ['CBS renewed “Salt Harbour,” “Grey Coast” and “Night Ferry.”', 'Salt Harbour', 'Grey Coast', 'Night Ferry'],
  ['‘Salt Harbour’ returns for a second season on ITV.', 'Salt Harbour'],
  ['Cancelled: Salt Harbour (2), Tide (1 season), Grey Coast (3)', 'Salt Harbour', 'Tide', 'Grey Coast'],
  ['Still on the bubble: Salt Harbour', 'Salt Harbour'],
  ['Salt Harbour: Officially renewed', 'Salt Harbour'],
  ['Salt Harbour (NBC) – cancelled', 'Salt Harbour'],
]

describe('titles that no catalogue knows', () => {
  for (const [text, ...titles] of unknown) {
    test(text, () => {
      const links = linksOf(text)
      assert.deepEqual(titlesIn(text, links), titles)
      assert.ok(links.series.every(({ ref, entry }) => ref.id === null && entry === null))
    })
  }
})

const none: readonly string[] = [
  'It was a dark night on the set.',
  'Dark clouds hang over the industry.',
  'You can watch it next week, and you should.',
  'The bear in the forest was real.',
  'A squid game is played on Korean beaches.',
  'The elite of television met in Cannes.',
  'Greta Gerwig directed the film “Barbie.”',
  'Greta Gerwig’s film *Barbie* won two prizes.',
  'She wrote the novel “Sea of Tides.”',
  'Bob Odenkirk said that he is well.',
  'Bob Odenkirk and Rhea Seehorn met in May.',
  'Netflix and HBO raised their prices.',
  '“We are not done yet,” said Bateman.',
  'The strike began in May and ended in September.',
  'The pilot was shot in New York by Warner Bros. Television.',
  'Andrew “Freddie” Flintoff hosts it.',
  'Deadline reported the news on Monday.',
]

describe('no titles', () => {
  for (const text of none) test(text, () => assert.deepEqual(titlesIn(text, linksOf(text)), []))
})

describe('one series', () => {
  test('all its names lead to it', () => {
    const links = linksOf('Money Heist season 5 is here. La Casa de Papel began in 2017. Money Heist was a hit.')
    assert.deepEqual(
      links.series.map(({ ref, mentions }) => [ref.id, ref.title, mentions]),
      [['test:money-heist', 'Money Heist', 3]],
    )
  })

  test('a title with and without its article', () => {
    const links = linksOf('NBC renewed “The Night Ferry” in May. “Night Ferry” season 2 is near.')
    assert.equal(links.series.length, 1)
  })

  test('a title found once is found wherever it stands', () => {
    const text = 'NBC renewed the drama Salt Harbour. Critics love Salt Harbour. We do too: Salt Harbour is good.'
    assert.deepEqual(titlesIn(text, linksOf(text)), ['Salt Harbour', 'Salt Harbour', 'Salt Harbour'])
  })

  test('the longest title that fits', () => {
    const text = '9-1-1: Lone Star season 4 follows 9-1-1 season 6.'
    assert.deepEqual(
      linksOf(text).series.map(({ ref }) => ref.id),
      ['test:lone-star', 'test:nine-one-one'],
    )
  })

  test('the article is about the series that it speaks of most', () => {
    const links = linksOf('Squid Game is back. Squid Game season 2 follows Better Call Saul. Squid Game won.')
    assert.equal(links.series[links.main]?.ref.title, 'Squid Game')
  })

  test('no series, no subject', () => assert.equal(linksOf('The strike ended in September.').main, -1))
})

function titlesIn(marked: string, links: Links): string[] {
  const text = marked.replaceAll('*', '')
  return links.mentions.filter(({ kind }) => kind === 'series').map(({ start, end }) => text.slice(start, end))
}

/** The names of a paragraph in which stars enclose italics. */
function linksOf(marked: string): Links {
  const marks: Mark[] = []
  let text = ''
  for (const [i, part] of marked.split('*').entries()) {
    if (i % 2 === 1) marks.push({ kind: 'italic', start: text.length, end: text.length + part.length })
    text += part
  }
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
    marks,
  }
  const { tokens, sentences } = analyse(article)
  return linkArticle(article, tokens, sentences, compileGazetteer(catalogue, tokenize))
}

const catalogue: Catalogue = {
  name: 'test',
  people: [],
  series: [
    entry('better-call-saul', 'Better Call Saul'),
    entry('squid-game', 'Squid Game'),
    entry('dark', 'Dark'),
    entry('the-bear', 'The Bear'),
    entry('the-last-of-us', 'The Last of Us'),
    entry('money-heist', 'Money Heist', 'La casa de papel'),
    entry('greys-anatomy', 'Grey’s Anatomy'),
    entry('station-19', 'Station 19'),
    entry('nine-one-one', '9-1-1'),
    entry('lone-star', '9-1-1: Lone Star'),
    entry('black-ish', 'Black-ish'),
    entry('elite', 'Élite'),
    entry('you', 'You'),
  ],
}

function entry(id: string, title: string, ...aliases: string[]): SeriesEntry {
  return {
    id,
    title,
    aliases,
    year: 2015,
    country: 'US',
    language: 'en',
    kind: 'drama',
    platforms: [],
    makers: [],
    seasons: [],
    status: 'undecided',
    cast: [],
    ids: {},
  }
}
