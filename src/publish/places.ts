/** The English name of a country by its ISO 3166-1 code; the code itself where it has none. */
export function sayCountry(code: string): string {
  return nameOf('region', code)
}

/** The English name of a language by its ISO 639-1 code; the code itself where it has none. */
export function sayLanguage(code: string): string {
  return nameOf('language', code)
}

function nameOf(type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type }).of(code) ?? code
  } catch {
    return code
  }
}
