import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { comparePersonNames, personKey, romanisations, type NameComparison } from './index.ts'

type Verdict = NameComparison['verdict']

const cases: readonly (readonly [verdict: Verdict, reason: RegExp, a: string, ...others: string[]])[] = [
  ['same', /박지후|letters/, 'Park Ji-hu', 'Park Ji Hoo', 'Park Jihu', 'Ji-hu Park', '박지후', 'Pak Chihu'],
  ['same', /이재규/, 'Lee Jae-kyoo', 'Lee Jae Gyoo', 'Yi Chae-gyu', '이재규'],
  ['same', /천성일|전성일|letters/, 'Chun Sung-il', 'Chun Seong-il', 'Cheon Sung-il', '천성일'],
  ['same', /letters/, 'Yoon Chan-young', 'Yoon Chan Young'],
  ['same', /김남수|letters/, 'Kim Nam-Su', 'Kim Nam-soo', '김남수'],
  ['same', /주동근/, 'Joo Dong-Geun', 'Ju Dong-keun'],
  ['same', /스?솔로몬|family name stands first/, 'Park Solomon', 'Solomon Park'],
  ['same', /letters|이지훈/, 'Rhee Ji-hoon', 'Lee Jihun', 'Yi Chi-hun', 'Rhie Ji Hoon'],
  ['same', /섭|letters/, 'Seop Min-su', 'Sup Min-soo', 'Sŏp Minsu', '섭민수'],
  ['same', /신준서/, 'Shin Jun-seo', 'Synn Junseo', 'Shinn Joon-seo'],
  ['same', /선우|letters/, 'Sunwoo Min', 'Sŏnu Min', 'Seonu Min'],
  ['same', /family name is one.*지훈/, 'Ji-hoon Miller', 'Jihun Miller', 'Miller Ji Hun'],
  ['near', /letter or two/, 'Gina Miller', 'Jina Miller'],
  ['near', /cho.*choi/, 'Cho Yi-hyun', 'Choi Yi Hyun', 'Choi Yi-hyun'],
  ['near', /letter or two|rather for two/, 'Ham Ji-Hyun', 'Ham Ji-hun'],
  ['near', /rather for two/, 'Kim Sung-min', 'Kim Seung-min'],
  ['near', /part of the other/, 'Ji-hu', 'Park Ji-hu'],
  ['near', /“south” has slipped in/, 'Chun Sung-il', 'Chun Sung-South il'],
  ['near', /“korean” has slipped in/, 'Joo Dong-Geun', 'Joo Dong-Korean Geun'],
  ['near', /“death” has slipped in/, 'Chan-young', 'Chan-death young'],
  ['near', /“original” has slipped in/, 'Haro Aso', 'Haro original Aso'],
  ['near', /“original” stands in the place of “geun”/, 'Joo Dong-geun', 'Joo Dong-original'],
  ['different', /too little/, 'Lomon', 'Park Solomon'],
  ['different', /too little/, 'Lee Jung-jae', 'Lee Byung-hun', 'Kim Go-eun'],
  ['same', /Japanese|spellings|letters/, 'Shohei Ohtani', 'Ōtani Shōhei', 'Otani Syouhei'],
  ['near', /letter or two/, 'Yoko Ono', 'Yoko Ohno'],
  ['same', /spellings|Japanese/, 'みやざき はやお', 'Hayao Miyazaki', 'Miyazaki Hayao'],
  ['same', /deng xiaoping|spellings/, 'Deng Xiaoping', 'Teng Hsiao-ping'],
  ['near', /dialects/, 'Eason Chan', 'Eason Chen'],
  ['near', /surname is the same/, '章子怡', 'Zhang Ziyi'],
  ['same', /two forms/, '張藝', '张藝'],
  ['same', /Cyrillic|spellings/, 'Андрей Тарковский', 'Andrei Tarkovsky', 'Andrej Tarkovskij', 'Andrey Tarkovskiy'],
  ['same', /patronymic/, 'Andrei Tarkovsky', 'Андрей Арсеньевич Тарковский', 'Andrei Arsenyevich Tarkovsky'],
  ['same', /Greek/, 'Γιώργος Λάνθιμος', 'Yorgos Lanthimos'],
  ['same', /umlaut/, 'Diane Krüger', 'Diane Krueger'],
  ['same', /letters/, 'Álvaro Morte', 'Alvaro Morte'],
  ['same', /Hungarian/, 'Nagy Ervin', 'Ervin Nagy'],
  ['same', /Vietnamese/, 'Ngô Thanh Vân', 'Thanh Van Ngo'],
  ['near', /Icelandic/, 'Ólafur Darri Ólafsson', 'Ólafur Darri'],
  ['near', /another order/, 'Scott Dean', 'Dean Scott'],
  ['near', /junior/, 'Robert Downey Jr.', 'Robert Downey'],
  ['same', /junior/, 'Robert Downey, Jr.', 'Robert Downey Junior'],
  ['different', /the junior.*the senior|the senior.*the junior/, 'Ed Begley Jr.', 'Ed Begley Sr.'],
  ['same', /title/, 'Dr. Phil McGraw', 'Phil McGraw'],
  ['near', /long and short/, 'Bob Odenkirk', 'Robert Odenkirk'],
  ['same', /initial/, 'Samuel L. Jackson', 'Samuel Leroy Jackson'],
  ['near', /middle name/, 'Samuel L. Jackson', 'Samuel Jackson'],
  ['near', /initial/, 'J. K. Simmons', 'Jonathan Kimble Simmons'],
  ['same', /letters/, 'J.K. Simmons', 'JK Simmons'],
  ['same', /Arabic/, 'Bashar al-Assad', 'Bashar el-Assad', 'Bashar Assad'],
  ['near', /particle/, 'Vincent van Gogh', 'Vincent Gogh'],
  ['near', /double|second family/, 'Phoebe Waller-Bridge', 'Phoebe Waller'],
  ['near', /second family/, 'Penélope Cruz Sánchez', 'Penélope Cruz'],
  ['near', /doubled/, 'Pedro Pascal', 'Pedro Pascall'],
  ['near', /letter or two/, 'Pedro Pascal', 'Pedro Pacsal', 'Pedro Pascale'],
  ['different', /too little/, 'Pedro Pascal', 'Pedro Alonso'],
  ['different', /too little/, 'Matt Duffer', 'Ross Duffer'],
  ['different', /no letters/, '', '...', 'Matt Duffer'],
]

