/** So long a name may be as people count, and in all: no name needs more marks than letters. */
const most = { graphemes: 80, units: 320 } as const

/** Nothing to be seen, or what steers what is seen: controls, marks of direction, fillers, joiners, private and lone halves; more marks upon a letter than any script has. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|\p{M}{7}/u
/** What makes a symbol coloured belongs to it; after anything else it is not seen. */
const coloured = /(\p{Extended_Pictographic})\ufe0f/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The name of an account as it is kept: composed (NFC), with single spaces. Null for what is no name: empty, too long, or with something in it that is not seen, by which one name could pass for
 * another.
 */
export function accountName(given: string): string | null {
  // What is far too long is not looked at: composing it would take its time.
  if (given.length > 4 * most.units) return null
  const name = given
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/^ | $/g, '')
  if (name === '' || name.length > most.units || hidden.test(name.replace(coloured, '$1'))) return null
  return [...segmenter.segment(name)].length > most.graphemes ? null : name
}
