import { writeFile } from 'node:fs/promises'
import { reportHtml, reportJson, reportTerminal } from '../publish/index.ts'
import { exitStatus } from './command.ts'
import type { Command } from './command.ts'
import { articleUsage, readArticle } from './read-article.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

/** `hiatus check`: reads one article and prints what it claims and what is wrong with it. */
export const check: Command = {
  usage: `Usage: hiatus check FILE|URL|- [options]

Reads one article (HTML or text; - reads what comes in) and prints what it
claims and what is wrong with it.

  --json            print the report as JSON
  --html FILE       write the report as an HTML page that stands alone
${articleUsage}

Exit status: 0 nothing wrong, 1 errors or warnings found, 2 bad usage or
unreadable input, 3 an outside service failed.

Example: hiatus check season-2.html --published 2022-08-29 --html report.html
`,
  async run(args, around) {
    const options = { json: {}, html: { value: 'FILE' } }
    const { report, given } = await readArticle('check', args, around, { options, trace: false })
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

async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such folder',
      EACCES: 'you may not write there',
      EISDIR: 'it is a folder',
      ENOSPC: 'the disk is full',
    }
    throw usageError(`Cannot write ${file}: ${reasons[code ?? ''] ?? code ?? 'unknown reason'}.`)
  }
}
