import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { sampleArticle } from '../publish/sample.fixture.ts'
import { launchChromium } from './chromium.fixture.ts'
import type { TestBrowser } from './chromium.fixture.ts'
import { fakeParts } from './fake-parts.fixture.ts'
import { serve } from './serve.ts'
import type { Served } from './serve.ts'

const parts = fakeParts()
/** Where to put pictures of the pages, for people to look at. */
const shots = process.env['HIATUS_SHOTS']

let chromium: TestBrowser
let served: Served

before(async () => {
  chromium = await launchChromium()
  served = await serve({ ...parts, port: 0, host: '127.0.0.1' })
})

after(async () => {
  await chromium?.close()
  await served?.close()
})

const looks = [360, 390, 1280].flatMap(width => (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })))

/** Opens a page in a look, runs the steps and asserts that the browser had nothing to complain of, save what is expected. */
async function visit(
  { width, colorScheme }: (typeof looks)[number],
  steps: (page: Page) => Promise<void>,
  { javaScriptEnabled = true, expected = [] as readonly string[] } = {},
): Promise<void> {
  const context = await chromium.browser.newContext({
    viewport: { width, height: 860 },
    colorScheme,
    javaScriptEnabled,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  // A download ends the request that it came by, which is no failure.
  page.on('requestfailed', request => request.failure()?.errorText === 'net::ERR_ABORTED' || complaints.push(`${request.url()} failed`))
  await page.goto(served.address)
  await steps(page)
  assert.deepEqual(complaints, expected)
  await context.close()
}

/** Asserts that nothing reaches over the right edge. */
async function assertFits(page: Page): Promise<void> {
  const over = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter(element => getComputedStyle(element).position !== 'absolute')
    .map(element => element.outerHTML.slice(0, 80))`)
  assert.deepEqual(over, [])
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'))
}

async function shoot(page: Page, name: string): Promise<void> {
  if (shots === undefined) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}

for (const look of looks) {
  const name = `${look.width}-${look.colorScheme}`

  test(`a pasted text is checked, at ${look.width} px in ${look.colorScheme}`, async () => {
    await visit(look, async page => {
      await assertFits(page)
      await shoot(page, `home-${name}`)
      await page.goto(`${served.address}check`)
      await assertFits(page)
      await shoot(page, `check-${name}`)
      await page.getByLabel('Paste the article').fill(sampleArticle.text)
      await page.getByLabel('Day of publication').fill('2022-08-29')
      await page.getByRole('button', { name: 'Check the article' }).click()
      await page.getByRole('heading', { level: 1, name: sampleArticle.title }).waitFor()
      assert.equal(await page.locator('.wrong ol > li').count(), 4)
      await assertFits(page)
      await shoot(page, `report-${name}`)
    })
  })

  test(`an example is shown, at ${look.width} px in ${look.colorScheme}`, async () => {
    await visit(look, async page => {
      await page.getByRole('link', { name: 'The Salt Line <2>' }).click()
      assert.match(await page.locator('#claim-5').innerText(), /^Renewed for season 2, as of 6 June 2022, says Nordlys$/)
      const [first, note] = await Promise.all([
        page.locator('.noted .first p').first().boundingBox(),
        page.locator('#finding-1').boundingBox(),
      ])
      if (look.width > 1000) {
        assert.ok(note!.x > first!.x + first!.width, 'the note stands in the margin')
        assert.ok(Math.abs(note!.y - first!.y) < 24, 'beside its passage')
      } else {
        assert.ok(note!.y >= first!.y + first!.height - 1, 'the note stands under its passage')
      }
      await page.getByLabel('Name the kinds').check()
      await assertFits(page)
    })
  })
}

for (const look of looks) {
  const name = `${look.width}-${look.colorScheme}`

  test(`series and people are looked up as one types, at ${look.width} px in ${look.colorScheme}`, async () => {
    await visit(look, async page => {
      const box = page.getByRole('combobox', { name: 'Look up a series or a person' })
      await box.pressSequentially('sal')
      await page.getByRole('option').nth(1).waitFor()
      assert.deepEqual(await page.getByRole('option').allInnerTexts(), [
        'The Salt Line <2> (2021, Norway)',
        'Salome, in The Salt Line <2> (2021)',
      ])
      await assertFits(page)
      await shoot(page, `looking-up-${name}`)
      await box.press('Escape')
      assert.equal(await box.getAttribute('aria-expanded'), 'false')
      await box.press('ArrowDown')
      await box.press('ArrowDown')
      assert.equal(await page.locator(`#${await box.getAttribute('aria-activedescendant')}`).getAttribute('aria-selected'), 'true')
      await box.press('ArrowUp')
      await box.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'The Salt Line <2>' }).waitFor()
      await assertFits(page)
      await shoot(page, `series-${name}`)
      await page.goto(`${served.address}people/3`)
      await assertFits(page)
      await shoot(page, `person-${name}`)
      await page.goto(`${served.address}search?q=ingrid`)
      assert.equal(await page.locator('.found li').count(), 2)
      await assertFits(page)
      await shoot(page, `search-${name}`)
    })
  })
}

test('a highlight leads to its claim, and the claim back to its passage, by the keyboard alone', async () => {
  await visit({ width: 1280, colorScheme: 'light' }, async page => {
    await page.goto(`${served.address}examples/salt-line`)
    await page.locator('a.mark', { hasText: 'created by Ingrid Moe' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#claim-2$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#at-\d+$/)
    assert.equal(await page.locator(':target').innerText(), 'created by Ingrid Moe')
  })
})

test('without script everything works but the show of progress', async () => {
  await visit(
    { width: 390, colorScheme: 'light' },
    async page => {
      await page.goto(`${served.address}check`)
      await page.getByLabel('Paste the article').fill('unreadable')
      await page.getByRole('button', { name: 'Check the article' }).click()
      await page.getByRole('alert').waitFor()
      assert.match(await page.getByRole('alert').innerText(), /This is no article/)
      assert.equal(await page.getByLabel('Paste the article').inputValue(), 'unreadable')
      await page.getByLabel('Paste the article').fill(sampleArticle.text)
      await page.getByRole('button', { name: 'Check the article' }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      assert.equal(await page.locator('h1').innerText(), sampleArticle.title)
    },
    {
      javaScriptEnabled: false,
      expected: ['Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)'],
    },
  )
})

test('a file can be dropped anywhere on the page, and the report downloaded', async () => {
  await visit({ width: 1280, colorScheme: 'light' }, async page => {
    await page.goto(`${served.address}check`)
    await page.evaluate(`{
      const data = new DataTransfer()
      data.items.add(new File(['<p>The Salt Line</p>'], 'dropped.html', { type: 'text/html' }))
      for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }`)
    await page.getByRole('button', { name: 'Check the article' }).click()
    await page.getByRole('heading', { level: 1, name: sampleArticle.title }).waitFor()
    assert.equal(parts.checked.at(-1)!.input.name, 'dropped.html')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as JSON' }).click()])
    assert.match(download.suggestedFilename(), /^the-salt-line.*\.json$/)
    assert.equal(parts.checked.at(-1)!.input.name, 'dropped.html')
  })
})
