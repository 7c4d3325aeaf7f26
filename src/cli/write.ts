import { articleMarkdown, articlePageHtml, writeArticle } from '../publish/index.ts'
import { onlyOperand, readArguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { seriesNamed } from './series-named.ts'
import { asOfOption, seasonOption } from './show.ts'
import { writePage } from './write-page.ts'

/** `hiatus write`: an article about a series, from facts alone. */
export const write: Command = {
  usage: `Usage: hiatus write TITLE [options]

Writes the article that answers what readers ask of a series, from facts alone:
each sentence with its source, in the tense of its day, as Markdown.

  --season N    of that season, instead of the one to come
  --as-of DATE  as it should have been written on a past day
  --html FILE   as an HTML page with schema.org data

Example: hiatus write "All of Us Are Dead" --html season-2.html
`,
  async run(args, around) {
    const given = readArguments('write', args, { season: { value: 'N' }, 'as-of': { value: 'DATE' }, html: { value: 'FILE' } })
    const words = onlyOperand('write', given, 'TITLE')
    const season = seasonOption(given)
    const asOf = asOfOption(given, around.today())
    const television = await around.television()
    try {
      const id = await seriesNamed(words, television, around)
      const article = writeArticle((await television.evidence.dossier(id, asOf))!, season)
      const { html } = given.values
      if (typeof html === 'string') {
        await writePage(html, articlePageHtml(article))
        around.stderr.write(`Wrote ${html}\n`)
      } else around.stdout.write(articleMarkdown(article))
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}
