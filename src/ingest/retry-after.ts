/**
 * How many milliseconds an answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or null when it doesn't say so in either form.
 * A date is measured from the answer's own `Date`, since the two clocks may differ; from `now` where that is missing.
 */
export function retryAfterMs(retryAfter: string | undefined, date: string | undefined, now: number): number | null {
  const text = retryAfter?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const until = httpDate(text)
  if (until === null) return null
  return Math.max(0, until - (httpDate(date ?? '') ?? now))
}

/** An instant in one of HTTP's three forms, all of which begin with the day of the week; `Date.parse` takes many things beside. */
function httpDate(text: string): number | null {
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : instant
}
