import assert from 'node:assert/strict'
import test from 'node:test'
import { baseStyle } from './style-base.ts'

/** The colours of a scheme by their names: those of the dark one stand in its media query. */
function coloursOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light, dark] = baseStyle.split('@media screen and (prefers-color-scheme: dark)')
  const text = scheme === 'light' ? light! : dark!.slice(0, dark!.indexOf('}'))
  return new Map([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** What stands on what, and how much they must differ: 4.5 for text, 3 for lines that mark a field (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [ink: string, paper: string, least: number])[] = [
  ...['ink', 'soft', 'accent', 'error', 'warning', 'note', 'status', 'dates', 'people', 'facts', 'story'].flatMap(
    ink =>
      [
        [ink, 'paper', 4.5],
        [ink, 'raised', 4.5],
      ] as const,
  ),
  ['on-accent', 'accent', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['error', 'error-tint', 4.5],
  ['warning', 'warning-tint', 4.5],
  ['note', 'note-tint', 4.5],
  ['ink', 'error-tint', 4.5],
  ['ink', 'warning-tint', 4.5],
  ['ink', 'note-tint', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
]

for (const scheme of ['light', 'dark'] as const)
  test(`what is read can be read, ${scheme}`, () => {
    const colours = coloursOf(scheme)
    for (const [ink, paper, least] of pairs) {
      const found = contrast(colours.get(ink)!, colours.get(paper)!)
      assert.ok(found >= least, `${ink} on ${paper}: ${found.toFixed(2)}`)
    }
  })
