import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const prompt = '$ npx hiatus'
const elision = '…'

/** An example of a document: a command of ours, and the lines that stand below it. */
export interface Example {
  readonly command: string
  readonly shown: readonly string[]
}

/** The examples of a Markdown text: in code blocks, each from a line that begins with `$ npx hiatus` to the next prompt or the block's end. */
export function examplesIn(markdown: string): Example[] {
  return blocksIn(markdown).flatMap(block => {
    const examples: { command: string; shown: string[] }[] = []
    for (const line of block) {
      if (line.startsWith('$ ')) examples.push({ command: line.slice(2), shown: [] })
      else examples.at(-1)?.shown.push(line)
    }
    return examples.filter(({ command }) => `$ ${command}`.startsWith(prompt))
  })
}

/** Whether an example can be run at once: without the network, without end, and writing no file. */
export function isCheap({ command }: Example): boolean {
  return !/ serve(?! --help)|https?:|--html|[|><]/.test(command)
}

/** Runs an example's command as `npx` would in a clone. Gives what it printed, and throws when it could not do its work. */
export function runExample({ command }: Example): string[] {
  const args = command.split(' ').slice(2)
  // What the reader of a document sees does not hang on what somebody has imported here.
  const env = { ...process.env, NO_COLOR: '1', HIATUS_DATA: join(root, 'node_modules', '.none') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/hiatus.js', ...args], { cwd: root, encoding: 'utf8', env })
  if (status !== 0 && status !== 1) throw new Error(`"${command}" ended with status ${status}: ${stderr}`)
  return stdout.trimEnd().split('\n')
}

/** What of an output the lines below an example show: all of it, or, around each `…`, as many lines as they had from where they began. */
export function showAs(shown: readonly string[], output: readonly string[]): string[] {
  const parts = splitAt(shown, elision)
  if (parts.length === 1) return [...output]
  const lines: string[] = []
  let from = 0
  for (const [index, part] of parts.entries()) {
    if (index > 0) lines.push(elision)
    const [anchor] = part
    if (anchor === undefined) continue
    if (index > 0) {
      from = output.indexOf(anchor, from)
      if (from < 0) throw new Error(`"${anchor}" is no longer printed`)
    }
    const to = index === parts.length - 1 ? output.length : from + part.length
    lines.push(...output.slice(from, to))
    from = to
  }
  return lines
}

/** The Markdown with what the commands print now. */
export function withOutputs(markdown: string): string {
  for (const example of examplesIn(markdown).filter(isCheap)) {
    const old = [`$ ${example.command}`, ...example.shown, ''].join('\n')
    const now = [`$ ${example.command}`, ...showAs(example.shown, runExample(example)), ''].join('\n')
    markdown = markdown.replace(old, () => now)
  }
  return markdown
}

function blocksIn(markdown: string): string[][] {
  return [...markdown.matchAll(/^```[^\n]*\n([^]*?)^```$/gm)].map(match => match[1]!.replace(/\n$/, '').split('\n'))
}

function splitAt(lines: readonly string[], mark: string): string[][] {
  const parts: string[][] = [[]]
  for (const line of lines) {
    if (line === mark) parts.push([])
    else parts.at(-1)!.push(line)
  }
  return parts
}
