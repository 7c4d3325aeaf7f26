import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { dayNumber } from '../../model/index.ts'
import type { Markup } from '../markup.ts'
import { calibrationChart } from './calibration-chart.ts'
import { chanceChart, chanceOn, type ChanceChart } from './chance-chart.ts'
import { shareBar } from './share-bar.ts'
import { fitted, scaleOf, widthOf } from './frame.ts'
import { stacked, timelineChart } from './timeline-chart.ts'
import { ticksBetween } from './ticks.ts'
import { windowsChart } from './windows-chart.ts'
import { yearsChart } from './years-chart.ts'

const hostile = { id: 'a', title: '</title><script>alert(1)</script>', about: '"><img src=x onerror=alert(1)>' }
const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Asserts that every number of a chart is one, that whatever is drawn stands within its frame, and that no text has become markup. */
function assertSound(markup: Markup): void {
  const text = markup.toString()
  assert.doesNotMatch(text, /NaN|Infinity|undefined| style=/)
  const { document } = parseHTML(`<main>${text}</main>`)
  assert.equal(document.querySelectorAll('script, img').length, 0)
  const charts = [...document.querySelectorAll('svg')]
  assert.equal(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size, charts.length * 2)
  for (const svg of charts) {
    assert.equal(svg.getAttribute('role'), 'img')
    for (const id of svg.getAttribute('aria-labelledby')!.split(' ')) assert.ok(svg.querySelector(`[id="${id}"]`))
    const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number)
    for (const [names, most] of [
      [['x', 'x1', 'x2', 'cx'], width!],
      [['y', 'y1', 'y2', 'cy'], height!],
    ] as const)
      for (const name of names)
        for (const element of svg.querySelectorAll(`[${name}]`)) {
          const at = Number(element.getAttribute(name))
          assert.ok(at >= 0 && at <= most, `${name}=${at} of ${most}`)
        }
    const line = svg.querySelector('.line')?.getAttribute('d') ?? ''
    for (const [, x, y] of line.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g))
      assert.ok(Number(x) >= 0 && Number(x) <= width! && Number(y) >= 0 && Number(y) <= height!)
  }
}

/** Asserts that no line of a mark runs through the words of another. */
function assertUncrossed(markup: Markup, where: string): void {
  const { document } = parseHTML(`<main>${markup.toString()}</main>`)
  for (const svg of document.querySelectorAll('svg')) {
    const letters = svg.classList.contains('wide') ? 15 : 13
    const numberOf = (element: { getAttribute: (name: string) => string | null }, name: string): number =>
      Number(element.getAttribute(name))
    const lines = [...svg.querySelectorAll('line.mark')]
    for (const text of svg.querySelectorAll('text.label')) {
      const width = widthOf(text.textContent ?? '', letters, true)
      const end = text.getAttribute('text-anchor') === 'end'
      const left = numberOf(text, 'x') - (end ? width : 0)
      const base = numberOf(text, 'y')
      for (const line of lines) {
        const at = numberOf(line, 'x1')
        const isBeside = at < left || at > left + width
        assert.ok(isBeside || numberOf(line, 'y1') > base, `${where}: ${text.textContent} at ${left}, ${base}; line ${line.outerHTML}`)
      }
    }
  }
}

const anyChart: fc.Arbitrary<ChanceChart> = fc
  .record({
    from: fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-01-01') }),
    length: fc.integer({ min: 0, max: 1820 }),
    steps: fc.array(fc.tuple(fc.integer({ min: -100, max: 2500 }), share), { maxLength: 40 }),
    days: fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 7, maxLength: 7 }),
    label: fc.string({ maxLength: 24 }),
    name: fc.string({ maxLength: 10 }),
  })
  .map(({ from, length, steps, days, label, name }) => ({
    ...hostile,
    from,
    to: from + length,
    points: steps.map(([day, chance]) => ({ day: from + day, chance })).toSorted((a, b) => a.day - b.day),
    windows: [
      { name, isInner: true, days: [from + days[0]!, from + days[1]!] },
      { name: '8 in 10', isInner: false, days: [from + days[2]!, from + days[3]!] },
    ],
    marks: [
      { kind: 'now', day: from + days[4]!, name: label, date: '28 November 2026' },
      { kind: 'middle', day: from + days[5]!, name: 'Middle', date: '13 September 2027' },
      { kind: 'came', day: from + days[6]!, name: '나온 날', date: '2025년 8월 6일' },
    ],
  }))

