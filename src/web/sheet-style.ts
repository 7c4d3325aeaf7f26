/** Style of the credits that catalogues ask for. */
export const termsStyle = `
.terms { display: grid; gap: .35rem; padding-top: 1rem; color: var(--soft); font-size: .88rem; }
`

/** Style of the page of a series or a person. */
export const sheetStyle = `
.sheet { max-width: 46rem; }
.sheet .hero { padding-bottom: 1.5rem; }
.sheet .original { font: 1.2rem/1.4 var(--serif); color: var(--soft); margin-top: .4rem; }
.sheet section { padding-top: 2rem; }
.sheet dl { margin: 0; border-top: 1px solid var(--line); }
.sheet dl > div { display: grid; gap: .1rem 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.sheet dt { color: var(--soft); font-size: .92rem; }
.sheet dd { margin: 0; }
.plain { border-top: 1px solid var(--line); }
.plain li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.plain b { font-weight: 600; }
${termsStyle}.hint { color: var(--soft); font-size: .88rem; padding-top: .9rem; }
code { font-size: .95em; }
@media (min-width: 40rem) { .sheet dl > div { grid-template-columns: 11rem 1fr; } }
`
