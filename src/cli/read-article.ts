import type { Report } from '../model/index.ts'
import { dayOption, onlyOperand, readArguments } from './arguments.ts'
import type { Arguments, OptionTable } from './arguments.ts'
import type { Surroundings } from './command.ts'
import { usageError } from './usage-error.ts'
import { waiting } from './waiting.ts'

/** Options of the commands that read an article. */
export const articleOptions = {
  published: { value: 'DATE' },
  today: { value: 'DATE' },
  url: { value: 'URL' },
} as const satisfies OptionTable

/** What `--help` says of them. */
export const articleUsage = `  --published DATE  the day of publication, where the article does not say
  --today DATE      the day to check against, instead of today
  --url URL         the address of the article, where it does not say`

/** The article that a command was asked to read, checked. */
export interface CheckedArticle {
  readonly report: Report
  readonly given: Arguments
}

/** Reads the article that the arguments name and checks it. Throws errors with an `exitCode` and a line to show. */
export async function readArticle(
  command: string,
  args: readonly string[],
  around: Surroundings,
  { options, trace }: { readonly options: OptionTable; readonly trace: boolean },
): Promise<CheckedArticle> {
  const given = readArguments(command, args, { ...articleOptions, ...options })
  const source = onlyOperand(command, given, 'FILE, URL or -')
  const published = dayOption(given, 'published')
  const today = dayOption(given, 'today') ?? around.today()
  const url = urlOption(given)
  const input = await waiting(`Reading ${source}:`, around.load(source, { allowPrivate: true }), around.stderr)
  const check = await around.checker()
  const known = { ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }) }
  return { report: check(input, { today, trace, ...known }), given }
}

/** The address that `--url` gives; undefined when it is not given. Throws a usage error when it is no web address. */
export function urlOption({ values }: Arguments): string | undefined {
  const { url } = values
  if (typeof url !== 'string') return undefined
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw usageError(`--url takes an address that begins with https:// or http://, not "${url}".`)
  }
  return url
}
