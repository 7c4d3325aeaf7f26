import { parentPort, workerData } from 'node:worker_threads'
import { tokenize } from '../read/index.ts'
import { keyText, openNameIndex } from './index.ts'

/** What a worker is given: an index in memory that others read too, and texts. */
export interface WorkerTask {
  readonly bytes: Uint8Array
  readonly texts: readonly string[]
}

// Opens the index and tells, of each text, the values of all names in it.
const { bytes, texts } = workerData as WorkerTask
const index = openNameIndex(bytes)
parentPort?.postMessage(
  texts.map(text => {
    const tokens = tokenize(text)
    const finder = index.in(keyText(tokens))
    return Array.from({ length: tokens.count }, (_, at) => finder.all(at, tokens.count).map(({ name }) => index.valuesOf(name)))
  }),
)
