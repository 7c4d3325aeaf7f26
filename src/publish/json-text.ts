import { steering } from '../model/index.ts'

/** A value as JSON text that is safe to show on a terminal: what would steer it, or end a line of a script, is escaped and comes back as it was. */
export function jsonText(value: unknown): string {
  return safe(JSON.stringify(value, null, 2))
}

/** A value as one line of JSON Lines, as safe. */
export function jsonLine(value: unknown): string {
  return safe(JSON.stringify(value))
}

function safe(text: string): string {
  return `${text.replace(steering, escaped).replace(/[\u2028\u2029]/g, escaped)}\n`
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