describe('comparePersonNames', () => {
  for (const [verdict, reason, a, ...others] of cases) {
    for (const b of others) {
      test(`${a} and ${b}: ${verdict}`, () => {
        const found = comparePersonNames(a, b)
        assert.equal(found.verdict, verdict, found.reason)
        assert.match(found.reason, reason)
      })
    }
  }

  const word = fc.oneof(
    fc.stringMatching(/^[A-Z][a-z]{1,6}(-[a-z]{1,5})?$/),
    fc.constantFrom(
      'Park',
      'Lee',
      'Ji-hu',
      'Chan',
      'van',
      'Jr.',
      'J.',
      'Ono',
      'Tzu-i',
      'Tarkovsky',
      '박',
      '지후',
      'Чехов',
      'Παπαδάκης',
      'みき',
      '章',
    ),
  )
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 25 }),
    fc.string({ unit: 'grapheme', maxLength: 25 }),
  )

  test('is symmetric, knows a name again, and calls what has one key the same', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        assert.deepEqual(comparePersonNames(a, b), comparePersonNames(b, a))
        assert.equal(comparePersonNames(a, a).verdict, 'same')
        const found = comparePersonNames(a, b)
        assert.ok(found.likelihood >= 0 && found.likelihood <= 1)
        if (personKey(a) === personKey(b) && /[\p{L}\p{N}]/u.test(a)) assert.equal(found.verdict, 'same', found.reason)
      }),
      { seed: 20220128, numRuns: 3000 },
    )
  })

  test('long and hostile names take time by their length alone', () => {
    for (const piece of ['a', '-', "'", 'ji-', 'ji ', 'o', 'ng', ', ', 'x.', '\u0301', '한', 'み', 'ы', '章', 'al-']) {
      const long = piece.repeat(100_000)
      assert.notEqual(comparePersonNames(long, `${long}n`).reason, '')
      assert.notEqual(comparePersonNames(`a${long}b c`, 'a b c').reason, '')
    }
  })
})

describe('romanisations', () => {
  const forms: readonly (readonly [name: string, ...forms: string[]])[] = [
    ['박지후', 'Park Ji-hu', 'Bak Jihu', 'Pak Chihu'],
    ['윤찬영', 'Yoon Chan-young', 'Yun Chanyeong', "Yun Ch'anyŏng", 'Yun Chanyeng'],
    ['남궁민', 'Namgung Min'],
    ['おおの ようこ', 'Ono Yoko', 'Oono Youko'],
    ['ジュンペイ', 'Junpei'],
    ['Сергей Бондарчук', 'Sergey Bondarchuk', 'Sergei Bondarchuk', 'Sergej Bondarčuk'],
    ['Хрущёв', 'Khrushchyov', 'Khrushchev', 'Xruščëv', 'Hruŝëv'],
    ['Зеленський', 'Zelensky', "Zelens'kyy", 'Zelenskyi'],
    ['Търновски', 'Tarnovski', 'Tărnovski'],
    ['Παπαδόπουλος', 'Papadopoulos'],
    ['章子怡', 'Zhang'],
  ]
  for (const [text, ...others] of forms) {
    test(`${text}: ${others.join(', ')}`, () => {
      const found = romanisations(text)
      for (const form of others) assert.ok(found.includes(form), found.join(', '))
    })
  }

  test('a name in Latin has none, and each is one name with its original', () => {
    assert.deepEqual(romanisations('Pedro Pascal'), [])
    for (const [text] of forms.slice(0, 3))
      for (const form of romanisations(text)) assert.equal(comparePersonNames(text, form).verdict, 'same', form)
  })

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        for (const form of romanisations(text)) assert.equal(typeof form, 'string')
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
