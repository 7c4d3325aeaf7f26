import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tokenFlag, type Tokens } from '../model/index.ts'
import { foldWord } from './fold-word.ts'
import { tokenize } from './tokens.ts'

const cases: readonly (readonly [what: string, text: string, tokens: string])[] = [
  ['words and marks', 'Netflix renewed Dark, again.', 'Netflix|renewed|Dark|,|again|.'],
  ['a straight possessive', "HBO's Succession", "HBO|'s|Succession"],
  ['a curly possessive', 'Apple’s Severance', 'Apple|’s|Severance'],
  ['the possessive of a name in s', 'Ted Lasso and the Roys’ feud', 'Ted|Lasso|and|the|Roys|’|feud'],
  ['apostrophes inside words', "Schitt's Creek won't return, says O'Hara", "Schitt|'s|Creek|won't|return|,|says|O'Hara"],
  ['an apostrophe after a number', "Saturday Night Live is the 70's child", "Saturday|Night|Live|is|the|70|'s|child"],
  ['initials keep their dots', 'J.K. Simmons stars in Counterpart', 'J.K.|Simmons|stars|in|Counterpart'],
  ['initials apart', 'George R. R. Martin wrote it', 'George|R.|R.|Martin|wrote|it'],
  ['an acronym with dots', 'Marvel’s Agents of S.H.I.E.L.D. ends', 'Marvel|’s|Agents|of|S.H.I.E.L.D.|ends'],
  ['hours of the day', 'at 9 p.m. on ABC', 'at|9|p.m|.|on|ABC'],
  ['a decimal and a thousand', 'rated 8.7 by 1,204,551 users', 'rated|8.7|by|1,204,551|users'],
  ['a list of numbers is no thousand', 'seasons 1,2 and 3', 'seasons|1|,|2|and|3'],
  ['hyphens join', 'an eight-episode, long-awaited spin-off', 'an|eight-episode|,|long-awaited|spin-off'],
  ['a name and what is said of it', 'the Winkleman-fronted Traitors', 'the|Winkleman|-|fronted|Traitors'],
  ['the same in title case', 'Ann Reed-Led Drama', 'Ann|Reed|-|Led|Drama'],
  ['the possessive of a name that ends with a mark', "Disney+'s Andor, Jeopardy!’s host", "Disney|+|'s|Andor|,|Jeopardy|!|’s|host"],
  ['a quotation that ends with a mark', '‘Jeopardy!’ stars, ‘Help!’ said she', '‘|Jeopardy|!|’|stars|,|‘|Help|!|’|said|she'],
  ['a double name stays one word', 'Jean-Luc Picard', 'Jean-Luc|Picard'],
  ['dashes part', 'Fargo — back in 2023–24 -- was', 'Fargo|—|back|in|2023|–|24|--|was'],
  ['double quotes', 'the "Lost" finale', 'the|"|Lost|"|finale'],
  ['a title in single quotes', '‘Line of Duty’ returns', '‘|Line|of|Duty|’|returns'],
  ['brackets', 'Omar (Michael K. Williams)', 'Omar|(|Michael|K.|Williams|)'],
  ['runs of one mark', 'And then... ### **Barry**', 'And|then|...|###|**|Barry|**'],
  ['a day with slashes', 'on 5/20/2022', 'on|5|/|20|/|2022'],
  ['a word of another script', '다크 and Élite', '다크|and|Élite'],
  ['a letter of two units is never cut', '𝒟ark 🎬', '𝒟ark|🎬'],
  ['cells of a table run together', 'DateMay 15 and Episodes8', 'Date|May|15|and|Episodes|8'],
  ['no words', ' \n\t ', ''],
]

describe('tokenize', () => {
  for (const [what, text, tokens] of cases) {
    test(what, () => assert.equal(slices(text).join('|'), tokens))
  }
})

