import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../../src/cli/import/make-edition.ts';
import { anchorArticle } from '../../../src/edition/ledger/anchor-article.ts';
import { toJats } from '../../../src/exports/jats/to-jats.ts';
import type { Publication } from '../../../src/exports/publication.ts';
import { toTei } from '../../../src/exports/tei/to-tei.ts';
import { parseLedger } from '../../../src/edition/ledger/parse-ledger.ts';
import { parseText } from '../../../src/markdown/parse-text.ts';
import { openPublication } from '../../exports/open-publication.ts';

/** As if a paragraph had been put between two others after the edition was published. */
function withLateParagraph(): Publication {
  const { edition, ...rest } = openPublication('entente');
  const text = edition.article.text.map((passage) => {
    const number = Number(passage.anchor.slice(1));
    if (!passage.anchor.startsWith('p') || number < 3) return passage;
    return { ...passage, anchor: number === 3 ? 'p2a' : `p${String(number - 1)}` };
  });
  return { ...rest, edition: { ...edition, article: { ...edition.article, text } } };
}

describe.each([
  ['TEI', toTei],
  ['JATS', toJats],
] as const)('the files of an edition that is made of our own %s', (_, write) => {
  it('are the text and its sources; a ledger only where the text would give other anchors', () => {
    const { files, errors } = makeEdition(Buffer.from(write(openPublication('wells'))), 'wells.xml', {});
    expect(errors).toEqual([]);
    expect(Object.keys(files)).toEqual(['text.mdx', 'review.html', 'sources.json']);
  });

  it('keep the anchors that were published', () => {
    const publication = withLateParagraph();
    const { files } = makeEdition(Buffer.from(write(publication)), 'entente.xml', {});
    const { article } = parseText(files['text.mdx'] ?? '', 'text.mdx');
    const { ledger, problems } = parseLedger(files['anchors.json'] ?? '', 'anchors.json');
    expect(problems).toEqual([]);
    expect(article === null ? null : anchorArticle(article, ledger)).toEqual(publication.edition.article);
  });
});

describe('makeEdition', () => {
  it('says where in the file something cannot be kept, and writes nothing', () => {
    const { files, errors } = makeEdition(Buffer.from('<TEI>\n<text>&nbsp;</text></TEI>'), 'torn.xml', {});
    expect(files).toEqual({});
    expect(errors).toMatchObject([{ id: 'xml-form', file: 'torn.xml', line: 2 }]);
  });

  it('searches the notes of a file that marks no citations', () => {
    const xml = `<article xml:lang="en"><front><article-meta><title-group><article-title>Wells</article-title></title-group>
      <contrib-group><contrib><collab>Guild</collab></contrib></contrib-group></article-meta></front>
      <body><p>Deep.<xref ref-type="fn" rid="f1">1</xref></p></body>
      <back><fn-group><fn id="f1"><label>1</label><p>P. van der Berg, <italic>De putten van Zutphen</italic> (Zutphen, 1899), p. 4.</p></fn></fn-group></back></article>`;
    const { report } = makeEdition(Buffer.from(xml), 'wells.xml', {});
    expect(report.citations).toMatchObject([{ note: '1', locator: 'p. 4' }]);
    expect(report.sources).toMatchObject([{ title: 'De putten van Zutphen', year: 1899 }]);
  });
});
