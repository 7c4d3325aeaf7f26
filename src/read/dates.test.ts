import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dayOfData, dayOfUrl, findDay } from './dates.ts'

describe('a day in words', () => {
  const cases: readonly (readonly [words: string, day: string | null])[] = [
    ['2021-05-03', '2021-05-03'],
    ['on 2021/5/3, then', '2021-05-03'],
    ['May 3, 2021', '2021-05-03'],
    ['May 3rd 2021', '2021-05-03'],
    ['Oct. 20, 2018 at 1:13 PM', '2018-10-20'],
    ['Sept. 1, 2020', '2020-09-01'],
    ['3 May 2021', '2021-05-03'],
    ['14th December 2018', '2018-12-14'],
    ['Tuesday, 4 May 2021', '2021-05-04'],
    ['the 1st of June, 2020', '2020-06-01'],
    ['3-May-2021', '2021-05-03'],
    ['Tue May 04 10:00:00 EDT 2021', '2021-05-04'],
    ['Tue, 04 May 2021 10:00:00 GMT', '2021-05-04'],
    ['31.12.2022', '2022-12-31'],
    ['25/12/2022', '2022-12-25'],
    ['12/25/2022', '2022-12-25'],
    ['7/7/2022', '2022-07-07'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['3 août 2021', '2021-08-03'],
    ['3. März 2021', '2021-03-03'],
    ['3 maggio 2021', '2021-05-03'],
    ['2021年5月3日', '2021-05-03'],
    ['2021년 5월 3일', '2021-05-03'],
    ['Season 3, 2021 and May 4, 2022', '2022-05-04'],
    ['5/6/2022', null],
    ['May 2021', null],
    ['2021', null],
    ['February 30, 2021', null],
    ['Smarch 3, 2021', null],
    ['1970-01-01', null],
    ['0001-01-01', null],
    ['call 555-2021-05-031', null],
    ['version 1.2021.05.03', null],
  ]
  for (const [words, day] of cases) test(words, () => assert.equal(findDay(words)?.day ?? null, day))
  test('tells where it stands', () => assert.deepEqual(findDay('Published: May 3, 2021 | news'), { day: '2021-05-03', start: 11, end: 22 }))
})

describe('a day in data', () => {
  for (const [value, day] of [
    ['2021-05-03T23:30:00-07:00', '2021-05-03'],
    ['2021-05-03T23:30:00Z', '2021-05-03'],
    ['20210503', '2021-05-03'],
    ['20210503T101500Z', '2021-05-03'],
    ['20210503101500', '2021-05-03'],
    ['1620000000', '2021-05-03'],
    ['1620000000000', '2021-05-03'],
    ['Mon, 03 May 2021 10:00:00 +0000', '2021-05-03'],
    ['2021-05', null],
    ['0', null],
    ['', null],
    ['soon', null],
  ] as const)
    test(`"${value}"`, () => assert.equal(dayOfData(value), day))
})

describe('a day in an address', () => {
  for (const [url, day] of [
    ['https://shows.example/2022/05/20/salt-harbour', '2022-05-20'],
    ['https://shows.example/2022/5/2/salt-harbour/', '2022-05-02'],
    ['https://shows.example/tv/2022/may/20/salt-harbour', '2022-05-20'],
    ['https://shows.example/tv/salt-harbour-20220520', '2022-05-20'],
    ['https://shows.example/tv/2022-05-20-salt-harbour.html', '2022-05-20'],
    ['https://shows.example/news/202205/20/salt', '2022-05-20'],
    ['https://web.archive.org/web/20230101120000/https://shows.example/2022/05/20/salt', '2022-05-20'],
    ['https://web.archive.org/web/20230101120000/https://shows.example/salt', null],
    ['https://shows.example/2022/05/salt-harbour', null],
    ['https://shows.example/2022/', null],
    ['https://shows.example/2022/13/45/salt', null],
    ['https://2022-05-20.example/salt', null],
    ['https://shows.example/salt?date=2022-05-20', null],
    ['https://shows.example/story-1234567890123', null],
  ] as const)
    test(url, () => assert.equal(dayOfUrl(url), day))
})
