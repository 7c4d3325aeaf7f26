import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Dataset } from './datasets.ts'

/** A table as lines with their cells, the header first. */
export type Table = readonly (readonly string[])[]
export type Tables = Readonly<Partial<Record<Dataset, Table | undefined>>>

const cells = (text: string): Table =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(' | '))

/** Written by hand in the form of the true files: series, what is none, and what is odd. */
export const sample = {
  'title.ratings': cells(String.raw`
tconst | averageRating | numVotes
tt0098904 | 8.9 | 350000
tt0386676 | 9.0 | 740001
tt13443470 | 8.0 | 99
tt2193021 | 6.1 | 120`),
  'title.basics': cells(String.raw`
tconst | titleType | primaryTitle | originalTitle | isAdult | startYear | endYear | runtimeMinutes | genres
tt0043208 | tvSeries | I Love Lucy | I Love Lucy | 0 | 1951 | 1957 | 30 | Comedy,Family
tt0098904 | tvSeries | Seinfeld | Seinfeld | 0 | 1989 | 1998 | 22 | Comedy
tt0290978 | tvSeries | The Office | The Office | 0 | 2001 | 2003 | \N | Comedy,Drama
tt0386676 | tvSeries | The Office | The Office | 0 | 2005 | 2013 | 22 | Comedy
tt0697784 | tvEpisode | The "Contest | The "Contest | 0 | 1992 | \N | 23 | Comedy
tt0697790 | tvEpisode | Episode #1.2 | Episode #1.2 | 0 | \N | \N | \N | \N
tt10000001 | tvEpisode | Episode dated 3 May 2004 | Episode dated 3 May 2004 | 0 | 2004 | \N | \N | Talk-Show
tt10000002 | tvEpisode | Late | Late | 1 | 2004 | \N | \N | Adult
tt1000010 | tvSeries | For Adults | For Adults | 1 | 2004 | \N | \N | Adult
tt1000011 | tvSpecial | A Night Only | A Night Only | 0 | 2004 | \N | \N | Music
tt1000012 | movie | Quotes " and \ and [{"a":1}] | Quotes | 0 | 2004 | \N | \N | Drama
tt10986410 | tvMiniSeries | All of Us | 우리 모두 | 0 | 2021 | 2021 | 60 | Drama,Mystery
tt13443470 | tvSeries | Café "Zoë | Café "Zoë | 0 | \N | \N | \N | \N
tt2193021 | tvSeries | Ninja Nation | ニンジャの国 | 0 | 2012 | \N | 24 | Action,Animation,Drama`),
  'title.akas': cells(String.raw`
titleId | ordering | title | region | language | types | attributes | isOriginalTitle
tt0098904 | 1 | Seinfeld | \N | \N | original | \N | 1
tt0098904 | 2 | Die Seinfeld-Chronik | DE | \N | imdbDisplay | \N | 0
tt0098904 | 3 | Die Seinfeld-Chronik | DE | \N | dvd | new title | 0
tt0098904 | 4 | Die Seinfeld-Chronik | AT | \N | \N | \N | 0
tt0098904 | 5 | Сайнфелд | BG | bg | imdbDisplay | \N | 0
tt0098904 | 6 | Secret Stack | US | \N | working | fake working title | 0
tt1000012 | 1 | Zitate | DE | \N | \N | \N | 0
tt10986410 | 1 | 우리 모두 | KR | ko | \N | \N | 0
tt10986410 | 2 | Us | XWW | en | \N | informal short title | 0
tt10986410 | 3 | 我們 | TW | cmn | \N | \N | 0
tt10986410 | 4 | Wij | BE | qbn | \N | ${'literal title\u0002second segment title'} | 0
tt10986410 | 5 | ??? | US | \N | \N | \N | 0`),
  'title.episode': cells(String.raw`
tconst | parentTconst | seasonNumber | episodeNumber
tt0697784 | tt0098904 | 4 | 11
tt0697785 | tt0098904 | 4 | 12
tt0697790 | tt0386676 | 1 | 2
tt10000001 | tt0386676 | 2004 | 1
tt10000002 | tt0386676 | 2004 | 2
tt10000003 | tt0386676 | \N | \N
tt10000004 | tt10986410 | 1 | 1
tt10000005 | tt1000010 | 1 | 1
tt10000006 | tt13443470 | 1 | 1`),
  'title.principals': cells(String.raw`
tconst | ordering | nconst | category | job | characters
tt0098904 | 1 | nm0000632 | actor | \N | ["Jerry Seinfeld"]
tt0098904 | 2 | nm0000506 | actress | \N | ["Elaine Benes","The \"Other\" Elaine"]
tt0098904 | 3 | nm0000632 | writer | created by | \N
tt0098904 | 4 | nm0202970 | writer | creator | \N
tt0098904 | 5 | nm0000632 | producer | executive producer | \N
tt0098904 | 6 | nm0000632 | producer | producer | \N
tt0098904 | 7 | nm0000004 | composer | \N | \N
tt0098904 | 8 | nm0000005 | self | \N | ["Self - Host"]
tt0098904 | 9 | nm0000006 | archive_footage | \N | ["Self"]
tt0098904 | 10 | nm0000007 | actor | \N | \N
tt1000012 | 1 | nm0000008 | actor | \N | ["Nobody"]
tt10986410 | 1 | nm11111111 | writer | characters created by | \N
tt10986410 | 2 | nm11111112 | director | \N | \N
tt10986410 | 3 | nm11111113 | writer | showrunner | \N
tt10986410 | 4 | nm0000007 | actor | \N | ["Cut`),
  'title.crew': cells(String.raw`
tconst | directors | writers
tt0098904 | nm0153732,nm0000632 | nm0202970
tt1000012 | nm0000008 | nm0000008
tt10986410 | nm11111112 | \N
tt13443470 | \N | \N`),
  'name.basics': cells(String.raw`
nconst | primaryName | birthYear | deathYear | primaryProfession | knownForTitles
nm0000004 | John Belushi | 1949 | 1982 | actor | tt0077975
nm0000005 | The Host | \N | \N | \N | \N
nm0000007 | Zoë "Zo" Kravitz-García | 1988 | \N | actress | \N
nm0000506 | Julia Louis-Dreyfus | 1961 | \N | actress | \N
nm0000632 | Jerry Seinfeld | 1954 | \N | actor,writer | tt0098904
nm0153732 | Tom Cherones | 1939 | \N | director | \N
nm0202970 | Larry David | 1947 | \N | writer | \N
nm11111112 | 이재규 | \N | \N | director | \N
nm11111113 | 천성일 | \N | 2000 | writer | \N`),
} satisfies Tables

