import type { ImportReport } from './import-report.ts';
import { importJats } from './jats/import-jats.ts';
import { importTei } from './tei/import-tei.ts';
import { type CitingText, withCitations } from './with-citations.ts';
import { parseXml } from './xml/parse-xml.ts';
import { errorTexts } from './xml/xml-texts.ts';

/**
 * Make an edition of a TEI or JATS file.
 *
 * @param text
 *   The whole file.
 * @returns
 *   The edition and the report, with every problem; null where it is no XML, but the transcription of a text.
 */
export function importXml(text: string): CitingText | null {
  if (
    !/^\uFEFF?\s*(?:<!--[^]*?-->\s*)*<(?:\?xml\s|!DOCTYPE\s+(?:article|TEI)\b|(?:\w+:)?(?:TEI|teiCorpus|article)[\s>])/u.test(
      text,
    )
  )
    return null;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const root = parseXml(text);
  if (!('children' in root)) return refused(lines, root);
  if (root.name === 'TEI') return citing(importTei(root, lines));
  if (root.name === 'article') return citing(importJats(root, lines));
  return refused(lines, errorTexts.rootUnknown(root.line, root.name));
}

/** A file that marks no citation has its notes searched for them, as a transcription has. */
function citing(imported: CitingText): CitingText {
  const isMarked = imported.sources.length > 0 || imported.report.citations.length > 0;
  const isRefused = imported.report.problems.some(({ severity }) => severity === 'error');
  return isMarked || isRefused ? imported : withCitations(imported);
}

function refused(lines: readonly string[], problem: ImportReport['problems'][number]): CitingText {
  return {
    article: {
      frontmatter: { title: '', author: [{ literal: '' }], language: 'en', kind: 'transcription' },
      text: [],
      notes: [],
    },
    sources: [],
    source: lines,
    places: [],
    report: {
      form: { name: 'xml', evidence: ['an XML declaration or element'], certain: true },
      pages: [],
      paragraphs: 0,
      notes: 0,
      calls: 0,
      continuedNotes: [],
      turns: [],
      words: { source: 0, edition: 0, dropped: [] },
      problems: [problem],
      sources: [],
      citations: [],
    },
  };
}
