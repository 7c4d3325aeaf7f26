import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { launchChromium, type TestBrowser } from '../chromium.fixture.ts'
import { serve, type Served } from '../serve.ts'
import { listParts } from './fake-lists.fixture.ts'

let chromium: TestBrowser
let served: Served

before(async () => {
  chromium = await launchChromium()
  served = await serve({
    ...listParts([8, 9, 10, 11].map(series => ({ series, state: 'following' }))),
    port: 0,
    host: '127.0.0.1',
  })
})

after(async () => {
  await chromium?.close()
  await served?.close()
})

const looks = [
  { width: 360, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

for (const { width, colorScheme } of looks)
  test(`a series is followed and its episodes ticked off without script, and pages fit, at ${width} px in ${colorScheme}`, async () => {
    const context = await chromium.browser.newContext({
      viewport: { width, height: 860 },
      colorScheme,
      javaScriptEnabled: false,
      locale: 'en',
    })
    const page = await context.newPage()
    await page.goto(`${served.address}series/7`)
    const follow = page.getByRole('button', { name: /^✓? ?Follow/ })
    await follow.click()
    assert.equal(await follow.getAttribute('aria-pressed'), 'true')
    await page.getByRole('link', { name: 'Episodes you have watched' }).click()
    await page.getByLabel('Watched up to').selectOption('2.4')
    await page.getByRole('button', { name: 'Mark all up to here' }).click()
    await page.getByText('Season 2, 4 of 8 watched').waitFor()
    await page.getByRole('link', { name: 'My shows' }).first().click()
    assert.equal(await page.getByRole('heading', { level: 3 }).first().innerText(), 'The Salt Line <2>')
    await page.goto(`${served.address}calendar?month=2026-12`)
    assert.deepEqual(
      [await page.locator('.grid').isVisible(), await page.locator('.in-order').isVisible()],
      width === 360 ? [false, true] : [true, false],
    )
    await context.close()

    const scripted = await chromium.browser.newContext({ viewport: { width, height: 860 }, colorScheme, locale: 'en' })
    const look = await scripted.newPage()
    for (const path of ['', 'lists', 'lists/7/episodes', 'calendar?month=2026-12&view=month', 'calendar?month=2026-12', 'check']) {
      await look.goto(served.address + path)
      await look.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
      assert.ok(await look.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), path)
      await look.evaluate(axe.source)
      const found = await look.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
      )
      assert.deepEqual(found, [], path)
    }
    await scripted.close()
  })