export function tableText(table: Table): string {
  return table.map(line => `${line.join('\t')}\n`).join('')
}

/** Files by their names. */
export type Files = Readonly<Record<string, Uint8Array | string>>

/** The files of tables, packed. */
export function packed(tables: Tables = sample): Files {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) => (table === undefined ? [] : [[`${name}.tsv.gz`, gzipSync(tableText(table))]])),
  )
}

/** A new folder with files in it. */
export function folderOf(files: Files): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-imdb-test-'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The validator that the server of these tests gives a file. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha1').update(bytes).digest('hex')}"`
}

/** What a server does instead of giving a file; null lets it give the file. */
export type Misbehave = (request: IncomingMessage, response: ServerResponse, nth: number) => true | null

/** A server on loopback that has files, with their validators, and counts what it is asked. */
export async function serverOf(files: Files, misbehave: Misbehave = () => null) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const nth = asked.length
    asked.push(`${request.method} ${request.url}`)
    if (misbehave(request, response, nth) === true) return
    const file = files[(request.url ?? '').slice('/data/'.length)]
    if (file === undefined) return void response.writeHead(404).end()
    const bytes = Buffer.from(file as string)
    response.writeHead(200, { 'content-length': bytes.length, etag: etagOf(bytes) })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`,
    asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
