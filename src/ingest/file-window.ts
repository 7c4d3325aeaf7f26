import { open, type FileHandle } from 'node:fs/promises'

/** Bytes that are read at a time. */
const windowSize = 1 << 18

/** A file that is read from any place; the stretch at hand is kept, so that many small reads are one of the disk. */
export class FileWindow {
  readonly #file: FileHandle
  readonly #signal: AbortSignal
  /** A new one each time: what was given of the one before may still be in use. */
  #held: Buffer = Buffer.alloc(0)
  #start = 0

  private constructor(file: FileHandle, signal: AbortSignal) {
    this.#file = file
    this.#signal = signal
  }

  /** Opens a file. Throws as `open` does. */
  static async of(path: string, signal: AbortSignal): Promise<FileWindow> {
    return new FileWindow(await open(path), signal)
  }

  /** Some of the bytes from a place on, at least so many unless the file ends before. */
  async at(place: number, least = 1): Promise<Buffer> {
    const from = place - this.#start
    if (from < 0 || from + least > this.#held.length) {
      this.#signal.throwIfAborted()
      const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafeSlow(windowSize), 0, windowSize, place)
      this.#held = buffer.subarray(0, bytesRead)
      this.#start = place
      return this.#held
    }
    return this.#held.subarray(from)
  }

  /** The bytes from a place to the end. */
  async *from(place: number): AsyncGenerator<Buffer> {
    for (let at = place; ;) {
      const bytes = await this.at(at)
      if (bytes.length === 0) return
      yield bytes
      at += bytes.length
    }
  }

  /** Where these bytes are next, from a place on; null where they are not. */
  async find(sought: Uint8Array, place: number): Promise<number | null> {
    for (let at = place; ;) {
      const bytes = await this.at(at, sought.length)
      const found = bytes.indexOf(sought)
      if (found >= 0) return at + found
      if (bytes.length < sought.length) return null
      at += bytes.length - sought.length + 1
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
