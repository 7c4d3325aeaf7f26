import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, Catalogue, SeriesEntry } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { compileGazetteer, linkArticle } from './index.ts'

const series = (title: string, more: Partial<SeriesEntry> = {}): SeriesEntry => ({
  id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  title,
  aliases: [],
  year: 2019,
  country: 'US',
  language: 'en',
  kind: 'drama',
  platforms: [],
  makers: [],
  seasons: [],
  status: 'undecided',
  cast: [],
  ids: {},
  ...more,
})
const catalogue: Catalogue = {
  name: 'test',
  people: [],
  series: [
    series('Squid Game'),
    series('Bridgerton'),
    series('Barry', { cast: [{ person: 'Henry Winkler', character: 'Gene Cousineau' }] }),
    series('Saturday Night Live', { year: 1975, aliases: ['SNL'] }),
    series('The Undoing'),
    series('True Story'),
    series('Intimacy'),
    series('Vikings'),
    series('Vikings: Valhalla'),
    series('Normal People'),
    series('Remember'),
    series('Chucky'),
    series('Cuts'),
    series('Return'),
    series('Rubicon'),
    series('Heron Bay'),
  ],
}
const gazetteer = compileGazetteer(catalogue, tokenize)

/** The names in a headline: `'X'` for a series of the catalogue, `X?` for another series, `@X` for a person who is sure to be one. */
function namesIn(text: string): string[] {
  const article: Article = {
    url: null,
    title: text,
    publisher: null,
    published: '2021-12-01',
    publishedFrom: 'option',
    updated: null,
    language: 'en',
    sha256: '',
    text,
    blocks: [{ kind: 'title', level: 1, heading: -1, start: 0, end: text.length }],
    marks: [],
  }
  const { tokens, sentences } = analyse(article)
  const links = linkArticle(article, tokens, sentences, gazetteer)
  return links.mentions.flatMap(({ kind, ref, start, end }) => {
    const words = text.slice(start, end)
    if (kind === 'series') return [links.series[ref]!.entry === null ? `${words}?` : words]
    return kind === 'person' && links.people[ref]!.sure ? [`@${links.people[ref]!.name}`] : []
  })
}

const people: readonly (readonly [headline: string, ...names: readonly string[]])[] = [
  ['Karen Gillan To Star In New Drama', '@Karen Gillan'],
  ['Peter Jackson Refused the Request of a Studio', '@Peter Jackson'],
  ['Helena Bonham Carter To Star In Old Story', '@Helena Bonham Carter'],
  ['Author George R.R. Martin Begged His Network', '@George R.R. Martin'],
  ['Michael J. Fox Says He Is Fine', '@Michael J. Fox'],
  ['Anna Konkle Explain Their Decision', '@Anna Konkle'],
  ['Dominic West’s Son Senan West Joins the Cast', '@Dominic West', '@Senan West'],
  ['Yahya Abdul-Mateen II Launches a Banner', '@Yahya Abdul-Mateen II'],
  ['Park Hae-soo Reveals His Plans', '@Park Hae-soo'],
  ['Louie Anderson Hospitalized, Being Treated', '@Louie Anderson'],
  ['Alan Marsh-Led Drama Sets a Date', '@Alan Marsh'],
  ['Why Alan Marsh Left and What He Told Us', '@Alan Marsh'],
  ['Movie Theaters Reopen Across the Country'],
  ['Virginia TV Reporter Hit by Car'],
]

describe('people in headlines of title case', () => {
  for (const [headline, ...names] of people) test(headline, () => assert.deepEqual(namesIn(headline), names))
})

const titles: readonly (readonly [headline: string, ...names: readonly string[]])[] = [
  ['Filming Wraps On Bridgerton Season Two', 'Bridgerton'],
  ['Henry Winkler Calls Barry Season 3 the Best', '@Henry Winkler', 'Barry'],
  ['Bridgerton Official Trailer', 'Bridgerton'],
  ['A Deep Dive Into Bridgerton', 'Bridgerton'],
  ['Walking Home - SNL', 'SNL'],
  ['A Look Back at SNL’s Wild Parties', 'SNL'],
  ['One of my favorite scenes from Bridgerton.', 'Bridgerton'],
  ['Henry Winkler (Barry) is back, and so is Jennifer Tilly (Chucky)', '@Henry Winkler', 'Barry', '@Jennifer Tilly', 'Chucky'],
  ['Channel Brings Back ‘Normal People,’ Will Return as a Broadcaster', 'Normal People'],
  ['Mini-Series Featuring ‘Bridgerton’ Star Ann Reed Begins', 'Bridgerton', '@Ann Reed'],
  ['‘Vikings: Valhalla,’ the sequel series to ‘Vikings,’ is back', 'Vikings: Valhalla', 'Vikings'],
  ['‘Salt Harbour’ Renewed for Season 2', 'Salt Harbour?'],
  ['Ann Reed Joins Squid Game for Season 3', '@Ann Reed', 'Squid Game'],
  ['Rubicon Renewed For Season 2', 'Rubicon'],
  ['Heron Bay Director Says Season 2 Will Be the Last', 'Heron Bay'],
  ['‘Salt Harbour’ Will Return This Fall', 'Salt Harbour?'],
  // Of no catalogue, but told of as a series.
  ['Salt Harbour Official Trailer | ABC', 'Salt Harbour?'],
  ['Salt Harbour | Official Teaser | HBO Max', 'Salt Harbour?'],
  ['The cast of the legal drama Nobody Asked Her', 'Nobody Asked Her?'],
  ['Last night I watched Rubicon again', 'Rubicon'],
  ['‘Heron Bay 2’ Debuts Ahead of ‘Vikings: Valhalla’', 'Heron Bay', 'Vikings: Valhalla'],
  ['Disney+’s Rubicon: Who Is the Stranger?', 'Rubicon'],
  ['ABC Orders Singing Competition ‘Salt Harbour’', 'Salt Harbour?'],
  ['Why Ann Reed Left ‘Salt Harbour’ After Season 2', '@Ann Reed', 'Salt Harbour?'],
  // Words of the line, though they are titles too.
  ['Netflix Cuts ‘Heron Bay’ and Two Others', 'Heron Bay'],
  ['The Long Road Home: Return to the Castle'],
  ['Normal People in an Age of Distance'],
  ['The Long Road Home: Return to Old Gardens | Teaser'],
  ['The Undoing of a Famous Man'],
  ['True Story Behind the Best Episode Ever'],
  ['Intimacy coordinators debunk four myths'],
  ['Remember when she was on television?'],
  // Somebody's words, a song, a film.
  ['Ann Reed Hopes for More: ‘There Is Always Hope’', '@Ann Reed'],
  ['Ann Reed Talks ‘Emotional’ Goodbye', '@Ann Reed'],
  ['My ‘Aha Moment’ on Television'],
  ['The Whole Cast Was ‘Speechless’ on Set'],
  ['Ann Reed Sings Her Old Hit ‘Night Ferry’ on ABC', '@Ann Reed'],
  ['A Critic Calls the Remake “Backwards”'],
  ['‘Night Ferry’ Returns to Theaters in May'],
  ['‘Night Ferry’ Tops the Weekend’s Box Office'],
  ['The Studio Lost ‘Nearly $20 Million’ on the Pilot'],
  ['Everything that Dr Rubicon told the jury'],
  ['‘Night Ferry’ Is No. 1 Movie of the Week'],
]

describe('titles in headlines', () => {
  for (const [headline, ...names] of titles) test(headline, () => assert.deepEqual(namesIn(headline), names))
})
