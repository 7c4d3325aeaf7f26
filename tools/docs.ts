import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withOutputs } from './doc-examples.ts'
import { withFigures, withImportTable } from './doc-tables.ts'

/** Writes into the documents what is drawn from the code: the output of examples, the import table and the figures of the evaluation. */
const root = dirname(import.meta.dirname)
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map(file => `docs/${file}`)]

for (const document of documents.filter(file => file.endsWith('.md'))) {
  const file = join(root, document)
  const old = readFileSync(file, 'utf8')
  const now = withFigures(withImportTable(withOutputs(old)))
  if (now === old) continue
  writeFileSync(file, now)
  console.log(`Wrote ${document}`)
}
