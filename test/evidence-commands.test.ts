import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
let folder = ''
let server: Server
let base = ''

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command as a person does, and gives what it says. */
function hiatus(...args: readonly string[]): Promise<Ran> {
  return new Promise(resolve => {
    const env = { ...process.env, HIATUS_DATA: join(folder, 'data'), DATABASE_URL: '', NO_COLOR: '1' }
    execFile(process.execPath, [main, ...args], { env }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

const deadline = {
  url: 'https://deadline.com/2022/06/all-of-us-are-dead-renewed/',
  title: '‘All of Us Are Dead’ Renewed For Season 2 At Netflix',
  published: '2022-06-06',
  text: `Netflix has renewed All of Us Are Dead for a second season. The streamer broke the news during its Geeked Week event on Monday.

Park Ji-hu, Yoon Chan-young, Cho Yi-hyun and Lomon are set to return for the new run. The zombie drama follows students who are trapped in their school while an outbreak spreads through the city of Hyosan.

The first season premiered on January 28, 2022 and had 12 episodes. It spent weeks among the most watched series of the service. Lee Jae-kyoo directed it with Kim Nam-su, from scripts by Chun Sung-il.`,
}
const variety = {
  url: 'https://variety.com/2022/tv/news/all-of-us-are-dead-season-2/',
  title: 'Korean Zombie Hit ‘All of Us Are Dead’ Gets Another Season',
  published: '2022-06-06',
  text: `The undead will be back: a second season of the Korean hit All of Us Are Dead is coming to Netflix, the company said.

Netflix renewed All of Us Are Dead for season 2 four months after its premiere. Nothing was said of a date. Cast members made the announcement in a short video.

Based on the webtoon Now at Our School by Joo Dong-geun, the first twelve episodes told of a virus that breaks out in a high school.`,
}
/** The first, as a farm spins it. */
const spun = {
  url: 'https://www.zombie-news.example/renewed',
  title: 'All of Us Are Dead greenlit for season 2',
  published: '2022-06-08',
  text: `Netflix has recommissioned All of Us Are Dead for a second installment. The platform revealed the report during its Geeked Week occasion on Monday.

Park Ji-hu, Yoon Chan-young, Cho Yi-hyun and Lomon are set to come back for the fresh run. The zombie serial tracks pupils who are stuck in their academy while an epidemic spreads through the town of Hyosan.

The opening season debuted on January 28, 2022 and had 12 installments. It stayed weeks among the most viewed shows of the platform. Lee Jae-kyoo helmed it with Kim Nam-su, from screenplays by Chun Sung-il.`,
}
const moved = `<!doctype html><html lang="en"><head><title>All of Us Are Dead season 2 sets its date</title><meta property="article:published_time" content="2023-03-01"></head><body><article>
<h1>All of Us Are Dead season 2 sets its date</h1><p>All of Us Are Dead season 2 will premiere on Netflix on September 8, 2023.</p><p>The zombie drama was renewed in June 2022. Park Ji-hu returns.</p></article></body></html>`

const dark = '<p>Dark ended with its third season on June 27, 2020, on Netflix. Louis Hofmann stars as Jonas.</p>'

/** A page as a web archive keeps it. */
function warcRecord(url: string, page: string): Buffer {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-03-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:11111111-1111-4111-8111-111111111111>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
  return gzipSync(Buffer.from(`${head}${body}\r\n\r\n`))
}

before(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'hiatus-evidence-'))
  await writeFile(join(folder, 'articles.jsonl'), [deadline, variety, spun].map(each => `${JSON.stringify(each)}\n`).join(''))
  await writeFile(join(folder, 'pages.warc.gz'), warcRecord('https://tvline.com/2023/03/01/date/', moved))
  server = createServer((request, response) => {
    if (request.url === '/dark') {
      response.setHeader('Content-Type', 'text/html')
      return void response.end(`<!doctype html><title>The end of Dark</title><article><h1>The end of Dark</h1>${dark}</article>`)
    }
    if (request.url !== '/feed.xml') return void response.writeHead(404).end()
    response.setHeader('Content-Type', 'application/rss+xml')
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Small Screen Notes</title><link>${base}/</link><item><title>The end of Dark</title><link>${base}/dark</link><pubDate>Tue, 07 Jul 2020 10:00:00 GMT</pubDate><description>${dark.replaceAll('<', '&lt;')}</description></item></channel></rss>`,
    )
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.close()
  await rm(folder, { recursive: true, maxRetries: 3 })
})

test('articles are taken in once, from JSON Lines, an archive and a feed', async () => {
  const first = await hiatus('ingest', join(folder, 'articles.jsonl'), '--today', '2022-06-10')
  assert.deepEqual([first.status, first.out.split('\n')[0]], [0, '3 articles read: 3 new.'])
  const again = await hiatus('ingest', join(folder, 'articles.jsonl'), join(folder, 'pages.warc.gz'))
  assert.deepEqual([again.status, again.out.split('\n')[0]], [0, '4 articles read: 1 new, 3 known already.'])
  const feed = await hiatus('ingest', `${base}/feed.xml`)
  assert.equal(feed.status, 0, feed.err)
  assert.match(feed.out, /^1 article read: 1 new\./)
})

test('an article that cannot be kept is told in a line, and those beside it are taken in', async () => {
  const file = join(folder, 'hostile.jsonl')
  const rows = [
    { url: 'https://a.example/1', text: `Netflix has renewed Dark. ${'"'.repeat(20_000)}` },
    { publisher: Array.from({ length: 3000 }, (_, at) => at * 7919).join('x'), text: 'Netflix has renewed Dark for season 4.' },
    { url: 'https://a.example/2', text: 'Netflix has renewed Dark for season 4.' },
  ]
  await writeFile(file, rows.map(row => `${JSON.stringify({ title: 'Dark', published: '2021-01-02', ...row })}\n`).join(''))
  const { status, out, err } = await hiatus('ingest', file)
  assert.deepEqual([status, out.split('\n')[0], err.trim().split('\n').length], [0, '2 articles read: 2 new.', 1])
})

test('the dossier says how sure each fact is, today and on a past day, and why', async () => {
  const [july, may, why, json] = await Promise.all([
    hiatus('show', 'all of us are dead', '--as-of', '2022-07-01'),
    hiatus('show', 'all of us are dead', '--as-of', '2022-05-01'),
    hiatus('show', 'all of us are dead', '--why', 'renewal'),
    hiatus('show', 'all of us are dead', '--json'),
  ])
  assert.match(july.out, /Renewed for season 2 on 6 June 2022\. No date has been given\./)
  assert.match(
    july.out.replaceAll(/\s+/g, ' '),
    /✓ Renewed for season 2 Confirmed, \d\d in 100, since 6 June 2022\. (?:Deadline and Variety|Variety and Deadline) say so independently of each other\./,
  )
  assert.match(may.out, /Nobody has said whether there will be a season 2\./)
  assert.match(why.out, /Deadline \(trade press\), 6 June 2022/)
  assert.match(why.out, /zombie-news\.example \(unknown site, a copy\), 8 June 2022/)
  const dossier = JSON.parse(json.out) as {
    readonly facts: readonly { readonly key: string; readonly status: string; readonly value: unknown }[]
  }
  const release = dossier.facts.find(({ key }) => key === 'release/2')
  assert.deepEqual([release?.status, release?.value], ['expired', { earliest: '2023-09-08', latest: '2023-09-08', precision: 'day' }])
})

test('the article stands on facts, with its sources and data for search engines', async () => {
  const page = join(folder, 'article.html')
  const [markdown, html] = await Promise.all([hiatus('write', 'all of us are dead'), hiatus('write', 'all of us are dead', '--html', page)])
  assert.match(markdown.out, /^# All of Us Are Dead season 2: what is known on /)
  assert.match(markdown.out, /Season 2 was renewed \(6 June 2022\)\.\\\[1\\\]/)
  assert.match(markdown.out, /Season 2 was expected on 8 September 2023, as was said on 1 March 2023; that has gone by/)
  assert.equal(html.status, 0)
  const [, data] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(await readFile(page, 'utf8')) ?? []
  assert.equal((JSON.parse(data!) as { readonly '@type': string })['@type'], 'NewsArticle')
})

test('an article is held against what is known: overtaken, at odds with it, copied', async () => {
  const late = join(folder, 'late.txt')
  const copy = join(folder, 'copy.txt')
  const untrue = join(folder, 'false.txt')
  await writeFile(
    late,
    'All of Us Are Dead season 2: everything we know\n\nNetflix has not yet renewed All of Us Are Dead for a second season.\n',
  )
  await writeFile(untrue, 'All of Us Are Dead is over\n\nNetflix has cancelled All of Us Are Dead. There will be no second season.\n')
  await writeFile(copy, `${spun.title}\n\n${spun.text}\n`)
  const [overtaken, atOdds, copied] = await Promise.all([
    hiatus('check', late, '--published', '2022-07-01'),
    hiatus('check', untrue, '--published', '2022-07-01'),
    hiatus('check', copy, '--published', '2022-07-01'),
  ])
  assert.equal(overtaken.status, 1)
  assert.match(
    overtaken.out.replaceAll(/\s+/g, ' '),
    /Overtaken The later word on season 2 of All of Us Are Dead: it was renewed \(6 June 2022\), says (?:Deadline|Variety) and \d others?\./,
  )
  assert.equal(atOdds.status, 1)
  assert.match(atOdds.out.replaceAll(/\s+/g, ' '), /(?:Deadline|Variety) and \d other/)
  assert.match(copied.out, /Copied/)
})

test('a forecast says what was likely on a day, and what is decided', async () => {
  const [before, after, json] = await Promise.all([
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-04-01'),
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-07-01'),
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-04-01', '--json'),
  ])
  assert.match(
    before.out.replaceAll(/\s+/g, ' '),
    /Season 2 .*: about \d in 10 come within five years of the premiere of season 1, which was 63 days ago\. If it comes: by \d+ \w+ 202\d as likely as later/,
  )
  assert.match(after.out.replaceAll(/\s+/g, ' '), /Officially renewed for season 2\. If it comes: by/)
  const { forecast } = JSON.parse(json.out) as { readonly forecast: { readonly chance: number } }
  assert.ok(forecast.chance > 0 && forecast.chance < 1)
})

test('a forecast names the past cases that are nearest, none of them later than the day', async () => {
  const [text, json, decided] = await Promise.all([
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-04-01'),
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-04-01', '--json'),
    hiatus('forecast', 'all of us are dead', '--as-of', '2022-07-01'),
  ])
  assert.match(text.out, /\n\nNearest past cases\n {2}\S/)
  assert.match(
    text.out.replaceAll(/\s+/g, ' '),
    /Kingdom season 1 \(2019\): came back after 14 months\. .* did not come back within three years\./,
  )
  assert.doesNotMatch(decided.out, /Nearest past cases/)
  const { nearest } = JSON.parse(json.out) as {
    readonly nearest: readonly {
      readonly title: string
      readonly season: number
      readonly premiere: string
      readonly cameAfter: number | null
    }[]
  }
  assert.equal(nearest.length, 5)
  assert.ok(nearest.every(({ title, season, premiere }) => title !== 'All of Us Are Dead' && season === 1 && premiere < '2019-04-02'))
})

test('all series are forecast at once, as each is alone, and kept on the record once a day', async () => {
  const [first, then, lines] = await Promise.all([
    hiatus('forecast', '--all'),
    hiatus('forecast', '--all', '--as-of', '2022-07-01'),
    hiatus('forecast', '--all', '--as-of', '2022-07-01', '--json'),
  ])
  assert.match(
    first.out,
    /^\d+ series forecast as of .*\n\n {2}.*officially renewed\n(?:.*\n){7}\n\d+ forecasts are new on the record\.\n$/,
  )
  assert.match(then.out, /^ +1 {2}officially renewed$/m)
  assert.doesNotMatch(then.out, /on the record/)
  const all = lines.out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Readonly<Record<string, unknown>>)
  assert.equal(`${all.length} series forecast as of 1 July 2022`, then.out.split('\n')[0])
  const told = all.find(({ title }) => title === 'All of Us Are Dead')!
  assert.deepEqual([told['season'], told['premiere'], told['decided']], [2, '2022-01-28', 'renewed'])
  const sample = [told, all[0]!, all.at(-1)!]
  const alone = await Promise.all(sample.map(({ id }) => hiatus('forecast', String(id), '--as-of', '2022-07-01', '--json')))
  for (const [at, { chance, level, premiere, season }] of sample.entries()) {
    const { forecast, last } = JSON.parse(alone[at]!.out) as {
      readonly last: { readonly premiere: string; readonly known: { readonly season: number } }
      readonly forecast: { readonly chance: number; readonly level: string }
    }
    assert.deepEqual([forecast.chance, forecast.level, last.premiere, last.known.season + 1], [chance, level, premiere, season])
  }
  const again = await hiatus('forecast', '--all')
  assert.match(again.out, /\n0 forecasts are new on the record\.\n$/)
})

test('sources stand with what they have said', async () => {
  const { status, out } = await hiatus('outlets', 'deadline')
  assert.equal(status, 0)
  assert.match(out, /^Deadline\n {2}Trade press; 1 document, \d+ claims; /)
})

test('a year or a country tells namesakes apart', async () => {
  const [both, year, country] = await Promise.all([
    hiatus('show', 'Shameless'),
    hiatus('show', 'Shameless 2004'),
    hiatus('show', 'Shameless (US)'),
  ])
  assert.match(both.err, /may be several series/)
  const idOf = ({ out }: Ran): string => /^hiatus:\d+/m.exec(out)![0]
  assert.notEqual(idOf(year), idOf(country))
})

const mistakes: readonly (readonly [args: readonly string[], status: number, says: RegExp])[] = [
  [['show', 'No Series Of That Name At All'], 2, /^[^\n]*No Series Of That Name At All[^\n]*\n$/],
  [['show', 'all of us are dead', '--as-of', '2022-02-30'], 2, /^[^\n]*2022-02-30[^\n]*\n$/],
  [['show', 'all of us are dead', '--why', 'renewals'], 2, /^[^\n]*Did you mean renewal\?\n$/],
  [['ingest', 'not-there.txt'], 2, /^[^\n]*not-there\.txt[^\n]*\n(?:[^\n]*\n)?$/],
  [['ingest', 'http://127.0.0.1:9/'], 3, /127\.0\.0\.1:9/],
  [['forecast', 'Dark', '--all'], 2, /^[^\n]*leave out "Dark", or --all\.\n$/],
  [['forecast'], 2, /^[^\n]*TITLE[^\n]*\n$/],
  [['write'], 2, /^[^\n]*TITLE[^\n]*\n$/],
]
for (const [args, status, says] of mistakes)
  test(`hiatus ${args.join(' ')} says what is wrong in a line`, async () => {
    const ran = await hiatus(...args)
    assert.equal(ran.status, status, ran.err)
    assert.match(ran.err, says)
    assert.doesNotMatch(ran.err, /\n\s+at /)
  })
