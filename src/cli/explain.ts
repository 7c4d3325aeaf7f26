import { explainTerminal } from '../publish/index.ts'
import { exitStatus } from './command.ts'
import type { Command } from './command.ts'
import { articleUsage, readArticle } from './read-article.ts'
import { terminalLook } from './terminal-look.ts'

/** `hiatus explain`: prints how an article was read, sentence by sentence. */
export const explain: Command = {
  usage: `Usage: hiatus explain FILE|URL|- [options]

Prints how an article is read: each sentence, the names, seasons and dates seen
in it, the rules that fired and what came of them.

${articleUsage}

Example: hiatus explain season-2.html
`,
  async run(args, around) {
    const { report } = await readArticle('explain', args, around, { options: {}, trace: true })
    around.stdout.write(explainTerminal(report, terminalLook(around.stdout)))
    return exitStatus.done
  },
}
