import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileGazetteer, linkArticle } from '../link/index.ts'
import type { Article, Block, Catalogue, Modality, SeriesEntry } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { attributionOf } from './attribution.ts'
import {
  clauseAt,
  compileExtractor,
  extractClaims,
  isConditional,
  modalityOf,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  tenseAt,
  type Scope,
  type Tense,
} from './index.ts'

/** `|` stands before the word that is asked about. */
type Asked<Answer> = readonly [text: string, answer: Answer]

const modalities: readonly Asked<Modality>[] = [
  ['AMC has |renewed Better Call Saul for a third season.', 'asserted'],
  ['Better Call Saul will |return in June 2020.', 'asserted'],
  ['The much anticipated third season of Better Call Saul |premieres in June.', 'asserted'],
  ['The highly expected finale of Better Call Saul |airs in June.', 'asserted'],
  ['Better Call Saul is expected to |return in June.', 'expected'],
  ['Better Call Saul will probably |return in June.', 'expected'],
  ['Better Call Saul should |return in June.', 'expected'],
  ['We hope that Better Call Saul will |return in June.', 'expected'],
  ['AMC plans to |release Better Call Saul in June.', 'expected'],
  ['Better Call Saul is likely to |return in June.', 'expected'],
  ['Better Call Saul could |return in June.', 'speculated'],
  ['Better Call Saul might |return in June.', 'speculated'],
  ['Perhaps Better Call Saul will |return in June.', 'speculated'],
  ['Better Call Saul is rumoured to |return in June.', 'speculated'],
  ['It is unclear if Better Call Saul will |return.', 'speculated'],
  ['Better Call Saul is probably over, and it could |return as a film.', 'speculated'],
  ['Better Call Saul has |ended, but it could return as a film.', 'asserted'],
  ['Better Call Saul |premieres in May; more may follow.', 'asserted'],
]

describe('modality', () => {
  for (const [text, modality] of modalities) test(text, () => assert.equal(ask(text, modalityOf), modality))
})

const conditions: readonly Asked<boolean>[] = [
  ['If AMC has |renewed Better Call Saul, filming starts in May.', true],
  ['It is not known whether Better Call Saul will |return.', true],
  ['Better Call Saul ends unless AMC |orders more.', true],
  ['Should it be |renewed, Better Call Saul returns in May.', true],
  ['AMC has |renewed Better Call Saul.', false],
  ['AMC has |renewed Better Call Saul if only for a year.', false],
  ['Fans ask if Better Call Saul is over, but AMC has |renewed it.', false],
]

describe('conditions', () => {
  for (const [text, is] of conditions) test(text, () => assert.equal(ask(text, isConditional), is))
})

const attributions: readonly Asked<string | null>[] = [
  ['According to Deadline, AMC has |renewed Better Call Saul.', 'Deadline'],
  ['AMC has |renewed Better Call Saul, Variety reports.', 'Variety'],
  ['AMC announced that Better Call Saul will |return.', 'AMC'],
  ['“Better Call Saul will |return,” Peter Gould told Deadline.', 'Deadline'],
  ['Peter Gould confirmed that Better Call Saul will |return.', 'Peter Gould'],
  ['Peter Gould has now revealed that Better Call Saul will |return.', 'Peter Gould'],
  ['Better Call Saul will |return, said showrunner Peter Gould.', 'Peter Gould'],
  ['The end of Better Call Saul was |confirmed by AMC.', 'AMC'],
  ['In an interview with Variety, she said that Better Call Saul |returns.', 'Variety'],
  ['Several reports say that Better Call Saul will |return.', 'several reports'],
  ['According to sources, Better Call Saul will |return.', 'according to sources'],
  ['Better Call Saul |returns in June.', null],
  ['AMC has |renewed Better Call Saul.', null],
  ['Peter Gould |created Better Call Saul for AMC.', null],
]

describe('attribution', () => {
  for (const [text, who] of attributions) test(text, () => assert.equal(ask(text, attributionOf), who))
})

const clauses: readonly Asked<string>[] = [
  ['AMC |renewed Better Call Saul for a third season.', '%C0 renewed %T1 for a %S2 .'],
  ['AMC |renewed Better Call Saul but Netflix cancelled Squid Game.', '%C0 renewed %T1'],
  ['AMC renewed Better Call Saul but Netflix |cancelled Squid Game.', '%C2 cancelled %T3 .'],
  ['Better Call Saul |returns in May; Squid Game is over.', '%T0 returns in %D1'],
  ['Better Call Saul returns in May, and Squid Game |is over.', '%T2 is over .'],
  ['Better Call Saul, which |began in 2015, is over.', 'began in %D1 , is over .'],
  ['Better Call Saul |stars Bob Odenkirk and Rhea Seehorn.', '%T0 stars %P1 and %P2 .'],
  ['Better Call Saul is over – Squid Game |goes on.', '%T1 goes on .'],
]

describe('clauses', () => {
  for (const [text, clause] of clauses) {
    test(text, () =>
      assert.equal(
        ask(text, (scope, at) => scope.norm.slice(...clauseAt(scope, at))),
        clause,
      ),
    )
  }
})

