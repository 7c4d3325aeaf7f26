import type { Page } from 'playwright-core'
import type { TestBrowser } from './chromium.fixture.ts'
import { hostilePages, hostileParts } from './hostile.fixture.ts'
import { serve } from './serve.ts'

/** What pages full of payloads did in a browser. */
export interface HostileVisit {
  readonly pages: number
  /** Everything that should not have been: code that ran, requests elsewhere, violations of the policy, parts of pages that act. */
  readonly faults: readonly string[]
}

/** Notes what runs or is stopped from running, before anything of the page does. */
const watch = `
window.seen = []
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...args) => { window.seen.push(name + ' ran: ' + args.join()) }
document.addEventListener('securitypolicyviolation', event => window.seen.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`

/** Finds what acts in a page: handlers, styles of elements, addresses that are code, and elements that no page of ours has. */
const activeParts = `[
  ...window.seen,
  ...[...document.querySelectorAll('*')].flatMap(element => [
    ...(element.matches('iframe, frame, object, embed, base, applet, marquee, audio, video, portal, math, animate, set, foreignObject, template, meta[http-equiv], link:not([rel=icon])') ? ['<' + element.localName + '>'] : []),
    ...(element.matches('script, style') && !element.nonce ? ['<' + element.localName + '> without nonce'] : []),
    ...[...element.attributes].filter(({ name }) => /^on|^style$|^srcdoc$/i.test(name)).map(({ name }) => element.localName + ' ' + name),
    ...[...element.attributes].filter(({ name, value }) => /^(?:href|src|action|formaction|xlink:href|data|poster|ping|background)$/i.test(name) &&
      !/^https?:$/.test(new URL(value, location.href).protocol) && !(element.matches('link[rel=icon]') && value.startsWith('data:image/'))).map(({ name, value }) => element.localName + ' ' + name + '=' + value.slice(0, 60)),
  ]),
]`

/** Shows payloads on every page, in a browser, and tells what came of it. */
export async function showPayloads({ browser }: TestBrowser, payloads: readonly string[]): Promise<HostileVisit> {
  const served = await serve({ ...hostileParts(payloads), port: 0, host: '127.0.0.1' })
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  let where = ''
  let pages = 0
  const tell = (what: string): unknown => faults.push(`${where}: ${what}`)
  await page.addInitScript(watch)
  page.on('dialog', dialog => {
    tell(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', error => tell(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource: the server responded')) tell(message.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('data:image/')) tell(`asked for ${request.url()}`)
  })
  const look = async (name: string): Promise<void> => {
    where = name
    pages++
    const acting: readonly string[] = await page.evaluate(activeParts)
    faults.push(...acting.map(fault => `${name}: ${fault}`))
  }
  try {
    for (const way of hostilePages) {
      where = way
      await page.goto(new URL(way, served.address).href)
      await look(way)
    }
    await page.goto(`${served.address}search?${new URLSearchParams({ q: payloads.join(' ').slice(0, 4000) }).toString()}`)
    await look('a search')
    await page.goto(served.address)
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().pressSequentially('s')
    await page.getByRole('option').first().waitFor()
    await look('hits while typing')
    for (const [name, text] of [
      ['a report', payloads.join('\n')],
      ['an error', `refuse ${payloads.join(' ')}`],
    ] as const) {
      await page.goto(`${served.address}check`)
      await send(page, 'Paste the article', 'Check the article', text)
      await look(name)
    }
    for (const way of ['sign-in', 'sign-up'] as const) {
      const asked = payloads.join(' ').slice(0, 3000)
      await page.goto(`${served.address}${way}?${new URLSearchParams({ next: asked, invitation: asked }).toString()}`)
      await look(`the form ${way}`)
    }
    for (const payload of payloads.filter((_, at) => at % 25 === 0)) {
      await page.goto(`${served.address}sign-in?${new URLSearchParams({ next: payload }).toString()}`)
      await look(`sign-in?next=${payload}`)
    }
  } finally {
    await context.close()
    await served.close()
  }
  return { pages, faults }
}

async function send(page: Page, label: string, button: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text)
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: button }).click()])
}
