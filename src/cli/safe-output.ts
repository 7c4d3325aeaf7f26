import { withoutSteering } from '../model/index.ts'
import type { Output } from './command.ts'

/** The ways in which our own text is set off, bold, dim or in a colour. */
// oxlint-disable-next-line no-control-regex -- each begins with one
const setsOff = /(\u001b\[(?:1|2|22|31|33|36|39)m)/

/** An output that nothing that is written can steer: names of files, addresses and texts are others'. What sets text off stays, where there is colour. */
export function safeOutput({ write, columns, colour }: Output): Output {
  return { columns, colour, write: text => write(safeText(text, colour)) }
}

function safeText(text: string, colour: boolean): string {
  // A line that is written over begins or ends so; within a text it would write over what stands before.
  const still = text.replace(/(?<!^)\r(?!\n|$)/g, ' ')
  if (!colour) return withoutSteering(still)
  const parts = still.split(setsOff)
  return parts.map((part, index) => (index % 2 === 0 ? withoutSteering(part) : part)).join('')
}
