/** What can be wrong with a transcription, so that nothing is written; and what a person should look at afterwards. */
export const importProblems = {
  'text-empty': {
    expected: 'the text of an article',
    found: 'no words besides the cover sheet',
    wayOut: 'Check that this is the right file.',
  },
  'note-numbering': {
    expected: 'the notes of a page, or of the text, in the order of their numbers',
    found: 'a number that does not follow',
    wayOut: 'Add the note that is wanting, or correct the figure.',
  },
  'note-empty': {
    expected: 'words behind the figure of a note',
    found: 'none',
    wayOut: 'Add them, or remove the figure.',
  },
  'note-ambiguous': {
    expected: 'one line that begins a note',
    found: 'several that may',
    wayOut: 'Write the marks of the notes as [1], and the other line as it is.',
  },
  'call-ambiguous': {
    expected: 'one place where a note is called',
    found: 'several, and nothing tells them apart',
    wayOut: 'Write the one that is the call as [1], and all other calls too.',
  },
  'call-order': {
    expected: 'calls in the order of their numbers or signs',
    found: 'another order',
    wayOut: 'Correct the figures or signs.',
  },
  'form-doubtful': {
    expected: 'one way to read the notes that fits',
    found: 'two that may, or none that fits well',
    wayOut: 'Look at what is named; if the other reading is right, import again with `--form`.',
  },
  'words-lost': {
    expected: 'every word of the transcription in the edition or among the dropped ones',
    found: 'words in neither',
    wayOut: 'This is a bug of ours: nothing was written. Please report it.',
  },
  'text-differs': {
    expected: 'the text to read back as it was imported',
    found: 'another',
    wayOut: 'This is a bug of ours: nothing was written. Please report it, with the file.',
  },
  'edition-exists': {
    expected: 'no edition under the name that was chosen',
    found: 'one',
    wayOut: 'Choose another name with `--as`, or replace its text with `--force`.',
  },
  'citation-uncertain': {
    expected: 'one source for a citation',
    found: 'several that may be meant, or something between that speaks against the one',
    wayOut: 'Look it up, correct the key if need be, and remove “uncertain”.',
  },
  'citation-unresolved': {
    expected: 'a citation before, which “ibid.” or a short title repeats',
    found: 'none, or words that look like one and could not be read',
    wayOut: 'Mark it by hand: `[printed words](cite:key)`.',
  },
  'source-incomplete': {
    expected: 'a mention of a work with place and year',
    found: 'only shorter ones',
    wayOut: 'Complete it in `sources.json`, or give the key of the source that it is.',
  },
  'call-doubtful': {
    expected: 'a call that is plain',
    found: 'a figure that may be a call or not',
    wayOut: 'Compare it with the print.',
  },
  'note-doubtful': {
    expected: 'a note that is called',
    found: 'a line with the number that would come next, which nothing calls; it was kept as words',
    wayOut: 'If it is a note, call it in the text, and import again.',
  },
  'note-breaks-off': {
    expected: 'a note that ends with a sentence',
    found: 'one that breaks off where the page turns',
    wayOut: 'Look at the foot of the next page.',
  },
  'note-numbered': {
    expected: 'a number for a note',
    found: 'a sign, which was given a number',
    wayOut: 'Correct the label of the note and of its calls, if another number was printed.',
  },
  'note-rest': {
    expected: 'every block at the foot of a page to begin with a figure',
    found: 'one without, which was taken for the end of a note or for a paragraph',
    wayOut: 'Move it if it was taken for the wrong one.',
  },
  'note-uncalled': {
    expected: 'a call of a paragraph that begins with a sign',
    found: 'none; it was kept in the text',
    wayOut: 'If it is a note, call it.',
  },
  'notes-uncalled': {
    expected: 'every note of a Word file to be called',
    found: 'some that nothing calls; they were left out',
    wayOut: 'Look in Word whether their calls were deleted.',
  },
  'notes-by-section': {
    expected: 'to know what groups of notes belong to',
    found: 'notes that are numbered anew in each section',
    wayOut: 'If the groups end pages, import again with `--first-page`.',
  },
  'no-notes': {
    expected: 'notes',
    found: 'none',
    wayOut: 'If the text has notes, begin each with its figure (¹) and put the same figure where it is called.',
  },
  'turn-uncertain': {
    expected: 'to know whether a paragraph goes on over a page turn',
    found: 'a page that ends with a sentence',
    wayOut: 'Look at the printed page, and join or part the paragraphs if need be.',
  },
  'hyphen-at-turn': {
    expected: 'a whole word before a page turn',
    found: 'a hyphen; it was kept',
    wayOut: 'Remove it if it only divides a word.',
  },
  'pages-mismatch': {
    expected: 'as many pages as the cover sheet says',
    found: 'another number of groups of notes',
    wayOut: 'Compare the milestones with the print.',
  },
  'pages-unknown': {
    expected: 'the range of pages on a cover sheet',
    found: 'none; pages were counted from 1',
    wayOut: 'Import again with `--first-page`.',
  },
  'page-label': {
    expected: 'an Arabic or Roman number for the first page',
    found: 'something else',
    wayOut: 'Import again with `--first-page`.',
  },
  'page-without-notes': {
    expected: 'to know where a page without notes ended',
    found: 'a paragraph cut in two, which was taken for the turn',
    wayOut: 'Compare the place of the milestone with the print.',
  },
  'paragraph-breaks-off': {
    expected: 'paragraphs that begin and end with sentences',
    found: 'one that seems to go on',
    wayOut: 'Join them if they are one paragraph.',
  },
  'title-missing': { expected: 'a title', found: 'none', wayOut: 'Set title at the head of `text.mdx`.' },
  'title-taken': {
    expected: 'a cover sheet',
    found: 'none; the first line was taken for the title',
    wayOut: 'Correct title at the head of `text.mdx` if it is wrong.',
  },
  'author-taken': {
    expected: 'an author on a cover sheet',
    found: 'none; the line below the title was taken for the author',
    wayOut: 'Correct author at the head of `text.mdx` if it is wrong.',
  },
  'author-missing': { expected: 'an author', found: 'none', wayOut: 'Set author at the head of `text.mdx`.' },
  'cover-unknown': {
    expected: 'a cover sheet of which every line is known',
    found: 'a line that says nothing known; it was dropped',
    wayOut: 'If it belongs to the article, put it into `text.mdx`.',
  },
  'heading-taken': {
    expected: 'headings that are marked',
    found: 'a short line that was taken for one',
    wayOut: 'Remove the ## before it if it is none.',
  },
  'affiliation-unplaced': {
    expected: 'one author for a place of work below the names or at the end',
    found: 'several authors, or a second place; it was kept in the text',
    wayOut: 'Give it to its author at the head of `text.mdx`.',
  },
  'language-unsure': {
    expected: 'English',
    found: 'few of its common words',
    wayOut: 'Set language at the head of `text.mdx`.',
  },
  'mark-kept': {
    expected: 'asterisks in pairs, around italics',
    found: 'a single one; it was kept as a character',
    wayOut: 'If it marks italics, set the other one.',
  },
  'hyphen-uncertain': {
    expected: 'to know whether a hyphen at the end of a line belongs to the word',
    found: 'a word that the text does not write elsewhere',
    wayOut: 'Correct it in `text.mdx` if need be.',
  },
  'running-line': {
    expected: 'running heads that recur',
    found: 'a line at the edge of a page that may be one; it was kept in the text',
    wayOut: 'Remove it in `text.mdx` if it is one.',
  },
  'paragraph-mended': {
    expected: 'paragraphs without gaps',
    found: 'one that goes on behind a gap; its parts were joined',
    wayOut: 'Part them in `text.mdx` if they are two paragraphs.',
  },
  'shape-taken': {
    expected: 'lines of a text that fill their measure',
    found: 'lines set off from it, which were taken for a quotation, verse or the like',
    wayOut: 'Correct it in `text.mdx` if they are something else.',
  },
  'page-figure': {
    expected: 'page figures that count on',
    found: 'one that does not',
    wayOut: 'Compare the milestones in `text.mdx` with the print.',
  },
  'page-figures': {
    expected: 'pages that the figures in the text agree with',
    found: 'lines that hold nothing but figures, or a running head with one; they were dropped',
    wayOut: 'Compare the milestones in `text.mdx` with the print.',
  },
} as const;
