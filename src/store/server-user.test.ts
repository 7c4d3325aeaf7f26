import assert from 'node:assert/strict'
import test from 'node:test'
import { chooseServerUser } from './server-user.ts'

const root = 'root:x:0:0:root:/root:/bin/bash\n'
const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n'
const postgres = 'postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash\n'
const ada = 'ada:x:1000:1000:Ada:/home/ada:/bin/bash\n'

const cases: readonly (readonly [name: string, passwd: string, owner: number, user: string | null])[] = [
  ['the account that is meant for it', root + ada + nobody + postgres, 0, 'postgres 101 104'],
  ['nobody where there is none', root + ada + nobody, 0, 'nobody 65534 65533'],
  ['the owner of the place', root + ada + nobody + postgres, 1000, 'ada 1000 1000'],
  ['not an owner without a name', root + nobody, 4711, 'nobody 65534 65533'],
  ['anyone but root', `${root}daemon:x:1:2:daemon:/:/bin/false\n`, 0, 'daemon 1 2'],
  [
    "macOS' accounts, below a comment",
    `##\n# User Database\n##\nnobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n${root}`,
    0,
    'nobody 4294967294 4294967294',
  ],
  ['nobody at all', root, 0, null],
  ['nobody where there is no list', '', 0, null],
]

for (const [name, passwd, owner, expected] of cases) {
  test(`root gives the server to ${name}`, () => {
    const user = chooseServerUser(passwd, owner)
    assert.equal(user && `${user.name} ${user.uid} ${user.gid}`, expected)
  })
}
