/** Colours, letters and frame that all pages share. Contrast of text is at least 4.5 to 1 in light and dark. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --raised: #ffffff; --ink: #1e1d1a; --soft: #5d584f; --line: #e3ded4; --edge: #8d877b;
  --accent: #0b5d66; --accent-soft: #e2eeee; --on-accent: #ffffff;
  --error: #a3242b; --error-tint: #f9dfdc; --warning: #815200; --warning-tint: #f8e8c6; --note: #4f5a66; --note-tint: #e7ebee;
  --status: #0b5d66; --dates: #5b3fa0; --people: #9a4a12; --facts: #5d584f; --story: #3f7240;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --raised: #1d2024; --ink: #e9e5dd; --soft: #a8a298; --line: #30343a; --edge: #767d86;
    --accent: #7cc7cd; --accent-soft: #1d3235; --on-accent: #0d2225;
    --error: #f59a92; --error-tint: #4a2324; --warning: #e8bb6c; --warning-tint: #43340f; --note: #aab6c2; --note-tint: #2a323a;
    --status: #7cc7cd; --dates: #b9a4f0; --people: #e8a878; --facts: #a8a298; --story: #93c994;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 4rem; max-width: 72rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
}
h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; }
h1 { font: 600 clamp(1.7rem, 1.2rem + 2.4vw, 2.7rem)/1.15 var(--serif); letter-spacing: -.012em; margin: 0; }
h2 { font: 600 1.35rem/1.25 var(--serif); margin: 0 0 .75rem; }
p { margin: 0; }
ul, ol { list-style: none; margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: .16em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2.5px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--raised); padding: .5rem .8rem; z-index: 3; }
main:focus { outline: none; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: 1.1rem 0; font-size: .92rem; }
.bar .name { font: 600 1.1rem/1 var(--serif); color: var(--ink); text-decoration: none; margin-inline-end: auto; padding: .35rem 0; }
@media (max-width: 30rem) { .bar .name { flex-basis: 100%; } }
.bar [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.bar .name:hover { color: var(--accent); }
.bar form { display: inline-flex; gap: 1.25rem; }
button, .button {
  font: inherit; color: var(--accent); background: none; border: 1px solid var(--edge); border-radius: .45rem;
  padding: .4rem .85rem; min-height: 2.5rem; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center;
}
button:hover, .button:hover { border-color: var(--accent); background: var(--accent-soft); }
button.plain { border: 0; border-radius: .2rem; padding: 0; min-height: 0; text-decoration: underline; text-underline-offset: .16em; text-decoration-thickness: 1px; }
button.plain:hover { background: none; text-decoration-thickness: 2px; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
.none { color: var(--soft); font: italic 1.1rem/1.6 var(--serif); max-width: 38rem; }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .bar { display: none; }
  a { color: inherit; }
}
@page { margin: 18mm 16mm; }
`
