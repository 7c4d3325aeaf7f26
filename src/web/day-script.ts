/** The script of the day control: a slider over the days on which something changed, made of the links to them. It goes to a day when it comes to rest. */
export const dayScript = `
{
  const form = document.querySelector('form.as-of')
  const links = [...document.querySelectorAll('.changes a')]
  if (form && links.length > 1) {
    const asked = form.querySelector('input[type="date"]').value
    const days = links.map(link => link.querySelector('time').dateTime)
    const at = Math.max(0, days.findLastIndex(day => day <= asked))
    const add = (parent, name, properties) => parent.appendChild(Object.assign(document.createElement(name), properties))
    const slide = Object.assign(document.createElement('div'), { className: 'slide' })
    const said = add(slide, 'label', { className: 'soft', htmlFor: 'slider', textContent: form.dataset.slider })
    const range = add(slide, 'input', { type: 'range', id: 'slider', min: '0', max: String(days.length - 1), value: String(at) })
    const shown = add(slide, 'output', { htmlFor: 'slider' })
    const show = () => {
      shown.textContent = links[range.value].textContent
      range.setAttribute('aria-valuetext', shown.textContent)
    }
    let rest
    range.addEventListener('input', () => { clearTimeout(rest); show() })
    range.addEventListener('change', () => {
      clearTimeout(rest)
      rest = setTimeout(() => { if (Number(range.value) !== at) location.assign(links[range.value].href) }, 500)
    })
    show()
    form.before(slide)
    // Going to the part of the page takes the focus away, so it is given back after that.
    if (location.hash === '#known-on') addEventListener('load', () => requestAnimationFrame(() => range.focus({ preventScroll: true })))
  }
}
`
