/** The style of `review.html`, which stands by itself: the two sides beside one another, in light and dark. */
export const reviewStyle = `
:root { color-scheme: light dark; }
body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.1rem; }
h3 { margin: 0 0 0.5rem; font-size: 0.9rem; font-weight: normal; opacity: 0.8; }
section { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid; }
.error h2::before { content: "To mend: "; }
.hint { font-style: italic; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 2rem; }
pre { margin: 0; white-space: pre-wrap; font: 0.9rem/1.5 ui-monospace, monospace; }
[data-line]::before { content: attr(data-line) " "; opacity: 0.6; }
.page { font-size: 0.8rem; }
td { padding: 0 1rem 0 0; vertical-align: top; text-align: left; }
@media print { section { break-inside: avoid; } }
`;
