import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, Links } from '../model/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { channelRows, ordinaryChannels } from './channels.ts'
import { compileGazetteer, linkArticle } from './index.ts'

/** The channels and outlets of a text as it writes them. */
type Row = readonly [text: string, ...names: readonly string[]]

const channels: readonly Row[] = [
  ['Netflix and HBO renewed their shows.', 'Netflix', 'HBO'],
  ['It streams on Disney+ and Apple TV+.', 'Disney+', 'Apple TV+'],
  ['It streams on Disney Plus.', 'Disney Plus'],
  ['It airs on BBC One and BBC iPlayer.', 'BBC One', 'BBC iPlayer'],
  ['It airs on BBC America.', 'BBC America'],
  ['It airs on The CW.', 'The CW'],
  ['It airs on Channel 4 in May.', 'Channel 4'],
  ['It airs on Sky Atlantic.', 'Sky Atlantic'],
  ['It streams on Max in June.', 'Max'],
  ['Peacock has cancelled its reboot.', 'Peacock'],
  ['Seven’s drama is back.', 'Seven'],
  ['Apple has ordered a second season.', 'Apple'],
  ['The tvN drama is back.', 'tvN'],
  ['It airs on CCTV-8 and streams on Tencent.', 'CCTV-8', 'Tencent'],
  ['It airs on RTÉ One and on TG4.', 'RTÉ One', 'TG4'],
  ['It streams on tabii, Hoichoi and Sun NXT.', 'tabii', 'Hoichoi', 'Sun NXT'],
  ['It moved from A&E to the USA Network.', 'A&E', 'USA Network'],
]

const noChannels: readonly Row[] = [
  ['Max met Lucas at the mall.'],
  ['The sky was blue, and five stars shone.'],
  ['She ate an apple on her lifetime trip.'],
  ['The set stands in the city.'],
  ['Dave Franco plays a cop.'],
  ['It comes from Fox Entertainment.'],
  ['It comes from ABC Signature.'],
  ['Star Trek is old.'],
]

const outlets: readonly Row[] = [
  ['According to Deadline, Variety was wrong.', 'Deadline', 'Variety'],
  ['The news was first reported by The Hollywood Reporter.', 'The Hollywood Reporter'],
  ['The Guardian and TVLine liked it.', 'The Guardian', 'TVLine'],
  ['She wrote it on Instagram.', 'Instagram'],
  ['There is a variety of shows before the deadline.'],
]

for (const [kind, rows] of [
  ['channel', [...channels, ...noChannels]],
  ['outlet', outlets],
] as const) {
  describe(`${kind}s of a text`, () => {
    for (const [text, ...names] of rows) {
      test(text, () => {
        assert.deepEqual(
          linksOf(text)
            .mentions.filter(mention => mention.kind === kind)
            .map(({ start, end }) => text.slice(start, end)),
          names,
        )
      })
    }
  })
}

const one: readonly (readonly [text: string, ...called: readonly string[]])[] = [
  ['Amazon Prime Video renewed it. It streams on Prime Video.', 'Amazon Prime Video'],
  ['It airs on The CW. CW has renewed it.', 'The CW'],
  ['It airs on BBC One. BBC Two airs it too.', 'BBC One', 'BBC Two'],
  ['RTÉ has renewed it. It airs on RTÉ2.', 'RTÉ', 'RTÉ2'],
  ['It is on HBO. HBO Europe made it.', 'HBO', 'HBO Europe'],
  ['It is on Sky. Sky Comedy has more.', 'Sky', 'Sky Comedy'],
  ['It airs on FX. FXX airs it too.', 'FX', 'FXX'],
  ['It airs on HBO and streams on HBO Max.', 'HBO', 'HBO Max'],
]

describe('one channel under several names', () => {
  for (const [text, ...called] of one) test(text, () => assert.deepEqual(linksOf(text).names, called))
})

describe('the list of channels', () => {
  test('every spelling of capitals, letters and figures is found after “on”', () => {
    const forms = channelRows
      .flatMap(([name, , ...spellings]) => [name, ...spellings])
      .filter(form => /^\p{Lu}[\p{L}\p{N} +&/-]*$/u.test(form))
    assert.ok(forms.length > 300)
    assert.deepEqual(
      forms.filter(form => {
        const text = `It was shown on ${form} for years.`
        return !linksOf(text).mentions.some(({ kind, start, end }) => kind === 'channel' && text.slice(start, end) === form)
      }),
      [],
    )
  })

  test('every ordinary word in it is a spelling of some channel', () => {
    const forms = new Set(channelRows.flatMap(([name, , ...spellings]) => [name, ...spellings].map(form => form.toLowerCase())))
    assert.deepEqual(
      [...ordinaryChannels].filter(form => !forms.has(form)),
      [],
    )
  })

  test('no spelling stands for two channels of one region', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [name, region, ...spellings] of channelRows) {
      for (const form of new Set([name, ...spellings])) {
        const key = `${form}|${region}`
        if (seen.has(key)) twice.push(form)
        seen.set(key, name)
      }
    }
    assert.deepEqual(twice, [])
  })
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
  return linkArticle(article, tokens, sentences, gazetteer)
}

const gazetteer = compileGazetteer({ name: 'test', series: [], people: [] }, tokenize)
