/** Style of the calendar. Where the address names no view, narrow windows show the list and wide ones the month. */
export const calendarStyle = `
.calendar .hero { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: baseline; justify-content: space-between; max-width: none; padding-bottom: 1rem; }
.turn { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.turn a { text-decoration: none; padding: .35rem 0; }
.turn a:hover { text-decoration: underline; }
.filters { display: flex; flex-wrap: wrap; gap: .15rem 2.5rem; padding-bottom: 1.5rem; }
.calendar section { padding-top: 2.25rem; }
.calendar table { border-collapse: collapse; width: 100%; }
.calendar th { text-align: start; font-weight: inherit; vertical-align: baseline; }
.calendar td a, .calendar li a { font-weight: 600; color: var(--ink); text-decoration: none; }
.calendar td a:hover, .calendar li a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.grid { table-layout: fixed; }
.grid thead th { color: var(--soft); font-size: .84rem; padding: 0 .5rem .4rem; }
.grid td { border: 1px solid var(--line); vertical-align: top; padding: .4rem .5rem .55rem; height: 6.5rem; overflow-wrap: anywhere; }
.grid .outside { border: 0; }
.grid time { color: var(--soft); font-size: .88rem; }
.grid .today { background: var(--accent-soft); }
.grid .today time { color: var(--accent); font-weight: 700; }
.grid li { font-size: .88rem; line-height: 1.35; padding-top: .35rem; }
.grid li .soft { font-size: .8rem; display: block; }
.grid .dot { display: none; }
.in-order { max-width: 46rem; border-top: 1px solid var(--line); }
.in-order tbody th { width: 5.5rem; white-space: nowrap; }
.in-order tbody th, .in-order td { padding: .8rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.in-order time b { font: 600 1.35rem/1 var(--serif); }
.in-order time span { color: var(--soft); font-size: .88rem; }
.in-order .today time b { color: var(--accent); }
.in-order th .soft { display: block; color: var(--accent); font-weight: 600; }
.in-order li + li { padding-top: .5rem; }
.in-order tr:target { background: var(--accent-soft); }
.windows table { border-top: 1px solid var(--line); max-width: 46rem; }
.windows tbody tr { border-bottom: 1px solid var(--line); }
.windows tbody th, .windows td { padding: .6rem 0; }
.windows tbody th { color: var(--accent); width: 40%; padding-inline-end: 1rem; font: 600 1rem/1.4 var(--serif); }
.windows.above { padding: 0 0 1.75rem; }
.undated ul { border-top: 1px solid var(--line); max-width: 46rem; }
.undated li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.about { padding-top: 2rem; max-width: 42rem; }
.ways { display: flex; flex-wrap: wrap; gap: .75rem; padding-top: 1.5rem; }
.view-list .windows.above { display: none; }
@media (min-width: 44rem) {
  .view-auto .forms :first-child { color: var(--ink); font-weight: 600; border-color: var(--accent); }
  .view-auto .in-order, .view-auto .windows.below, .view-month .in-order, .view-month .windows.below { display: none; }
  .view-auto .nothing, .view-month .nothing { padding-top: 1rem; }
}
@media (max-width: 43.99rem) {
  .view-auto .forms :last-child { color: var(--ink); font-weight: 600; border-color: var(--accent); }
  .view-month .nothing { padding-top: 1rem; }
  .view-auto .grid, .view-auto .windows.above, .view-month .windows.above { display: none; }
  .view-month .in-order { margin-top: 1.5rem; }
  .grid thead th { padding: 0 0 .3rem; text-align: center; }
  .grid td { height: 3.4rem; padding: .25rem 0; text-align: center; }
  .grid td ul { display: none; }
  .calendar .grid .dot { display: block; width: 1.9rem; margin: .1rem auto 0; border-radius: 1rem; background: var(--accent); color: var(--on-accent); font-size: .84rem; line-height: 1.5rem; }
}
`
