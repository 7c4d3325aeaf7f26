/** Style of a dossier, beyond that of all pages, of sheets and of charts. */
export const dossierStyle = `
.soft { color: var(--soft); font-size: .92rem; }
.dossier { padding-top: clamp(.25rem, 2vw, 1.25rem); }
.dossier .top { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); gap: 1.1rem 1.1rem; align-items: start; }
.dossier .top > div:first-of-type { align-self: center; }
.dossier .lead { grid-column: 1 / -1; max-width: 42rem; }
.plate { display: block; width: 100%; height: auto; }
.plate rect { fill: var(--accent-soft); }
.plate path { stroke: var(--accent); stroke-width: 1; opacity: .45; }
.plate text { fill: var(--accent); font-family: var(--serif); }
.plate .letter { font-size: 62px; font-weight: 600; }
.plate .year { font-size: 15px; letter-spacing: .12em; font-variant-numeric: lining-nums; }
.dossier .original { font: 1.1rem/1.4 var(--serif); color: var(--soft); margin-top: .35rem; }
.dossier .answer { font: 1.3rem/1.45 var(--serif); text-wrap: pretty; }
.dossier .lead > * + * { margin-top: .75rem; }
.lead .likely { color: var(--soft); text-wrap: pretty; }
.lead .likely b { color: var(--ink); }
.dossier .note { border-inline-start: 3px solid var(--accent); background: var(--accent-soft); padding: .6rem .85rem; border-radius: .2rem; font-size: .95rem; }
.contents { margin-top: 1.5rem; border-block: 1px solid var(--line); padding: .4rem 0; font-size: .92rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.contents a { display: block; padding: .4rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.dossier .rows { max-width: 42rem; }
.dossier section, .dossier .elsewhere, .dossier .catalogues { padding-top: 2.5rem; }
.dossier h3 { font: 600 1rem/1.35 var(--sans); margin: 1.25rem 0 .5rem; }
.dossier h2 + h3 { margin-top: 0; }
.dossier .head { font: 600 .92rem/1.35 var(--sans); margin: .9rem 0 .35rem; }
.facts { border-top: 1px solid var(--line); }
.fact { padding: .8rem 0 .35rem; border-bottom: 1px solid var(--line); }
.fact .what { font-weight: 600; text-wrap: pretty; }
.fact ul.what { display: grid; gap: .15rem 1.5rem; }
#storyline .what, #statement .what { font: 1.08rem/1.6 var(--serif); }
#storyline ul.what, #statement ul.what { gap: .6rem; }
.fact .how { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; margin-top: .35rem; color: var(--soft); font-size: .92rem; }
.fact .mark { color: var(--ink); font-weight: 600; white-space: nowrap; display: inline-flex; align-items: center; gap: .4rem; }
.fact .sign { display: inline-grid; place-items: center; width: 1.35rem; height: 1.35rem; font: 700 .8rem/1 var(--sans); border: 1.5px solid currentColor; border-radius: 50%; }
.fact.confirmed .mark { color: var(--accent); }
.fact.confirmed .sign { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.fact.likely .mark { color: var(--accent); }
.fact.rumoured .sign, .fact.unknown .sign { border-style: dashed; }
.fact.disputed .mark, .fact.expired .mark { color: var(--warning); }
.fact.disputed .sign { border-radius: .2rem; border-width: 3px; border-style: double; }
.fact.expired .sign { border-radius: .2rem; }
.sure { display: inline-flex; align-items: center; gap: .45rem; white-space: nowrap; }
.meter .rail { fill: var(--line); }
.meter .fill { fill: var(--soft); }
.confirmed .meter .fill, .likely .meter .fill { fill: var(--accent); }
.sides { display: grid; gap: .5rem; margin: .6rem 0 0; }
.sides > div { border-inline-start: 3px solid var(--warning); background: var(--raised); padding: .5rem .75rem; }
.sides dt { color: var(--soft); font-size: .88rem; }
.sides dd { margin: 0; font-weight: 600; }
.sides .soft { display: block; font-weight: 400; }
.dossier summary { cursor: pointer; color: var(--accent); padding: .5rem 0; min-height: 2.5rem; }
.why { font-size: .95rem; }
.why > summary { font-size: .92rem; }
.why[open] { padding-bottom: .6rem; }
.quotes { display: grid; gap: .75rem; margin-top: .6rem; }
.quotes li { border-inline-start: 2px solid var(--line); padding-inline-start: .85rem; }
.quotes blockquote { margin: 0; font: 1.02rem/1.5 var(--serif); }
.before li { padding: .15rem 0; }
.hidden { border: 1px dashed var(--edge); border-radius: .45rem; padding: .7rem .9rem; margin-top: .75rem; display: grid; gap: .4rem; }
.lock { display: inline-block; width: .72em; height: .55em; background: var(--soft); border-radius: .1em; margin-inline-end: .5em; position: relative; }
.lock::before { content: ""; position: absolute; inset: -.38em .12em .5em; border: .1em solid var(--soft); border-bottom: 0; border-radius: .3em .3em 0 0; }
.missing { color: var(--soft); padding-bottom: .5rem; }
.dossier figure { margin: .75rem 0 0; }
.dossier figcaption { color: var(--soft); font-size: .88rem; margin-top: .75rem; text-wrap: pretty; }
.dossier .windows { margin-top: .9rem; border-top: 1px solid var(--line); }
.dossier .windows li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
.timeline { margin-top: 1rem; border-top: 1px solid var(--line); }
.timeline li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); gap: .05rem 0; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.timeline .at { color: var(--soft); font-variant-numeric: tabular-nums; }
.timeline time { color: var(--soft); font-size: .92rem; }
.timeline li > span:last-child { grid-column: 2; }
.as-of { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 1rem; }
.as-of label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.as-of input[type="date"] { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; padding: .35rem .6rem; min-height: 2.6rem; }
.slide { display: grid; gap: .35rem; margin-top: 1rem; }
.slide input { width: 100%; height: 2.5rem; accent-color: var(--accent); margin: 0; }
.slide output { font: 600 1.1rem/1.3 var(--serif); }
.steps { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-top: .5rem; font-size: .94rem; }
.steps a { padding: .4rem 0; }
.changes { columns: 9.5rem; font-size: .94rem; }
.changes a { display: block; padding: .3rem 0; }
.changes [aria-current] { color: var(--ink); font-weight: 600; }
.elsewhere { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.elsewhere a { padding: .4rem 0; }
.catalogues > summary { font: 600 1.1rem/1.35 var(--serif); }
.catalogues .sheet .hero { display: none; }
@media (min-width: 40rem) {
  .dossier .top { grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem 1.75rem; }
  .dossier .plate { grid-row: span 2; }
  .dossier .top > div:first-of-type { align-self: end; }
  .dossier .lead { grid-column: 2; }
  .fact ul.many { grid-template-columns: 1fr 1fr; }
  .sides { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
  .timeline li { grid-template-columns: 2rem 10.5rem minmax(0, 1fr); }
  .timeline li > span:last-child { grid-column: 3; }
}
@media (min-width: 64rem) {
  .dossier { display: grid; grid-template-columns: minmax(0, 44rem) 12rem; gap: 0 5rem; }
  .dossier .top { grid-column: 1 / -1; max-width: 52rem; }
  .contents { grid-column: 2; grid-row: 2; border: 0; position: sticky; top: 1.5rem; align-self: start; margin-top: 2.5rem; }
  .contents ul { display: grid; border-inline-start: 1px solid var(--line); padding-inline-start: 1.1rem; }
  .dossier .rows { grid-column: 1; grid-row: 2; max-width: 44rem; }
}
@media print {
  .contents, .as-of, .slide, .steps, #known-on, .dossier .elsewhere, .hidden a, .hidden .soft { display: none; }
  .dossier section { padding-top: 1.25rem; break-inside: auto; }
  .fact, .timeline li { break-inside: avoid; }
  .meter, .plate rect, .fact .sign, .chart { print-color-adjust: exact; }
  .why::details-content { content-visibility: visible; block-size: auto; }
}
`
