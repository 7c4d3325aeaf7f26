/** Makes a text ready to be asked whether what stands at an offset is said by somebody, in a passage that begins at another: whether a quotation was opened there and not closed. */
export function speechIn(text: string): (from: number, at: number) => boolean {
  const opening = offsetsOf(text, /[“"]/g)
  const closing = offsetsOf(text, /”/g)
  return (from, at) => {
    const opened = countBefore(opening, at) - countBefore(opening, from)
    const closed = countBefore(closing, at) - countBefore(closing, from)
    return opened > closed && (opened + closed) % 2 === 1
  }
}

function offsetsOf(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index)
}

/** How many of some offsets, in order, lie before one. */
function countBefore(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
