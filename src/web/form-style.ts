/** Style of the first page and of the bar above a report. */
export const formStyle = `
.hero { padding: clamp(1.25rem, 5vw, 3.25rem) 0 2rem; max-width: 42rem; }
.hero p { font: 1.2rem/1.6 var(--serif); color: var(--soft); margin-top: .9rem; }
.check { display: grid; gap: 1.25rem 1.5rem; background: var(--raised); border: 1px solid var(--line); border-radius: .8rem; padding: clamp(1rem, 3vw, 1.75rem); }
.field { display: grid; gap: .4rem; align-content: start; min-width: 0; }
.field label { font-weight: 600; font-size: .95rem; }
.hint { color: var(--soft); font-size: .84rem; }
textarea, input[type="text"], input[type="date"], input[type="file"] {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .45rem; padding: .55rem .7rem; width: 100%; min-width: 0; height: 2.9rem;
}
textarea { font: 1.05rem/1.6 var(--serif); resize: vertical; height: auto; min-height: 8rem; }
::placeholder { color: var(--soft); opacity: 1; }
input[type="file"] { padding: .42rem; font-size: .9rem; }
input::file-selector-button { font: inherit; color: var(--accent); background: none; border: 0; padding: .35rem .5rem; margin-inline-end: .4rem; cursor: pointer; }
.send { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; padding: .65rem 1.4rem; min-height: 3rem; }
button.main:hover { filter: brightness(1.1); }
button.main:disabled { opacity: .65; cursor: progress; }
.working { color: var(--soft); padding-inline-start: 1.6rem; position: relative; }
.working::before { content: ""; position: absolute; inset-inline-start: 0; top: .22rem; width: 1.05rem; height: 1.05rem; border-radius: 50%; border: 2px solid var(--line); border-top-color: var(--accent); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .working::before { animation: none; } }
.problem { grid-column: 1 / -1; border-inline-start: 3px solid var(--error); background: var(--error-tint); padding: .7rem .9rem; border-radius: .25rem; }
.problem span { color: var(--error); font-weight: 600; }
.dropping { outline: 2.5px dashed var(--accent); outline-offset: 4px; }
.examples { padding-top: 3rem; }
.examples ul { display: grid; gap: 0 3rem; border-top: 1px solid var(--line); }
.examples a { display: grid; align-content: start; gap: .15rem; padding: .95rem 0; border-bottom: 1px solid var(--line); color: var(--ink); text-decoration: none; height: 100%; }
.examples b { font: 600 1.08rem/1.35 var(--serif); }
.examples span { color: var(--soft); font-size: .94rem; }
.examples a:hover b { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
@media (min-width: 46rem) {
  .check { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .wide, .send { grid-column: 1 / -1; }
  .examples ul { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`
