/** Cardinal numbers in words. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, value) => [name, value] as [string, number])
    .concat([
      ['twenty-one', 21],
      ['twenty-two', 22],
      ['twenty-three', 23],
      ['twenty-four', 24],
      ['twenty-five', 25],
      ['twenty-six', 26],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
      ['dozen', 12],
    ]),
)

/** Ordinal numbers in words, and the names that the trade has for a series' first years. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, value) => [name, value] as [string, number])
    .concat([
      ['sophomore', 2],
      ['freshman', 1],
      ['debut', 1],
      ['inaugural', 1],
      ['maiden', 1],
      ['twenty-first', 21],
      ['twenty-second', 22],
      ['twenty-third', 23],
      ['twenty-fifth', 25],
      ['thirtieth', 30],
    ]),
)

/** The number that a folded word stands for: digits, digits with commas, or a cardinal in words; null for any other word. */
export function cardinalOf(lower: string): number | null {
  const named = cardinals.get(lower)
  if (named !== undefined) return named
  const code = lower.charCodeAt(0)
  if (code < 48 || code > 57) return null
  const plain = lower.replace(/,/g, '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** The number of an ordinal in words or digits ("third", "3rd"); null for any other word. */
export function ordinalOf(lower: string): number | null {
  const named = ordinals.get(lower)
  if (named !== undefined) return named
  if (!(lower.charCodeAt(0) <= 57)) return null
  const match = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)
  return match === null ? null : Number(match[1])
}
