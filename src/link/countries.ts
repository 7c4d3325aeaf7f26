import { tokenFlag, type Tokens } from '../model/index.ts'

/** Words for countries and their peoples, folded, with the countries' ISO 3166-1 codes. */
const rows: readonly (readonly [words: string, ...codes: readonly string[]])[] = [
  ['british uk u.k britain england english', 'GB'],
  ['american usa u.s america', 'US'],
  ['korean korea k-drama kdrama', 'KR'],
  ['japanese japan', 'JP'],
  ['australian australia aussie', 'AU'],
  ['canadian canada', 'CA'],
  ['irish ireland', 'IE'],
  ['israeli israel hebrew', 'IL'],
  ['swedish sweden', 'SE'],
  ['danish denmark', 'DK'],
  ['norwegian norway', 'NO'],
  ['scandinavian nordic', 'SE', 'DK', 'NO', 'FI', 'IS'],
  ['finnish finland', 'FI'],
  ['icelandic iceland', 'IS'],
  ['french france', 'FR'],
  ['german germany', 'DE'],
  ['spanish spain', 'ES'],
  ['italian italy', 'IT'],
  ['indian india hindi', 'IN'],
  ['dutch netherlands', 'NL'],
  ['belgian belgium flemish', 'BE'],
  ['turkish turkey', 'TR'],
  ['brazilian brazil', 'BR'],
  ['mexican mexico', 'MX'],
  ['colombian colombia', 'CO'],
  ['chinese china', 'CN'],
  ['taiwanese taiwan', 'TW'],
  ['thai thailand', 'TH'],
  ['polish poland', 'PL'],
  ['russian russia', 'RU'],
]

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([words, ...codes]) => words.split(' ').map(word => [word, codes] as const)),
)
const unitedStates = ['US']

/** The countries that a token names: `US` in capitals, "British", "Nordic"; null for any other word. */
export function countriesAt(tokens: Tokens, at: number): readonly string[] | null {
  const lower = tokens.lower[at]!
  if (lower === 'us') return tokens.flags[at]! & tokenFlag.upper ? unitedStates : null
  return byWord.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? null
}
