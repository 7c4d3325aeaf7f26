import type { RenewalRule } from './rules.ts'

/** Rules whose patterns are for all their places in a sentence. */
export function everyMatch(rules: readonly RenewalRule[]): readonly RenewalRule[] {
  return rules.map(rule => ({ ...rule, pattern: new RegExp(rule.pattern.source, 'g') }))
}
