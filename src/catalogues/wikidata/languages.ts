import { isCountryCode, isLanguageCode } from '../../model/index.ts'

/** The language and the country of a name. */
export interface Tongue {
  readonly language: string | null
  readonly region: string | null
}

/** Codes whose second part is a script that looks like a country's code. */
const scripts = new Set(['sr-ec', 'sr-el'])

/**
 * What a language's code of Wikimedia says in our codes: `pt-br` is Portuguese of Brazil, `zh-hant` Chinese, and `mul` (a name for all languages) or
 * `gsw` no language that ISO 639-1 knows (https://www.wikidata.org/wiki/Help:Wikimedia_language_codes/lists/all).
 */
export function tongueOf(code: string): Tongue {
  const [first = '', second = ''] = code.toLowerCase().split('-')
  const region = second.toUpperCase()
  return {
    language: isLanguageCode(first) ? first : null,
    region: isLanguageCode(first) && !scripts.has(code) && isCountryCode(region) ? region : null,
  }
}
