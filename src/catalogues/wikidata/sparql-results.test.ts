import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sparqlRows } from './sparql-results.ts'

const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` })
const literal = (value: string, language = 'en') => ({ type: 'literal', value, 'xml:lang': language })

test('results of a query give series once, whatever combinations their values come in', () => {
  const bindings = [
    ['Q5001', 'Cho Dan', 'Q5003', 'Bo Park'],
    ['Q5002', 'Ann Lee', 'Q5003', 'Bo Park'],
    ['Q5001', 'Cho Dan', 'Q5001', 'Cho Dan'],
  ].map(([actor, actorName, author, authorName]) => ({
    series: uri('Q1001'),
    seriesLabel: literal('The Long Wait'),
    start: { type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', value: '2021-03-04T00:00:00Z' },
    end: { type: 'bnode', value: 't1' },
    cast: uri(actor!),
    castLabel: literal(actorName!),
    basedOn: uri('Q8001'),
    basedOnLabel: literal('The Wait'),
    author: uri(author!),
    authorLabel: literal(authorName!),
  }))
  const [rows, ...more] = sparqlRows({ head: { vars: [] }, results: { bindings } })
  assert.deepEqual(more, [])
  assert.deepEqual(
    rows!.map(row => [
      row.kind,
      ...Object.values(row).filter(value => typeof value === 'string' && value !== row.kind && value !== 'Q1001'),
    ]),
    [
      ['series', 'The Long Wait', '2021-03-04', 'https://www.wikidata.org/wiki/Q1001'],
      ['credit', 'Q5001', 'cast'],
      ['credit', 'Q5002', 'cast'],
      ['work', 'The Wait', 'Bo Park and Cho Dan'],
      ['person', 'Q5001', 'Cho Dan'],
      ['person', 'Q5002', 'Ann Lee'],
    ],
  )
})
