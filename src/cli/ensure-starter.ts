import type { Television } from '../pipeline/index.ts'
import type { Surroundings } from './command.ts'
import { progressLine } from './progress.ts'

/** Takes in the starter catalogue, at the first start and after an update of Hiatus. False where the user has ended the program meanwhile. */
export async function ensureStarter(television: Television, around: Surroundings, signal: AbortSignal): Promise<boolean> {
  const [starter] = await around.readers()
  const line = progressLine('Taking in the starter catalogue:', around.stderr, () => performance.now())
  try {
    const watch = { env: around.env, tell: line.tell, signal, progress: line.show }
    await television.ensure(starter!, starter!.home!, watch)
  } finally {
    line.end()
  }
  return !signal.aborted
}
