import { Worker } from 'node:worker_threads'
import type { Shape } from './corpus/shapes.ts'

/** How the time for a shape grows with its size. */
export interface Growth {
  readonly name: string
  readonly unit: Shape['unit']
  readonly sizes: readonly [small: number, large: number]
  /** Characters of the two inputs. */
  readonly characters: readonly [number, number]
  /** Milliseconds; null where it did not end in time or failed. */
  readonly times: readonly [number | null, number | null]
  /** Time per MB of the large input over that of the small; null where a time is missing. */
  readonly ratio: number | null
  readonly failure: string | null
}

/** What the worker tells: the length of the input it made, then how long the check took. */
export type WorkerNews = { readonly kind: 'made'; readonly characters: number } | { readonly kind: 'done'; readonly milliseconds: number }

/** More than this is no longer flat: caches and collections of garbage alone make a large text half as dear again. */
export const flat = 2

/** Times a shape at its two sizes in a worker of its own, which is ended when one of them takes longer than the limit. */
export async function measureGrowth(shape: Shape, limitSeconds: number): Promise<Growth> {
  const characters: [number, number] = [0, 0]
  const times: [number | null, number | null] = [null, null]
  const failure = await new Promise<string | null>(resolve => {
    const worker = new Worker(new URL('growth-worker.ts', import.meta.url), {
      workerData: shape.name,
      resourceLimits: { maxOldGenerationSizeMb: 6000 },
    })
    let at = 0
    let timer: NodeJS.Timeout | undefined
    const end = (why: string | null): void => {
      clearTimeout(timer)
      resolve(why)
      void worker.terminate()
    }
    worker.on('message', (news: WorkerNews) => {
      clearTimeout(timer)
      if (news.kind === 'made') {
        characters[at] = news.characters
        timer = setTimeout(() => end(`over ${limitSeconds} s at ${(news.characters / 1e6).toFixed(1)} MB`), limitSeconds * 1000)
      } else {
        times[at] = news.milliseconds
        if (++at === 2) end(null)
      }
    })
    worker.on('error', error => end((error as Error).message))
  })
  const [small, large] = times
  const ratio = small === null || large === null ? null : large / characters[1] / (small / characters[0])
  return { name: shape.name, unit: shape.unit, sizes: shape.sizes, characters, times, ratio, failure }
}
