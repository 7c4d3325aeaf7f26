import assert from 'node:assert/strict'
import { createServer, type AddressInfo } from 'node:net'
import { after, before, test, type TestContext } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { storeFixture } from '../../store/store.fixture.ts'
import { launchChromium, type TestBrowser } from '../chromium.fixture.ts'
import { serve } from '../serve.ts'
import { mailOf, openPlace, password, type Place } from '../visits.fixture.ts'

const { freshStore } = storeFixture()

let chromium: TestBrowser

before(async () => {
  chromium = await launchChromium()
})
after(() => chromium?.close())

interface Opened {
  readonly page: Page
  readonly place: Place
  readonly origin: string
  readonly device: CDPSession
  readonly authenticatorId: string
}

/** Mina's account at a place on a port of its own, and her browser with a device that holds passkeys. */
async function opened(t: TestContext): Promise<Opened> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const place = await openPlace(await freshStore(t), { origin })
  const served = await serve({ ...place.parts, port, host: '127.0.0.1' })
  const context = await chromium.browser.newContext()
  t.after(async () => {
    await context.close()
    await served.close()
  })
  const page = await context.newPage()
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${origin}/sign-up?invitation=${place.accounts.firstSecret}`)
  await page.getByLabel('Name').fill('Mina')
  await page.getByLabel('E-mail address').fill(mailOf('Mina'))
  await page.getByLabel('Password').fill(password)
  await Promise.all([page.waitForURL(`${origin}/`), page.getByRole('button', { name: 'Make an account' }).click()])
  return { page, place, origin, device, authenticatorId }
}

async function addPasskey({ page, origin }: Opened): Promise<void> {
  await page.goto(`${origin}/account`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText(/^Passkey of /).waitFor()
}

async function signOut({ page, origin }: Opened): Promise<void> {
  await page.goto(`${origin}/account`)
  await Promise.all([page.waitForURL(`${origin}/`), page.getByRole('button', { name: 'Sign out', exact: true }).click()])
}

async function usePasskey({ page, origin }: Opened): Promise<void> {
  await page.goto(`${origin}/sign-in?next=/account`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
}

test('a passkey is added, signs in, is not taken twice, and serves no more once it is removed', async t => {
  const her = await opened(t)
  const { page, place, origin } = her
  await addPasskey(her)
  await signOut(her)

  const sent: { readonly body: string; readonly cookie: string }[] = []
  await page.route('**/sign-in/passkey', async route => {
    sent.push({ body: route.request().postData()!, cookie: (await route.request().allHeaders())['cookie'] ?? '' })
    await route.continue()
  })
  await usePasskey(her)
  await page.waitForURL(`${origin}/account`)
  await page.getByRole('heading', { level: 1, name: 'Mina' }).waitFor()

  const [{ body, cookie }] = sent as [(typeof sent)[number]]
  const again = (text: string, withCookie: string) =>
    fetch(`${origin}/sign-in/passkey`, {
      method: 'POST',
      body: text,
      headers: { origin, 'content-type': 'application/json', cookie: withCookie },
    })
  const fresh = async () => {
    const asked = await fetch(`${origin}/sign-in/passkey/options`, { method: 'POST', headers: { origin } })
    assert.equal(((await asked.json()) as { userVerification: string }).userVerification, 'required')
    return asked.headers
      .getSetCookie()
      .map(set => set.split(';')[0])
      .join('; ')
  }
  const { response } = JSON.parse(body) as { response: { id: string; response: Record<string, string> } }
  const spoilt = (name: string) => JSON.stringify({ response: { ...response, response: { ...response.response, [name]: 'AAAA' } } })
  for (const [what, text, brought] of [
    ['the same once more', body, cookie],
    ['the same for another challenge', body, await fresh()],
    ['without a challenge', body, ''],
    ['another signature', spoilt('signature'), await fresh()],
    ['other data of the client', spoilt('clientDataJSON'), await fresh()],
    ['other data of the device', spoilt('authenticatorData'), await fresh()],
    ['an id that cannot be', JSON.stringify({ response: { ...response, id: 'a\0b' } }), await fresh()],
    ['an id that is none', JSON.stringify({ response: { ...response, id: { $ne: '' } } }), await fresh()],
    ['nothing', '{}', await fresh()],
    ['no JSON', '{', await fresh()],
  ] as const) {
    const answer = await again(text, brought)
    assert.deepEqual([answer.status, answer.headers.getSetCookie().filter(set => set.startsWith('hiatus='))], [400, []], what)
  }

  await page.goto(`${origin}/account`)
  await Promise.all([page.waitForURL(`${origin}/account`), page.getByRole('button', { name: 'Remove' }).first().click()])
  await page.getByText('You have none yet.').waitFor()
  await signOut(her)
  await usePasskey(her)
  await page.getByText('The passkey was not taken.').waitFor()
  assert.deepEqual(place.logged, [])
})

test('a passkey of a device that nobody unlocked is not taken, nor one whose counter goes back', async t => {
  const her = await opened(t)
  const { page, origin, device, authenticatorId } = her
  await addPasskey(her)
  await signOut(her)
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
  // A device that claims nothing of its user: the page is made to ask for no more than that.
  await page.route('**/sign-in/passkey/options', async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), userVerification: 'discouraged' } })
  })
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await usePasskey(her)
  await page.getByText('The passkey was not taken.').waitFor()
  await page.unroute('**/sign-in/passkey/options')
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await usePasskey(her)
  await page.waitForURL(`${origin}/account`)
  await signOut(her)

  // A copy of the device of before.
  await device.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credentials[0]!.credentialId })
  await device.send('WebAuthn.addCredential', { authenticatorId, credential: credentials[0]! })
  await usePasskey(her)
  await page.getByText('The passkey was not taken.').waitFor()
})

test('one’s passkey is removed by nobody else', async t => {
  const her = await opened(t)
  await addPasskey(her)
  const { place, origin } = her
  const passkeyId = await her.page.locator('form[action="/account/passkey/remove"] input').getAttribute('value')
  const { invite, members } = place.accounts
  const [mina] = await members()
  const invitation = await invite('admin', { ...mina!, settings: await place.store.people.settingsOf(mina!.id) })
  const form = (fields: Readonly<Record<string, string>>, cookie = '') => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual' as const,
    headers: {
      origin,
      cookie,
    },
  })
  const joined = await fetch(`${origin}/sign-up`, form({ name: 'Jun', email: mailOf('Jun'), password, invitation }))
  const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]
  assert.equal((await fetch(`${origin}/account/passkey/remove`, form({ id: passkeyId! }, cookie))).status, 303)
  await her.page.goto(`${origin}/account`)
  await her.page.getByText(/^Passkey of /).waitFor()
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
