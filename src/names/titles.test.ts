import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { titleKey, titleVariants, type TitleStrength } from './index.ts'

const same: readonly (readonly [what: string, ...titles: string[]])[] = [
  ['capitals', 'The Bear', 'THE BEAR', 'the bear'],
  ['marks', 'Élite', 'Elite'],
  ['letters of their own', 'Rællingen', 'Raellingen'],
  ['apostrophes', 'Grey’s Anatomy', "Grey's Anatomy", 'Grey`s Anatomy', 'Greys Anatomy'],
  ['dashes', 'Spider-Man', 'Spider‐Man', 'Spider–Man', 'Spiderman', 'Spider Man'],
  ['full-width forms', 'ＢＬＥＡＣＨ', 'Bleach'],
  ['ligatures', 'The Oﬃce', 'The Office'],
  ['and', 'Law & Order', 'Law and Order', 'Law + Order'],
  ['stars', 'M*A*S*H', 'MASH'],
  ['dots', 'S.W.A.T.', 'SWAT', 'S.W.A.T'],
  ['figures with hyphens', '9-1-1', '911', 'Nine-One-One'],
  ['a number word', 'Brooklyn Nine-Nine', 'Brooklyn 99'],
  ['two number words', 'Twenty-Four', '24', 'Twenty Four'],
  ['a hundred', 'The 100', 'The Hundred', 'The One Hundred'],
  ['a nought that is an o', 'Hawaii Five-0', 'Hawaii Five-O', 'Hawaii 5-0'],
  ['a Roman numeral at the end', 'Wakfu II', 'Wakfu 2'],
  ['a Roman numeral after its word', 'Ozark: Part I', 'Ozark: Part One', 'Ozark Part 1', 'Ozark Pt. 1'],
  ['a season', 'Shingeki no Kyojin Season 2', 'Shingeki no Kyojin Season Two', 'Shingeki no Kyojin: Season II'],
  ['an article behind', 'Wire, The', 'The Wire'],
  ['a French article behind', 'Revenants, Les', 'Les Revenants'],
  ['a doctor', 'Dr. Who', 'Doctor Who'],
  ['stray punctuation', 'What If...?', 'What If', 'What If…?'],
  ['what is not seen', 'The\u200b Bo\u00adys', 'The Boys'],
  ['hangul', '오징어 게임', '오징어게임'],
]

const other: readonly (readonly [a: string, b: string])[] = [
  ['The Office', 'Office'],
  ['Shameless (US)', 'Shameless (UK)'],
  ['The Office (2001)', 'The Office (2005)'],
  ['Lost', 'The Lost Room'],
  ['Malcolm X', 'Malcolm 10'],
  ['V', '5'],
  ['Vi', '6'],
  ['I, Claudius', '1 Claudius'],
  ['Dark', 'Dare'],
  ['???', '!!!'],
]

describe('titleKey', () => {
  for (const [what, first, ...others] of same)
    for (const title of others) test(`${what}: ${first!} and ${title} are one`, () => assert.equal(titleKey(title), titleKey(first!)))
  for (const [a, b] of other) test(`${a} and ${b} are two`, () => assert.notEqual(titleKey(a), titleKey(b)))
})

