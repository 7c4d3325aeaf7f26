/**
 * One outlet: its name, the registrable domains that are its own, other names that texts have for it, and, of who makes or shows series, the channels that it speaks
 * for as claims of platforms call them. A domain may be a subdomain where a company keeps its newsroom under another's,
 * and may be followed by the first part of a path where only that is the outlet's.
 */
export type OutletRow = readonly [name: string, domains: string, others?: readonly string[], speaksFor?: readonly string[]]
