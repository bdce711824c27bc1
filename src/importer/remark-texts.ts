import type { PageTurn } from './import-report.ts';
import { oneLine, remark } from './remark.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * The catalogue of what the editor should look at: where the importer was not sure, it says what it took and what else
 * it might be.
 */
export const remarkTexts = {
  callDoubtful: (line: number, printed: string, isCall: boolean) =>
    remark(
      'call-doubtful',
      line,
      `Found "${oneLine(printed)}", which may be a power or a call of a note; it was taken for a ${isCall ? 'call' : 'power'}.`,
      isCall
        ? 'If it is no call, put the call of that note in its place.'
        : 'If it is a call, add it in text.mdx by hand.',
    ),

  callLeft: (line: number, printed: string) =>
    remark(
      'call-doubtful',
      line,
      `Found "${oneLine(printed)}", which may be the call of a note; there is no such note, and it was kept as words.`,
      'If it is a call, add the note and the call in text.mdx.',
    ),

  noteDoubtful: (line: number, sign: string) =>
    remark(
      'note-doubtful',
      line,
      `Found a line that begins with ${sign}, the number of the note that would come next, which nothing calls; it was kept as words.`,
      'If it is a note, call it in the text, and import again.',
    ),

  callFilled: (line: number, printed: string, number: number) =>
    remark(
      'call-doubtful',
      line,
      `Found "${oneLine(printed)}"; it was taken for the call of note ${String(number)}, for nothing else is.`,
      'If the note is called elsewhere, put its call there in text.mdx.',
    ),

  formDoubtful: (taken: string, evidence: string, other: string) =>
    remark(
      'form-doubtful',
      0,
      `The notes may be read in two ways. Taken: "${taken}" (${evidence}). The other: "${other}".`,
      `If that is right, import again with --form ${other}.`,
    ),

  noteBreaksOff: (line: number, label: string) =>
    remark(
      'note-breaks-off',
      line,
      `Expected note ${label} to end with a sentence; it breaks off where the page turns, and no rest of it was found.`,
      'Look at the foot of the next page: its first lines there may stand in the text now.',
    ),

  notesUncalled: (count: number) =>
    remark(
      'notes-uncalled',
      0,
      `Found ${String(count)} ${count === 1 ? 'note' : 'notes'} in the Word file that nothing in its text calls; they were left out.`,
      'Look in Word whether their calls were deleted.',
    ),

  noteNumbered: (line: number, sign: string, number: number) =>
    remark(
      'note-numbered',
      line,
      `Expected a number for a note; found ${sign}. It became note ${String(number)}.`,
      'Correct the label of the note and of its calls in text.mdx, if another number was printed.',
    ),

  noteUncalled: (line: number, text: string) =>
    remark(
      'note-uncalled',
      line,
      `Found a paragraph that begins with a sign, "${oneLine(text)}", and no call of it; it was kept in the text.`,
      'If it is a note, call it in text.mdx ([^0]) and write [^0]: before it.',
    ),

  notesBySection: (count: number) =>
    remark(
      'notes-by-section',
      0,
      `Found notes that are numbered anew in each of ${String(count)} sections; their labels are made of section and number (2.5).`,
      'If the groups of notes end pages, import again with --first-page N.',
    ),

  noteRestTaken: (line: number, number: number) =>
    remark(
      'note-rest',
      line,
      `Found a block without a figure above the notes; it was taken for the end of n. ${String(number)} of the page before.`,
      'If it is a paragraph of the text, move it there in text.mdx.',
    ),

  noteRestDoubtful: (line: number) =>
    remark(
      'note-rest',
      line,
      'Found a block without a figure above the notes, below a text that breaks off; it was taken for a paragraph of the text.',
      'If it is the end of the last note of the page before, move it there in text.mdx.',
    ),

  turnUncertain: ({ from, to, line, join }: PageTurn, readings: NonNullable<PageTurn['readings']>) =>
    remark(
      'turn-uncertain',
      line,
      `Page ${from} ends with a sentence: a paragraph may end there too, or go on over the turn to ${to}. ` +
        `Taken: "${readings[join]}". The other reading: "${readings[join === 'break' ? 'paragraph' : 'break']}".`,
      `Look at the printed page; ${join === 'break' ? 'join' : 'part'} the paragraphs in text.mdx if need be, then remove cert="low".`,
    ),

  hyphenAtTurn: (line: number, page: string) =>
    remark(
      'hyphen-at-turn',
      line,
      `Found a hyphen before the turn to page ${page}; it was kept.`,
      'Remove it in text.mdx if it only divides a word.',
    ),

  pagesMismatch: (expected: number, found: number, range: string) =>
    remark(
      'pages-mismatch',
      0,
      `Expected ${String(expected)} pages (${range}); the notes show ${String(found)}. A page without notes does not show.`,
      'Labels were counted on from the first page: compare the milestones in text.mdx with the print, and correct them and the labels of the notes.',
    ),

  pagesUnknown: (found: number) =>
    remark(
      'pages-unknown',
      0,
      `Expected a range of pages on a cover sheet; found none. The ${String(found)} pages that the notes show were counted from 1.`,
      'Import again with --first-page N, the first printed page.',
    ),

  pageLabelUnreadable: (label: string) =>
    remark(
      'page-label',
      0,
      `Expected an arabic or Roman number for the first page; found "${label}".`,
      'Import again with --first-page N.',
    ),

  pageWithoutNotes: (line: number) =>
    remark(
      'page-without-notes',
      line,
      'Found a paragraph cut in two with no notes between; taken for a page turn, for the range of pages wants one.',
      'Compare the place of the milestone with the print.',
    ),

  paragraphBreaksOff: (line: number) =>
    remark(
      'paragraph-breaks-off',
      line,
      'Found a block that seems to go on with the sentence of the block before; they were kept apart.',
      'Join them in text.mdx if they are one paragraph; if a page without notes ended here, add its milestone.',
    ),

  pageWithoutText: (line: number, page: string) =>
    remark(
      'page-without-text',
      line,
      `Expected text on page ${page}; found none.`,
      'Check that no text is wanting in the transcription.',
    ),

  noNotes: () =>
    remark(
      'no-notes',
      0,
      'Found no notes: no block begins with a superscript figure, or with another mark that is called in the text.',
      'If the text has notes, begin each with its figure (¹) and put the same figure where it is called.',
    ),

  titleMissing: (title: string) =>
    remark(
      'title-missing',
      0,
      `Expected a title; found none. "${title}" was taken.`,
      'Set title at the head of text.mdx.',
    ),

  titleTaken: (line: number, title: string) =>
    remark(
      'title-taken',
      line,
      `Found no cover sheet; the first line, "${title}", was taken for the title.`,
      'Correct title at the head of text.mdx if it is wrong.',
    ),

  authorMissing: (candidate: SourceBlock | null) =>
    remark(
      'author-missing',
      candidate?.line ?? 0,
      'Expected an author on a cover sheet, or below the title behind "By"; found none. "Unknown" was written.' +
        (candidate === null ? '' : ` "${oneLine(candidate.text)}" may name one.`),
      'Set author at the head of text.mdx: family and given, or literal.',
    ),

  authorTaken: ({ line, text }: SourceBlock, authors: string, isKept: boolean) =>
    remark(
      'author-taken',
      line,
      `Found "${oneLine(text)}" below the title; it was taken for the author: ${authors}.` +
        (isKept ? ' It stays in the text too, for it calls a note.' : ''),
      `Correct author at the head of text.mdx if it is wrong, capitals inside a name too${isKept ? '' : '; if it is none, write the line into the text again'}.`,
    ),

  coverUnknown: (line: number, text: string) =>
    remark(
      'cover-unknown',
      line,
      `Found a line on the cover sheet that says nothing known: "${oneLine(text)}". It was dropped.`,
      'If it belongs to the article, put it into text.mdx.',
    ),

  headingTaken: (line: number, text: string) =>
    remark(
      'heading-taken',
      line,
      `Found a short line in capitals${/\p{Ll}/u.test(text) ? ' or with a number' : ''}, "${oneLine(text)}"; it was taken for a heading.`,
      'Remove the ## before it in text.mdx if it is none.',
    ),

  affiliationUnplaced: ({ line, text }: SourceBlock) =>
    remark(
      'affiliation-unplaced',
      line,
      `Found "${oneLine(text)}", which may say where an author works; whose place it is does not show, and it was kept in the text.`,
      'Give it to its author as affiliation at the head of text.mdx.',
    ),

  languageUnsure: () =>
    remark(
      'language-unsure',
      0,
      'Expected English; found few of its common words. "en" was written.',
      'Set language at the head of text.mdx.',
    ),

  starsKept: (line: number) =>
    remark(
      'mark-kept',
      line,
      'Found an asterisk that begins or ends no italics; it was kept as a character.',
      'If it marks italics, set the other one in text.mdx.',
    ),
};
