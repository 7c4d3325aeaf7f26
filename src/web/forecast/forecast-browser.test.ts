import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { launchChromium, type TestBrowser } from '../chromium.fixture.ts'
import { fakeParts } from '../fake-parts.fixture.ts'
import { serve, type Served } from '../serve.ts'
import { forecastParts } from './fake-forecasts.fixture.ts'

let chromium: TestBrowser
let served: Served
let unscored: Served

before(async () => {
  chromium = await launchChromium()
  served = await serve({ ...forecastParts(), port: 0, host: '127.0.0.1' })
  unscored = await serve({ ...fakeParts(), port: 0, host: '127.0.0.1' })
})

after(async () => {
  await chromium?.close()
  await served?.close()
  await unscored?.close()
})

const looks = [360, 1440].flatMap(width => (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })))
const languages = ['en', 'ko'] as const

for (const look of looks)
  test(`pages about forecasts read well at ${look.width} px in ${look.colorScheme}`, async () => {
    for (const locale of languages) {
      const context = await chromium.browser.newContext({ ...look, viewport: { width: look.width, height: 860 }, locale })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(error.message))
      for (const path of [
        'series/7/forecast',
        'series/7/forecast?as-of=2023-07-01',
        'series/8/forecast',
        'series/9/forecast',
        'forecasts',
      ]) {
        await page.goto(served.address + path)
        await assertReadable(page, `${locale} ${path}`)
        if (look.width === 360 && locale === 'en') await assertAccessible(page, path)
      }
      await page.goto(`${unscored.address}forecasts`)
      await assertReadable(page, `${locale} unscored`)
      if (look.width === 360 && locale === 'en') await assertAccessible(page, 'unscored')
      assert.deepEqual(complaints, [])
      await context.close()
    }
  })

/** Asserts that nothing scrolls sideways, and that charts can be read and have names. */
async function assertReadable(page: Page, where: string): Promise<void> {
  // What is folded is looked at too.
  await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), where)
  // A letter's size on the screen is that of the style by how much the chart is drawn larger than it is.
  const small = await page.evaluate(`[...document.querySelectorAll('svg text')]
    .filter(text => text.getClientRects().length > 0)
    .map(text => [text.textContent, parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a])
    .filter(([, size]) => size < 12)`)
  assert.deepEqual(small, [], where)
  const cut = await page.evaluate(`[...document.querySelectorAll('svg text')]
    .filter(text => text.getClientRects().length > 0)
    .filter(text => { const { left, right } = text.getBoundingClientRect(); return left < 0 || right > document.documentElement.clientWidth })
    .map(text => text.textContent)`)
  assert.deepEqual(cut, [], where)
  const images = page.getByRole('img')
  assert.equal(await page.getByRole('img', { name: /^.{20,}/ }).count(), await images.count(), where)
}

/** Asserts that axe finds nothing to mend; contrast is among what it looks at. */
async function assertAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  )
  assert.deepEqual(found, [], where)
}

test('one goes from the dossier to its forecast, to a past day and to the record, by links and a form alone', async () => {
  const context = await chromium.browser.newContext({ viewport: { width: 390, height: 860 }, javaScriptEnabled: false, locale: 'en' })
  const page = await context.newPage()
  await page.goto(`${served.address}series/7`)
  await page.locator('.likely a').click()
  await page.getByLabel('What would have been said on').first().fill('2023-07-01')
  await page.getByRole('button', { name: 'Show' }).click()
  assert.match(page.url(), /\/series\/7\/forecast\?as-of=2023-07-01$/)
  await page
    .getByText(/^Season 3 came on 15.June.2024/)
    .first()
    .waitFor()
  assert.equal(await page.getByRole('table', { name: 'As of each half-year' }).getByRole('row').count(), 12)
  await page.getByRole('link', { name: 'How forecasts have fared' }).click()
  await page.getByRole('heading', { level: 1, name: 'Forecasts' }).waitFor()
  await context.close()
})

test('on paper charts are whole, in the colours of light, and there is no form', async () => {
  const context = await chromium.browser.newContext({ viewport: { width: 680, height: 860 }, colorScheme: 'dark', locale: 'en' })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const path of ['series/7/forecast', 'forecasts']) {
    await page.goto(served.address + path)
    const gone = await page.evaluate(`[...document.querySelectorAll('svg.wide *, svg.small *')]
      .filter(each => each.closest('details:not([open])') === null && !['title', 'desc'].includes(each.localName))
      .filter(each => getComputedStyle(each).display === 'none')
      .map(each => each.outerHTML)`)
    assert.deepEqual(gone, [], path)
    assert.equal(await page.evaluate(`getComputedStyle(document.body).backgroundColor`), 'rgb(255, 255, 255)')
    assert.equal(await page.locator('form:visible').count(), 0)
  }
  await context.close()
})
