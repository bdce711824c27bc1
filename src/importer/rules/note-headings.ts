/** Headings above endnotes, folded: English, French, German, Italian, Spanish, Turkish. */
export const noteHeadings: ReadonlySet<string> = new Set([
  'notes', 'endnotes', 'end notes', 'footnotes', 'notes and references', 'references and notes', 'notes to the text',
  'anmerkungen', 'endnoten', 'fußnoten', 'note', 'notes de fin', 'notas', 'notlar', 'dipnotlar', 'sonnotlar',
]); // prettier-ignore

/** Headings of what may stand behind endnotes, folded. */
export const backHeadings: ReadonlySet<string> = new Set([
  'bibliography', 'works cited', 'select bibliography', 'sources', 'appendix', 'acknowledgements', 'acknowledgments',
  'literature', 'literatur', 'bibliographie', 'bibliografia', 'kaynakça', 'index', 'abbreviations',
]); // prettier-ignore
