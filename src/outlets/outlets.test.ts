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
  ['https://x.com/netflix/status/1', 'Netflix', 'x.com/netflix unknown'],
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

/** Pages on the sites of outlets, and whose they are: visitors' are a stranger's. */
const visitors: readonly (readonly [url: string, outlet: string])[] = [
  ['https://www.apple.com/tv-pr/news/2025/x/', 'tv.apple.com official'],
  ['https://www.apple.com/uk/newsroom/2025/x', 'tv.apple.com official'],
  ['https://tv.apple.com/us/show/x', 'tv.apple.com official'],
  ['https://discussions.apple.com/thread/1', 'apple.com unknown'],
  ['https://discussions.apple.com/tv-pr/1', 'apple.com unknown'],
  ['https://podcasts.apple.com/us/podcast/x/id1', 'apple.com unknown'],
  ['https://press.aboutamazon.com/2025/x', 'primevideo.com official'],
  ['https://www.amazon.com/review/R1', 'amazon.com unknown'],
  ['https://www.amazon.com/gp/customer-reviews/R1', 'amazon.com unknown'],
  ['https://blog.roku.com/x', 'roku.com official'],
  ['https://community.roku.com/t5/x/td-p/1', 'community.roku.com unknown'],
  ['https://community.roku.com/discussions/x', 'community.roku.com unknown'],
  ['https://channelstore.roku.com/details/1', 'channelstore.roku.com unknown'],
  ['https://www.crunchyroll.com/news/latest/x', 'crunchyroll.com official'],
  ['https://www.crunchyroll.com/forum', 'crunchyroll.com/forum unknown'],
  ['https://www.crunchyroll.com/forumtopic-1/x', 'crunchyroll.com/forumtopic unknown'],
  ['https://www.crunchyroll.com/en//%66orum/x', 'crunchyroll.com/forum unknown'],
  ['https://www.crunchyroll.com/user/Ann', 'crunchyroll.com/user/ann unknown'],
  ['https://www.bilibili.com/bangumi/play/ss1', 'ir.bilibili.com official'],
  ['https://www.bilibili.com/video/BV1', 'bilibili.com unknown'],
  ['https://space.bilibili.com/12/dynamic', 'space.bilibili.com/12 unknown'],
  ['https://space.bilibili.com/bangumi', 'space.bilibili.com/bangumi unknown'],
  ['https://www.viki.com/tv/1-x', 'viki.com official'],
  ['https://www.viki.com/users/ann/about', 'viki.com/users/ann unknown'],
  ['https://discussions.viki.com/t/x/1', 'discussions.viki.com unknown'],
  ['https://www.viki.com/collections/1', 'viki.com/collections unknown'],
  ['https://helpforum.sky.com/t5/x', 'helpforum.sky.com unknown'],
  ['https://forums.digitalspy.com/discussion/1/x', 'forums.digitalspy.com unknown'],
  ['https://www.hollywoodreporter.com/tv/tv-reviews/x/', 'hollywoodreporter.com trade'],
  ['https://www.newyorker.com/magazine/profiles/x', 'newyorker.com press'],
  ['https://variety.com/t/reviews/x', 'variety.com trade'],
]

for (const [url, outlet] of visitors)
  test(`${url} is ${outlet}`, () => {
    const { id, tier } = outletOf({ url, publisher: 'Netflix' })
    assert.equal(`${id} ${tier}`, outlet)
    assert.equal(outletById(id).tier, tier)
  })

