import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Fact, Testimony } from '../model/index.ts'
import { article, claimOf } from './evidence.fixture.ts'
import type { NewDocument } from './evidence-documents.ts'
import { batch, series, source } from './rows.fixture.ts'
import { storeFixture } from './store.fixture.ts'
import type { Store } from './store.ts'

const { freshStore } = storeFixture()

const short = ({ claim, said, withdrawn, outlet }: Testimony): string =>
  `${outlet} ${said} ${claim.property === 'renewal' ? claim.value.status : ''}${withdrawn === null ? '' : ` until ${withdrawn}`}`

test('a document is recorded with its claims, and a second time adds nothing', async t => {
  const store = await freshStore(t)
  const first = await store.recordDocument(article('a'))
  assert.deepEqual([first.version, first.isNew, first.series], [1, true, [1]])
  const again = await store.recordDocument(article('a'))
  assert.deepEqual(again, { ...first, isNew: false, series: [] })
  assert.deepEqual((await store.testimonyOf(1)).map(short), ['example.com 2022-06-06 renewed'])
  const [stored] = await store.evidenceDocuments([first.document, 'nothing'])
  assert.deepEqual(stored, {
    id: first.document,
    url: 'https://example.com/a',
    title: 'a',
    outlet: 'example.com',
    publisher: 'Example',
    published: '2022-06-06',
    updated: null,
    heard: '2022-06-07',
    versions: 1,
    copyOf: null,
  })
  assert.equal(await store.documentText(first.document, 1), 'a says that it was renewed.')
  assert.deepEqual(await store.outletTotals(), [{ outlet: 'example.com', publisher: 'Example', documents: 1, claims: 1 }])
})

test('two that record one document at the same time record it once', async t => {
  const store = await freshStore(t)
  const recorded = await Promise.all(Array.from({ length: 8 }, () => store.recordDocument(article('a'))))
  assert.equal(recorded.filter(({ isNew }) => isNew).length, 1)
  assert.equal((await store.testimonyOf(1)).length, 1)
})

test('a rewritten article keeps what it still says, withdraws what it does not, and can say it again', async t => {
  const store = await freshStore(t)
  const { document } = await store.recordDocument(article('a', { status: 'undecided', heard: '2022-06-01', published: '2022-06-01' }))
  const second = await store.recordDocument(
    article('a', {
      text: 'two',
      heard: '2022-06-08',
      seen: '2022-06-08',
      claims: [{ series: 1, claim: claimOf('renewed'), said: '2022-06-06', outletSaid: null }],
    }),
  )
  assert.equal(second.version, 2)
  const third = await store.recordDocument(
    article('a', {
      text: 'three',
      heard: '2022-07-08',
      seen: '2022-07-08',
      claims: [
        { series: 1, claim: claimOf('renewed', 'c7'), said: '2022-07-06', outletSaid: null },
        { series: 1, claim: claimOf('undecided', 'c8'), said: '2022-07-06', outletSaid: null },
      ],
    }),
  )
  assert.deepEqual(third.series, [1])
  const testimony = await store.testimonyOf(1)
  assert.deepEqual(testimony.map(short), [
    'example.com 2022-06-01 undecided until 2022-06-08',
    'example.com 2022-06-06 renewed',
    'example.com 2022-07-06 undecided',
  ])
  assert.deepEqual(
    testimony.map(({ id }) => id),
    [`${document}/1/c1`, `${document}/2/c1`, `${document}/3/c8`],
  )
})

test('copies have the voice of the earliest, whichever came first, and a patchwork joins nobody', async t => {
  const copy = (document: string) => [{ document, kind: 'spun', share: 0.8 }]
  const voices = async (store: Store): Promise<string[]> => {
    const testimony = await store.testimonyOf(1)
    const titles = new Map((await store.evidenceDocuments(testimony.map(each => each.document))).map(each => [each.id, each.title]))
    return testimony.map(({ document, voice }) => `${titles.get(document)} is ${titles.get(voice)}`).toSorted()
  }
  const one = await freshStore(t)
  const a = await one.recordDocument(article('a', { published: '2022-06-01' }))
  const c = await one.recordDocument(article('c', { published: '2022-06-03' }))
  await one.recordDocument(article('b', { published: '2022-06-05', copiesAmong: () => [...copy(a.document), ...copy(c.document)] }))
  assert.deepEqual(await voices(one), ['a is a', 'b is a', 'c is b'.replace('b', 'c')])
  const other = await freshStore(t)
  const b = await other.recordDocument(article('b', { published: '2022-06-05' }))
  await other.recordDocument(article('c', { published: '2022-06-03', copiesAmong: () => copy(b.document) }))
  await other.recordDocument(article('a', { published: '2022-06-01', copiesAmong: () => copy(b.document) }))
  assert.deepEqual(await voices(other), await voices(one))
})

/** Every document with a key of it is a copy. */
const allAlike: NewDocument['copiesAmong'] = sharing => sharing.map(({ document }) => ({ document, kind: 'same', share: 1 }))

