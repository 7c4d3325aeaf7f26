import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** A server on loopback that answers with what it is given by path, a type and a body, and with 404 to all else; it ends with the test. Gives its address without a slash at its end. */
export async function serveLoopback(
  test: TestContext,
  answers: Readonly<Record<string, readonly [type: string, body: string]>>,
): Promise<string> {
  const server = createServer((request, response) => {
    const found = answers[request.url ?? '']
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': found?.[0] ?? 'text/plain' }).end(found?.[1] ?? 'gone')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  test.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
