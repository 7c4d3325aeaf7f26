/** The entries of each merged thing, which the store gives one after another; an entry that is in none stands alone. */
export async function* entriesOf<Entry>(
  batches: AsyncIterable<readonly Entry[]>,
  idOf: (entry: Entry) => number | null,
): AsyncIterable<readonly Entry[]> {
  let entries: Entry[] = []
  for await (const batch of batches)
    for (const entry of batch) {
      const goesOn = entries.length > 0 && idOf(entry) !== null && idOf(entries[0]!) === idOf(entry)
      if (!goesOn && entries.length > 0) {
        yield entries
        entries = []
      }
      entries.push(entry)
    }
  if (entries.length > 0) yield entries
}
