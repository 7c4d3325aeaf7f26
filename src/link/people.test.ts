import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, Catalogue, Links } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { compileGazetteer, linkArticle } from './index.ts'
import { isGiven, nameKind, type NameKind } from './people.ts'

const kinds: readonly (readonly [name: string, kind: NameKind])[] = [
  ['Bob Odenkirk', 'person'],
  ['Phoebe Waller-Bridge', 'person'],
  ['Kim Go-eun', 'person'],
  ['Go-eun Kim', 'person'],
  ['J.K. Simmons', 'person'],
  ['Sir Ian McKellen', 'person'],
  ['Sir Chips Keswick', 'person'],
  ['Warner Bros. Television', 'company'],
  ['20th Television', 'company'],
  ['Studio Dragon', 'company'],
  ['Sister Pictures', 'company'],
  ['ABC Signature', 'company'],
  ['Abe Hiroshi', 'person'],
  ['Zhai Xiaowen', 'person'],
  ['Hawkins', 'unknown'],
  ['Eleven', 'unknown'],
  ['Night Ferry', 'unknown'],
]

describe('nameKind', () => {
  for (const [name, kind] of kinds) {
    test(`${name} is ${kind}`, () => {
      const tokens = tokenize(name)
      assert.equal(nameKind(tokens, 0, tokens.count), kind)
    })
  }
})

const given: readonly (readonly [word: string, is: boolean])[] = [
  ['bob', true],
  ['zendaya', true],
  ['mary-kate', true],
  ['netflix', false],
  ['season', false],
  ['-bob', false],
  ['', false],
]

describe('isGiven', () => {
  for (const [word, is] of given) test(`“${word}”: ${is}`, () => assert.equal(isGiven(word), is))
})

/** Every name of a person or character in order, in its fullest form; `?` after one that only its place tells. */
const found: readonly (readonly [text: string, ...people: readonly string[]])[] = [
  ['The drama stars Bob Odenkirk and Rhea Seehorn.', 'Bob Odenkirk', 'Rhea Seehorn'],
  ['It stars Bob Odenkirk, Rhea Seehorn, Jonathan Banks and Tony Dalton.', 'Bob Odenkirk', 'Rhea Seehorn', 'Jonathan Banks', 'Tony Dalton'],
  ['Bob Odenkirk is back. Odenkirk plays the lead.', 'Bob Odenkirk', 'Bob Odenkirk'],
  ['Bob Odenkirk is back, and Bob’s fans rejoice.', 'Bob Odenkirk', 'Bob Odenkirk'],
  ['Phoebe Waller-Bridge wrote it.', 'Phoebe Waller-Bridge'],
  ['It was directed by Dani de la Orden.', 'Dani de la Orden'],
  ['The host is Andrew “Freddie” Flintoff.', 'Andrew “Freddie” Flintoff'],
  ['The lead is played by Kim Go-eun.', 'Kim Go-eun'],
  ['J.K. Simmons leads the cast.', 'J.K. Simmons'],
  ['It was created by Adam West and Chris Black.', 'Adam West', 'Chris Black'],
  ['It was written by Daisy May Cooper.', 'Daisy May Cooper'],
  ['It was adapted by Léa Seydoux.', 'Léa Seydoux'],
  ['He plays Walter White opposite Aaron Paul.', 'Walter White', 'Aaron Paul'],
  ['The drama stars Lee Jung-jae and Park Hae-soo; Lee Jung Jae produces.', 'Lee Jung-jae', 'Park Hae-soo', 'Lee Jung-jae'],
  ['The cast includes He Shupei, So Ji-sub and An Bo-hyun.', 'He Shupei', 'So Ji-sub', 'An Bo-hyun'],
  ['It stars Robert Downey Jr., Lou Ferrigno Jr. and Cuba Gooding, Jr.', 'Robert Downey Jr.', 'Lou Ferrigno Jr.', 'Cuba Gooding, Jr'],
  ['The lead is Louis Gossett Jr. The director is Mimi Leder.', 'Louis Gossett Jr', 'Mimi Leder'],
  ['Will Poulter returns.', 'Will Poulter'],
  ['Will Poulter return?', 'Poulter'],
  ['The drama is led by Abe Hiroshi.', 'Abe Hiroshi'],
  ['It sells to Sweden, New Zealand and Hong Kong.'],
  ['Lena DornerKeilaReturning', 'Lena Dorner'],
  ['Marta Niemann-PohlThe DuchessNew', 'Marta Niemann-Pohl'],
  ['It stars Ray McKinnon and Matthew MacFadyen.', 'Ray McKinnon', 'Matthew MacFadyen'],
  ['The strike ended in September.'],
  ['In May the network will air it on Monday.'],
  ['It is shot in New York and Los Angeles.'],
]

describe('people of a text', () => {
  for (const [text, ...people] of found) {
    test(text, () => {
      const links = linksOf(text)
      assert.deepEqual(
        links.mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => links.people[ref]!.name),
        people,
      )
    })
  }

  test('one person under all the names that the catalogue knows', () => {
    const links = linksOf('The lead is Park Solomon. Lomon said so himself.')
    assert.equal(new Set(links.mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => ref)).size, 1)
  })

  test('two people of one family name stay two', () => {
    const links = linksOf('It stars Matt Duffer and Ross Duffer.')
    assert.deepEqual(
      links.people.map(({ name }) => name),
      ['Matt Duffer', 'Ross Duffer'],
    )
  })
})

const companies: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['It is made by Studio Dragon for tvN.', 'Studio Dragon'],
  ['It is made by Sister Pictures and Left Bank Pictures.', 'Sister Pictures', 'Left Bank Pictures'],
  ['It comes from 20th Television.', '20th Television'],
  ['It comes from ABC Signature.', 'ABC Signature'],
  ['It comes from Bob Odenkirk and his friends.'],
]

describe('companies of a text', () => {
  for (const [text, ...names] of companies) {
    test(text, () => {
      const { mentions, names: all } = linksOf(text)
      assert.deepEqual(
        mentions.filter(({ kind }) => kind === 'company').map(({ ref }) => all[ref]),
        names,
      )
    })
  }
})

function linksOf(text: string): Links {
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
  return linkArticle(article, tokens, sentences, compileGazetteer(catalogue, tokenize))
}

const catalogue: Catalogue = { name: 'test', series: [], people: [{ name: 'Park Solomon', spellings: ['Lomon', 'Park Lomon'] }] }