const tenses: readonly Asked<Tense>[] = [
  ['Better Call Saul will return |in June.', 'future'],
  ['Better Call Saul is set to return |in June.', 'future'],
  ['Better Call Saul returns |in June.', 'future'],
  ['The third season of Better Call Saul is due |in June.', 'future'],
  ['Better Call Saul premiered |in June.', 'past'],
  ['AMC renewed Better Call Saul |in June.', 'past'],
  ['Better Call Saul had its finale |in June.', 'past'],
  ['Better Call Saul began in 2015 but will end |in June.', 'future'],
  ['Better Call Saul: |June.', 'open'],
]

describe('tense', () => {
  for (const [text, tense] of tenses) test(text, () => assert.equal(ask(text, tenseAt), tense))
})

/** The last line's word that `|` marks, read with all lines before it; a line that begins with # is a heading, the first line with = the title. */
const said: readonly (readonly [what: string, text: string, said: string])[] = [
  [
    'the series of the sentence before',
    'Squid Game has ended.\nSquid Game and its makers are done. It was |cancelled by Netflix.',
    'Squid Game',
  ],
  ['the series of the section', '=Shows in 2020\n#Better Call Saul\nThe show was |renewed.\n', 'Better Call Saul'],
  [
    'the series of the later section',
    '=Shows in 2020\n#Better Call Saul\nThe show was renewed.\n#Squid Game\nThe show was |cancelled.',
    'Squid Game',
  ],
  ['the season that it names', 'AMC |renewed Better Call Saul for a third season.', 'Better Call Saul 3'],
  ['the nearest season before it', 'Season 2 of Better Call Saul |ended in 2019; season 3 follows.', 'Better Call Saul 2'],
  [
    'the new season by the title’s number',
    '=Better Call Saul season 3: all we know\nSeason 4 of Better Call Saul may follow. The new season of Better Call Saul |premieres in June.',
    'Better Call Saul 3',
  ],
  [
    'the new season by what was ordered',
    'AMC renewed Better Call Saul for a third season. The new season |premieres in June.',
    'Better Call Saul 3',
  ],
  [
    'the final season by its number elsewhere',
    'Better Call Saul’s third and final season is near. The final season |premieres in June.',
    'Better Call Saul 3',
  ],
  ['no season for one that no text numbers', 'The previous season of Squid Game |ended in June.', 'Squid Game'],
]

describe('the series and season that words speak of', () => {
  for (const [what, text, answer] of said) {
    test(what, () =>
      assert.equal(
        ask(text, (scope, at) => {
          const series = seriesAt(scope, at)
          const season = seasonNumber(scope, seasonItemAt(scope, at), series)
          return [series === null ? 'nothing' : scope.links.series[series]!.ref.title, ...(season === null ? [] : [season])].join(' ')
        }),
        answer,
      ),
    )
  }
})

/** What a reader is told at the word that `|` stands before. */
function ask<Answer>(marked: string, question: (scope: Scope, at: number) => Answer): Answer {
  const mark = marked.indexOf('|')
  assert.ok(mark >= 0)
  const article = articleOf(marked.replace('|', ''))
  // The article's text lacks the signs of headings that stand before the mark.
  const signs = (marked.slice(0, mark).match(/^[=#]/gm) ?? []).length
  const { tokens, sentences } = analyse(article)
  const links = linkArticle(article, tokens, sentences, compileGazetteer(catalogue, tokenize))
  const answers: Answer[] = []
  const read = (scope: Scope): void => {
    const { sentence, offsets } = scope.view
    if (mark - signs < sentence.start || mark - signs >= sentence.end) return
    const token = tokens.start.indexOf(mark - signs)
    assert.ok(token >= 0, 'the mark stands before no word')
    answers.push(question(scope, offsets[token - sentence.from]!))
  }
  extractClaims(
    article,
    tokens,
    sentences,
    links,
    compileExtractor([{ property: 'renewal', cues: tokens.lower, patterns: [/(?:)/], read }]),
    false,
  )
  assert.equal(answers.length, 1)
  return answers[0]!
}

/** An article of one block a line. */
function articleOf(lines: string): Article {
  const blocks: Block[] = []
  let text = ''
  let heading = -1
  for (const line of lines.split('\n')) {
    const kind = line.startsWith('=') ? 'title' : line.startsWith('#') ? 'heading' : 'paragraph'
    const words = line.replace(/^[=#]/, '')
    blocks.push({
      kind,
      level: kind === 'paragraph' ? 0 : kind === 'title' ? 1 : 2,
      heading: kind === 'paragraph' ? heading : -1,
      start: text.length,
      end: text.length + words.length,
    })
    if (kind === 'heading') heading = blocks.length - 1
    text += `${words}\n`
  }
  return {
    url: null,
    title: '',
    publisher: null,
    published: '2020-05-20',
    publishedFrom: 'option',
    updated: null,
    language: 'en',
    sha256: '',
    text,
    blocks,
    marks: [],
  }
}

const catalogue: Catalogue = {
  name: 'test',
  people: [],
  series: [entry('better-call-saul', 'Better Call Saul'), entry('squid-game', 'Squid Game')],
}

function entry(id: string, title: string): SeriesEntry {
  return {
    id,
    title,
    aliases: [],
    year: 2016,
    country: 'US',
    language: 'en',
    kind: 'drama',
    platforms: [],
    makers: [],
    seasons: [],
    status: 'ended',
    cast: [],
    ids: {},
  }
}
