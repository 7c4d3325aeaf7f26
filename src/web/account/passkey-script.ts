/** The script of passkeys: asks for options, lets the browser make or use a passkey, and hands over what it gives. Without script there is the password. */
export const passkeyScript = `
for (const part of document.querySelectorAll('.passkey')) {
  const { act, options, answer, next } = part.dataset
  if (!('PublicKeyCredential' in window) || !PublicKeyCredential.parseRequestOptionsFromJSON) continue
  part.hidden = false
  const problem = part.querySelector('[role=alert]')
  const send = (way, body) => fetch(way, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  part.querySelector('button').addEventListener('click', async () => {
    problem.hidden = true
    try {
      const asked = await send(options, {})
      if (!asked.ok) throw new Error((await asked.json()).problem)
      const publicKey = await asked.json()
      const made = act === 'make'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) })
      const taken = await send(answer, { response: made.toJSON() })
      if (!taken.ok) throw new Error((await taken.json()).problem)
      location.assign(next)
    } catch (error) {
      // Whoever closes the browser's own box has changed their mind, which is no fault.
      if (error.name === 'NotAllowedError' || error.name === 'AbortError') return
      if (error.name === 'Error' && error.message) problem.textContent = error.message
      problem.hidden = false
    }
  })
}
`
