import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsIn, type ProblemCase } from './check-text.fixture.ts'
import { isNearName, maySamePerson, nameOf } from './names.ts'

const pairs: readonly (readonly [a: string, b: string, how: 'same' | 'near' | 'other'])[] = [
  ['Cho Yi-hyun', 'Cho Yihyun', 'same'],
  ['Cho Yi-hyun', 'Cho', 'same'],
  ['Cho Yi-hyun', 'Yi-hyun Cho', 'same'],
  ['Park Ji-hu', 'Park Ji Hoo', 'same'],
  ['Uhm Ki Joon', 'Um Ki-joon', 'same'],
  ['Masao Okubo', 'Masao Ookubo', 'same'],
  ['Çağatay Ulusoy', 'Cagatay Ulusoy', 'same'],
  ['Nilüfer İpek Gökdel', 'N. Ipek Gokdel', 'same'],
  ['Cho Yi-hyun', 'Choi Yi Hyun', 'near'],
  ['Kim So-hyun', 'Kim Soo-Hyun', 'near'],
  ['Song Joong-ki', 'Song Jong-ki', 'near'],
  ['Ham Ji-hun', 'Ham Ji-Hyun', 'near'],
  ['Burk Sharpless', 'Bark Sharpless', 'near'],
  ['Matt Duffer', 'Ross Duffer', 'other'],
  ['Kim Min-jae', 'Kim Min-jung', 'other'],
  ['Bella Ramsey', 'Bella Heathcote', 'other'],
]

for (const [a, b, how] of pairs) {
  test(`${a} and ${b}: ${how}`, () => {
    const [first, second] = [nameOf(a), nameOf(b)]
    assert.equal(maySamePerson(first, second), how === 'same')
    assert.equal(maySamePerson(second, first), how === 'same')
    assert.equal(isNearName(first, second), how === 'near')
    assert.equal(isNearName(second, first), how === 'near')
  })
}

const cases: readonly ProblemCase[] = [
  {
    name: 'a word slipped into a hyphenated name that the text has whole',
    text: 'Vagabond Season 2\n\nLee Seung-gi stars in Vagabond. Fans of Lee Seung-Korean gi’s work want a second season.',
    problems: ['misnamed: “Lee Seung-Korean gi” is a garbled form of Lee Seung-gi: “Korean” has slipped into the name.'],
  },
  {
    name: 'a word slipped between given and family name',
    text: 'Alice in Borderland Season 3\n\nAlice in Borderland is a series on Netflix with Tao Tsuchiya. Tao beloved Tsuchiya’s climbing will help, and so will Kento Yama-lead zaki’s wit.',
    problems: [
      'misnamed: “Tao beloved Tsuchiya” is a garbled form of Tao Tsuchiya: “beloved” has slipped into the name.',
      'misnamed: “Kento Yama-lead zaki” is a garbled form of Kento Yamazaki: “lead” has slipped into the name.',
    ],
  },
  {
    name: 'a hyphenated word before a name is no garbled name',
    text: 'Vagabond Season 2\n\nLee Seung-gi stars in Vagabond, a Netflix-backed thriller. The Seoul-born actor may return.',
    problems: [],
  },
  {
    name: 'a near name of one of the cast',
    text: 'Vincenzo Season 2\n\nVincenzo stars Jeon Yeo-been on tvN. Song Jong-ki is expected to return.',
    problems: ['misnamed: “Song Jong-ki” seems to mean Song Joong-ki.'],
  },
  {
    name: 'spellings of the cast',
    text: 'Vincenzo Season 2\n\nVincenzo stars Song Joong Ki and Jeon Yeo-bin on tvN. Song Joongki may return.',
    problems: [],
  },
  {
    name: 'a part given to a near name',
    text: 'Love Alarm Season 2\n\nLove Alarm is a drama on Netflix, and its second season is on the way. In the series, Kim Soo-hyun plays Kim Jo-jo.',
    problems: ['misnamed: Kim Jo-jo is played by Kim So-hyun, not by Kim Soo-hyun.'],
  },
  {
    name: 'a character called the star',
    text: 'Hometown Cha-Cha-Cha Season 2\n\n“Hometown Cha-Cha-Cha” is a drama starring Yoon Hye-jin.',
    problems: ['misnamed: Yoon Hye-jin is a character, played by Shin Min-a.'],
  },
  {
    name: 'somebody new with a near name',
    text: 'Vincenzo Season 2\n\nVincenzo stars Song Joong-ki on tvN. Song Jong-ki joins the cast as a newcomer.',
    problems: [],
  },
  {
    name: 'a title with other words between its first and its last',
    text: 'How to Get Away with Murder Season 7\n\nHow to Get Away with Murder ended after six seasons on ABC. Viola Davis won an Emmy for How to Run Away with Murder.',
    problems: ['misnamed: “How to Run Away with Murder” seems to mean How to Get Away with Murder.'],
  },
  {
    name: 'a title that is misremembered',
    text: 'House of the Dragon Season 3\n\nHouse of the Dragon is a series on HBO. Where can I watch The House of Dragons?',
    problems: ['misnamed: “The House of Dragons” seems to mean House of the Dragon.'],
  },
  {
    name: 'the title of the series that it stems from',
    text: 'House of the Dragon Season 3\n\nHouse of the Dragon is a series on HBO. Like Game of Thrones, House of the Dragon’s story is told by George R. R. Martin.',
    problems: [],
  },
  {
    name: 'a character whose name is misspelt beside the performer’s',
    text: 'House of the Dragon Season 3\n\nHouse of the Dragon is a series on HBO. In the series, Steve Toussaint plays Corliss Velaryon.',
    problems: ['misnamed: “Corliss Velaryon” seems to mean Corlys Velaryon.'],
  },
  {
    name: 'a mistyped title',
    text: 'Bridgerton Season 4: All We Know\n\nBridgerton is a Netflix series. Fans of the series “Bridgertn” are happy.',
    problems: ['misnamed: “Bridgertn” seems to mean Bridgerton.'],
  },
  {
    name: 'spin-offs and remakes',
    text: 'Money Heist Season 6\n\nMoney Heist ended in 2021. The spin-off “Berlin” and the remake “Money Heist: Korea – Joint Economic Area” followed. Álex Pina created Money Heist.',
    problems: [],
  },
  {
    name: 'a series called by the work that it is based on',
    text: 'All of Us Are Dead Season 2\n\nAll of Us Are Dead came to Netflix in 2022. The Netflix original series, Now at Our School, by Joo Dong-geun, was a hit.',
    problems: [
      'misnamed: Now at Our School is the webtoon that All of Us Are Dead is based on, by Joo Dong-geun; the series is called All of Us Are Dead.',
    ],
  },
  {
    name: 'the work that a series is based on',
    text: 'All of Us Are Dead Season 2\n\nAll of Us Are Dead came to Netflix in 2022. The series is based on the webtoon Now at Our School by Joo Dong-geun.',
    problems: [],
  },
]

for (const given of cases) {
  test(given.name, () => {
    assert.deepEqual(problemsIn(given, 'misnamed'), given.problems)
  })
}
