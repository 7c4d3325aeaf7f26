import type { Context } from 'hono'
import { withoutSteering } from '../model/index.ts'
import type { ArticleInput } from '../pipeline/index.ts'
import type { Env } from './env.ts'
import { checkContent, messageContent } from './check-page.ts'
import { answerPage, speechOf } from './layout.ts'
import type { AppParts } from './parts.ts'
import { answerReport } from './report-answer.ts'
import type { Again, ReportFormat } from './report-answer.ts'
import { nothingFilled } from './submission.ts'
import type { Filled } from './submission.ts'
import { layoutWords } from './words/layout-words.ts'

/** What there is to check, and how to answer. */
export interface Job {
  readonly input: ArticleInput
  readonly published: string | null
  readonly format: ReportFormat
  readonly again: Again
  /** What the form held, to be shown again when the article cannot be read. */
  readonly filled: Filled
}

/** How the form for an article comes back. */
export interface CheckFormAnswer {
  readonly status: 200 | 400 | 413 | 422 | 502
  readonly problem?: string
  readonly filled?: Filled
}

type Answer = Response | Promise<Response>

/** Answers with the form for an article; after a slip, with what is wrong in one sentence and the form as it was filled. */
export function answerCheckForm(c: Context<Env>, parts: AppParts, { status, problem, filled }: CheckFormAnswer): Answer {
  const content = checkContent({
    examples: parts.examples,
    filled: filled ?? nothingFilled,
    problem: problem ?? null,
    today: parts.today(),
  })
  return answerPage(c, { ...content, status })
}

/** Answers with a page that says one thing. */
export function answerMessage(c: Context<Env>, status: 400 | 401 | 403 | 404 | 421 | 500, title: string, sentence: string): Answer {
  return answerPage(c, { ...messageContent(title, sentence, speechOf(c, layoutWords)('home')), status })
}

/** Checks an article and answers with the report, or with the form and the reason when it cannot be read. Throws what is our own fault. */
export async function answerChecked(c: Context<Env>, parts: AppParts, { input, published, format, again, filled }: Job): Promise<Response> {
  const check = await parts.checker()
  try {
    const report = check(input, { today: parts.today(), ...(published === null ? {} : { published }) })
    const findings = [...report.findings, ...(await parts.evidence.against(report))]
    return answerReport(c, { ...report, findings }, format, again)
  } catch (error) {
    if (!(error instanceof Error) || !isForReaders(error)) throw error
    return answerCheckForm(c, parts, { status: 422, problem: firstLine(error), filled })
  }
}

/** Whether an error was thrown on purpose, with a message that a reader can be shown: such errors carry an exit status. */
export function isForReaders(error: Error): boolean {
  return 'exitCode' in error
}

/** The first line of what an error says. */
export function firstLine(error: Error): string {
  const line = (error.message.split('\n')[0] ?? '').trim()
  return line === '' ? 'The article could not be read.' : line
}

/** Tells a fault of ours, with its stack, to whoever runs the server. */
export function tellFault(parts: AppParts, error: Error): void {
  const log = parts.log ?? (line => process.stderr.write(`${withoutSteering(line)}\n`))
  log(error.stack ?? error.message)
}
