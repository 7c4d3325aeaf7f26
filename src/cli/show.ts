import type { Day, Property } from '../model/index.ts'
import {
  dossierJson,
  dossierMarkdown,
  dossierPageHtml,
  dossierTerminal,
  isProperty,
  makeDossier,
  propertyOrder,
  whyTerminal,
} from '../publish/index.ts'
import { dayOption, onlyOperand, readArguments, type Arguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { nearest } from './nearest.ts'
import { seriesNamed } from './series-named.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'
import { writePage } from './write-page.ts'

/** `hiatus show`: the dossier of a series. */
export const show: Command = {
  usage: `Usage: hiatus show TITLE [options]

Shows what is known of a series: whether there is another season, when, with
whom and where, each with how sure it is and why.

  TITLE            a title in any of its spellings, or an id such as hiatus:12

  --season N       of that season, instead of the one to come
  --as-of DATE     what was known on a past day
  --why PROPERTY   the sentences behind it: renewal, release, cast …
  --spoilers       also what gives the story away
  --json           as JSON
  --markdown       as Markdown
  --html FILE      as an HTML page that stands alone

Example: hiatus show "All of Us Are Dead" --as-of 2022-07-01 --why renewal
`,
  async run(args, around) {
    const options = {
      season: { value: 'N' },
      'as-of': { value: 'DATE' },
      why: { value: 'PROPERTY' },
      spoilers: {},
      json: {},
      markdown: {},
      html: { value: 'FILE' },
    }
    const given = readArguments('show', args, options)
    const words = onlyOperand('show', given, 'TITLE')
    const [season, why] = [seasonOption(given), propertyOption(given)]
    const asOf = asOfOption(given, around.today())
    const television = await around.television()
    try {
      const id = await seriesNamed(words, television, around)
      const material = (await television.evidence.dossier(id, asOf))!
      const look = terminalLook(around.stdout)
      const spoiling = { spoilers: given.values['spoilers'] === true }
      const dossier = makeDossier(material, season)
      const { html } = given.values
      if (typeof html === 'string') {
        const { dossierSpeech } = await import('../web/index.ts')
        await writePage(html, dossierPageHtml(dossier, dossierSpeech('en')))
        around.stderr.write(`Wrote ${html}\n`)
      } else if (why !== null) around.stdout.write(whyTerminal(material, why, season, look))
      else if (given.values['json'] === true) around.stdout.write(dossierJson(dossier, material))
      else
        around.stdout.write(
          given.values['markdown'] === true ? dossierMarkdown(dossier, spoiling) : dossierTerminal(dossier, spoiling, look),
        )
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}

/** The day that `--as-of` gives, today where it is not given. Throws a usage error for a day ahead: nobody knows yet. */
export function asOfOption(given: Arguments, today: Day): Day {
  const day = dayOption(given, 'as-of') ?? today
  if (day > today) throw usageError(`--as-of takes a day that has been, and ${day} is ahead.`)
  return day
}

/** The season that `--season` gives; null where it is not given. Throws a usage error when it is no number of one. */
export function seasonOption({ values }: Arguments): number | null {
  const { season } = values
  if (typeof season !== 'string') return null
  if (!/^\d{1,3}$/.test(season)) throw usageError(`--season takes the number of a season, not "${season}".`)
  return Number(season)
}

function propertyOption({ values }: Arguments): Property | null {
  const { why } = values
  if (typeof why !== 'string') return null
  const name = why.toLowerCase().replaceAll('-', '_')
  if (isProperty(name)) return name
  const near = nearest(name, propertyOrder)
  throw usageError(
    `--why takes a property, and "${why}" is none${near === null ? `: it may be ${propertyOrder.join(', ')}.` : `. Did you mean ${near}?`}`,
  )
}
