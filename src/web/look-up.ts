import { html, type Markup } from '../publish/index.ts'

/** The search box: without script it is sent, with it the hits stand below while one types. */
export function lookUpForm(query: string): Markup {
  return html`<form class="lookup" method="get" action="/search" role="search" aria-label="Look up a series">
    <label for="q">Look up a series or a person</label>
    <div class="box">
      <input
        id="q"
        name="q"
        type="search"
        value="${query}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        placeholder="Title, name or character"
      />
      <button type="submit">Search</button>
      <ul id="hits" class="hits" role="listbox" aria-label="Series, people and characters" hidden></ul>
    </div>
  </form>`
}

/** The box's script: asks as one types, the later answer wins, and arrows, Enter and Escape do what they do in every such box (ARIA's combobox). */
export const lookUpScript = `
{
  const box = document.querySelector('form.lookup')
  const input = box.querySelector('input')
  const list = box.querySelector('#hits')
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'hits', 'aria-expanded': 'false' })) input.setAttribute(name, value)
  let asked = 0
  let at = -1
  const options = () => [...list.children]
  const show = on => { list.hidden = !on; input.setAttribute('aria-expanded', String(on)); if (!on) choose(-1) }
  const choose = index => {
    at = index
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)))
    if (at < 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', options()[at].id)
    options()[at].scrollIntoView({ block: 'nearest' })
  }
  const optionOf = ({ href, title, text }, index) => {
    const option = document.createElement('li')
    option.id = 'hit-' + index
    option.setAttribute('role', 'option')
    const link = document.createElement(href === null ? 'span' : 'a')
    if (href !== null) { link.href = href; link.tabIndex = -1 }
    const name = document.createElement('b')
    name.textContent = title
    link.append(name, text)
    option.append(link)
    return option
  }
  input.addEventListener('input', async () => {
    const mine = ++asked
    const query = input.value.trim()
    if (query === '') return show(false)
    const found = await fetch('/search.json?q=' + encodeURIComponent(query)).then(answer => answer.ok ? answer.json() : [], () => [])
    if (mine !== asked) return
    list.replaceChildren(...found.map(optionOf))
    choose(-1)
    show(found.length > 0)
  })
  input.addEventListener('keydown', event => {
    const count = options().length
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); show(false) }
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault()
      if (list.hidden) show(true)
      choose(event.key === 'ArrowDown' ? (at + 1) % count : (at <= 0 ? count : at) - 1)
    } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
      const link = options()[at].querySelector('a')
      if (link) { event.preventDefault(); link.click() }
    }
  })
  box.addEventListener('focusout', event => { if (!box.contains(event.relatedTarget)) show(false) })
  list.addEventListener('mousedown', event => event.preventDefault())
}
`

/** The box's style, and that of lists of hits. */
export const lookUpStyle = `
.lookup { display: grid; gap: .4rem; max-width: 42rem; padding-bottom: 2.25rem; }
.lookup label { font-weight: 600; font-size: .95rem; }
.lookup .box { position: relative; display: grid; grid-template-columns: 1fr auto; gap: .6rem; }
.lookup input { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; padding: .55rem .7rem; min-width: 0; height: 2.9rem; }
.lookup .hits { position: absolute; z-index: 2; inset-inline: 0; top: calc(100% + .35rem); background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; overflow: auto; max-height: 24rem; box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / .18); }
.hits a, .hits span { display: block; padding: .6rem .8rem; color: var(--soft); text-decoration: none; }
.hits b { color: var(--ink); font-weight: 600; }
.hits [aria-selected="true"] a, .hits a:hover { background: var(--accent-soft); }
.found { border-top: 1px solid var(--line); max-width: 42rem; }
.found li { border-bottom: 1px solid var(--line); }
.found.hits a, .found.hits span { padding-inline: 0; }
.found.hits a:hover { background: none; }
.found a:hover b { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
`
