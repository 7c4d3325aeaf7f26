import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { locales } from '../../model/index.ts'

const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('-words.ts'))

for (const file of files)
  test(`${file}: every language has every message, with the same places in it`, async () => {
    const module = (await import(join(import.meta.dirname, file))) as Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
    >
    for (const messages of Object.values(module)) {
      assert.deepEqual(Object.keys(messages).toSorted(), locales.toSorted())
      const [first, ...others] = locales.map(locale => messages[locale]!)
      for (const other of others) {
        assert.deepEqual(Object.keys(other).toSorted(), Object.keys(first!).toSorted())
        for (const [key, text] of Object.entries(first!)) assert.deepEqual(placesOf(other[key]!), placesOf(text), key)
      }
    }
  })

function placesOf(text: string): readonly string[] {
  const names = new Set<string>()
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      names.add(element.value)
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) look(option.value)
    }
  }
  look(parse(text, { ignoreTag: true }))
  return [...names].toSorted()
}
