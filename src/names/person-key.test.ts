import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { personKey } from './index.ts'

const same: readonly (readonly [what: string, ...names: string[]])[] = [
  ['a hyphen, a space or neither', 'Lee Jung-jae', 'Lee Jung Jae', 'Lee Jungjae'],
  ['two systems of romanisation', 'Choi Min-sik', 'Choe Minsik', 'Ch’oe Min-sik', '최민식'],
  ['a family name in three spellings', 'Park Bo-gum', 'Bak Bogeom', 'Pak Pogŏm', '박보검'],
  ['g and k', 'Gong Yoo', 'Kong Yoo'],
  ['u, oo and woo', 'Kim Soo-hyun', 'Kim Su-hyeon', 'Kim Swu-hyen'],
  ['the given name first', 'Jung-jae Lee', 'Lee Jung-jae', 'Jungjae Lee', 'Jung Jae Lee', 'Lee, Jung-jae'],
  ['a surname that is also a given name', 'Jin Young Park', 'Park Jin-young'],
  ['the rule of initial sounds', 'Ryu Jun-yeol', 'Yoo Jun-yeol', '류준열', '유준열'],
  ['a family name of two syllables', 'Namgung Min', 'Namkoong Min', '남궁민'],
  ['a boy of the zombie school', 'Yoon Chan-young', 'Yoon Chan Young', 'Yun Ch’an-yŏng', 'Yoon Chanyoung', '윤찬영'],
  ['a girl of the zombie school', 'Park Ji-hu', 'Park Ji Hoo', 'Park Jihu', 'Park Ji-hoo', 'Ji-hu Park', '박지후', '박 지후'],
  ['its director', 'Lee Jae-kyoo', 'Lee Jae Gyoo', 'Yi Chae-gyu', 'Lee Jae-gyu', '이재규'],
  ['its author', 'Joo Dong-Geun', 'Ju Dong-keun', '주동근'],
  ['Japanese order and long vowels', 'Shohei Ohtani', 'Ōtani Shōhei', 'Syouhei Ootani'],
  ['Hepburn, Kunrei and kana', 'Shinichi Kudo', 'Kudō Shin’ichi', 'Kudou Sin’iti', 'くどう しんいち'],
  ['katakana', 'Aso Haro', 'アソ ハロ'],
  ['m before p', 'Jumpei Mizobata', 'Mizobata Junpei'],
  ['pinyin with tones, Wade-Giles', 'Zhang Ziyi', 'Zhāng Zǐyí', 'Ziyi Zhang', 'Chang Tzu-i'],
  ['Wade-Giles with apostrophes', 'Cai Mingliang', 'Ts’ai Ming-liang', 'Tsai Ming-liang'],
  ['simplified and traditional surnames', '張艺', '张艺'],
  ['Cyrillic standards', 'Сергей Бондарчук', 'Sergei Bondarchuk', 'Sergey Bondarchuk', 'Sergej Bondarčuk'],
  ['the letter ё', 'Пётр Фёдоров', 'Pyotr Fyodorov', 'Petr Fedorov', 'Pëtr Fëdorov'],
  ['the ending -sky', 'Данила Козловский', 'Danila Kozlovsky', 'Danila Kozlovskiy', 'Danila Kozlovskii', 'Danila Kozlovskij'],
  ['Ukrainian', 'Володимир Зеленський', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyi', 'Volodimir Zelensky'],
  ['Greek', 'Δημήτρης Παπαδόπουλος', 'Dimitris Papadopoulos', 'Dimitris Papadopulos'],
  ['accents', 'Álvaro Morte', 'Alvaro Morte'],
  ['letters of their own', 'Michał Żebrowski', 'Michal Zebrowski'],
  ['Danish letters', 'Søren Malling', 'Soren Malling'],
  ['Turkish letters', 'Kıvanç Tatlıtuğ', 'Kivanc Tatlitug'],
  ['full-width letters', 'Ｐａｒｋ　Ｈａｅ－ｓｏｏ', 'Park Hae-soo'],
  ['capitals', 'PEDRO PASCAL', 'Pedro Pascal'],
  ['an initial’s dot', 'Michael J. Fox', 'Michael J Fox'],
  ['a hyphen in an English name', 'Phoebe Waller-Bridge', 'Phoebe Waller Bridge', 'Phoebe Waller‐Bridge'],
  ['an apostrophe of any kind', 'Vincent D’Onofrio', "Vincent D'Onofrio", 'Vincent DʼOnofrio', 'Vincent DOnofrio'],
  ['white space', 'Rhea  Seehorn', 'Rhea Seehorn', ' Rhea\u00a0Seehorn '],
  ['the family name first, with a comma', 'Duffer, Matt', 'Matt Duffer'],
]

const other: readonly (readonly [a: string, b: string])[] = [
  ['Lee Jung-jae', 'Lee Byung-hun'],
  ['Lee Jung-jae', 'Kim Jung-jae'],
  ['Cho Yi-hyun', 'Choi Yi Hyun'],
  ['Ham Ji-hyun', 'Ham Ji-hun'],
  ['Kim Joon', 'Kim Jeon'],
  ['Kim Min-soo', 'Kim Min-seo'],
  ['Seo In-guk', 'So In-guk'],
  ['Yoon Chan-young', 'Yoon Chan-yong'],
  ['Matt Duffer', 'Ross Duffer'],
  ['Pedro Pascal', 'Pedro Alonso'],
  ['Kim Go-eun', 'Kim Da-mi'],
  ['Louis Hofmann', 'Lisa Vicari'],
  ['Ozark', 'Ozarks'],
  ['Jodie Comer', 'Jodie Whittaker'],
  ['Yoko Ono', 'Yoko Ohno'],
  ['Kenji Sato', 'Genji Sato'],
  ['Zhang Yi', 'Zhang Ye'],
  ['Sergei Bodrov', 'Sergei Bobrov'],
  ['Jan Martin', 'Ian Martin'],
  ['Robert Downey', 'Robert Downey Jr.'],
]

describe('personKey', () => {
  for (const [what, first, ...others] of same)
    for (const name of others) test(`${what}: ${first!} and ${name} are one`, () => assert.equal(personKey(name), personKey(first!)))
  for (const [a, b] of other) test(`${a} and ${b} are two`, () => assert.notEqual(personKey(a), personKey(b)))

  test('a single word gives itself, folded', () => {
    assert.equal(personKey('Lomon'), 'lomon')
    assert.equal(personKey('Ming-Na'), 'ming-na')
    assert.equal(personKey('Björk'), 'bjork')
  })

  test('only Korean names have the sign of their keys', () => {
    assert.ok(personKey('Park Hae-soo').includes('|'))
    assert.ok(!personKey('Steven | Yeun').includes('|'))
  })

  test('no text breaks it, and capitals and spaces at its ends change nothing', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.stringMatching(/^[A-Za-z-]{1,9}( [A-Za-z-]{1,9}){0,3}$/),
    )
    fc.assert(
      fc.property(names, name => {
        const key = personKey(name)
        assert.ok(!/\s/.test(key))
        assert.equal(personKey(`  ${name} `), key)
        if (/^[\w -]*$/.test(name)) assert.equal(personKey(name.toUpperCase()), key)
      }),
      { seed: 20210917, numRuns: 2000 },
    )
  })
})
