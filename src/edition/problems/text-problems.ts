/** What can be wrong with `text.mdx`. */
export const textProblems = {
  'text-syntax': {
    expected: 'Markdown with the additions that README.md lists under “The text”',
    found: 'braces, angle brackets or an import line that are not escaped, or an element that is not closed',
    wayOut: 'Put a backslash before the character, or correct the element.',
  },
  'text-element': {
    expected: 'one of the elements `<Page>` and `<Verse>`, and Markdown',
    found: 'something else: another element, an expression, HTML',
    wayOut: 'Escape it with a backslash if it is part of the words; else remove it.',
  },
  'text-block': {
    expected: 'a paragraph, heading, quotation, verse, list, table or line',
    found: 'another kind of block: code, HTML, an expression',
    wayOut: 'Write it in Markdown, or put a backslash before the character.',
  },
  'frontmatter-missing': {
    expected: 'a head between two lines of `---` at the beginning of the file',
    found: 'none',
    wayOut: 'Write one: title, author, language and kind are needed.',
  },
  'frontmatter-syntax': {
    expected: 'YAML in the head of the text',
    found: 'lines that are no YAML',
    wayOut: 'Look for a missing colon, space or quotation mark on that line.',
  },
  'frontmatter-field': {
    expected: 'the fields of the head as src/edition/frontmatter.ts describes them',
    found: 'a field that is missing, unknown or of another form',
    wayOut: 'Correct the field that is named.',
  },
  'original-field': {
    expected: 'the fields of `original` that a citation of a publication of its kind needs',
    found: 'one that is missing',
    wayOut: 'Add it to `original` at the head of the text.',
  },
  'page-element': {
    expected: '`<Page n="130" />`, with `cert="low"` at most',
    found: 'another form of it',
    wayOut: 'Write it in this form.',
  },
  'page-twice': {
    expected: 'each printed page to begin once',
    found: 'a second milestone with the same label',
    wayOut: 'Correct the label of one of them.',
  },
  'page-without-text': {
    expected: 'text behind every page milestone',
    found: 'a page at the end, or in a transcription, without any',
    wayOut: 'Remove the milestone, or add the text that is wanting.',
  },
  'heading-depth': {
    expected: 'headings from `##` to `######`: the title stands in the head',
    found: 'a heading of the first rank',
    wayOut: 'Write `##`.',
  },
  'verse-lines': {
    expected: 'lines between `<Verse>` and `</Verse>`, each but the last ending in a backslash',
    found: 'something else between them',
    wayOut: 'Write the lines in this form.',
  },
  'link-scheme': {
    expected: 'a link to http:, https:, mailto:, cite: or a place in the text (#p12)',
    found: 'another kind of address',
    wayOut: 'Correct the address, or remove the link.',
  },
  'citation-certainty': {
    expected: '`(cite:key)`, `(cite:key "inferred")` or `(cite:key "uncertain")`',
    found: 'another word behind the key',
    wayOut: 'Correct the word, or remove it where the citation is certain.',
  },
  'note-missing': {
    expected: 'a note for every call',
    found: 'a call of a note that is not there',
    wayOut: 'Add the note, or remove its call.',
  },
  'note-twice': {
    expected: 'one note under each label',
    found: 'a second one',
    wayOut: 'Correct the label of one of them, and its call.',
  },
  'call-missing': {
    expected: 'a call for every note',
    found: 'a note that nothing calls',
    wayOut: 'Put its call where it belongs, or remove the note.',
  },
} as const;
