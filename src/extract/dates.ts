import { dayNumber, dayWindow, isDay, makeDay, monthsWindow, tokenFlag, yearOf, type DateWindow, type Tokens } from '../model/index.ts'
import { feasts, monthNames, parts, weekdays, yearSeasons, type Part } from './date-words.ts'
import { cardinalOf, ordinalOf } from './number-words.ts'
import { dottedOrDashed, readSlashed } from './numeric-dates.ts'
import { monthWindow, type DateMention, type Spec } from './resolve-date.ts'

/** Words that can begin a date; so can digits, and words with a hyphen such as "mid-May". */
export const dateStarters: ReadonlySet<string> = new Set([
  ...monthNames.keys(),
  ...weekdays.keys(),
  ...yearSeasons.keys(),
  ...feasts.keys(),
  ...'early late later mid middle end beginning start first second third fourth last latter next this the today tonight yesterday tomorrow earlier q1 q2 q3 q4 new same coming 1st 2nd 3rd'.split(
    ' ',
  ),
])

/** The date that begins at a token, with the range or alternative that it goes on into, or null. */
export function readDate(tokens: Tokens, at: number, limit: number): DateMention | null {
  const lower = tokens.lower[at]!
  const code = lower.charCodeAt(0)
  if (
    !(code >= 48 && code <= 57) &&
    !dateStarters.has(lower) &&
    !lower.startsWith('mid-') &&
    !lower.startsWith('late-') &&
    !lower.startsWith('early-')
  )
    return null
  const first = readOne(tokens, at, limit)
  if (first === null) return null
  return joinRange(tokens, first, limit)
}

/** "September 20 to November 23, 2019", "March or April 2021", "the end of 2023 and the beginning of 2024", "Oct. 19 and 20". */
function joinRange(tokens: Tokens, first: DateMention, limit: number): DateMention {
  let next = first.to
  if (tokens.lower[next] === ',' && /^(?:to|till|until|through)$/.test(tokens.lower[next + 1] ?? '')) next++
  const link = tokens.lower[next]
  if (link === undefined || next + 1 >= limit || !/^(?:to|till|until|through|or|and|-|–|—)$/.test(link)) return first
  const before = tokens.lower[first.from - 1] ?? ''
  next++
  if (link === 'and' && !(before === 'between' || tokens.lower[first.from - 2] === 'between')) {
    // "Oct. 19 and 20": the first of the days is the one that counts. In "16 May and 13 June" the second is a day of its own.
    const second = cardinalOf(tokens.lower[next]!)
    if (
      first.spec.kind === 'month' &&
      first.spec.day !== null &&
      second !== null &&
      second <= 31 &&
      !/^\d{4}$/.test(tokens.lower[next]!) &&
      !monthNames.has(tokens.lower[next + 1] ?? '')
    )
      return { ...first, to: next + 1 }
    return first
  }
  while (/^(?:in|by|on|the|toward|towards|even|possibly|perhaps|maybe|sometime|at)$/.test(tokens.lower[next] ?? '')) next++
  if (next >= limit) return first
  const second = readOne(tokens, next, limit) ?? dayOfSameMonth(tokens, next, first)
  if (second === null) return first
  if (link === 'or' && first.spec.kind === 'month' && first.spec.day !== null) return first
  let lead = first.spec
  // The year of the second serves the first: "September 20 to November 23, 2019".
  if (second.spec.kind === 'window' && lead.kind !== 'window') {
    const year = yearOf(second.spec.window.earliest)
    const dated = lead.kind === 'year' ? null : withYear(lead, year)
    if (dated !== null)
      lead =
        dayNumber(dated.earliest) > dayNumber(second.spec.window.latest)
          ? { kind: 'window', window: withYear(first.spec, year - 1)! }
          : { kind: 'window', window: dated }
  }
  return { from: first.from, to: second.to, spec: { kind: 'range', first: lead, last: second.spec } }
}

