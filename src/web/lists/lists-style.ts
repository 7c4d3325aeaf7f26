/** Style of rows of links that choose what a page shows, and of what only screen readers are told. */
export const filterStyle = `
.soft { color: var(--soft); font-size: .92rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.filter { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; font-size: .95rem; }
.filter a { padding: .45rem 0; text-decoration: none; border-bottom: 2px solid transparent; }
.filter a:hover { border-color: var(--line); }
.filter [aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.filter span { color: var(--soft); font-weight: 400; font-size: .88em; }
`

/** Style of the pages of somebody's series and of how far they are. */
export const listsStyle = `
.lists { max-width: 46rem; }
.lists .hero { padding-bottom: 1.25rem; }
.lists section { padding-top: 2.25rem; }
.lists h2 .soft { font: .92rem/1.3 var(--sans); margin-inline-start: .5rem; }
.lists .none { margin-bottom: 1.75rem; }
${filterStyle}.kept { border-top: 1px solid var(--line); }
.kept > li { display: grid; gap: .35rem 2rem; padding: 1rem 0; border-bottom: 1px solid var(--line); }
.kept h3 { font: 600 1.15rem/1.3 var(--serif); margin: 0 0 .2rem; }
.kept h3 a { color: var(--ink); text-decoration: none; }
.kept h3 a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.kept .answer { text-wrap: pretty; }
.kept .when b { font: 600 1.05rem/1.3 var(--serif); color: var(--accent); }
.kept .when .soft { white-space: nowrap; }
.kept .mine { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; font-size: .92rem; }
.kept .mine a, .kept summary { color: var(--soft); padding: .45rem 0; }
.kept summary { cursor: pointer; width: fit-content; }
.kept .mine a:hover, .kept summary:hover { color: var(--accent); }
.kept details[open] { flex-basis: 100%; }
.kept .states { padding: .35rem 0 .25rem; }
@media (min-width: 40rem) {
  .kept > li { grid-template-columns: minmax(0, 1fr) 11rem; }
  .kept .mine { grid-column: 1 / -1; }
  .kept .when .soft { display: block; }
}
.up-to { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; }
.up-to label { display: grid; gap: .35rem; font-weight: 600; font-size: .95rem; }
.up-to select { font: inherit; font-weight: 400; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; padding: .55rem .7rem; height: 2.9rem; max-width: min(24rem, calc(100vw - 2rem)); }
.up-to button { min-height: 2.9rem; }
.seasons { border-top: 1px solid var(--line); margin-top: 2rem; }
.seasons details { border-bottom: 1px solid var(--line); }
.seasons summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; padding: .85rem 0; }
.seasons summary::before { content: "›"; color: var(--soft); width: .6rem; }
.seasons details[open] > summary::before { transform: rotate(90deg); }
.seasons summary b { font: 600 1.1rem/1.3 var(--serif); }
.seasons summary .soft { margin-inline-start: auto; }
.ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); gap: 0 1.25rem; }
.ticks.titled { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.ticks label { display: flex; gap: .6rem; align-items: baseline; padding: .5rem 0; min-height: 2.5rem; cursor: pointer; }
.ticks input { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; flex: none; transform: translateY(.15rem); margin: 0; }
.ticks .later { color: var(--soft); cursor: default; }
.ticks small { font-size: .88rem; color: var(--soft); }
.seasons .send { display: flex; flex-wrap: wrap; gap: .6rem; padding: .6rem 0 1.25rem; }
`