const outletsOfVoices = async (store: Store): Promise<string[]> => {
  const testimony = await store.testimonyOf(1)
  const outlets = new Map(testimony.map(({ document, outlet }) => [document, outlet]))
  return testimony.map(({ outlet, voice }) => `${outlet} is ${outlets.get(voice)}`).toSorted()
}

test('what a stranger had first is between known outlets the word of the earliest of them', async t => {
  const wire = (outlet: string, published: string, isKnown = true) =>
    article(outlet, { outlet, published, isKnown, keys: [7], copiesAmong: allAlike })
  const documents = [wire('deadline.com', '2022-06-02'), wire('variety.com', '2022-06-03'), wire('farm.example', '2022-06-01', false)]
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const store = await freshStore(t)
    for (const index of order) await store.recordDocument(documents[index]!)
    assert.deepEqual(await outletsOfVoices(store), [
      'deadline.com is deadline.com',
      'farm.example is farm.example',
      'variety.com is deadline.com',
    ])
  }
})

test('however many strangers have a text, who is known and has it is found', async t => {
  const store = await freshStore(t)
  for (let no = 0; no < 70; no++) await store.recordDocument(article(`farm-${no}`, { keys: [7] }))
  await store.recordDocument(article('deadline', { keys: [7], isKnown: true }))
  const found = await store.documentsSharing([7])
  assert.equal(found[0]!.text, 'deadline says that it was renewed.')
})

test('of documents that are recorded at the same time, each finds those that are alike', async t => {
  const store = await freshStore(t)
  await Promise.all(
    Array.from({ length: 6 }, (_, no) =>
      store.recordDocument(
        article(`a-${no}`, { published: `2022-06-0${no + 1}`, outlet: `${no}.example`, keys: [7, 8, 9], copiesAmong: allAlike }),
      ),
    ),
  )
  assert.deepEqual(
    await outletsOfVoices(store),
    Array.from({ length: 6 }, (_, no) => `${no}.example is 0.example`),
  )
})

test('texts of one address take their places by the days on which they were seen, whichever came in first', async t => {
  const text = (seen: string, status: 'renewed' | 'cancelled' | 'undecided', words: string) =>
    article('a', {
      status,
      published: '2022-06-01',
      seen,
      text: words,
      heard: '2023-01-01',
      claims: [{ series: 1, claim: claimOf(status), said: '2022-06-01', outletSaid: null }],
    })
  const versions = [
    text('2022-06-01', 'undecided', 'one'),
    text('2022-07-01', 'renewed', 'two'),
    text('2022-08-01', 'undecided', 'one'),
    text('2022-09-01', 'undecided', 'one'),
    text('2022-10-01', 'cancelled', 'three'),
  ]
  const expected = [
    'example.com 2022-06-01 undecided until 2022-07-01',
    'example.com 2022-06-01 renewed until 2022-08-01',
    'example.com 2022-06-01 undecided until 2022-10-01',
    'example.com 2022-06-01 cancelled',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.array(fc.nat(4), { maxLength: 4 }),
      async (order, again) => {
        const store = await freshStore(t)
        for (const index of [...order, ...again]) await store.recordDocument(versions[index]!)
        const testimony = await store.testimonyOf(1)
        assert.deepEqual(testimony.map(short), expected)
        assert.equal(await store.documentText(testimony[0]!.document, 9), null)
        const [stored] = await store.evidenceDocuments([testimony[0]!.document])
        assert.equal(stored!.heard, '2023-01-01')
      },
    ),
    { numRuns: 8 },
  )
})

test('texts of one address that somebody supplies in turn are two, however often', async t => {
  const store = await freshStore(t)
  const isNew: boolean[] = []
  for (let turn = 0; turn < 6; turn++)
    isNew.push((await store.recordDocument(article('a', { text: turn % 2 === 0 ? 'one' : 'two', heard: `2022-06-1${turn}` }))).isNew)
  assert.deepEqual(isNew, [true, true, false, false, false, false])
})

test('news that a text gives as another outlet’s has that outlet’s voice', async t => {
  const store = await freshStore(t)
  const said = [{ series: 1, claim: claimOf('renewed'), said: '2022-06-06', outletSaid: 'deadline.com' }]
  await store.recordDocument(article('a', { claims: said }))
  assert.deepEqual(
    (await store.testimonyOf(1)).map(({ voice }) => voice),
    ['outlet:deadline.com'],
  )
})

test('hostile texts are stored and read back', async t => {
  const store = await freshStore(t)
  const text = "\u0000'; drop table facts; --\ud800 \\u0000 𝄞"
  const claim = { ...claimOf('renewed'), quote: { exact: text, start: 0, end: text.length } }
  const { document } = await store.recordDocument(
    article('a', { text, title: text, publisher: text, claims: [{ series: 1, claim, said: '2022-06-06', outletSaid: null }] }),
  )
  const kept = "\u0020'; drop table facts; --\ufffd \\u0000 𝄞"
  assert.equal(await store.documentText(document, 1), kept)
  assert.equal((await store.testimonyOf(1))[0]!.claim.quote.exact, kept)
})

