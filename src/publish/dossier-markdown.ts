import { sayNumber } from './counts.ts'
import type { Dossier } from './dossier.ts'
import { factStatusWords, sayChance, tierWords } from './dossier-words.ts'
import type { Spoiling } from './dossier-terminal.ts'
import { plainMarkdown } from './markdown-text.ts'
import { safeHref } from './markup.ts'
import { togetherByStanding, type SameStanding } from './same-standing.ts'
import { sayDay } from './say-date.ts'
import { sayCredit } from './sheet.ts'

/** A dossier as Markdown (CommonMark). Texts of others are escaped: they hold no markup. */
export function dossierMarkdown(
  { title, original, asOf, answer, likely, rows, timeline, sources, sheet }: Dossier,
  { spoilers }: Spoiling,
): string {
  const md = plainMarkdown
  const parts = [
    `# ${md(title)}${original === null ? '' : ` (${md(original)})`}`,
    `**${md(answer)}**`,
    ...(likely === null ? [] : [`Forecast: ${md(likely)}`]),
    `As of ${sayDay(asOf)}.`,
    ...rows.flatMap(({ title: heading, facts, more, missing }) => {
      const shown = spoilers ? facts : facts.filter(({ spoils }) => spoils === null)
      const hidden = facts.length - shown.length
      const lines = [
        ...(missing === null ? [] : [`- ${md(missing)}`]),
        ...togetherByStanding(shown).flatMap(standingLines),
        ...(hidden === 0
          ? []
          : [`- ${sayNumber(hidden, 'passage gives', 'passages give')} the story away and ${hidden === 1 ? 'is' : 'are'} left out.`]),
        ...(more === 0 ? [] : [`- And ${more.toLocaleString('en')} more.`]),
      ]
      return [`## ${heading}`, lines.join('\n')]
    }),
    ...(timeline.length === 0
      ? []
      : ['## What was said, and when', timeline.map(({ said, text, who }) => `- ${sayDay(said)}: ${md(text)} (${md(who)})`).join('\n')]),
    ...(sources.length === 0
      ? []
      : [
          '## Sources',
          sources
            .map(({ title: name, url, outlet, tier, day, claims, copies }) => {
              const href = safeHref(url)
              const linked = href === null ? `“${md(name)}”` : `[${md(name)}](<${href.replaceAll('>', '%3E')}>)`
              const more = copies === 0 ? '' : `, ${sayNumber(copies, 'copy', 'copies')}`
              return `- ${md(outlet)} (${tierWords[tier].label.toLowerCase()}): ${linked}, ${sayDay(day)}, ${sayNumber(claims, 'claim', 'claims')}${more}`
            })
            .join('\n'),
        ]),
    ...sheet.terms.map(terms => `*${md(sayCredit(terms))}*`),
  ]
  return `${parts.join('\n\n')}\n`
}

function standingLines({ facts, like }: SameStanding): readonly string[] {
  const md = plainMarkdown
  const { status, probability, since, why, others, windows } = like
  const texts = facts.map(({ text }) => (status === 'expired' ? `~~${md(text)}~~` : md(text)))
  return [
    `- ${texts.join('; ')} — ${factStatusWords[status].label}, ${sayChance(probability)}, since ${sayDay(since)}. ${md(why)}`,
    ...windows.map(
      ({ text: window, who, said, hasGoneBy }) => `  - ${md(window)} (${md(who)}, ${sayDay(said)})${hasGoneBy ? ', gone by' : ''}`,
    ),
    ...others.map(other => `  - Otherwise: ${md(other.text)} (${md(other.who)}, ${sayDay(other.since)})`),
  ]
}
