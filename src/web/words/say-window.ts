import { dayNumber, endOfMonth, monthOf, yearOf, type DateWindow, type Day, type Locale } from '../../model/index.ts'
import { sayWindow } from '../../publish/index.ts'

/** Says a window in a language as finely as it is known: "28 January 2022", "mid-2023", "2027년 봄". */
export function sayWindowIn(locale: Locale): (window: DateWindow) => string {
  switch (locale) {
    case 'en':
      // A day is read as one word, and is not broken at the end of a line.
      return window => (window.earliest === window.latest ? sayWindow(window).replaceAll(' ', '\u00a0') : sayWindow(window))
    case 'ko':
      return sayKorean
  }
}

const days = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeZone: 'UTC' })

/** Parts of a year that have a name in Korean, by the month and day of their ends. */
const named: Readonly<Record<string, string>> = {
  '01-01 12-31': '',
  '01-01 04-30': ' 초',
  '05-01 08-31': ' 중반',
  '09-01 12-31': ' 말',
  '03-01 05-31': ' 봄',
  '06-01 08-31': ' 여름',
  '09-01 11-30': ' 가을',
  '01-01 03-31': ' 1분기',
  '04-01 06-30': ' 2분기',
  '07-01 09-30': ' 3분기',
  '10-01 12-31': ' 4분기',
  '01-01 06-30': ' 상반기',
  '07-01 12-31': ' 하반기',
}

function sayKorean({ earliest, latest, precision }: DateWindow): string {
  if (earliest === latest) return dayIn(earliest)
  const [first, last] = [yearOf(earliest), yearOf(latest)]
  const isWhole = earliest.endsWith('-01') && latest === endOfMonth(last, monthOf(latest))
  if (precision === 'day' || !isWhole) return `${dayIn(earliest)}~${dayIn(latest)}`
  const name = named[`${earliest.slice(5)} ${latest.slice(5)}`]
  if (first === last && name !== undefined) return `${first}년${name}`
  if (last === first + 1 && earliest.slice(5) === '12-01' && monthOf(latest) === 2) return `${first}~${last}년 겨울`
  if (earliest.slice(5) === '01-01' && latest.slice(5) === '12-31') return `${first}~${last}년`
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${first}년 ${monthOf(latest)}월`
  return `${first}년 ${monthOf(earliest)}월~${first === last ? '' : `${last}년 `}${monthOf(latest)}월`
}

function dayIn(day: Day): string {
  return days.format(dayNumber(day) * 86_400_000).replaceAll(' ', '\u00a0')
}
