import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { isLikelyDay } from '../model/index.ts'
import type { Day } from '../model/index.ts'
import { nearest } from './nearest.ts'
import { usageError } from './usage-error.ts'

/** The options of a command by name; those with a `value` take one, which `--help` calls by that word. */
export type OptionTable = Readonly<Record<string, { readonly value?: string }>>

/** Options and operands of a command, as given. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | true | undefined>>
  readonly operands: readonly string[]
}

/** Reads the arguments of a command. Throws a usage error for options that it does not have and values that are missing. */
export function readArguments(command: string, args: readonly string[], table: OptionTable): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const [name, { value }] of Object.entries(table)) options[name] = { type: value === undefined ? 'boolean' : 'string' }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values: values as Arguments['values'], operands: positionals }
  } catch (error) {
    throw usageError(explain(command, error as Error & { code?: string }, table))
  }
}

/** The day that an option gives; undefined when it is not given. Throws a usage error when it is no day, or none of the years that can be meant. */
export function dayOption({ values }: Arguments, name: string): Day | undefined {
  const value = values[name]
  if (typeof value !== 'string') return undefined
  if (!isLikelyDay(value)) throw usageError(`--${name} takes a day from 1900 to 2200, such as 2022-08-29, not "${value}".`)
  return value
}

/** The only operand. Throws a usage error when there is none or more than one. */
export function onlyOperand(command: string, { operands }: Arguments, what: string): string {
  const [operand, more] = operands
  if (operand === undefined) throw usageError(`hiatus ${command} needs ${what}. Run "hiatus ${command} --help" for an example.`)
  if (more !== undefined) throw usageError(`hiatus ${command} takes one ${what}, and got "${more}" too.`)
  return operand
}

function explain(command: string, { message, code }: Error & { code?: string }, table: OptionTable): string {
  const name = /'(?:-\w, )?--?([^' ]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(name, Object.keys(table))
    const hint = near === null ? `Run "hiatus ${command} --help" for its options.` : `Did you mean --${near}?`
    return `hiatus ${command} has no option --${name}. ${hint}`
  }
  const value = table[name]?.value
  if (value === undefined) return `--${name} takes no value.`
  return `--${name} needs a value: --${name} ${value}.`
}
