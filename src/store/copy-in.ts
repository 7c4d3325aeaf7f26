import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client, PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const chunk = 1 << 16

/** Sends lines of COPY's text form to the server; `into` is a table with its columns: `stage (id, name)`. */
export async function copyIn(client: Client | PoolClient, into: string, lines: Iterable<string>): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`))
  const done = finished(stream)
  // A failure is told by `done`, which is awaited last.
  done.catch(() => undefined)
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < chunk) continue
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
    text = ''
  }
  stream.end(text)
  await done
}
