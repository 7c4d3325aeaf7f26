import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../src/web/chromium.fixture.ts'
import { showPayloads } from '../src/web/hostile-pages.fixture.ts'

const usage = `usage: npm run xss

Shows every payload of HIATUS_BENCH_DATA/suites/xss on every page of the web app, 200 at a time, in a browser with Trusted Types on, and counts what ran, what was
asked for elsewhere and what in a page could act. Exits 1 when anything did.`

const atOnce = 200
const folder = process.env['HIATUS_BENCH_DATA'] === undefined ? null : join(process.env['HIATUS_BENCH_DATA'], 'suites/xss')

if (process.argv.includes('--help')) console.log(usage)
else if (folder === null) console.log('HIATUS_BENCH_DATA is not set: 1 suite of hostile markup was left out.')
else await run(folder)

async function run(from: string): Promise<void> {
  const begun = performance.now()
  const files = readdirSync(from).toSorted()
  const lines = files.flatMap(file => readFileSync(join(from, file), 'utf8').split(/\r?\n/))
  const payloads = [...new Set(lines.filter(line => line.trim() !== ''))]
  const chromium = await launchChromium()
  const faults: string[] = []
  let pages = 0
  try {
    for (let at = 0; at < payloads.length; at += atOnce) {
      const visit = await showPayloads(chromium, payloads.slice(at, at + atOnce))
      pages += visit.pages
      faults.push(...visit.faults)
    }
  } finally {
    await chromium.close()
  }
  for (const fault of faults.slice(0, 40)) console.error(fault)
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(
    `${lines.length} lines of ${files.length} files, ${payloads.length} payloads, ${pages} pages, ${faults.length} faults, ${seconds} s`,
  )
  if (faults.length > 0) process.exitCode = 1
}
