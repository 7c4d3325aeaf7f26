import { isCountryCode, isLanguageCode, type AliasRow } from '../../model/index.ts'
import { titleId } from './cells.ts'
import type { IdSet } from './id-set.ts'
import type { NameKeys } from './name-keys.ts'
import type { TableLines } from './table-lines.ts'

/** Columns of title.akas, in the order of `columns`. */
const [id, title, region, language, attributes] = [0, 1, 2, 3, 4]

/** What title.akas says of names that are not the series' own: of a part of it, made up to hide a shoot, or of another cut. */
const foreignAttributes: ReadonlySet<string> = new Set([
  'bootleg title',
  'fake working title',
  'first episode title',
  'first segment title',
  'pronunciation',
  'second segment title',
  'soft porn version',
  'X-rated version',
])

/** Languages that IMDb writes by ISO 639-3 although they have a code of two letters. */
const shortCodes: Readonly<Record<string, string>> = { cmn: 'zh' }

/** Reads other names of series out of title.akas, and drops those that say nothing new. Lines of one series stand together there. */
export class AliasReader {
  readonly #series: IdSet
  readonly #known: NameKeys
  #at = -1
  readonly #given = new Set<string>()

  /** `known` holds titles and original titles. */
  constructor(series: IdSet, known: NameKeys) {
    this.#series = series
    this.#known = known
  }

  /** The name of a line, or null for one that is not kept. */
  read(line: TableLines): AliasRow | null {
    const series = line.id(id)
    if (!this.#series.has(series)) return null
    if (series !== this.#at) {
      this.#at = series
      this.#given.clear()
    }
    const name = line.name(title)
    if (name === null || !/[\p{L}\p{N}]/u.test(name) || this.#known.has(series, name) || isForeign(line.text(attributes))) return null
    const row: AliasRow = {
      kind: 'alias',
      series: titleId(series),
      name,
      language: languageOf(line.text(language)),
      region: regionOf(line.text(region)),
    }
    const key = `${row.name}\t${row.language}\t${row.region}`
    if (this.#given.has(key)) return null
    this.#given.add(key)
    return row
  }
}

/** The parts of this cell, and of `types`, stand between characters 2. */
function isForeign(cell: string | null): boolean {
  return cell !== null && cell.split('\u0002').some(attribute => foreignAttributes.has(attribute))
}

/** ISO 3166-1 alone: IMDb's own codes (XWW for the whole world) and those of former countries are no region of today. */
function regionOf(cell: string | null): string | null {
  return cell !== null && isCountryCode(cell) ? cell : null
}

/** ISO 639-1 alone: among longer codes, some are IMDb's own. */
function languageOf(cell: string | null): string | null {
  const code = cell === null ? null : (shortCodes[cell] ?? cell)
  return code !== null && isLanguageCode(code) ? code : null
}
