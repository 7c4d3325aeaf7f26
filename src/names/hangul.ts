import { bySurname, heard } from './korean-priors.ts'
import { cheapestSpelling } from './korean-lattice.ts'
import { hangulName } from './korean.ts'

/**
 * Hangul in Latin letters. Syllables of a name are written each by itself, as the Revised Romanization asks for in names (2000, rule 3.4), and
 * with the voicing of McCune-Reischauer (1939) between vowels and after n, m, ng and l.
 */
const revised = tableOf(
  'g kk n d tt r m b pp s ss - j jj ch k t p h',
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
  'k n t l m p ng',
)
const mcCune = tableOf(
  "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h",
  'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i',
  'k n t l m p ng',
)
const yale = tableOf(
  'k kk n t tt l m p pp s ss - c cc ch kh th ph h',
  'a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i',
  'k n t l m p ng',
)
const voiced: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' }
/** Syllables that most bearers spell otherwise than the commonest spelling of their sounds would have it. */
const usual: Readonly<Record<string, string>> = {
  영: 'young',
  정: 'jung',
  성: 'sung',
  경: 'kyung',
  병: 'byung',
  명: 'myung',
  중: 'joong',
  식: 'sik',
  철: 'chul',
}
const heardCodas = [1, 4, 7, 8, 16, 17, 21]

interface Table {
  readonly onsets: readonly string[]
  readonly vowels: readonly string[]
  readonly codas: readonly string[]
}

function tableOf(onsets: string, vowels: string, codas: string): Table {
  const cells = (row: string): string[] => row.split(' ').map(cell => (cell === '-' ? '' : cell))
  return { onsets: cells(onsets), vowels: cells(vowels), codas: cells(codas) }
}

/** A name in hangul as Latin letters have it, the usual first: as most bearers spell it, Revised, McCune-Reischauer, Yale. Family name first. */
export function romaniseHangul(text: string): string[] {
  const name = hangulName(text)
  if (name === null) return [wordIn(revised, text), wordIn(mcCune, text)]
  const { family, given } = name
  const spelled = [...given].map(syllable => usual[syllable] ?? cheapestSpelling(syllable.charCodeAt(0) - 0xac00))
  return [
    `${bySurname.get(family)?.spellings[0]?.[0] ?? wordIn(revised, family)} ${spelled.join('-')}`,
    `${wordIn(revised, family)} ${wordIn(revised, given)}`,
    `${wordIn(mcCune, family)} ${wordIn(mcCune, given)}`,
    `${wordIn(yale, family)} ${wordIn(yale, given)}`,
  ].map(form => form.trim().replace(/(?<= |^)\p{L}/gu, letter => letter.toUpperCase()))
}

function wordIn(table: Table, text: string): string {
  let written = ''
  for (const syllable of text) {
    const index = heard(syllable.charCodeAt(0)) - 0xac00
    if (index < 0 || index >= 11172) {
      written += syllable
      continue
    }
    const onset = table.onsets[Math.floor(index / 588)]!
    const follows = table === mcCune && /[aeiouŏŭnmgl]$/.test(written)
    const coda = heardCodas.indexOf(index % 28)
    written += (follows ? (voiced[onset] ?? onset) : onset) + table.vowels[Math.floor(index / 28) % 21]! + (table.codas[coda] ?? '')
  }
  return written
}
