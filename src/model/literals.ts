import { parsePattern, type PatternNode } from './pattern-syntax.ts'

/** Literals of which a text must hold one. */
export type Clause = readonly string[]

/** The ways in which a pattern can match: for each, the clauses that a text must meet, the rarest first. A way without clauses is always open. */
export type Ways = readonly (readonly Clause[])[]

/** From this many forms on, what a part of a pattern can be is not written out. */
const mostForms = 120
/** So many copies of what is repeated are looked at. */
const mostTimes = 3
/** So many clauses of a way are looked at, and so much of each literal: more costs more than it keeps out. */
const mostClauses = 4
const longestLiteral = 10
/** Besides a rarer one, a clause that more sentences meet than this is not worth a look. */
const tooLikely = 0.2

/** What a text must hold for a pattern to match in it. Literals are written in the symbols of `PatternNode`. */
export function literalsOf(pattern: RegExp): Ways {
  return waysOf(parsePattern(pattern)).map(way => clausesOf(holdingsOf(way)))
}

/** The alternatives of a pattern that is nothing but alternatives. */
function waysOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'choice') return node.of.flatMap(waysOf)
  if (node.kind !== 'sequence') return [node]
  const [part, ...others] = withEdges(node.parts).filter(({ kind }) => kind !== 'edge' && kind !== 'nothing')
  return part?.kind === 'choice' && others.length === 0 ? part.of : [node]
}

/** What a part of a pattern holds: all its forms where they are few, and clauses that it meets besides. */
interface Holdings {
  readonly forms: readonly string[] | null
  readonly clauses: readonly Clause[]
}

/** Stands in a form where an edge of a word must be. */
const edge = '|'

function holdingsOf(node: PatternNode): Holdings {
  switch (node.kind) {
    case 'symbols':
      return { forms: [...node.any], clauses: [] }
    case 'unknown':
      return { forms: null, clauses: [] }
    case 'edge':
      return { forms: [edge], clauses: [] }
    case 'nothing':
      return { forms: [''], clauses: [] }
    case 'sequence':
      return ofSequence(node.parts)
    case 'choice':
      return ofChoice(node.of.map(holdingsOf))
    case 'repeat':
      return node.least > 0 ? ofSequence([node]) : ofOptional(node)
    case 'ahead':
    case 'behind':
      return { forms: [''], clauses: clausesOf(holdingsOf(node.part)) }
  }
}

/** Forms that stand side by side are joined for as long as there are few. */
function ofSequence(parts: readonly PatternNode[]): Holdings {
  const clauses: Clause[] = []
  let forms: readonly string[] = ['']
  let isWhole = true
  for (const part of withEdges(parts.flatMap(unrolled))) {
    const held = holdingsOf(part.kind === 'ahead' ? part.part : part)
    clauses.push(...held.clauses)
    const longer = held.forms === null ? null : joined(forms, held.forms)
    if (part.kind === 'ahead') {
      clauses.push(...tidy(longer ?? held.forms ?? ['']))
      continue
    }
    if (longer === null) {
      clauses.push(...tidy(forms))
      isWhole = false
    }
    forms = longer ?? held.forms ?? ['']
  }
  if (isWhole) return { forms, clauses }
  return { forms: null, clauses: [...clauses, ...tidy(forms)] }
}

/** What must be there at least once stands side by side with what is before it. */
function unrolled(part: PatternNode): readonly PatternNode[] {
  if (part.kind !== 'repeat' || part.least === 0) return [part]
  if (isDigit(part.part)) return [part.part]
  const times = Math.min(part.least, mostTimes)
  const copies = Array.from({ length: times }, () => part.part)
  return part.most === times ? copies : [...copies, { kind: 'unknown' }]
}

/** A run of digits is one symbol. */
function isDigit(node: PatternNode): boolean {
  return node.kind === 'symbols' && node.any === '0'
}

/** Edges of words before and after alternatives are edges of each of them. */
function withEdges(parts: readonly PatternNode[]): readonly PatternNode[] {
  return parts.map((part, i) => {
    if (part.kind !== 'choice') return part
    const before = parts.slice(Math.max(0, i - 1), i).filter(({ kind }) => kind === 'edge')
    const after = parts.slice(i + 1, i + 2).filter(({ kind }) => kind === 'edge')
    if (before.length + after.length === 0) return part
    return { kind: 'choice', of: part.of.map(one => ({ kind: 'sequence', parts: [...before, one, ...after] })) }
  })
}

function joined(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > mostForms) return null
  return before.flatMap(first => after.map(second => first + second))
}

function ofChoice(of: readonly Holdings[]): Holdings {
  const forms = of.flatMap(held => held.forms ?? [])
  if (of.every(held => held.forms !== null) && forms.length <= mostForms) return { forms, clauses: [] }
  const best = of.map(held => clausesOf(held)[0])
  return { forms: null, clauses: best.every(clause => clause !== undefined) ? tidy(best.flat()) : [] }
}

/** A part that may be left out; what may not is unrolled before. */
function ofOptional({ part, most }: PatternNode & { readonly kind: 'repeat' }): Holdings {
  const forms = most === 1 ? holdingsOf(part).forms : null
  return { forms: forms === null ? null : ['', ...forms], clauses: [] }
}

/** The clauses that are worth a look, the rarest first. */
function clausesOf({ forms, clauses }: Holdings): Clause[] {
  const all = [...clauses, ...(forms === null ? [] : tidy(forms))]
  const [rarest, ...others] = all.toSorted((a, b) => likelihood(a) - likelihood(b)).slice(0, mostClauses)
  return rarest === undefined ? [] : [rarest, ...others.filter(clause => likelihood(clause) < tooLikely)]
}

/** A clause of forms: literals without those that begin with another; none where a form is empty. */
function tidy(forms: readonly string[]): Clause[] {
  const literals = new Set(forms.map(literalOf).filter(literal => literal !== null))
  if (literals.size === 0 || literals.has('')) return []
  const least: string[] = []
  for (const literal of [...literals].toSorted()) if (!literal.startsWith(least.at(-1) ?? ' ?')) least.push(literal)
  return likelihood(least) > 0.9 ? [] : [least]
}

/** A form with its edges as what must stand there: nothing but a word's end beside a letter. Null where no text has such edges. */
function literalOf(form: string): string | null {
  let literal = ''
  for (let i = 0; i < form.length; i++) {
    if (form[i] !== edge) {
      if (form[i] !== '0' || literal.at(-1) !== '0') literal += form[i]
      continue
    }
    const before = literal.at(-1)
    let next = i
    while (form[next] === edge) next++
    const after = form[next]
    i = next - 1
    if (isWordly(before) && isWordly(after)) return null
    if (isWordly(before) !== isWordly(after) && (before === undefined || after === undefined)) literal += ' '
  }
  return literal.slice(0, longestLiteral)
}

function isWordly(symbol: string | undefined): boolean {
  return symbol !== undefined && symbol !== ' '
}

/** Words that most sentences have. */
const common = new Set(
  'the a an and or of in on at to for from by with as is are was were be been has have had will it its that this not his her he she they'.split(
    ' ',
  ),
)

/** Roughly how often a sentence meets a clause; only the order counts. */
function likelihood(clause: Clause): number {
  return clause.reduce((sum, literal) => sum + likelihoodOf(literal), 0)
}

function likelihoodOf(literal: string): number {
  const words = literal.trim()
  if (words.length <= 1) return words === '' ? 1 : 0.5
  if (/^[A-Z]0?$/.test(words)) return 0.14
  return common.has(words) ? 0.2 : 0.4 ** literal.length
}
