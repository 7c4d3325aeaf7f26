import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { launchChromium, type TestBrowser } from './chromium.fixture.ts'
import { plantedParts } from './planted.fixture.ts'
import { serve, type Served } from './serve.ts'

let chromium: TestBrowser
let served: Served

before(async () => {
  chromium = await launchChromium()
  served = await serve({ ...plantedParts(), port: 0, host: '127.0.0.1' })
})

after(async () => {
  await chromium?.close()
  await served?.close()
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [1440, 'dark'],
] as const)
  test(`the dossier reads well at ${width} px in ${colorScheme}`, async () => {
    const context = await chromium.browser.newContext({ viewport: { width, height: 860 }, colorScheme, locale: 'en' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(`${served.address}series/7?spoilers=show`)
    await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'))
    const cut = await page.evaluate(`[...document.querySelectorAll('svg.chart text')]
      .filter(text => text.getClientRects().length > 0)
      .filter(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 11.9 || text.getBoundingClientRect().left < 0)
      .map(text => text.textContent)`)
    assert.deepEqual(cut, [])
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      `axe.run('main').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    )
    assert.deepEqual([found, complaints], [[], []])
    await context.close()
  })

test('by keyboard one opens what stands behind a fact, and goes from day to day', async () => {
  const context = await chromium.browser.newContext({ viewport: { width: 360, height: 860 }, locale: 'en' })
  const page = await context.newPage()
  await page.goto(`${served.address}series/7`)
  const sources = page.locator('#release .why').first()
  await sources.locator('summary').focus()
  await page.keyboard.press('Enter')
  await sources.getByText('It comes in 2025.').waitFor()
  const slider = page.getByRole('slider', { name: 'Day by day, where something changed' })
  assert.equal(await slider.getAttribute('aria-valuetext'), '1\u00a0July\u00a02025')
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL('**/series/7?as-of=2025-06-01#known-on')
  await page.getByText('You see what was known on').waitFor()
  // Whoever moves on by keyboard stays on the slider.
  await page.locator('#slider:focus').waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL('**/series/7?as-of=2024-05-01#known-on')
  await context.close()
})
