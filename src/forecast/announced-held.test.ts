import assert from 'node:assert/strict'
import test from 'node:test'
import { dayNumber, isDay } from '../model/index.ts'
import { heldShare, windowsHeldBy } from './announced-held.ts'
import { announcedWindows } from './announced-windows.ts'

const always = 100_000

test('announced windows are days in their order, of later seasons, each with where it is from', () => {
  for (const { series, season, earliest, latest, came, source } of announcedWindows) {
    const row = `${series} ${season}`
    assert.ok(season > 1 && isDay(earliest) && isDay(latest) && earliest <= latest, row)
    assert.ok((came === null || isDay(came)) && URL.canParse(source), row)
  }
})

test('days hold more often than years, and years more often than months', () => {
  const held = windowsHeldBy(always)
  const [day, month, year] = [1, 31, 366].map(width => heldShare(held, width))
  assert.ok(day! > year! && year! > month! && month! > 0.5 && day! < 1)
  assert.ok(held.late.length >= 6 && held.late.every(days => days > 0))
})

test('a past day knows what had become of windows by then, and without cases holds every window kept', () => {
  assert.deepEqual(windowsHeldBy(dayNumber('2012-01-01')), { day: 1, season: 1, wider: 1, late: [] })
  const then = '2023-01-01'
  const early = announcedWindows.filter(({ latest, came }) => (came ?? latest) <= then)
  assert.deepEqual(windowsHeldBy(dayNumber(then)), { ...windowsHeldBy(always, early), day: windowsHeldBy(dayNumber(then)).day })
})

test('left out one by one, windows are better believed as often as the others held than nearly always', () => {
  const scores = announcedWindows.map(row => {
    const others = announcedWindows.filter(({ series }) => series !== row.series)
    const share = heldShare(windowsHeldBy(always, others), dayNumber(row.latest) - dayNumber(row.earliest) + 1)
    const isKept = row.came !== null && row.came >= row.earliest && row.came <= row.latest
    return [share, 0.95].map(each => -Math.log(isKept ? each : 1 - each))
  })
  const [learnt, believed] = [0, 1].map(at => scores.reduce((sum, each) => sum + each[at]!, 0) / scores.length)
  assert.ok(learnt! < believed!, `${learnt}, ${believed}`)
})
