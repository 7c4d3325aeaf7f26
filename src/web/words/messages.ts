import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '../../model/index.ts'

/** Messages of one part of the interface in every language, in ICU's message format: the same keys in each. */
export type Messages<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>

/** What stands in a message's places. */
export type Values = Readonly<Record<string, string | number | Date>>

/** Says messages of one part in one language. */
export type Speech<Key extends string> = (key: Key, values?: Values) => string

const compiled = new Map<string, IntlMessageFormat>()

/** Says the messages of a part of the interface in a language. */
export function speak<Key extends string>(messages: Messages<Key>, locale: Locale): Speech<Key> {
  return (key, values = {}) => {
    const text = messages[locale][key]
    const name = `${locale} ${text}`
    let format = compiled.get(name)
    // Values are text that is escaped where it is put into a page, so no tags are read in messages.
    if (format === undefined) compiled.set(name, (format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })))
    return String(format.format(values))
  }
}
