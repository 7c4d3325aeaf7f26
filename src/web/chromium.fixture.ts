import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** A browser for tests, and how to be rid of it. */
export interface TestBrowser {
  readonly browser: Browser
  readonly close: () => Promise<void>
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Starts the Chromium that a package brings, unpacked into a folder of its own; where the machine lacks the libraries
 * that it needs, with those that the package brings; else a Chromium of the machine. Throws the reasons of all attempts.
 */
export async function launchChromium(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-chromium-'))
  const own = await unpack(folder).catch(() => null)
  const libraries = join(folder, 'al2023', 'lib')
  const attempts = [
    ...(own === null
      ? []
      : [
          { executablePath: own, env: {} },
          { executablePath: own, env: { LD_LIBRARY_PATH: libraries } },
        ]),
    ...installed.filter(path => existsSync(path)).map(executablePath => ({ executablePath, env: {} })),
  ]
  const reasons: unknown[] = []
  for (const { executablePath, env } of attempts) {
    try {
      const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
      const browser = await chromium.launch({
        executablePath,
        args,
        env: { ...process.env, ...env, HOME: folder, TMPDIR: folder },
      })
      return { browser, close }
      async function close(): Promise<void> {
        await browser.close()
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    } catch (error) {
      reasons.push(error)
    }
  }
  throw new AggregateError(reasons, 'No Chromium could be started.')
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes the machine for a Lambda. */
async function unpack(folder: string): Promise<string> {
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    return await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
