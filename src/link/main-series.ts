import type { Article, LinkedSeries, Mention } from '../model/index.ts'

/** Beyond so many series a text is a round-up, where short forms of titles are not looked for. */
const mostShort = 100

const asCredit =
  /\b(?:creators?|stars?|producers?|makers?|writers?|author|team) (?:of|behind) (?:the )?[“‘"']?$|\b(?:known for|basis of|work on|likes of|similar to) (?:the )?[“‘"']?$/i

/** The series that the article is about: the one of its title, else the one that has most of the mentions. */
export function mainSeries(article: Article, series: readonly LinkedSeries[], mentions: readonly Mention[]): number {
  const weights = series.map(() => 0)
  const blocks = article.blocks
  let block = 0
  let total = 0
  for (const mention of mentions) {
    if (mention.kind === 'series' && asCredit.test(article.text.slice(Math.max(0, mention.start - 40), mention.start))) continue
    if (
      mention.kind !== 'series' ||
      (/[(“"] ?$/.test(article.text.slice(Math.max(0, mention.start - 2), mention.start)) &&
        /^[”",]* ?\)/.test(article.text.slice(mention.end, mention.end + 3)))
    )
      continue
    while (block + 1 < blocks.length && blocks[block]!.end <= mention.start) block++
    const kind = blocks[block]!.kind
    const weight = kind === 'title' ? 3 : kind === 'heading' ? 2 : mention.start < 600 ? 1.5 : 1
    weights[mention.ref]! += weight
    total += weight
  }
  // A short form of a title ("Ragnarok" for "Record of Ragnarok") speaks for the whole.
  const names = series.map(linked => ` ${linked.ref.title.toLowerCase()} `)
  for (let i = 0; i < Math.min(names.length, mostShort); i++) {
    const longer = names.findIndex((name, j) => j !== i && name.length > names[i]!.length && name.includes(names[i]!) && weights[j]! > 1)
    if (longer >= 0) {
      weights[longer]! += weights[i]!
      weights[i] = 0
    }
  }
  let best = -1
  for (let i = 0; i < weights.length; i++) if (best < 0 || weights[i]! > weights[best]!) best = i
  if (best < 0) return -1
  const second = weights.reduce((most, weight, i) => (i !== best && weight > most ? weight : most), 0)
  // A page that speaks of many series is a round-up unless one of them stands out by far.
  const share = weights[best]! / total
  if (series.length >= 6) return share >= 0.5 || (share >= 0.35 && weights[best]! >= second * 2.5) ? best : -1
  return share >= 0.45 || weights[best]! >= second * 2 ? best : -1
}
