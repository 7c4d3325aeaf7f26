import type { RenewalRule } from './rules.ts'

const every = new WeakMap<RenewalRule, RegExp>()

/** A rule's pattern for all its places in a sentence. */
export function everyMatch(rule: RenewalRule): RegExp {
  let pattern = every.get(rule)
  if (pattern === undefined) {
    pattern = new RegExp(rule.pattern.source, 'g')
    every.set(rule, pattern)
  }
  return pattern
}
