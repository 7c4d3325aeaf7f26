/** No title's key is longer. */
const longestKey = 200

/** Tells which keys stand within a longer one of some; so found, not each is looked for in each: texts may have thousands of titles. */
export function keysWithin(sought: Iterable<string>, keys: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(sought)
  const within = new Set<string>()
  const lengths = new Set([...wanted].map(({ length }) => length))
  for (const key of keys)
    if (key.length <= longestKey)
      for (const length of lengths)
        for (let at = 0; length < key.length && at + length <= key.length; at++) {
          const part = key.slice(at, at + length)
          if (wanted.has(part)) within.add(part)
        }
  return within
}

/** Gives for a key the place of the first that is longer and begins with it. */
export function firstBeginning(sought: Iterable<string>, keys: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(sought)
  const firsts = new Map<string, number>()
  const lengths = new Set([...wanted].map(({ length }) => length))
  for (const [place, key] of keys.entries())
    for (const length of lengths) {
      const beginning = length < key.length ? key.slice(0, length) : ''
      if (wanted.has(beginning) && !firsts.has(beginning)) firsts.set(beginning, place)
    }
  return firsts
}
