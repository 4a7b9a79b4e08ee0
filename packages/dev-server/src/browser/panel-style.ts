/** The panel's own styles. Those of the site end at its shadow root, and these do too. */
export const panelStyle = `
:host { all: initial; position: fixed; inset-block-end: 12px; inset-inline-end: 12px; z-index: 2147483647; display: block;
  font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark;
  --paper: #fff; --ink: #1d2733; --quiet: #56616d; --line: #d3d9df; --link: #0b4f7d; --bad: #a8111c; --mild: #7a4b00; --good: #17633a; --soft: #f5f7f9 }
@media (prefers-color-scheme: dark) { :host { --paper: #1b222a; --ink: #e9edf1; --quiet: #abb6c1; --line: #3d4854; --link: #8cc8f2;
  --bad: #ff9d97; --mild: #f0c078; --good: #86d9a8; --soft: #242d37 } }
@media print { :host { display: none } }
* { box-sizing: border-box }
section { display: flex; flex-direction: column; align-items: flex-end; gap: 8px }
button { font: inherit; font-weight: 600; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 22px; max-inline-size: calc(100vw - 24px);
  min-height: 44px; padding: 6px 16px; display: flex; align-items: center; gap: 8px; cursor: pointer; box-shadow: 0 2px 10px #0003 }
button::before { content: '●' / ''; color: var(--good) }
button[data-worst='warning']::before { content: '▲' / ''; color: var(--mild) }
button[data-worst='error']::before { content: '■' / ''; color: var(--bad) }
button[data-worst='error'] { border-color: var(--bad) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.list { inline-size: min(34rem, calc(100vw - 24px)); max-block-size: min(60vh, 34rem); overflow: auto; overscroll-behavior: contain;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 12px; padding: 16px; box-shadow: 0 6px 28px #0004 }
.list[hidden] { display: none }
h2 { font-size: 15px; margin: 16px 0 6px } h2:first-child { margin-block-start: 0 }
summary { font-weight: 700; margin: 16px 0 6px; padding: 4px 0; cursor: pointer }
p { margin: 0 0 8px } ul { list-style: none; margin: 0; padding: 0 }
li { padding: 10px 0; border-block-start: 1px solid var(--line); overflow-wrap: anywhere }
.place { display: block; font-size: 13px; color: var(--quiet) }
.word { font-weight: 600 } .error .word { color: var(--bad) } .warning .word { color: var(--mild) }
.help { color: var(--quiet); margin: 4px 0 0 }
.note { background: var(--soft); border-inline-start: 4px solid var(--mild); padding: 8px 12px; border-radius: 4px }
a { color: var(--link) } code { font: 0.92em ui-monospace, monospace }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;
