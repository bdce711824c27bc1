import type { ProblemId } from '../../edition/problems/catalogue.ts';
import type { ImportProblem } from '../import-report.ts';
import { oneLine, remark } from '../remark.ts';

/** The catalogue of what refuses an XML file: nothing is written until it is mended. */
export const errorTexts = {
  notWellFormed: (line: number, reason: string) =>
    error(
      'xml-form',
      line,
      `Expected well-formed XML; ${reason.trim().replace(/\.$/u, '')}.`,
      'Correct the file, for example with an XML editor.',
    ),

  entityDefined: (line: number) =>
    error(
      'xml-entity',
      line,
      'Expected a file that defines no entities of its own; found <!ENTITY.',
      'Let an XML editor replace the entities by what they stand for, and remove their definitions.',
    ),

  tooDeep: (line: number, deepest: number) =>
    error(
      'xml-depth',
      line,
      `Expected at most ${String(deepest)} elements within one another; found more.`,
      'Check that this is the right file.',
    ),

  rootUnknown: (line: number, name: string) =>
    error(
      'xml-root',
      line,
      `Expected the element TEI or article at the root of the file; found ${name}.`,
      'Import TEI P5 or JATS, or the plain text of the article.',
    ),

  fieldMissing: (line: number, field: string, place: string) =>
    error(
      'field-missing',
      line,
      `Expected the ${field} of the article in ${place}; found none.`,
      'Add it there: an edition cannot be without it.',
    ),

  textMissing: (line: number, place: string) =>
    error('text-empty', line, `Expected words in ${place}; found none.`, 'Check that this is the right file.'),

  notKept: (line: number, element: string, what: string) =>
    error(
      'element-not-kept',
      line,
      `Expected ${what}; found ${element}, which an edition cannot hold without changing its meaning.`,
      'Write it in words, or take it out of the file.',
    ),

  noteUncalled: (line: number, note: string) =>
    error(
      'call-missing',
      line,
      `Expected something in the text that points at this note; found nothing. It begins: ${oneLine(note)}`,
      'Add its call where it belongs, or make a paragraph of it.',
    ),

  noteEmpty: (line: number, label: string) =>
    error('note-empty', line, `Expected words in note ${label}; found none.`, 'Add them, or remove the note.'),

  pageTwice: (line: number, page: string) =>
    error(
      'page-twice',
      line,
      `Expected each printed page to begin once; page ${page} begins a second time.`,
      'Correct the number of one of the two page breaks.',
    ),

  wordsMisplaced: (line: number, words: string) =>
    error(
      'words-misplaced',
      line,
      `Expected words where a text can have them; found “${oneLine(words)}” in an element that holds only other elements.`,
      'Put them into a paragraph, an item or a line.',
    ),

  wordsLost: (line: number, detail: string) =>
    error(
      'words-lost',
      line,
      `Expected every word of the file in the edition or among the dropped ones; ${detail}.`,
      'This is a bug of ours: nothing was written. Please report it, with these lines of the file.',
    ),
};

/** The catalogue of what a person should look at. */
export const remarkTexts = {
  elementPlain: (line: number, name: string, times: number) =>
    remark(
      'element-plain',
      line,
      `The words of ${name} were taken as they are, ${times === 1 ? 'once' : `${String(times)} times`}; an edition has nothing for what the element says of them.`,
      'Check that nothing is meant by it that readers should see.',
    ),

  pictureLeftOut: (line: number) =>
    remark(
      'picture-left-out',
      line,
      'A picture was left out; its words were kept.',
      'Describe it in the text, if needed.',
    ),

  notesRelabelled: (line: number) =>
    remark(
      'notes-relabelled',
      line,
      'Notes have no numbers, or share some, and the pages do not tell them apart: they were numbered through.',
      'Correct the labels in text.mdx, if the print numbered them in another way.',
    ),

  languageUnsure: (language: string) =>
    remark(
      'language-unsure',
      0,
      `The file does not say in which language the text is; ${language} was taken.`,
      'Correct language at the head of text.mdx.',
    ),

  linkLeftOut: (line: number, target: string) =>
    remark(
      'link-left-out',
      line,
      `A link leads to ${target}, which is no place in this text and no address; its words were kept.`,
      'Make it a link in text.mdx, if it should be one.',
    ),

  severalSources: (line: number, words: string) =>
    remark(
      'citation-of-several',
      line,
      `“${oneLine(words)}” points at several works; the first was taken.`,
      'Mark each work in text.mdx.',
    ),

  worksUncited: (line: number, works: number) =>
    remark(
      'works-uncited',
      line,
      `Nothing in the text points at ${works === 1 ? 'one work' : `${String(works)} works`} of the bibliography: they stand as a list at the end of the text.`,
      'Move those that notes cite into sources.json, and mark the citations.',
    ),

  pageWithoutText: (line: number, page: string) =>
    remark(
      'page-without-text',
      line,
      `Page ${page} begins behind the last words of the text; it was left out.`,
      'Nothing, if it is empty.',
    ),

  charactersAdded: (line: number, times: number) =>
    remark(
      'characters-added',
      line,
      `Quotations and gaps are marked by elements, ${times === 1 ? 'once' : `${String(times)} times`}: quotation marks were put around the words, and […] where words are missing.`,
      'Check which marks the print has.',
    ),

  rightsTaken: ({ license, holder }: { readonly license: string; readonly holder: string }) =>
    remark(
      'rights-taken',
      0,
      `The file states the licence ${license}, held by ${holder}: the edition is public, as it says.`,
      'Remove rights from the head of text.mdx, if the edition is to be private.',
    ),

  pageUnnumbered: (line: number) =>
    remark(
      'page-unnumbered',
      line,
      'A page break has no number; it was left out.',
      'Add <Page n="…" /> to text.mdx, if pages are to be cited.',
    ),
};

function error(id: ProblemId, line: number, message: string, hint: string): ImportProblem {
  return { id, severity: 'error', line, message, hint };
}
