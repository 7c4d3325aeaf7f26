import { parentPort, workerData } from 'node:worker_threads'
import { makeArticles } from './corpus/articles.ts'
import { shapes } from './corpus/shapes.ts'
import type { WorkerNews } from './growth.ts'
import { benchChecker, inputOf, today, type BenchInput } from './hiatus-candidates.ts'

const shape = shapes.find(({ name }) => name === workerData)
if (shape === undefined || parentPort === null) throw new Error(`no such shape: ${String(workerData)}`)
const tell = (news: WorkerNews): void => parentPort?.postMessage(news)
const check = benchChecker()
const read = ({ input }: BenchInput): void => {
  try {
    check(input, { today })
  } catch (error) {
    // A page without words is refused; it must be refused fast.
    if (!(error instanceof Error) || error.constructor.name !== 'ReadError') throw error
  }
}
// The small size must not pay for the compiling of the code.
for (const { text } of makeArticles({ seed: 14, count: 150, length: 6500 })) read(inputOf(text, 'text/plain'))
for (let i = 0; i < 3; i++) read(inputOf(shape.make(Math.ceil(shape.sizes[0] / 20)), shape.contentType))

for (const [index, size] of shape.sizes.entries()) {
  const document = inputOf(shape.make(size), shape.contentType)
  tell({ kind: 'made', characters: document.characters })
  // The small size, over which a pause weighs more, is taken three times.
  const times = Array.from({ length: index === 0 ? 3 : 1 }, () => {
    const start = performance.now()
    read(document)
    return performance.now() - start
  })
  tell({ kind: 'done', milliseconds: Math.min(...times) })
}
