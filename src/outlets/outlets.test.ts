import assert from 'node:assert/strict'
import test from 'node:test'
import { lookalikeOf, outletById, outletNamed, outletOf } from './index.ts'
import { outlets } from './outlet-of.ts'

const places: readonly (readonly [url: string | null, publisher: string | null, outlet: string])[] = [
  ['https://deadline.com/2022/06/renewed-1235/', null, 'deadline.com trade'],
  ['https://www.deadline.com./x', 'Somebody', 'deadline.com trade'],
  ['https://about.netflix.com/en/news/season-2', null, 'netflix.com official'],
  ['https://www.netflix.com/tudum/articles/x', null, 'netflix.com official'],
  ['https://www.bbc.co.uk/mediacentre/2022/x', null, 'bbc.co.uk official'],
  ['https://www.bbc.co.uk/news/entertainment-1', null, 'bbc.co.uk/news press'],
  ['https://www.bbc.com/news/entertainment-1', null, 'bbc.co.uk/news press'],
  ['https://abc.go.com.example/x', null, 'com.example unknown'],
  ['https://deadline.com.example.org/x', null, 'example.org unknown'],
  ['https://netflix.blogspot.com/x', null, 'netflix.blogspot.com unknown'],
  ['https://deadline.com@evil.example/x', null, 'evil.example unknown'],
  ['https://tvblog.github.io/netflix', null, 'tvblog.github.io unknown'],
  ['https://x.com/netflix/status/1', 'Netflix', 'x.com unknown'],
  ['http://127.0.0.1:8080/a', 'Netflix', '127.0.0.1 unknown'],
  [null, 'Deadline', 'name:deadline unknown'],
  [null, 'deadline.com', 'name:deadline.com unknown'],
  [null, null, 'name: unknown'],
  ['not an address', 'Variety', 'name:variety unknown'],
]

for (const [url, publisher, outlet] of places)
  test(`${url ?? publisher ?? 'nothing'} is published by ${outlet}`, () => {
    const { id, tier } = outletOf({ url, publisher })
    assert.equal(`${id} ${tier}`, outlet)
    assert.equal(outletById(id).tier, tier)
  })

const names: readonly (readonly [string, string | null])[] = [
  ['Deadline', 'deadline.com'],
  ['the Hollywood Reporter', 'hollywoodreporter.com'],
  ['THR', 'hollywoodreporter.com'],
  ['The Korean Herald', 'koreaherald.com'],
  ['What’s on Netflix', 'whats-on-netflix.com'],
  ["What's on Netflix", 'whats-on-netflix.com'],
  ['netflix', 'netflix.com'],
  ['Lee Jae-kyoo', null],
  ['various reports', null],
]

for (const [words, id] of names) test(`${words} names ${id ?? 'no outlet'}`, () => assert.equal(outletNamed(words)?.id ?? null, id))

test('every row is well made, and no address is two outlets’', () => {
  const seen = new Set<string>()
  for (const { id, tier, name } of outlets) {
    assert.ok(/^[a-z\d.-]+\.[a-z]+(?:\/[a-z]+)?$/.test(id), id)
    assert.ok(!seen.has(id), `${id} twice`)
    assert.ok(name.trim() === name && name !== '' && tier !== 'unknown')
    seen.add(id)
  }
  assert.ok(outlets.length > 300, `${outlets.length} outlets`)
})

const tricks: readonly ((name: string, suffix: string) => string)[] = [
  (name, suffix) => `${name.replace('i', '1').replace('o', '0').replace('e', '3')}.${suffix}`,
  name => `${name}.example`,
  (name, suffix) => `${name}-news.${suffix}`,
  (name, suffix) => `official-${name}.${suffix}`,
  (name, suffix) => `${name}press.${suffix}`,
  (name, suffix) => `${name.slice(0, 3)}-${name.slice(3)}.${suffix}`,
  (name, suffix) => `${name.replace(/[aeo]/, each => ({ a: 'а', e: 'е', o: 'о' })[each]!)}.${suffix}`,
  (name, suffix) => `${name}${name.at(-1)}.${suffix}`,
  (name, suffix) => `${name}.com-${suffix}.net`,
  (name, suffix) => `www-${name}.${suffix}`,
]

test('of 200 addresses that look like official ones none is taken for one', () => {
  const official = outlets
    .filter(({ id, tier }) => tier === 'official' && /^[a-z]{5,}\.[a-z.]+$/.test(id))
    .slice(0, 20)
    .map(({ id }) => id)
  assert.equal(official.length, 20)
  let told = 0
  for (const id of official)
    for (const trick of tricks) {
      const [name, suffix] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)]
      const domain = trick(name, suffix)
      if (domain === id) continue
      assert.equal(outletOf({ url: `https://${domain}/x`, publisher: name }).tier, 'unknown', domain)
      if (lookalikeOf(domain) !== null) told++
    }
  assert.ok(told > 150, `${told} of 200 told as look-alikes`)
})

test('addresses with names of their own look like nobody', () => {
  for (const domain of [
    'tvblogdaily.com',
    'seriesfans.net',
    'dramabeans.com',
    'example.org',
    'maximum.com',
    'timesofoman.com',
    'deadline.com',
  ])
    assert.equal(lookalikeOf(domain), null, domain)
})
