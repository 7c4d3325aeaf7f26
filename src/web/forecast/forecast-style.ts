/** Style of the pages about forecasts. */
export const forecastStyle = `
.forecast { max-width: 46rem; padding-top: clamp(.5rem, 3vw, 1.5rem); }
.forecast .kicker { color: var(--soft); font-size: .92rem; margin-bottom: .35rem; }
.forecast h1 a { color: inherit; text-decoration: none; }
.forecast h1 a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 2px; }
.forecast header .hint { padding-top: .5rem; }
.forecast section { padding-top: 2.5rem; }
.forecast h3 { font: 600 1.1rem/1.35 var(--serif); margin: 0 0 .5rem; }
.forecast h4 { font: 600 .94rem/1.35 var(--sans); margin: 0 0 .75rem; }
.forecast p + .note, .empty p + p { margin-top: .6rem; }
.forecast section section { padding-top: 2rem; }
.forecast section section h3 { font-size: 1.2rem; }
.forecast section section > p { max-width: 40rem; text-wrap: pretty; }
.forecast .note, .forecast figcaption { color: var(--soft); font-size: .92rem; max-width: 40rem; text-wrap: pretty; }
.forecast .lead { font: 1.15rem/1.6 var(--serif); max-width: 40rem; text-wrap: pretty; margin-top: 1rem; }
.forecast figure { margin: 0; }
.forecast figcaption { margin-top: .75rem; }
.figure { display: grid; gap: .15rem; margin-top: 1.75rem; }
.figure b { font: 600 clamp(2.5rem, 2rem + 3vw, 3.75rem)/1.05 var(--serif); letter-spacing: -.02em; color: var(--accent); font-variant-numeric: tabular-nums lining-nums; }
.figure span { font-size: 1.05rem; }
.figure em { font: italic 1.15rem/1.4 var(--serif); color: var(--soft); }
.forecast .answer { font: 1.12rem/1.6 var(--serif); margin-top: 1rem; max-width: 40rem; text-wrap: pretty; }
.beside { display: grid; gap: 0 2.5rem; }
.forecast .beside section { padding-top: 1.75rem; }
.beside h2 { font: 600 1rem/1.3 var(--sans); color: var(--soft); margin: 0; }
.beside .figure { margin-top: .75rem; }
.beside .figure b { font-size: clamp(2rem, 1.6rem + 2vw, 2.75rem); }
.forecast .beside .came { border-top: 2px solid var(--accent); padding-top: 1rem; margin-top: 1.5rem; }
.beside .came .answer { font-size: 1.3rem; line-height: 1.45; margin-top: .75rem; }
.on-day { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 1.75rem; font-size: .95rem; color: var(--soft); }
.on-day input[type="date"] { width: auto; height: 2.6rem; padding: .35rem .6rem; color: var(--ink); background: var(--raised); }
.days { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .6rem; font-size: .92rem; }
.days a { padding: .3rem 0; }
.windows { margin: 1.25rem 0 0; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
.windows > div { display: grid; gap: .1rem 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.windows dt { color: var(--soft); font-size: .92rem; }
.windows dd { margin: 0; }
.reasons { border-top: 1px solid var(--line); }
.reasons .chart { margin: .6rem 0 .25rem; }
.reasons li { padding: .55rem 0; border-bottom: 1px solid var(--line); text-wrap: pretty; }
.forecast table { border-collapse: collapse; width: 100%; margin-top: .75rem; font-size: .94rem; font-variant-numeric: tabular-nums; }
.forecast th { text-align: start; font-weight: 400; }
.forecast thead th { color: var(--soft); font-size: .88rem; vertical-align: bottom; }
.forecast th, .forecast td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.numbers th + td, .numbers td + td, .numbers th + th { text-align: end; }
.numbers td:last-child, .numbers th:last-child { padding-inline-end: 0; }
.past .label { color: var(--soft); }
.past .here { background: var(--accent-soft); }
.forecast summary { cursor: pointer; color: var(--accent); padding: .55rem 0; min-height: 2.5rem; }
.forecast .way { margin-top: 2.5rem; }
.forecast .terms { margin-top: 2rem; }
.plots { display: grid; gap: 2rem 3rem; margin-top: 1.5rem; }
.stack { display: grid; gap: 2rem; align-content: start; }
.plots > * { min-width: 0; }
.empty { border-inline-start: 3px solid var(--line); padding: .25rem 0 .25rem 1rem; margin-top: 1.5rem; max-width: 40rem; }
.measures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0 1.5rem; }
.folded > summary { font: 600 1.1rem/1.35 var(--serif); }
.measures div { display: grid; }
.measures dt { color: var(--soft); font-size: .88rem; order: 1; }
.measures dd { margin: 0; font: 600 1.5rem/1.2 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
@media (max-width: 39.99rem) {
  .forecast .numbers { font-size: .86rem; }
  .forecast .numbers thead th { font-size: .81rem; }
  .forecast .numbers th, .forecast .numbers td { padding-inline-end: .5rem; overflow-wrap: anywhere; }
  .past, .past tbody, .past tr, .past th, .past td { display: block; }
  .past thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .past tr { border-bottom: 1px solid var(--line); padding: .7rem 0; }
  .past th, .past td { border: 0; padding: .1rem 0; }
  .past tbody th { font-weight: 600; }
}
@media (min-width: 40rem) {
  .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .forecast .beside .came { margin-top: 1.75rem; padding-top: 0; border-top: 0; border-inline-start: 2px solid var(--accent); padding-inline-start: 1.5rem; align-self: start; }
  .windows > div { grid-template-columns: 13rem 1fr; }
  .past .label { display: none; }
  .past th { white-space: nowrap; }
  .past td:nth-child(2) { white-space: nowrap; }
}
@media (min-width: 56rem) {
  .forecast.record { max-width: 60rem; }
  .plots { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print { .forecast .on-day, .forecast .days { display: none; } }
`
