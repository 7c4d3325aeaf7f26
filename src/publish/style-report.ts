/** Style of a report: the summary, the marked text with its margin, and the list of claims. */
export const reportStyle = `
.head { padding: clamp(1.25rem, 4vw, 2.75rem) 0 1.5rem; max-width: 54rem; }
.about { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1.1rem 0 0; font-size: .95rem; }
.about dt { color: var(--soft); font-size: .8rem; }
.about dd { margin: 0; }
.summary { display: grid; gap: 2.25rem 3rem; padding: 1.75rem 0 2.25rem; border-block: 1px solid var(--line); }
.verdict { color: var(--soft); }
.wrong ol { margin-top: 1rem; display: grid; gap: .8rem; }
.wrong li > p:last-child { max-width: 40rem; padding-inline-start: 2.1rem; }
.where { white-space: nowrap; font-size: .92em; }
.tag { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .5rem; font-size: .84rem; }
.tag .kind { color: var(--soft); }
.number {
  display: inline-grid; place-items: center; min-width: 1.6rem; height: 1.6rem; padding: 0 .3rem; border-radius: .8rem;
  font: 600 .78rem/1 var(--sans); font-variant-numeric: tabular-nums; border: 1.5px solid currentColor;
}
.error { --tone: var(--error); --tone-tint: var(--error-tint); }
.warning { --tone: var(--warning); --tone-tint: var(--warning-tint); }
.note { --tone: var(--note); --tone-tint: var(--note-tint); }
.tag b, .number, .again a { color: var(--tone); }
.counts h2 { font: 600 1rem/1.4 var(--sans); color: var(--soft); margin: .15rem 0 .35rem; }
.counts ul { columns: 2 9rem; column-gap: 2rem; }
.counts li { break-inside: avoid; }
.counts a { display: flex; justify-content: space-between; gap: .75rem; padding: .42rem 0; color: var(--ink); text-decoration: none; border-bottom: 1px solid var(--line); }
.counts a:hover { color: var(--accent); }
.count { color: var(--soft); font-variant-numeric: tabular-nums; font-weight: 400; }
.article, .claims { padding-top: 2.5rem; }
.legend { border: 0; margin: 0 0 1.5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; font-size: .92rem; align-items: center; }
.legend legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; cursor: pointer; }
.legend input { accent-color: var(--accent); width: 1.05rem; height: 1.05rem; margin: 0; }
.key { white-space: nowrap; }

.marked { font: 1.13rem/1.78 var(--serif); }
.marked p, .marked h3, .marked h4, .marked h5 { max-width: 38rem; white-space: pre-line; margin: 0 0 1.05em; }
.marked h3.title { font: 600 1.4rem/1.3 var(--serif); }
.marked h4 { font: 600 1.25rem/1.4 var(--serif); margin-top: 1.7em; }
.marked h5 { font: 600 1.08rem/1.4 var(--serif); margin-top: 1.4em; }
.marked .item { padding-inline-start: 1.3rem; margin-bottom: .45em; position: relative; }
.marked .item::before { content: "•"; position: absolute; inset-inline-start: .25rem; color: var(--soft); }
.marked .row { font: .95rem/1.7 var(--sans); margin-bottom: 0; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.marked .row + p:not(.row), .marked .item + p:not(.item) { margin-top: 1.1em; }
.marked .stray { font: .9rem/1.6 var(--sans); color: var(--soft); }
.marked .caption { font-size: .95rem; font-style: italic; color: var(--soft); }

.mark { color: inherit; text-decoration: underline; text-decoration-skip-ink: none; text-underline-offset: .2em; border-radius: 2px; }
.mark.status { text-decoration: solid underline 3px var(--status); }
.mark.dates { text-decoration: double underline 1.5px var(--dates); }
.mark.people { text-decoration: dotted underline 2.5px var(--people); }
.mark.facts { text-decoration: dashed underline 1.5px var(--facts); }
.mark.story { text-decoration: solid underline 1px var(--story); }
.mark.deep-1 { text-underline-offset: .48em; }
.mark.deep-2 { text-underline-offset: .68em; }
.mark.deep-3, .mark.deep-4 { text-underline-offset: .84em; }
a.mark:hover { background: var(--accent-soft); }
.tint { background: var(--tone-tint); border-radius: 2px; padding-block: .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
:target.mark, :target.tint, .says:target, .comment:target, .wrong li:target { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
.ref { text-decoration: none; }
.ref::before {
  content: attr(data-n); vertical-align: .32em; padding: .14em .5em; margin: 0 .12rem 0 .15rem; border-radius: 1em;
  font: 600 .68rem/1 var(--sans); font-variant-numeric: tabular-nums; color: var(--paper); background: var(--tone);
}
body:has(#show-kinds:checked) .mark[data-kind]::before {
  content: attr(data-kind); display: inline-block; font: 600 .64rem/1 var(--sans); letter-spacing: .02em; color: var(--soft);
  border: 1px solid var(--edge); border-radius: .25rem; padding: .15rem .25rem; margin-inline-end: .3rem; vertical-align: .18em;
}
body:has(#show-status:not(:checked)) .marked .mark.status, body:has(#show-dates:not(:checked)) .marked .mark.dates,
body:has(#show-people:not(:checked)) .marked .mark.people, body:has(#show-facts:not(:checked)) .marked .mark.facts,
body:has(#show-story:not(:checked)) .marked .mark.story { text-decoration-color: transparent; }

.notes { display: grid; gap: .9rem; margin: 0 0 1.6rem; align-content: start; }
.comment { font: .92rem/1.5 var(--sans); padding-inline-start: .9rem; border-inline-start: 3px solid var(--tone); }
.notes p { margin: 0; white-space: normal; }
.notes .tag { margin-bottom: .25rem; }
.others { margin-top: .35rem; color: var(--soft); }
.others li { margin-top: .2rem; }
.again a { text-decoration: none; }
.again a:hover { text-decoration: underline; }

.group { padding: 1.35rem 0 .6rem; border-top: 1px solid var(--line); }
.group h3 { font: 600 1.02rem/1.5 var(--sans); margin: 0 0 .5rem; display: flex; gap: .6rem; align-items: baseline; }
.group li { padding: 0 0 1.1rem; max-width: 40rem; break-inside: avoid; }
.says b { font-weight: 600; }
.of-storyline b, .of-statement b { font-weight: 400; }
.says { margin: 0 0 .15rem; }
.quote { font: 1rem/1.5 var(--serif); }
.quote a { color: var(--soft); text-decoration: none; }
.quote a:hover { color: var(--accent); text-decoration: underline; }

@media (min-width: 60rem) {
  .summary:not(.clean):has(.counts) { grid-template-columns: minmax(0, 1fr) 19rem; }
  .summary:not(.clean) .counts ul { columns: auto; }
  .clean .counts ul { columns: 4; }
  .marked:not(.plain) .stretch { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 3.25rem; grid-template-rows: auto auto 1fr; }
  .lead { grid-area: 1 / 1; }
  .first { grid-area: 2 / 1; }
  .notes { grid-area: 2 / 2 / span 2; padding-top: .3rem; }
  .rest { grid-area: 3 / 1; }
  .group { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 2rem; }
  .group h3 { position: sticky; top: 1rem; align-self: start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  .summary { display: block; }
  .counts, .where, .legend input, .legend label:has(#show-kinds) { display: none; }
  .notes { break-inside: avoid; }
  .marked { font-size: 11pt; line-height: 1.6; }
  .tint, .ref::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
