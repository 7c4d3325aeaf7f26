import type { Output } from './command.ts'

/** Where lines are broken: at the terminal's edge, but not so far right that they are hard to read. */
export function terminalLook({ columns, colour }: Output): { readonly width: number; readonly colour: boolean } {
  return { width: columns === null ? 80 : Math.min(columns, 100), colour }
}
