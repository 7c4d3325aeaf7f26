/** Most bytes that a request may have. */
export const bodyLimit = 5 * 1024 * 1024

/** The first page's script: files can be dropped anywhere on it, a file that is too big is refused at once, and sending shows. */
export const formScript = `
'use strict'
const form = document.querySelector('form.check')
const file = form.querySelector('#file')
const button = form.querySelector('button')
const working = form.querySelector('.working')
let depth = 0
const hasFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes('Files')
const show = on => form.classList.toggle('dropping', on)
addEventListener('dragenter', event => { if (hasFiles(event)) { depth++; show(true) } })
addEventListener('dragleave', event => { if (hasFiles(event) && --depth <= 0) { depth = 0; show(false) } })
addEventListener('dragover', event => { if (hasFiles(event)) event.preventDefault() })
addEventListener('drop', event => {
  if (!hasFiles(event)) return
  event.preventDefault()
  depth = 0
  show(false)
  if (event.dataTransfer.files.length > 0) { file.files = event.dataTransfer.files; checkSize(); file.focus() }
})
file.addEventListener('change', checkSize)
function checkSize() {
  const tooBig = file.files.length > 0 && file.files[0].size > ${bodyLimit - 65536}
  file.setCustomValidity(tooBig ? 'This file is bigger than 5 MB, which is more than Hiatus takes.' : '')
  if (tooBig) file.reportValidity()
}
form.addEventListener('submit', () => {
  // A disabled button would not be sent, so it is disabled once the form is on its way.
  setTimeout(() => { button.disabled = true; working.hidden = false })
})
addEventListener('pageshow', () => { button.disabled = false; working.hidden = true })
`
