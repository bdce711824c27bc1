import { strToU8, zipSync } from 'fflate';
import { checkWords } from '../../src/importer/check-words.ts';
import { importDocx } from '../../src/importer/import-docx.ts';
import { type ImportOptions, importTranscription } from '../../src/importer/import-transcription.ts';
import { importXml } from '../../src/importer/import-xml.ts';
import { withCitations } from '../../src/importer/with-citations.ts';
import type { ProblemCase } from './problem-case.ts';

const sheets = ['12\n\nThe well was deep.', '13\n\nIt was dry in', '14\n\nMay and in June.'];

/** One for each kind that an import reports, unless a folder of fixtures has it. */
export const importCases: readonly ProblemCase[] = [
  ofText('title-missing', 'The well was deep.\n\nIt was dry.\n'),
  ofText('page-label', 'Well\n\nIt was deep.¹\n\n¹ Forty feet.\n', { firstPage: 'first' }),
  ofText('note-ambiguous', 'Well\n\nIt was deep.1 It was dry.2\n\n1 Forty feet.\n\n2 In May.\n\n2 In June.\n'),
  ofText(
    'note-doubtful',
    'Well\n\nIt was deep.(1) It was dry.(2)\n\n(1) Forty feet.\n\n(2) In May.\n\nHe said:\n\n(3) In all.\n',
  ),
  ofText('note-uncalled', 'Well\n\nIt was deep.¹\n\n¹ Forty feet.\n\n* In May.\n\nIt was dry.\n'),
  ofText('running-line', sheets.with(1, '13 wells were dug there.\n\nIt was dry.').join('\f')),
  ofText('page-figure', sheets.with(1, '31\n\nIt was dry.').join('\f')),
  ofText('paragraph-mended', sheets.with(1, '13\n\nIt was dry in\n\nthe summer of that year.').join('\f')),
  ofText('citation-unresolved', 'Well\n\nIt was deep.¹\n\n¹ Ibid., p. 4.\n'),
  ofText('source-incomplete', 'Well\n\nIt was deep.¹\n\n¹ Poole, *Old Trades*, p. 4.\n'),
  ofText(
    'citation-uncertain',
    'Well\n\nIt was deep.¹ It was dry.²\n\n' +
      '¹ A. Kay, *Wells* (London, 1950), p. 3; B. Moss, *Springs* (Leeds, 1951), p. 4.\n\n² Ibid., p. 5.\n',
  ),
  { id: 'notes-uncalled', produce: () => importDocx(wordFile())?.report.problems ?? [] },
  { id: 'words-lost', produce: loseWords },
  ofXml('xml-form', '<TEI>\n<text>'),
  ofXml('xml-entity', '<!DOCTYPE TEI [<!ENTITY a "b">]>\n<TEI>&a;</TEI>'),
  ofXml('xml-depth', `<TEI>${'<p>'.repeat(100_000)}`),
  ofXml('xml-root', '<?xml version="1.0"?>\n<html><p>A.</p></html>'),
  ofXml('field-missing', '<TEI><teiHeader/><text><body><p>A.</p></body></text></TEI>'),
  ofXml('page-unnumbered', '<TEI><teiHeader/><text><body><p>A.<pb/> B.</p></body></text></TEI>'),
];

function ofText(id: string, text: string, options: ImportOptions = {}): ProblemCase {
  return { id, produce: () => withCitations(importTranscription(text, options)).report.problems };
}

function ofXml(id: string, xml: string): ProblemCase {
  return { id, produce: () => importXml(xml)?.report.problems ?? [] };
}

/** No input is known for which the importer loses a word; so its check is given an edition that lacks one. */
function loseWords(): ReturnType<typeof checkWords>['problems'] {
  const { article } = importTranscription('Well\n\nThe well was deep.\n');
  return checkWords('Well\n\nThe well was very deep.\n', article, { metadata: ['Well'], dropped: [] }).problems;
}

/** A Word file with a footnote that its text does not call. */
function wordFile(): Uint8Array {
  const part = (root: string, body: string): Uint8Array =>
    strToU8(`<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${root}>`);
  const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        `<Override PartName="/word/document.xml" ContentType="${type}document.main+xml"/>` +
        `<Override PartName="/word/footnotes.xml" ContentType="${type}footnotes+xml"/></Types>`,
    ),
    'word/document.xml': part('document', `<w:body>${paragraph('Well')}${paragraph('It was deep.')}</w:body>`),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${paragraph('Forty feet.')}</w:footnote>`),
  });
}