/** On sites that many write, each of them is one stranger, at whichever of their addresses. */
const people: readonly (readonly [stranger: string, ...urls: string[]])[] = [
  ['x.com/ann', 'https://x.com/Ann/status/1', 'https://twitter.com/ann', 'https://mobile.twitter.com/ann/status/2'],
  ['x.com', 'https://x.com/i/status/1', 'https://x.com/', 'https://twitter.com/search?q=ann'],
  ['youtube.com/ann', 'https://www.youtube.com/@Ann', 'https://m.youtube.com/c/ann/videos', 'https://youtube.com/user/ann'],
  ['youtube.com', 'https://www.youtube.com/watch?v=ann'],
  ['sites.google.com/ann', 'https://sites.google.com/view/ann/home', 'https://sites.google.com/site/ann'],
  ['sites.google.com/example.com/ann', 'https://sites.google.com/a/example.com/ann/news'],
  ['google.com', 'https://docs.google.com/document/d/1'],
  ['ann.medium.com', 'https://medium.com/@ann/post-1', 'https://ann.medium.com/post-2'],
  ['medium.com', 'https://medium.com/p/1', 'https://www.medium.com/'],
  ['ann.substack.com', 'https://ann.substack.com/p/x', 'https://substack.com/@ann', 'https://open.substack.com/pub/ann/p/x'],
  ['ann.tumblr.com', 'https://ann.tumblr.com/post/1', 'https://www.tumblr.com/ann/1', 'https://www.tumblr.com/blog/view/ann/1'],
  ['ann.wordpress.com', 'https://ann.wordpress.com/2025/01/x/'],
  ['ann.blogspot.com', 'https://ann.blogspot.com/x', 'https://ann.blogspot.co.uk/x', 'https://ann.blogspot.com.au/x'],
  ['ann.github.io', 'https://ann.github.io/a', 'https://ANN.github.io./b'],
  ['reddit.com/ann', 'https://www.reddit.com/user/ann', 'https://old.reddit.com/u/ann'],
  ['reddit.com', 'https://www.reddit.com/r/television/comments/1/x'],
  ['blog.naver.com/ann', 'https://blog.naver.com/ann/1', 'https://m.blog.naver.com/ann'],
  ['example.org', 'https://ann.example.org/@ann', 'https://bob.example.org/user/bob', 'https://forum.example.org/'],
]

for (const [stranger, ...urls] of people)
  test(`${urls.join(' and ')} ${urls.length === 1 ? 'is' : 'are'} ${stranger}`, () => {
    for (const url of urls) assert.deepEqual(outletOf({ url, publisher: 'Ann' }), outletById(stranger), url)
    assert.equal(outletById(stranger).tier, 'unknown')
  })

/** Other spellings of addresses: the same page, or nobody's. */
const spellings: readonly (readonly [url: string, outlet: string])[] = [
  ['https://bbc.co.uk//news', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/%6eews', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/%4EEWS/', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/%2fnews', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/x/../news', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/x/%2e%2e/news', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/%2e%2e%2fnews', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/./news;jsessionid=1', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/news?x#y', 'bbc.co.uk/news press'],
  ['https:\\\\bbc.co.uk\\news', 'bbc.co.uk/news press'],
  ['HTTPS://WWW.BBC.CO.UK/News', 'bbc.co.uk/news press'],
  ['http://bbc.co.uk:8080/news', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk./news', 'bbc.co.uk/news press'],
  ['https://user:word@bbc.co.uk/news', 'bbc.co.uk/news press'],
  ['https://ｂｂｃ.co.uk/news', 'bbc.co.uk/news press'],
  ['https://bbc。co。uk/news', 'bbc.co.uk/news press'],
  [' https://bbc.co.uk/ne\tws ', 'bbc.co.uk/news press'],
  ['https://news.bbc.co.uk/1/hi/x.stm', 'bbc.co.uk/news press'],
  ['https://bbc.co.uk/mediacentre', 'bbc.co.uk official'],
  ['https://bbc.co.uk@evil.example/news', 'evil.example unknown'],
  ['https://bbc.co.uk%40evil.example/', 'name:bbc unknown'],
  ['https://bbc.co.uk:x@evil.example/', 'evil.example unknown'],
  ['https://evil.example/https://bbc.co.uk/', 'evil.example unknown'],
  ['https://evil.example\\@bbc.co.uk/', 'evil.example unknown'],
  ['https://evil.example#@bbc.co.uk/', 'evil.example unknown'],
  ['https://bbc.co.uk.evil.example/', 'evil.example unknown'],
  ['https://xbbc.co.uk/', 'xbbc.co.uk unknown'],
  ['https://bbс.co.uk/', 'xn--bb-pmc.co.uk unknown'],
  ['https://xn--bb-pmc.co.uk/', 'xn--bb-pmc.co.uk unknown'],
  ['https://bbc.co.uk..evil.example/', 'name:bbc unknown'],
  ['https://bbc.co.uk../', 'name:bbc unknown'],
  ['ftp://bbc.co.uk/', 'name:bbc unknown'],
  ['javascript://bbc.co.uk/%0aalert(1)', 'name:bbc unknown'],
  ['data:text/html,https://bbc.co.uk', 'name:bbc unknown'],
  ['//bbc.co.uk/news', 'name:bbc unknown'],
  ['https://', 'name:bbc unknown'],
]

for (const [url, outlet] of spellings)
  test(`${url} is read as ${outlet}`, () => {
    const { id, tier } = outletOf({ url, publisher: 'BBC' })
    assert.equal(`${id} ${tier}`, outlet)
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
    assert.ok(/^[a-z\d.-]+\.[a-z]+(?:\/[a-z-]+)?$/.test(id), id)
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
