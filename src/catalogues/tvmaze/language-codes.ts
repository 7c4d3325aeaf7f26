import { isLanguageCode } from '../../model/index.ts'

/** Names that TVmaze gives to languages where Unicode's own English name is another. */
const otherNames: Readonly<Record<string, string>> = {
  'Gaelic, Scottish': 'gd',
  Gaelic: 'gd',
  Mandarin: 'zh',
  'Norwegian Bokmal': 'nb',
  Panjabi: 'pa',
  Pashto: 'ps',
  Sinhalese: 'si',
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

const codes: ReadonlyMap<string, string> = new Map([
  ...letters
    .flatMap(first => letters.map(second => first + second))
    .filter(isLanguageCode)
    .flatMap(code => {
      const name = english.of(code)
      return name === undefined ? [] : [[name.toLowerCase(), code] as const]
    }),
  ...Object.entries(otherNames).map(([name, code]) => [name.toLowerCase(), code] as const),
])

/** The code of ISO 639-1 for a language's English name, or null for a language that has none. */
export function languageCode(name: string | null): string | null {
  return name === null ? null : (codes.get(name.toLowerCase()) ?? null)
}
