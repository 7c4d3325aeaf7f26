import assert from 'node:assert/strict'
import test from 'node:test'
import { folderError } from './server-folder.ts'
import { explained, StoreError } from './store-error.ts'

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

const cases: readonly (readonly [error: Error, exitCode: 2 | 3, message: string])[] = [
  [
    failure('ENOTFOUND', 'getaddrinfo ENOTFOUND db.example'),
    3,
    'The database server of DATABASE_URL cannot be found: getaddrinfo ENOTFOUND db.example.',
  ],
  [new AggregateError([failure('ECONNREFUSED', 'connect ECONNREFUSED ::1:5432')]), 3, ''],
  [failure('ETIMEDOUT', 'connect ETIMEDOUT 10.0.0.1:5432'), 3, 'The database server does not answer: connect ETIMEDOUT 10.0.0.1:5432.'],
  [
    failure('28P01', 'password authentication failed for user "ada"'),
    2,
    'The database server refuses the user: password authentication failed for user "ada". Check name and password in DATABASE_URL.',
  ],
  [
    failure('42501', 'permission denied for table series'),
    2,
    'The database user lacks a right: permission denied for table series. Give Hiatus a database of its own.',
  ],
  [
    failure('53100', 'could not extend file "base/5/1259":\n No space left on device'),
    2,
    'The disk is full: could not extend file "base/5/1259": No space left on device. Make room and run the command again: what was stored is safe.',
  ],
  [
    failure('57P01', 'terminating connection due to administrator command'),
    3,
    'The connection to the database server was lost: terminating connection due to administrator command. What was stored is safe.',
  ],
  [
    new Error('Connection terminated unexpectedly'),
    3,
    'The connection to the database server was lost: Connection terminated unexpectedly. What was stored is safe.',
  ],
  [failure('XX001', 'invalid page in block 0'), 3, 'The database server failed: invalid page in block 0.'],
]

for (const [error, exitCode, message] of cases) {
  test(`what the database says becomes a line for the user: ${message || 'of several addresses'}`, () => {
    const found = explained(Object.assign(error, error instanceof AggregateError ? { code: 'ECONNREFUSED' } : {}))
    assert.ok(found instanceof StoreError)
    assert.equal(found.exitCode, exitCode)
    assert.equal(found.message, message || 'The database server does not answer: connect ECONNREFUSED ::1:5432.')
  })
}

test('a fault of ours is left as it is', () => {
  const fault = failure('42703', 'column "x" does not exist')
  assert.equal(explained(fault), fault)
})

const starts: readonly (readonly [said: string, message: RegExp])[] = [
  ['initdb: error: could not write file "x": No space left on device', /^The disk is full: /],
  [
    'initdb: could not look up effective user ID 12345: user does not exist',
    /^PostgreSQL runs only as a user who has a name on this machine/,
  ],
  [
    'Command failed: /x/initdb\ninitdb: error: could not create directory "/x": Permission denied',
    /^The data folder may not be written to/,
  ],
  ['spawn /x/bin/initdb ENOENT', /^The programs of PostgreSQL do not run on this machine/],
  ['/x/postgres: error while loading shared libraries: libicuuc.so.60', /^The programs of PostgreSQL do not run on this machine/],
  ['spawn EPERM', /root may not become another user here/],
  [
    '2026 LOG:  starting\n2026 FATAL:  could not create any TCP/IP sockets\n2026 LOG:  done',
    /^The database cannot be started: could not create any TCP\/IP sockets$/,
  ],
]

for (const [said, message] of starts) {
  test(`what the server says at its start becomes a line for the user: ${said.split('\n').at(-1)}`, () => {
    assert.match(folderError(said).message, message)
    assert.ok(!folderError(said).message.includes('\n'))
  })
}
