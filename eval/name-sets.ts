import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { romanisations } from '../src/names/index.ts'
import { plain, type NamePair, type Spelled } from './spelled.ts'
import { closePairs } from './whole-names.ts'

/** Pairs of one kind, in the half that rules may be made from and the half that they may not. */
export interface NameSet {
  readonly name: string
  readonly tuned: readonly NamePair[]
  readonly heldOut: readonly NamePair[]
}

/** Our own pairs, by group. Throws on a line that is none. */
export function readOwnPairs(file: string): NameSet[] {
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  const pairs = rows.map((row, i) => {
    const [group, is, one, other] = row.split('\t')
    if (group === undefined || one === undefined || other === undefined || (is !== 'same' && is !== 'other'))
      throw new Error(`${file}, line ${i + 2}: wants a group, same or other, and two names`)
    return { group, is, one, other, weight: 1 } as const
  })
  return [...Map.groupBy(pairs, ({ group }) => group)].map(([group, all]) => ({
    name: group,
    ...halved(all, ({ one }) => one),
  }))
}

/** Korean surnames, given names and whole names from public lists, in the folder of data for measuring; null where it is missing. */
export function readKoreanNames(data: string | undefined): NameSet[] | null {
  const folder = join(data ?? '', 'korean_names')
  const [surnameFile, givenFile] = [join(folder, 'List_of_Korean_surnames.txt'), join(folder, 'List_of_Korean_given_names.txt')]
  if (data === undefined || !existsSync(surnameFile) || !existsSync(givenFile)) return null
  const surnames = readSurnames(readFileSync(surnameFile, 'utf8'))
  const givens = readGivenNames(readFileSync(givenFile, 'utf8'))
  return [
    setOf('Korean surnames', surnames, form => `${form} Min-su`),
    setOf('Korean given names', givens, form => `Kim ${form}`),
    setOf('Korean whole names', wholeNames(surnames, givens), form => form),
    closeSet(
      halved(surnames, ({ hangul }) => hangul),
      halved(givens, ({ hangul }) => hangul),
    ),
  ]
}

/** Surnames whose first other spelling in the list is the one that most bear; of the rest, most are spelled as McCune-Reischauer has it. */
const hasOwn = new Set('박 이 최 정 임 오 신 윤 유 문 우 노 주 안 서 허 전 배 백 심'.split(' '))

/** Rows of hangul, hanja, Revised, McCune-Reischauer, other spellings with marks of notes, and how many bear the name. */
function readSurnames(text: string): Spelled[] {
  return text.split('\n').flatMap(line => {
    const [hangul = '', , revised, mcCune, others, people] = line.split('\t')
    if (!/^[가-힣]+$/.test(hangul) || revised === undefined || mcCune === undefined) return []
    const more = (others ?? '')
      .replace(/\[[^\]]*\]/g, '')
      .split(',')
      .map(form => form.trim())
    const forms = [...new Set([revised, mcCune, ...more])].filter(form => form !== '')
    // The lists give other spellings by how common they are; where there is none, most go by McCune-Reischauer.
    const standards = [hasOwn.has(hangul) ? more[0]! : mcCune, revised, mcCune] as const
    return [{ hangul, forms, asked: forms, standards, people: Number((people ?? '1').replaceAll(',', '')) || 1 }]
  })
}

/** Rows as "Ji-hu (지후)"; some have two hangul. To the spelling of the list come Revised and McCune-Reischauer, by rule. */
function readGivenNames(text: string): Spelled[] {
  const rows = text.split('\n').flatMap(line => {
    const match = /^(\S+) \(([^)]+)\)/.exec(line)
    return match === null ? [] : match[2]!.split(', ').map(hangul => ({ hangul, form: match[1]! }))
  })
  return rows.map(({ hangul, form }) => {
    const [, revised, mcCune] = romanisations(`김${hangul}`).map(name => name.split(' ')[1]!)
    return { hangul, forms: [...new Set([form, revised!, mcCune!])], asked: [form], people: 1, standards: [form, revised!, mcCune!] }
  })
}

/** Each given name with a surname that its hash picks: as the lists spell both, under both standards, and with the given name first. */
function wholeNames(surnames: readonly Spelled[], givens: readonly Spelled[]): Spelled[] {
  // A name is in the half of its given name, and so must its surname be.
  const halves = [0, 1].map(half => surnames.filter(({ hangul, people }) => halfOf(hangul) === half && people >= 100_000))
  return givens.map(given => {
    const among = halves[halfOf(given.hangul)]!
    const surname = among[hashOf(given.hangul)[1]! % among.length]!
    const [own, revised, mcCune] = surname.standards
    const forms = [`${own} ${given.standards[0]}`, `${revised} ${given.standards[1]}`, `${mcCune} ${given.standards[2]}`]
    const turned = `${given.standards[0]} ${own}`
    return { hangul: given.hangul, forms: [...new Set([...forms, turned])], asked: [forms[0]!], people: 1, standards: given.standards }
  })
}

function closeSet(surnames: Halves<Spelled>, givens: Halves<Spelled>): NameSet {
  return {
    name: 'Korean whole names, any spelling, close',
    tuned: closePairs(surnames.tuned, givens.tuned),
    heldOut: closePairs(surnames.heldOut, givens.heldOut),
  }
}

function setOf(name: string, rows: readonly Spelled[], whole: (form: string) => string): NameSet {
  const { tuned, heldOut } = halved(rows, ({ hangul }) => hangul)
  return { name, tuned: pairsOf(tuned, whole), heldOut: pairsOf(heldOut, whole) }
}

/** All pairs of spellings of one name, and of different names. */
function pairsOf(rows: readonly Spelled[], whole: (form: string) => string): NamePair[] {
  const spelled = rows.map(row => ({ row, plain: new Set(row.forms.map(plain)) }))
  return spelled.flatMap(({ row, plain: own }, i) => {
    const count = (row.forms.length * (row.forms.length - 1)) / 2
    const same = row.forms.flatMap((one, j) =>
      row.forms.slice(j + 1).map((other): NamePair => ({ is: 'same', one: whole(one), other: whole(other), weight: row.people / count })),
    )
    const others = spelled.slice(i + 1).flatMap(({ row: next, plain: theirs }) =>
      row.asked.flatMap(one =>
        next.asked.map((other): NamePair => {
          const isShared = theirs.has(plain(one)) || own.has(plain(other))
          return { is: isShared ? 'shared' : 'other', one: whole(one), other: whole(other), weight: 1 }
        }),
      ),
    )
    return [...same, ...others]
  })
}

interface Halves<Row> {
  readonly tuned: readonly Row[]
  readonly heldOut: readonly Row[]
}

function halved<Row>(rows: readonly Row[], by: (row: Row) => string): Halves<Row> {
  return { tuned: rows.filter(row => halfOf(by(row)) === 0), heldOut: rows.filter(row => halfOf(by(row)) === 1) }
}

function halfOf(text: string): number {
  return hashOf(text)[0]! % 2
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
