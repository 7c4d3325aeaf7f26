/**
 * Gives what a source gives, and asks it for the next while the last is in use: never more than one ahead. An error of the source comes when its turn comes, after all
 * that was given before it. Whoever leaves early has `leave` called, so that the source gives up what it was asked for, and the source closed.
 */
export async function* oneAhead<Item>(source: AsyncIterable<Item>, leave: () => void): AsyncGenerator<Item, void, void> {
  const items = source[Symbol.asyncIterator]()
  const ask = (): Promise<IteratorResult<Item>> => {
    const asked = items.next()
    // Whether it failed is told by awaiting it, which may be much later, or never.
    asked.catch(() => undefined)
    return asked
  }
  let next = ask()
  try {
    for (;;) {
      const { done, value } = await next
      if (done === true) return
      next = ask()
      yield value
    }
  } finally {
    leave()
    await next.catch(() => undefined)
    await items.return?.()
  }
}
