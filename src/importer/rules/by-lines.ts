/** What opens a by-line, and parts it from the names: `By`, `by:`, also on a line of its own. */
export const byWord = /^by(?::\s*|\s+|$)/iu;

/** What parts the names of a by-line; `AND` stands there too, in capitals. */
export const betweenNames = /\s*;\s*|\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/iu;

/** Words that may stand before a form of address in a by-line: `the late Professor`; folded. */
export const beforeAddress: ReadonlySet<string> = new Set(['the', 'late', 'hon', 'very', 'right']);

/** Degrees and fellowships behind a name: `M.A.`, `Ph.D.`, `F.R.Hist.S.` */
export const degree = /^(?:\p{Lu}\p{L}{0,5}\.\s?){2,}$/u;