test('documents that share keys are found, those that share most first', async t => {
  const store = await freshStore(t)
  await store.recordDocument(article('a', { keys: [1, 2] }))
  await store.recordDocument(article('b', { keys: [2, 3, 4] }))
  const found = await store.documentsSharing([2, 3, 9])
  assert.deepEqual(
    found.map(({ text }) => text),
    ['b says that it was renewed.', 'a says that it was renewed.'],
  )
  assert.deepEqual(await store.documentsSharing([9]), [])
})

function fact(key: string, probability: number): Fact {
  return {
    property: 'renewal',
    value: { status: 'renewed' },
    key,
    season: 2,
    polarity: 'affirmed',
    status: 'likely',
    probability,
    since: '2022-06-06',
    support: [],
    opposition: [],
    why: '',
    others: [],
  }
}

test('the series that documents speak of by a day are found at once', async t => {
  const store = await freshStore(t)
  const run = await store.beginImport(source())
  await run.write(
    batch(
      ['1', '2', '3'].map(id => series(id)),
      { final: true },
    ),
  )
  await run.finish()
  const member = (id: string) => ({ catalogue: 'telly', id, confidence: 1, reason: 'x' })
  const [one, two, three] = await store.saveSeriesIdentities(['1', '2', '3'].map(id => ({ id: null, members: [member(id)] })))
  await store.recordDocument(article('a', { series: one! }))
  await store.recordDocument(article('b', { series: two!, published: '2022-06-20', heard: '2022-06-20' }))
  await store.recordDocument(article('c', { series: three! }))
  assert.deepEqual(await store.seriesTold(['renewal', 'release'], '2022-06-10'), [one, three])
  assert.deepEqual(await store.seriesTold(['release'], '2022-06-10'), [])
  await store.saveSeriesIdentities([{ id: one!, members: [member('1'), member('3')] }])
  assert.deepEqual(await store.seriesTold(['renewal'], '2022-06-30'), [one, two])
})

test('facts are never changed but replaced, and any past moment can be read', async t => {
  const store = await freshStore(t)
  const changes = await store.saveFacts(1, [fact('renewal/2', 0.5), fact('renewal/3', 0.5)])
  assert.equal(changes.length, 2)
  const moment = new Date().toISOString()
  await new Promise(resolve => setTimeout(resolve, 5))
  assert.deepEqual(await store.saveFacts(1, [fact('renewal/2', 0.5), fact('renewal/3', 0.5)]), [])
  const later = await store.saveFacts(1, [fact('renewal/2', 0.9)])
  assert.deepEqual(
    later.map(({ before, after }) => [before?.key, before?.probability, after?.probability]),
    [
      ['renewal/2', 0.5, 0.9],
      ['renewal/3', 0.5, undefined],
    ],
  )
  assert.deepEqual(
    (await store.factsOf(1)).map(({ probability }) => probability),
    [0.9],
  )
  assert.deepEqual(
    (await store.factsOf(1, { recordedBy: moment })).map(({ probability }) => probability),
    [0.5, 0.5],
  )
  assert.equal((await store.factHistory(1)).length, 3)
})

test('a record is what has come true and what has not, without the series that is asked of', async t => {
  const store = await freshStore(t)
  const outcome = (testimony: string, right: boolean) =>
    ({ testimony, outlet: 'example.com', property: 'release', right, daysOff: right ? 0 : 30, settled: '2022-06-06' }) as const
  await store.saveOutcomes(1, [outcome('a', true), outcome('b', false)])
  await store.saveOutcomes(2, [outcome('c', true)])
  await store.saveOutcomes(1, [outcome('a', true), outcome('b', true)])
  assert.deepEqual(await store.recordsOf(), [{ outlet: 'example.com', property: 'release', right: 3, wrong: 0, daysOff: 0 }])
  assert.deepEqual(await store.recordsOf(['example.com'], { leavingOut: 1 }), [
    { outlet: 'example.com', property: 'release', right: 1, wrong: 0, daysOff: 0 },
  ])
  assert.deepEqual(await store.recordsOf(['nobody.example']), [])
})

test('the same documents in any order are the same testimony', async t => {
  const documents = [
    article('a', { status: 'undecided', published: '2022-06-01' }),
    article('b', { published: '2022-06-03' }),
    article('c', { status: 'cancelled', published: null }),
    article('d', { status: 'renewed', published: '2022-06-03' }),
  ]
  const store = await freshStore(t)
  let series = 1
  const whole = async (order: readonly number[]): Promise<readonly Testimony[]> => {
    const own = series++
    for (const index of order) {
      const given = documents[index]!
      await store.recordDocument({ ...given, key: `${given.key}?${own}`, claims: given.claims.map(each => ({ ...each, series: own })) })
    }
    return store.testimonyOf(own)
  }
  const plain = (testimony: readonly Testimony[]) => testimony.map(short).toSorted()
  const first = plain(await whole([0, 1, 2, 3]))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async order =>
      assert.deepEqual(plain(await whole(order)), first),
    ),
    { numRuns: 12 },
  )
})