const folded: readonly (readonly [word: string, folded: string])[] = [
  ['Élite', 'elite'],
  ['Won’t', "won't"],
  ['spin‑off', 'spin-off'],
  ['Şahmaran', 'sahmaran'],
  ['Yargı', 'yargi'],
  ['Børgen', 'borgen'],
  ['Wałęsa', 'walesa'],
  ['Weißensee', 'weissensee'],
  ['BBC', 'bbc'],
  ['다크', '다크'],
]

describe('foldWord', () => {
  for (const [word, plain] of folded) test(`${word} is compared as ${plain}`, () => assert.equal(foldWord(word), plain))
})

const flagged: readonly (readonly [text: string, token: number, flags: readonly (keyof typeof tokenFlag)[]])[] = [
  ['Dark', 0, ['word', 'capital', 'spaced']],
  ['the BBC', 1, ['word', 'capital', 'upper', 'spaced']],
  ['season 2', 1, ['word', 'digit', 'spaced']],
  ['Élite', 0, ['word', 'capital', 'spaced']],
  ['Fargo, again', 1, []],
  ['Fargo’s', 1, ['word']],
  ['a “Fargo” fan', 1, ['spaced', 'opens']],
  ['a “Fargo” fan', 3, ['closes']],
  ['a "Fargo" fan', 1, ['spaced', 'opens']],
  ['a "Fargo" fan', 3, ['closes']],
  ["a 'Fargo' fan", 1, ['spaced', 'opens']],
  ["a 'Fargo' fan", 3, ['closes']],
  ['("Fargo")', 1, ['opens']],
  ['«Elite»', 2, ['closes']],
]

describe('flags', () => {
  for (const [text, token, flags] of flagged) {
    test(`token ${token} of ${text}: ${flags.join(', ') || 'none'}`, () => {
      const bits = tokenize(text).flags[token]!
      assert.deepEqual(
        Object.entries(tokenFlag).flatMap(([name, bit]) => (bits & bit ? [name] : [])),
        flags,
      )
    })
  }
})

const fragments = [
  'Dark',
  'J.K.',
  '’s',
  "'",
  '“',
  '”',
  '...',
  '--',
  '-',
  '.',
  ',',
  ' ',
  '\n',
  '1,000',
  '8.7',
  'É',
  '🎬',
  'DateMay',
  'p.m.',
  '\u00a0',
  '\ud800',
  '#',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map(parts => parts.join('')),
)

describe('of any text', () => {
  test('tokens stand in order, within it, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, text => {
        const tokens = tokenize(text)
        let at = 0
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(
            tokens.start[i]! >= at && tokens.end[i]! > tokens.start[i]! && tokens.end[i]! <= text.length,
            `token ${i} at ${tokens.start[i]}`,
          )
          assert.match(text.slice(at, tokens.start[i]), /^\s*$/u)
          assert.equal((tokens.flags[i]! & tokenFlag.spaced) !== 0, i === 0 || tokens.start[i]! > at)
          at = tokens.end[i]!
        }
        assert.match(text.slice(at), /^\s*$/u)
      }),
      { seed: 20220829, numRuns: 1500 },
    )
  })

  test('every token is its slice of the text, folded', () => {
    fc.assert(
      fc.property(texts, text => {
        const tokens = tokenize(text)
        assert.equal(tokens.lower.length, tokens.count)
        assert.equal(tokens.flags.length, tokens.count)
        assert.deepEqual(tokens.lower, slicesOf(text, tokens).map(foldWord))
      }),
      { seed: 20220829, numRuns: 1500 },
    )
  })

  test('words apart by spaces are cut as they are alone', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9’'.,-]{1,8}$/), { minLength: 1, maxLength: 12 }), words => {
        assert.deepEqual(slices(words.join(' ')), words.flatMap(slices))
      }),
      { seed: 20220829, numRuns: 500 },
    )
  })
})

function slices(text: string): string[] {
  return slicesOf(text, tokenize(text))
}

function slicesOf(text: string, tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}