function dayOfSameMonth(tokens: Tokens, at: number, first: DateMention): DateMention | null {
  const day = cardinalOf(tokens.lower[at]!) ?? ordinalOf(tokens.lower[at]!)
  if (day === null || day > 31 || first.spec.kind !== 'month' || first.spec.day === null) return null
  const year = cardinalOf(tokens.lower[at + (tokens.lower[at + 1] === ',' ? 2 : 1)] ?? '')
  if (year !== null && year > 1900 && year < 2100) {
    const window = makeDay(year, first.spec.month, day)
    if (window !== null)
      return { from: at, to: at + (tokens.lower[at + 1] === ',' ? 3 : 2), spec: { kind: 'window', window: dayWindow(window) } }
  }
  return { from: at, to: at + 1, spec: { ...first.spec, day } }
}

function withYear(spec: Spec, year: number): DateWindow | null {
  if (spec.kind === 'month') return monthWindow(year, spec.month, spec.day, spec.part)
  if (spec.kind === 'span') return monthsWindow(year, spec.first, spec.last, spec.precision)
  if (spec.kind === 'year' && spec.part !== null) return monthsWindow(year, spec.part[0], spec.part[1], spec.part[2])
  return null
}

function yearAt(tokens: Tokens, at: number): number | null {
  const lower = tokens.lower[at]
  if (lower === undefined || !/^(?:19[3-9]|20[0-4])\d$/.test(lower)) return null
  return Number(lower)
}

function readOne(tokens: Tokens, at: number, limit: number): DateMention | null {
  const lower = tokens.lower[at]!
  return (
    readDigits(tokens, at, limit) ??
    readMonth(tokens, at, limit) ??
    readWeekday(tokens, at, limit) ??
    readYearSeason(tokens, at, limit, at, null) ??
    readPart(tokens, at, limit) ??
    readRelative(tokens, at, limit) ??
    readFeast(tokens, at, lower)
  )
}

/** "2023", "2023-12-01", "5/20/2022", "28 January 2022", "1st of February", "2019-20 season". */
function readDigits(tokens: Tokens, at: number, limit: number): DateMention | null {
  const lower = tokens.lower[at]!
  const code = lower.charCodeAt(0)
  if (code < 48 || code > 57) return null
  if (isDay(lower)) return { from: at, to: at + 1, spec: { kind: 'window', window: dayWindow(lower) } }
  const season = /^(20[0-4]\d)-(?:20)?(\d\d)$/.exec(lower)
  if (season !== null && Number(season[2]) === (Number(season[1]) + 1) % 100) {
    const to =
      tokens.lower[at + 1] === 'tv' || tokens.lower[at + 1] === 'broadcast' || tokens.lower[at + 1] === 'television' ? at + 2 : at + 1
    const year = Number(season[1])
    return {
      from: at,
      to: tokens.lower[to] === 'season' ? to + 1 : to,
      spec: { kind: 'window', window: { earliest: `${year}-09-01`, latest: `${year + 1}-05-31`, precision: 'season' } },
    }
  }
  const span = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(lower)
  if (span !== null) return { from: at, to: at + 1, spec: { kind: 'window', window: monthsWindow(Number(span[1]), 1, 12, 'year') } }
  const year = yearAt(tokens, at)
  if (year !== null) return { from: at, to: at + 1, spec: { kind: 'window', window: monthsWindow(year, 1, 12, 'year') } }
  if (tokens.lower[at + 1] === '/' && tokens.lower[at + 3] === '/') {
    const [a, b] = [Number(lower), Number(tokens.lower[at + 2])]
    const y = Number(tokens.lower[at + 4])
    const full = y < 100 ? 2000 + y : y
    const day = a > 12 ? makeDay(full, b, a) : makeDay(full, a, b)
    if (day !== null && full > 1950 && full < 2060) return { from: at, to: at + 5, spec: { kind: 'window', window: dayWindow(day) } }
  }
  const written = dottedOrDashed(lower)
  if (written !== null) return { from: at, to: at + 1, spec: { kind: 'window', window: dayWindow(written) } }
  const slashed = readSlashed(tokens, at, limit)
  if (slashed !== null) return slashed
  const day = ordinalOf(lower) ?? cardinalOf(lower)
  if (day === null || !Number.isInteger(day) || day < 1 || day > 31) return null
  let next = at + 1
  if (tokens.lower[next] === 'of') next++
  const month = next < limit ? monthAt(tokens, next) : null
  if (month === null) return null
  return withOptionalYear(tokens, at, next + 1, limit, month, day)
}