const variants: readonly (readonly [title: string, form: string, strength: TitleStrength])[] = [
  ['Shameless (US)', 'Shameless', 'without year or country'],
  ['House of Cards US', 'House of Cards', 'without year or country'],
  ['The Office (2001)', 'The Office', 'without year or country'],
  ['The Office (2001)', 'Office', 'without article'],
  ['The Bridge (2011 TV series)', 'The Bridge', 'without year or country'],
  ['The Bridge (Danish/Swedish TV series)', 'Bridge', 'without article'],
  ['Wire, The', 'Wire', 'without article'],
  ['Le Bureau des Légendes', 'Bureau des Légendes', 'without article'],
  ['Der Tatortreiniger', 'Tatortreiniger', 'without article'],
  ['El Ministerio del Tiempo', 'Ministerio del Tiempo', 'without article'],
  ['L’Amica geniale', 'Amica geniale', 'without article'],
  ['Marvel’s Daredevil', 'Daredevil', 'without owner'],
  ["Marvel's The Punisher", 'Punisher', 'without owner'],
  ["Tom Clancy's Jack Ryan", 'Jack Ryan', 'without owner'],
  ['Dahmer – Monster: The Jeffrey Dahmer Story', 'Dahmer', 'without subtitle'],
  ['The Lord of the Rings: The Rings of Power', 'Rings of Power', 'subtitle'],
  ['Star Wars: Andor', 'Andor', 'subtitle'],
  ['Game of Thrones', 'GoT', 'abbreviation'],
  ['The Big Bang Theory', 'TBBT', 'abbreviation'],
  ['How I Met Your Mother', 'HIMYM', 'abbreviation'],
  ['Brooklyn Nine-Nine', 'B99', 'abbreviation'],
  ['Orange Is the New Black', 'OITNB', 'abbreviation'],
  ['Attack on Titan', 'AoT', 'abbreviation'],
  ['Law & Order: Special Victims Unit', 'SVU', 'abbreviation'],
  ['Star Trek: Deep Space Nine', 'DS9', 'abbreviation'],
  ['Buffy the Vampire Slayer', 'Buffy', 'abbreviation'],
  ["Marvel's Agents of S.H.I.E.L.D.", 'SHIELD', 'abbreviation'],
  ['All of Us Are Dead', 'AOUAD', 'abbreviation'],
  ['Breaking Bad', 'BrBa', 'abbreviation'],
  ['Love, Death & Robots', 'LDR', 'abbreviation'],
  ['The Walking Dead: Daryl Dixon', 'TWD: Daryl Dixon', 'abbreviation'],
  ['Star Trek: Strange New Worlds', 'Star Trek: SNW', 'abbreviation'],
  ['Money Heist: Korea – Joint Economic Area', 'Money Heist: Korea', 'without subtitle'],
  ['Money Heist: Korea – Joint Economic Area', 'Joint Economic Area', 'subtitle'],
  ['Re:Zero − Starting Life in Another World', 'Re:Zero', 'without subtitle'],
  ['Agatha Christie: Poirot', 'Poirot', 'without owner'],
]

const never: readonly (readonly [title: string, form: string])[] = [
  ['Lands of Winter', 'Low'],
  ['Dead Set', 'DS'],
  ['This Is Us', 'This Is'],
  ['Us', ''],
  ['Scenes from a Marriage (unabridged)', 'Scenes from a Marriage'],
  ["Grey's Anatomy", 'Anatomy'],
  ['The 100', 'T100'],
  ['Spider-Man', 'Spider'],
  ['Die Hart', 'Hart'],
]

describe('titleVariants', () => {
  for (const [title, form, strength] of variants) {
    test(`${title} is told as ${form}: ${strength}`, () => {
      assert.equal(titleVariants(title).find(({ key }) => key === titleKey(form))?.strength, strength)
    })
  }
  for (const [title, form] of never) {
    test(`${title} is not told as “${form}”`, () => {
      assert.equal(
        titleVariants(title).some(({ key }) => key === titleKey(form)),
        false,
      )
    })
  }

  test('the exact form is first, no key stands twice, and no text breaks it', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^(The |Marvel's )?[A-Z][a-z]{1,7}( [A-Z][a-z]{0,7}){0,3}((: | - )[A-Z][a-z ]{1,9})?( \((19|20)\d\d\)| \(US\))?$/),
    )
    fc.assert(
      fc.property(titles, title => {
        const found = titleVariants(title)
        assert.equal(new Set(found.map(({ key }) => key)).size, found.length)
        for (const { name, key } of found) assert.equal(titleKey(name), key)
        if (titleKey(title) !== '') assert.equal(found[0]?.strength, 'exact')
        if (/^[ -~]*$/.test(title)) assert.equal(titleKey(title.toLowerCase()), titleKey(title))
        assert.equal(titleKey(` ${title} `), titleKey(title))
      }),
      { seed: 20220128, numRuns: 1500 },
    )
  })

  test('long and hostile titles take time by their length alone', () => {
    for (const piece of ['a', '-', ', ', '(', ' (2001', 'a.', "'", 'nine ', 'x', ': ', '\u0301', '한', ' the'])
      for (const title of [piece.repeat(100_000), `${piece.repeat(100_000)}, the`]) assert.ok(titleVariants(title).length <= 1)
  })
})
