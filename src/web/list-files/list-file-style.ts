/** Style of the pages that take lists in. */
export const listFileStyle = `
.narrow .lead { margin-bottom: 1.5rem; }
.ways { margin: 0; border-top: 1px solid var(--line); }
.ways div { padding: .7rem 0; border-bottom: 1px solid var(--line); }
.ways dt { font-weight: 600; }
.ways dd { margin: 0; color: var(--soft); }
.plan fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: 1rem; min-width: 0; }
.plan legend { font: 600 1.15rem/1.4 var(--serif); padding: 0 0 .4rem; }
.plan details { border-top: 1px solid var(--line); padding: .3rem 0; }
.plan details:last-of-type { border-bottom: 1px solid var(--line); }
.plan summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
.plan details ul { margin: 0 0 .8rem; padding: 0; list-style: none; }
.plan details li, .plan .pairs li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem 1rem; padding: .35rem 0; overflow-wrap: anywhere; }
.plan small { color: var(--soft); font-size: .9rem; }
.plan .after { margin-top: 1.25rem; }
.plan .pairs { margin: 0; padding: 0; list-style: none; }
@media (min-width: 34rem) { .ways div { display: grid; grid-template-columns: 6rem 1fr; gap: 1rem; } }
`