function monthAt(tokens: Tokens, at: number): number | null {
  const lower = tokens.lower[at]
  if (lower === undefined) return null
  const month = monthNames.get(lower)
  // "may" and "march" are verbs unless they begin with a capital.
  if (month === undefined || !(tokens.flags[at]! & tokenFlag.capital)) return null
  return month
}

/** "June 6, 2022", "June 2022", "May of 2020", "Dec. 9", "May of this year", "June". */
function readMonth(tokens: Tokens, at: number, limit: number): DateMention | null {
  const month = monthAt(tokens, at)
  if (month === null) return null
  let next = at + 1
  if (tokens.lower[next] === '.') next++
  if (tokens.lower[next] === 'the') next++
  const lower = tokens.lower[next] ?? ''
  const day = next < limit && !/^\d{4}$/.test(lower) ? (ordinalOf(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : null)) : null
  if (day !== null && day >= 1 && day <= 31) return withOptionalYear(tokens, at, next + 1, limit, month, day)
  next = at + 1
  if (tokens.lower[next] === '.') next++
  // The month may be a name or a modal: alone it must stand where dates stand.
  const found = withOptionalYear(tokens, at, next, limit, month, null)
  if (
    found.spec.kind === 'month' &&
    found.spec.shift === null &&
    (month === 5 || month === 3 || month === 4 || month === 6 || month === 8)
  ) {
    const before = tokens.lower[at - 1] ?? ''
    if (
      !/^(?:in|on|of|since|until|till|by|from|last|next|this|late|early|mid|through|during|between|and|or|a|for|its|the|to|around|before|after|that|end|,|’s|'s)$/.test(
        before,
      )
    )
      return null
    if (
      /^(?:a|for|the|'s|’s|,)$/.test(before) &&
      !/^(?:premiere|release|debut|finale|launch|return|start)$/.test(tokens.lower[found.to] ?? '')
    )
      return null
  }
  return found
}

function withOptionalYear(tokens: Tokens, from: number, next: number, limit: number, month: number, day: number | null): DateMention {
  let at = next
  if (tokens.lower[at] === ',' || tokens.lower[at] === 'of' || tokens.lower[at] === 'in') at++
  const year = at < limit ? yearAt(tokens, at) : null
  if (year !== null) {
    const window = monthWindow(year, month, day, null)
    if (window !== null) return { from, to: at + 1, spec: { kind: 'window', window } }
  }
  const [a, b] = [tokens.lower[at], tokens.lower[at + 1]]
  if (b === 'year' && (a === 'this' || a === 'next' || a === 'last') && tokens.lower[at - 1] !== ',') {
    return { from, to: at + 2, spec: { kind: 'month', month, day, part: null, shift: a === 'this' ? 0 : `of ${a} year` } }
  }
  return { from, to: next, spec: { kind: 'month', month, day, part: null, shift: null } }
}

/** "Thursday, September 26th", "next Friday", "on Monday". */
function readWeekday(tokens: Tokens, at: number, limit: number): DateMention | null {
  const weekday = weekdays.get(tokens.lower[at]!)
  if (weekday === undefined || !(tokens.flags[at]! & tokenFlag.capital)) return null
  let next = at + 1
  while (tokens.lower[next] === ',' || tokens.lower[next] === '.' || /^(?:night|nights|the|evening)$/.test(tokens.lower[next] ?? '')) next++
  const date = next < limit ? (readDigits(tokens, next, limit) ?? readMonth(tokens, next, limit)) : null
  if (
    date !== null &&
    (date.spec.kind === 'month' ? date.spec.day !== null : date.spec.kind === 'window' && date.spec.window.precision === 'day')
  )
    return { ...date, from: at }
  const before = tokens.lower[at - 1] ?? ''
  // "Tuesday night comedy line-up", "Sunday Night Football": a slot of the week is no day.
  if (
    !/^(?:on|this|next|last|until|by|starting|from|since|premieres|premiered|airs|aired|beginning|returns|and|debuts|,|today|announced|here|of)$/.test(
      before,
    )
  )
    return null
  if (at + 1 < limit && tokens.flags[at + 1]! & tokenFlag.capital) return null
  if (/^nights?$/.test(tokens.lower[at + 1] ?? '') && /s$/.test(tokens.lower[at + 1]!)) return null
  const shift = before === 'next' ? 1 : before === 'last' ? -1 : before === 'this' ? 0 : null
  return { from: at, to: at + 1, spec: { kind: 'weekday', weekday, shift } }
}

/** "fall 2020", "summer of 2024", "this fall", "next spring", "the spring". */
function readYearSeason(tokens: Tokens, at: number, limit: number, from: number, shift: -1 | 0 | 1 | null): DateMention | null {
  const months = yearSeasons.get(tokens.lower[at]!)
  if (months === undefined) return null
  let next = at + 1
  if (tokens.lower[next] === 'of' || tokens.lower[next] === ',' || tokens.lower[next] === 'in') next++
  const year = next < limit ? yearAt(tokens, next) : null
  if (year !== null) return { from, to: next + 1, spec: { kind: 'window', window: monthsWindow(year, months[0], months[1], 'season') } }
  const [which, noun] = [tokens.lower[next], tokens.lower[next + 1]]
  if (next > at + 1 && noun === 'year' && (which === 'last' || which === 'next' || which === 'this')) {
    const meant = which === 'this' ? 0 : (`of ${which} year` as const)
    return { from, to: next + 2, spec: { kind: 'span', first: months[0], last: months[1], precision: 'season', shift: meant } }
  }
  if (tokens.lower[at + 1] === 'season' || tokens.lower[at + 1] === 'schedule' || tokens.lower[at + 1] === 'lineup') return null
  const before = tokens.lower[at - 1] ?? ''
  if (shift === null && !/^(?:in|the|this|next|last|for|until|by|since|coming|late|early)$/.test(before)) return null
  return { from, to: at + 1, spec: { kind: 'span', first: months[0], last: months[1], precision: 'season', shift } }
}

/** "early 2021", "mid-2023", "the end of this year", "the second half of 2026", "Q3 2026", "late March", "the last week of March 2024". */
function readPart(tokens: Tokens, at: number, limit: number): DateMention | null {
  let lower = tokens.lower[at]!
  let next = at + 1
  let glued: string | null = null
  const hyphen = /^(early|mid|late)-(.+)$/.exec(lower)
  if (hyphen !== null) {
    lower = hyphen[1]!
    glued = hyphen[2]!
  }
  const pair = `${lower} ${tokens.lower[next] ?? ''}`
  let part = parts.get(pair)
  if (part !== undefined) next++
  else {
    if ((lower === 'first' || lower === 'last' || lower === 'final') && tokens.lower[next] === 'week' && tokens.lower[next + 1] === 'of') {
      const month = monthAt(tokens, next + 2)
      if (month === null) return null
      const date = withOptionalYear(tokens, at, next + 3, limit, month, null)
      const weekPart: Part = lower === 'first' ? [1, 1, 'part'] : [25, 25, 'part']
      if (date.spec.kind === 'window')
        return { ...date, spec: { kind: 'window', window: monthWindow(yearOf(date.spec.window.earliest), month, null, weekPart)! } }
      return date.spec.kind === 'month' ? { ...date, spec: { ...date.spec, part: weekPart } } : null
    }
    part = parts.get(lower)
  }
  if (part === undefined || lower === 'later') return null
  const needsOf = lower === 'beginning' || lower === 'start' || lower === 'end' || lower === 'middle'
  if (glued !== null) {
    if (/^(?:19|20)\d\d$/.test(glued))
      return { from: at, to: at + 1, spec: { kind: 'window', window: monthsWindow(Number(glued), part[0], part[1], part[2]) } }
    const month = monthNames.get(glued)
    if (month !== undefined) {
      const date = withOptionalYear(tokens, at, at + 1, limit, month, null)
      return date.spec.kind === 'month'
        ? { ...date, spec: { ...date.spec, part } }
        : {
            ...date,
            spec: {
              kind: 'window',
              window: monthWindow(yearOf((date.spec as { window: DateWindow }).window.earliest), month, null, part)!,
            },
          }
    }
    const season = yearSeasons.get(glued)
    if (season !== undefined)
      return { from: at, to: at + 1, spec: { kind: 'span', first: season[0], last: season[1], precision: 'season', shift: null } }
    return null
  }
  // "the middle or the end of 2023" is a range whose year comes after the second.
  if (needsOf && tokens.lower[next] === 'or') {
    let ahead = next + 1
    while (/^(?:toward|towards|the|at|by|in)$/.test(tokens.lower[ahead] ?? '')) ahead++
    const second = readPart(tokens, ahead, limit)
    if (second !== null && second.spec.kind === 'window') {
      const window = monthsWindow(yearOf(second.spec.window.earliest), part[0], part[1], part[2])
      return { from: at, to: second.to, spec: { kind: 'range', first: { kind: 'window', window }, last: second.spec } }
    }
    return null
  }
  if (tokens.lower[next] === 'of' || tokens.lower[next] === 'in') next++
  else if (needsOf) return null
  while (tokens.lower[next] === 'the') next++
  const year = next < limit ? yearAt(tokens, next) : null
  if (year !== null) return { from: at, to: next + 1, spec: { kind: 'window', window: monthsWindow(year, part[0], part[1], part[2]) } }
  if (tokens.lower[next] === 'year') return { from: at, to: next + 1, spec: { kind: 'year', shift: 0, part, rest: null } }
  if (tokens.lower[next + 1] === 'year' && /^(?:this|next|last|that)$/.test(tokens.lower[next]!)) {
    return {
      from: at,
      to: next + 2,
      spec: { kind: 'year', shift: tokens.lower[next] === 'next' ? 1 : tokens.lower[next] === 'last' ? -1 : 0, part, rest: null },
    }
  }
  const month = monthAt(tokens, next)
  if (month !== null) {
    const date = withOptionalYear(tokens, at, next + 1, limit, month, null)
    if (date.spec.kind === 'month') return { ...date, spec: { ...date.spec, part } }
    if (date.spec.kind === 'window')
      return { ...date, spec: { kind: 'window', window: monthWindow(yearOf(date.spec.window.earliest), month, null, part)! } }
  }
  const season = next < limit ? readYearSeason(tokens, next, limit, at, 0) : null
  if (season !== null) return season.spec.kind === 'span' ? { ...season, spec: { ...season.spec, shift: null } } : season
  return null
}

/** "this fall", "later this year", "next month", "last October", "tonight", "this week", "in the same year". */
function readRelative(tokens: Tokens, at: number, limit: number): DateMention | null {
  const lower = tokens.lower[at]!
  switch (lower) {
    case 'today':
    case 'tonight':
      if (tokens.flags[at]! & tokenFlag.capital && !(tokens.flags[at]! & tokenFlag.first)) return null
      return { from: at, to: at + 1, spec: { kind: 'days', from: 0, to: 0 } }
    case 'tomorrow':
      return { from: at, to: at + 1, spec: { kind: 'days', from: 1, to: 1 } }
    case 'yesterday':
      return { from: at, to: at + 1, spec: { kind: 'days', from: -1, to: -1 } }
    case 'later':
    case 'earlier': {
      const [a, b] = [tokens.lower[at + 1], tokens.lower[at + 2]]
      if (b === 'year' && a === 'this') return { from: at, to: at + 3, spec: { kind: 'year', shift: 0, part: null, rest: lower } }
      if (b === 'month' && a === 'this') return { from: at, to: at + 3, spec: { kind: 'monthShift', shift: 0, rest: lower } }
      if (a === 'in' && b === 'the' && tokens.lower[at + 3] === 'year')
        return { from: at, to: at + 4, spec: { kind: 'year', shift: 0, part: null, rest: lower } }
      if (b === 'week' && a === 'this')
        return { from: at, to: at + 3, spec: lower === 'later' ? { kind: 'days', from: 0, to: 6 } : { kind: 'days', from: -6, to: 0 } }
      return null
    }
    default:
  }
  if (lower !== 'this' && lower !== 'next' && lower !== 'last' && lower !== 'coming') return null
  const shift = lower === 'this' || lower === 'coming' ? 0 : lower === 'next' ? 1 : -1
  let next = at + 1
  if (lower === 'this' && tokens.lower[next] === 'coming') next++
  if (tokens.lower[next] === 'year' || (lower === 'last' && tokens.lower[next] === 'year'))
    return { from: at, to: next + 1, spec: { kind: 'year', shift, part: null, rest: null } }
  if (tokens.lower[next] === 'month') return { from: at, to: next + 1, spec: { kind: 'monthShift', shift, rest: null } }
  if (tokens.lower[next] === 'week' && lower !== 'coming') {
    return { from: at, to: next + 1, spec: { kind: 'weekday', weekday: -1, shift } }
  }
  const season = readYearSeason(tokens, next, limit, at, shift)
  if (season !== null) return season
  const month = next < limit ? monthAt(tokens, next) : null
  if (month !== null) {
    const date = readMonth(tokens, next, limit)
    if (date !== null && date.spec.kind === 'month')
      return {
        ...date,
        from: at,
        spec: { ...date.spec, shift: lower === 'this' ? null : shift === 0 ? null : shift } as Spec,
      }
  }
  const year = yearAt(tokens, next)
  if (year !== null) return { from: at, to: next + 1, spec: { kind: 'window', window: monthsWindow(year, 1, 12, 'year') } }
  const weekday = weekdays.get(tokens.lower[next] ?? '')
  if (weekday !== undefined) return readWeekday(tokens, next, limit)
  return null
}

function readFeast(tokens: Tokens, at: number, lower: string): DateMention | null {
  // "New Year's Day": two words, and without the day they may be the year.
  const isNewYear = lower === 'new' && /^year(?:['’]?s)?$/.test(tokens.lower[at + 1] ?? '')
  if (isNewYear) return readNewYear(tokens, at)
  const feast = feasts.get(lower)
  if (feast === undefined || !(tokens.flags[at]! & tokenFlag.capital)) return null
  if (lower === 'boxing' && tokens.lower[at + 1] !== 'day') return null
  let next = at + 1
  if (tokens.lower[next] === "'s") next++
  if (tokens.lower[next] === 'day' || tokens.lower[next] === 'eve') next++
  const year = yearAt(tokens, next)
  if (year !== null) return { from: at, to: next + 1, spec: { kind: 'window', window: dayWindow(makeDay(year, feast[0], feast[1])!) } }
  const before = tokens.lower[at - 1] ?? ''
  if (!/^(?:at|on|for|by|this|next|last|until)$/.test(before)) return null
  return { from: at, to: next, spec: { kind: 'month', month: feast[0], day: feast[1], part: null, shift: null } }
}

/** "New Year's Day", "New Year's Eve 2024". */
function readNewYear(tokens: Tokens, at: number): DateMention | null {
  if (!(tokens.flags[at]! & tokenFlag.capital)) return null
  let next = at + 2
  if (/^['’]s$/.test(tokens.lower[next] ?? '')) next++
  const which = tokens.lower[next]
  if (which !== 'day' && which !== 'eve') return null
  const [month, day] = which === 'day' ? [1, 1] : [12, 31]
  const ahead = tokens.lower[next + 1] === ',' ? next + 2 : next + 1
  const year = yearAt(tokens, ahead)
  if (year !== null) return { from: at, to: ahead + 1, spec: { kind: 'window', window: dayWindow(makeDay(year, month, day)!) } }
  return { from: at, to: next + 1, spec: { kind: 'month', month, day, part: null, shift: null } }
}
