import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tableLines } from '../bench/table.ts'
import { learnForecast } from './forecasting/learn.ts'
import type { ScoredProperty } from './gold.ts'
import { scoreOf } from './score.ts'
import {
  carrierDecisions,
  claimExamples,
  isHit,
  seasonChoices,
  seasonRowChoices,
  titleDecisions,
  whoseChoices,
  whoseRowChoices,
  type ClaimExample,
} from './training/examples.ts'
import { crossValidate, crossValidateChoices, fit, fitChoices, knownFrom, type Known } from './training/logistic.ts'
import { articlesIn, ownArticles, testRows } from './training/material.ts'

const usage = `usage: npm run train
       npm run train -- --articles [--texts DIR]... [--dry]

Learns what the forecast ships anew, from the seasons in the folder that HIATUS_BENCH_DATA names: the same seasons give the same files, to the last digit.
  --articles   learns the weights of the title model and of the judges instead, from labelled articles: those of eval/gold that are not held out. Prints
               what each comes to on articles that it has not seen (five folds), beside the rules alone, and writes the weights
  --texts DIR  with --articles: and from those of DIR (texts/ID.txt with gold/ID.json)
  --further    with --articles: begins from the weights that are there, and keeps near them: for when the articles that they were learnt from are not at hand
  --dry        with --articles: writes nothing
example: npm run train -- --articles --texts ~/labelled`

const { values } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    further: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

if (!values.articles) {
  const folder = process.env['HIATUS_BENCH_DATA']
  if (folder === undefined) console.error('Nothing was learnt: set HIATUS_BENCH_DATA to the folder that holds the seasons (docs/data.md).')
  else await learnForecast(folder)
  process.exit(folder === undefined ? 2 : 0)
}

const folds = 5
/** From this probability on a candidate counts, in the table. */
const accepted = 0.45
const source = join(import.meta.dirname, '../src')
const articles = [...ownArticles(join(import.meta.dirname, 'gold')), ...values.texts.flatMap(articlesIn)]
console.log(`${articles.length} labelled articles, ${testRows().length} rows of tests\n`)

const titles = titleDecisions([...articles, ...testRows()])
write('link/title-weights.ts', 'titleWeights', 'the title model', fit(titles, known('link/title-weights.ts')).text)
for (const [file, name, what, choices] of [
  ['extract/whose-weights.ts', 'whoseWeights', 'the model of whose words are', [...whoseChoices(articles), ...whoseRowChoices()]],
  [
    'properties/release/season-weights.ts',
    'seasonWeights',
    'the model of which season a date is for',
    [...seasonChoices(articles), ...seasonRowChoices(testRows())],
  ],
] as const) {
  write(file, name, what, fitChoices(choices, known(file)).text)
  console.log(`  ${crossValidateChoices(choices, folds)} of ${choices.length} choices right`)
}
const carriers = carrierDecisions([...articles, ...testRows()])
const carrierFile = 'properties/platform/carrier-weights.ts'
write(
  carrierFile,
  'carrierWeights',
  'the model of which channel of an article carries which series',
  fit(carriers, known(carrierFile)).text,
)
const claims = claimExamples([...articles, ...testRows()])
const rows: string[][] = []
for (const [property, examples] of claims) {
  const probabilities = crossValidate(examples, folds)
  const chosen = bestOfRivals(
    examples.filter(example => probabilities.get(example)! >= accepted),
    probabilities,
  )
  rows.push([
    property,
    'rules alone',
    ...score(
      property,
      examples.filter(({ isRead }) => isRead),
    ),
  ])
  rows.push([property, 'judged', ...score(property, chosen)])
  write(
    `properties/${property}/weights.ts`,
    `${property}Weights`,
    `the judge of ${property} claims`,
    fit(examples, known(`properties/${property}/weights.ts`)).text,
  )
}
console.log(tableLines(['', '', 'P', 'R', 'F1'], rows).join('\n'))

/** The weights to begin from: those that a model has in a file, or none. */
function known(file: string): Known | undefined {
  return values.further ? knownFrom(readFileSync(join(source, file), 'utf8').split('= `')[1]!.split('`')[0]!) : undefined
}

/** Of readings that exclude each other the likeliest. */
function bestOfRivals(examples: readonly ClaimExample[], probabilities: ReadonlyMap<object, number>): ClaimExample[] {
  const best = new Map<string, ClaimExample>()
  for (const example of examples) {
    if (example.rivals === null) continue
    const other = best.get(example.rivals)
    if (other === undefined || probabilities.get(example)! > probabilities.get(other)!) best.set(example.rivals, example)
  }
  return examples.filter(example => example.rivals === null || best.get(example.rivals) === example)
}

/** How claims compare with the labels of all articles; test rows are not counted. */
function score(property: ScoredProperty, examples: readonly ClaimExample[]): string[] {
  let [hits, misses, extras] = [0, 0, 0]
  for (const article of articles) {
    const labels = article.claims.filter(label => label.property === property)
    const found = new Map(examples.filter(example => example.article === article.id).map(example => [keyOf(example), example.claim]))
    for (const label of labels) {
      if ([...found.values()].some(claim => isHit(label, claim))) hits++
      else misses++
    }
    extras += [...found.values()].filter(claim => !labels.some(label => isHit(label, claim))).length
  }
  const { precision, recall, f1 } = scoreOf({ hits, misses, extras, season: 0, polarity: 0, modality: 0 })
  return [precision, recall, f1].map(share => share.toFixed(3))
}

function keyOf({ claim }: ClaimExample): string {
  const value = claim.property === 'cast' ? claim.value.person : JSON.stringify(claim.value)
  return `${claim.series.title}|${claim.property === 'release' ? claim.season : ''}|${value}`
}

function write(file: string, name: string, what: string, text: string): void {
  const { length } = text.split('\n')
  console.log(`${file}: ${length} weights`)
  if (values.dry) return
  const comment = `/** What ${what} has learnt: what each feature adds to the odds. Written by \`npm run train -- --articles\`; see docs/training.md. */`
  writeFileSync(join(source, file), `${comment}\nexport const ${name} = \`\n${text}\n\`\n`)
}