test('whatever the curve, its chart stands within its frame, its words stay words, and no line runs through them', () => {
  fc.assert(
    fc.property(anyChart, chart => {
      assertSound(chanceChart(chart))
      assertUncrossed(chanceChart(chart), 'any')
    }),
    { numRuns: 200 },
  )
})

test('on a narrow page the marks of a past day stand beside their lines, each next to its own', () => {
  const from = dayNumber('2022-11-23')
  const marks = [
    { kind: 'now', day: dayNumber('2024-01-01'), name: 'Said on', date: '1 January 2024' },
    { kind: 'middle', day: dayNumber('2024-07-12'), name: 'Middle', date: '12 July 2024' },
    { kind: 'came', day: dayNumber('2025-08-06'), name: 'Came', date: '6 August 2025' },
  ] as const
  const chart = chanceChart({ ...hostile, from, to: from + 1820, points: [], windows: [], marks })
  assertUncrossed(chart, 'past')
  const { document } = parseHTML(`<main>${chart.toString()}</main>`)
  const [narrow, wide] = [...document.querySelectorAll('svg')]
  assert.deepEqual(
    [...narrow!.querySelectorAll('.label')].map(({ textContent }) => textContent),
    ['Said on', '1 January 2024', 'Middle', '12 July 2024', 'Came', '6 August 2025'],
  )
  assert.deepEqual(
    [...wide!.querySelectorAll('.label')].map(({ textContent }) => textContent),
    ['Said on 1 January 2024', 'Middle 12 July 2024', 'Came 6 August 2025'],
  )
})

test('chances between days lie between those of the days', () => {
  const points = [
    { day: 10, chance: 0 },
    { day: 20, chance: 0.5 },
    { day: 20, chance: 0.5 },
    { day: 30, chance: 0.6 },
  ]
  for (const [day, chance] of [
    [5, 0],
    [10, 0],
    [15, 0.25],
    [20, 0.5],
    [25, 0.55],
    [99, 0.6],
  ] as const)
    assert.ok(Math.abs(chanceOn(points, day) - chance) < 1e-9, `${day}`)
  assert.equal(chanceOn([], 3), 0)
})

test('whatever was given and came, the dots stand within the frame', () => {
  const bin = fc.record({ given: share, came: share, count: fc.nat(5000) })
  fc.assert(
    fc.property(fc.array(bin, { maxLength: 12 }), bins =>
      assertSound(calibrationChart({ ...hostile, bins, axes: { given: '<b>given</b>', came: '준 가능성' } })),
    ),
  )
})

test('whatever the years, their figures stand within the frame, and a year without one has none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(share), share), { maxLength: 20 }), figures => {
      const chart = yearsChart({
        ...hostile,
        years: figures.map((_, index) => 2000 + index),
        lines: [
          { name: '<b>one</b>', values: figures.map(([first]) => first) },
          { name: 'other', values: figures.map(([, second]) => second) },
        ],
        aim: 0.8,
        levels: [0, 0.5, 1],
        sayLevel: level => `${level}`,
      })
      assertSound(chart)
      const dots = figures.filter(([first]) => first !== null).length + figures.length + 2
      assert.equal(chart.toString().split('<circle').length - 1, dots)
    }),
  )
})

test('whatever was counted, its bar is as long as the share, and has both counts', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (came, others) => {
      const bar = shareBar({
        ...hostile,
        share: came / (came + others),
        labels: { came: `${came} <b>came</b>`, others: `${others} did not` },
      })
      assertSound(bar)
      const { document } = parseHTML(`<main>${bar.toString()}</main>`)
      assert.equal(document.querySelectorAll('text').length, 2)
      const [whole, part] = [document.querySelector('.whole')!, document.querySelector('.solid')!].map(each =>
        Number(each.getAttribute('width')),
      )
      const share = came + others === 0 ? 0 : came / (came + others)
      assert.ok(Math.abs(part! / whole! - share) < 0.001, `${part} of ${whole}`)
    }),
  )
})

