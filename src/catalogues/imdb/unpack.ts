import { createGunzip, type Gunzip } from 'node:zlib'

/** So much is unpacked in one step on Node's own threads, while the step before is read on this one. */
const unpackedPiece = 1 << 20

/**
 * Unpacks a stream of bytes that may be gzip (RFC 1952), by its first two bytes; anything else is handed on as it is. What was unpacked before a fault
 * is given before the fault is thrown: the error of zlib, with its `code`.
 */
export async function* unpack(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    const first = await firstBytes(pieces)
    if (first[0] === 0x1f && first[1] === 0x8b) yield* gunzip(first, pieces)
    else {
      if (first.length > 0) yield first
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
    }
  } finally {
    await pieces.return?.()
  }
}

/** At least two bytes, unless there are fewer. */
async function firstBytes(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0)
  while (first.length < 2) {
    const next = await pieces.next()
    if (next.done === true) break
    first = Buffer.concat([first, next.value])
  }
  return first
}

async function* gunzip(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: unpackedPiece })
  let ready: Uint8Array[] = []
  unzip.on('data', (unpacked: Uint8Array) => ready.push(unpacked))
  const take = (): Uint8Array[] => {
    const taken = ready
    ready = []
    return taken
  }
  // Every failure is also that of the step it belongs to, which throws it.
  unzip.on('error', () => {})
  try {
    let step = unpackPiece(unzip, first)
    for (;;) {
      const next = await settled(pieces.next())
      const failure = await step.then(
        () => null,
        (error: unknown) => error as Error,
      )
      const unpacked = take()
      if (failure === null && 'value' in next && next.value.done !== true) step = unpackPiece(unzip, next.value.value)
      yield* unpacked
      if (failure !== null) throw failure
      if ('error' in next) throw next.error
      if (next.value.done === true) break
    }
    const end = await settled(ended(unzip))
    yield* take()
    if ('error' in end) throw end.error
  } finally {
    unzip.destroy()
  }
}

function unpackPiece(unzip: Gunzip, piece: Uint8Array): Promise<void> {
  const step = new Promise<void>((resolve, reject) => {
    // A fault is told by the event alone: the callback of the write at fault is never called.
    unzip.once('error', reject)
    unzip.write(piece, () => {
      unzip.off('error', reject)
      resolve()
    })
  })
  // The reader may stop before it looks at this step.
  step.catch(() => {})
  return step
}

function ended(unzip: Gunzip): Promise<void> {
  return new Promise((resolve, reject) => {
    unzip.once('end', resolve)
    unzip.once('error', reject)
    unzip.end()
  })
}

type Settled<T> = { readonly value: T } | { readonly error: Error }

async function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await promise }
  } catch (error) {
    return { error: error as Error }
  }
}
