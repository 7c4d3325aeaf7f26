import { reportHtml, reportJson, reportTerminal } from '../publish/index.ts'
import { exitStatus } from './command.ts'
import type { Report } from '../model/index.ts'
import type { Command, Surroundings } from './command.ts'
import { articleUsage, readArticle } from './read-article.ts'
import { terminalLook } from './terminal-look.ts'
import { writePage } from './write-page.ts'

/** `hiatus check`: reads one article and prints what it claims and what is wrong with it. */
export const check: Command = {
  usage: `Usage: hiatus check FILE|URL|- [options]

Reads one article (HTML or text; - reads what comes in) and prints what it
claims and what is wrong with it. Where articles have been taken in (hiatus
ingest), it is held against what they say.

  --json            print the report as JSON
  --html FILE       write the report as an HTML page that stands alone
${articleUsage}

Exit status: 0 nothing wrong, 1 errors or warnings found, 2 bad usage or
unreadable input, 3 an outside service failed.

Example: hiatus check season-2.html --published 2022-08-29 --html report.html
`,
  async run(args, around) {
    const options = { json: {}, html: { value: 'FILE' } }
    const { report: alone, given } = await readArticle('check', args, around, { options, trace: false })
    const report = await besideEvidence(alone, around)
    const { json, html } = given.values
    if (typeof html === 'string') {
      await writePage(html, reportHtml(report))
      around.stderr.write(`Wrote ${html}\n`)
    }
    if (json) around.stdout.write(reportJson(report))
    else if (typeof html !== 'string') around.stdout.write(reportTerminal(report, terminalLook(around.stdout)))
    const isWrong = report.findings.some(({ severity }) => severity !== 'note')
    return isWrong ? exitStatus.problems : exitStatus.done
  },
}

/** The report with what the evidence in the store says against the article; as it is where there is none, or where the store cannot be opened. */
async function besideEvidence(report: Report, { evidence, stderr }: Surroundings): Promise<Report> {
  try {
    const television = await evidence()
    if (television === null) return report
    try {
      return { ...report, findings: [...report.findings, ...(await television.evidence.against(report))] }
    } finally {
      await television.close()
    }
  } catch (error) {
    if (!(error instanceof Error) || !('exitCode' in error)) throw error
    stderr.write(`Checked by itself alone, since the evidence cannot be read: ${error.message}\n`)
    return report
  }
}