test('a scale keeps to its ends', () => {
  const scale = scaleOf([0, 10], [100, 0])
  assert.deepEqual([-5, 0, 5, 10, 99, Number.NaN].map(scale), [100, 100, 50, 0, 0, 100])
  assert.equal(scaleOf([3, 3], [7, 9])(3), 7)
})

const anySpan = fc.tuple(fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-01-01') }), fc.integer({ min: 0, max: 9000 }))
const anyName = fc.string({ maxLength: 80, unit: 'grapheme' })

test('whatever was said and when, dots stand within the frame, and no two of a lane touch', () => {
  const anyDot = fc.record({ after: fc.integer({ min: -100, max: 9100 }), isKnown: fc.boolean() })
  fc.assert(
    fc.property(
      anySpan,
      fc.array(fc.tuple(anyName, fc.array(anyDot, { maxLength: 15 })), { maxLength: 3 }),
      anyName,
      ([from, length], all, label) => {
        const lanes = all.map(([name, dots]) => ({
          name,
          dots: dots.map(({ after, isKnown }, index) => ({ day: from + after, number: index + 1, isKnown })),
        }))
        const chart = timelineChart({ ...hostile, from, to: from + length, lanes, mark: { day: from, label } })
        assertSound(chart)
        assert.equal(chart.toString().split('<circle').length - 1, lanes.reduce((sum, { dots }) => sum + dots.length, 0) * 2)
        for (const { dots } of lanes) {
          const placed = stacked(dots, scaleOf([from, from + length], [12, 316]))
          for (const one of placed)
            for (const other of placed)
              assert.ok(one === other || one.row !== other.row || Math.abs(one.at - other.at) >= 21, `${one.at} ${other.at}`)
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('whatever windows are compared, bars stand within the frame', () => {
  const anyWindow = fc.record({
    name: anyName,
    ends: fc.tuple(fc.integer({ min: -50, max: 9100 }), fc.nat(2000)),
    isOver: fc.boolean(),
    isForecast: fc.boolean(),
  })
  fc.assert(
    fc.property(anySpan, fc.array(anyWindow, { maxLength: 8 }), anyName, ([from, length], windows, label) => {
      const chart = windowsChart({
        ...hostile,
        from,
        to: from + length,
        windows: windows.map(({ ends, ...rest }) => ({ ...rest, days: [from + ends[0], from + ends[0] + ends[1]] })),
        bands: [[from + 10, from + 300]],
        now: { day: from + 20, label },
      })
      assertSound(chart)
      const { document } = parseHTML(`<main>${chart.toString()}</main>`)
      for (const svg of document.querySelectorAll('svg')) {
        const width = Number(svg.getAttribute('viewBox')!.split(' ')[2])
        for (const bar of svg.querySelectorAll('rect')) {
          const size = Number(bar.getAttribute('width'))
          assert.ok(size > 0 && Number(bar.getAttribute('x')) + size <= width + 0.2, `${bar.getAttribute('x')} ${size}`)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('an axis has no more labels than it can bear, and a text no more letters than fit', () => {
  fc.assert(
    fc.property(anySpan, fc.integer({ min: 1, max: 12 }), ([from, length], most) => {
      const ticks = ticksBetween(from, from + length, most)
      assert.ok(ticks.length <= most)
      assert.ok(ticks.every(({ day }) => day >= from && day <= from + length))
    }),
  )
  fc.assert(
    fc.property(anyName, fc.integer({ min: 20, max: 400 }), (text, width) => assert.ok(widthOf(fitted(text, 13, width), 13) <= width)),
  )
  assert.equal(fitted('BingeOwlDaily', 13, 60), 'BingeO…')
})
