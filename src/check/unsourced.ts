import type { Finding, Severity } from '../model/index.ts'
import { finding } from './finding.ts'
import { hitsOf, isHeading, passage, plainAt, type Hit, type Reading } from './reading.ts'

interface UnsourcedRule {
  readonly severity: Severity
  readonly words: RegExp
  readonly message: (words: string) => string
}

const crowd =
  '(?:various|several|some|many|multiple|numerous|other|recent|latest|new|certain|unconfirmed|different|media|online|early|initial|few|insider) '
const kind = '(?:media |news |industry |insider |online |fan )?'
const voices = `${kind}(?:reports|sources|rumou?rs|insiders|leaks|speculations|outlets|gossip|accounts)`
const voice = `an? (?:recent |new |latest )?${kind}(?:report|source|rumou?r|insider|leak)`

/** Ways to report without saying whose report it is. */
const rules: readonly UnsourcedRule[] = [
  {
    severity: 'warning',
    words:
      /\b(?:(?:originally|first|previously|initially|earlier|exclusively) )?(?:reported|announced|revealed|confirmed|stated|noted|shared|published|posted|put out|broken) by(?= on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d)| in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|an? |the month|20\d\d)| that (?:the|it)\b|[,.;](?! (?:among|for|well|of course)))/g,
    message: words => `The text says “${words}” and leaves out by whom.`,
  },
  {
    severity: 'warning',
    words:
      /\b(?:according to|as per|in an interview with) (?=[,.;]|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|that (?:the|it)\b)/g,
    message: words => `The text says “${words}” and leaves out whom.`,
  },
  {
    severity: 'note',
    words: new RegExp(
      `\\b(?:according to|as per|per|based on|going by) (?:(?:the )?(?:${crowd}){1,2}${voices}|${voices}|${voice})\\b(?! (?:by|from|in|on|at|of|published|released)\\b)`,
      'g',
    ),
    message: words => `“${words}”: the text does not say whose they are.`,
  },
  {
    severity: 'note',
    words: new RegExp(
      `\\b(?:${crowd}){1,2}${voices} (?:have |also |now |are )*(?:say(?:ing)?|said|claim(?:ed|ing)?|suggest(?:ed|ing)?|report(?:ed|ing)?|state[sd]?|stating|indicat(?:e|ed|ing)|hint(?:ed|ing)?|reveal(?:ed|ing)?|confirm(?:ed|ing)?|point(?:ed|ing)?)\\b`,
      'g',
    ),
    message: words => `“${words}”: the text does not say whose they are.`,
  },
  {
    severity: 'note',
    words:
      /(?<=^|[^a-z])(?:with |as )?(?:reports|rumou?rs) (?:have (?:it|been)|say|saying|speculate|speculating|suggest|suggesting|suggested|claim|claiming|indicate|indicating|hint|hinting)\b/g,
    message: words => `“${words}”: the text does not say whose they are.`,
  },
  {
    severity: 'note',
    words:
      /\bit(?:'s| is| has been| was| is being) (?:also |widely |now |previously |being )*(?:said|rumou?red|reported|speculated|whispered|claimed|understood) (?:that|to)\b|\bit has been reported(?=[.,])|\b(?:rumou?r|word) (?:has it|is) that\b|\b(?:an insider|insiders|people close to [^.,\n]{3,30}|a source close to [^.,\n]{3,30}) (?:says?|said|claims?)\b|\b(?:is|are|was|were) (?:also |now |currently )?(?:said|rumou?red|reported) to (?:be|have|return|start|begin|come|premiere|release|feature|appear|join|play)\b/g,
    message: words => `“${words}”: the text does not say who says so.`,
  },
  {
    severity: 'note',
    words: /\breportedly\b/g,
    message: () => '“Reportedly”: the text does not say who reports it.',
  },
]

/** What `findUnsourced` looks for. */
export const unsourcedPatterns: readonly RegExp[] = rules.map(({ words }) => words)

/** Words by which the source is named after all. */
const sourced = /\b(?:told|tells|reported by|learned by|via|citing|cited|wrote|confirmed to|speaking to)\b/

/** Finds reports whose source is missing and rumours that nobody stands for. */
export function findUnsourced(reading: Reading): Finding[] {
  const seen = new Set<number>()
  return rules.flatMap(rule =>
    hitsOf(reading, rule.words).flatMap(hit => {
      if (seen.has(hit.sentence.start) || isHeading(reading, hit.sentence) || (rule.severity === 'note' && isSourced(reading, hit)))
        return []
      seen.add(hit.sentence.start)
      const words = reading.article.text.slice(hit.start, hit.end).trim()
      return [finding('unsourced', rule.severity, rule.message(words), { quotes: [passage(reading, hit.sentence)] })]
    }),
  )
}

/** Whether the sentence names an outlet, or a person or company that says it. */
function isSourced(reading: Reading, hit: Hit): boolean {
  const { sentence } = hit
  const within = reading.mentionsIn(sentence)
  if (within.some(mention => mention.kind === 'outlet')) return true
  return sourced.test(plainAt(reading, sentence)) && within.some(mention => mention.kind !== 'series')
}
