import { describe, expect, it } from 'vitest';
import { importXml } from '../../../src/importer/import-xml.ts';
import { parseXml } from '../../../src/importer/xml/parse-xml.ts';
import { wordsIn, type XmlElement } from '../../../src/importer/xml/xml-node.ts';

function parsed(xml: string): XmlElement {
  const root = parseXml(xml);
  if (!('children' in root)) throw new Error(root.message);
  return root;
}

function problemOf(xml: string): { readonly id: string; readonly line: number } | null {
  const root = parseXml(xml);
  return 'children' in root ? null : { id: root.id, line: root.line };
}

describe('parseXml', () => {
  it('fetches nothing: an entity that stands for a file is refused', () => {
    const xml = '<!DOCTYPE TEI [<!ENTITY secret SYSTEM "file:///etc/passwd">]>\n<TEI>&secret;</TEI>';
    expect(problemOf(xml)).toEqual({ id: 'xml-entity', line: 1 });
  });

  it('lets no file grow in memory: entities within entities are refused', () => {
    const levels = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY l${String(level + 1)} "&l${String(level)};&l${String(level)};">`,
    );
    const xml = `<!DOCTYPE TEI [<!ENTITY l0 "lol">${levels.join('')}]><TEI>&l10;</TEI>`;
    expect(problemOf(xml)?.id).toBe('xml-entity');
  });

  it('passes over a document type that stands elsewhere, and reads nothing of it', () => {
    expect(wordsIn(parsed('<!DOCTYPE article SYSTEM "http://127.0.0.1:9/none.dtd"><article>a</article>'))).toBe('a');
  });

  it('knows the characters that the document types name, in files that have one', () => {
    expect(wordsIn(parsed('<!DOCTYPE article SYSTEM "x.dtd"><article>caf&eacute; &mdash; &lt;&amp;</article>'))).toBe(
      'café — <&',
    );
    expect(problemOf('<article>caf&eacute;</article>')).toEqual({ id: 'xml-form', line: 1 });
  });

  it.each([
    ['an element that is not closed', '<a>\n<b>\n</a>', 3],
    ['two roots', '<a/>\n<b/>', 2],
    ['a prefix without a namespace', '<a>\n<x:b/></a>', 2],
    ['nothing', '', 1],
  ])('refuses %s, with its line', (_, xml, line) => {
    expect(problemOf(xml)).toEqual({ id: 'xml-form', line });
  });

  it('refuses elements that go on within one another without end', () => {
    expect(problemOf('<a>'.repeat(100_000))?.id).toBe('xml-depth');
  });

  it('takes names without the prefixes that a file happens to use', () => {
    const root = parsed(
      '<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0" xmlns:l="http://www.w3.org/1999/xlink"><t:p xml:id="a" l:href="b">c</t:p></t:TEI>',
    );
    expect(root.children).toEqual([
      {
        type: 'element',
        name: 'p',
        attributes: { 'xml:id': 'a', 'xlink:href': 'b' },
        line: 1,
        endLine: 1,
        children: [{ type: 'text', value: 'c', line: 1 }],
      },
    ]);
  });
});

describe('importXml', () => {
  it.each(['The <TEI> element', '<p>Words</p>', '<articles>', 'article', '<!-- only a remark --> Words'])(
    'leaves %j to the reader of transcriptions',
    (text) => {
      expect(importXml(text)).toBeNull();
    },
  );

  it('says of another vocabulary what it expected', () => {
    const { report } = importXml('<?xml version="1.0"?>\n<html><p>Words</p></html>') ?? {};
    expect(report?.problems).toMatchObject([{ id: 'xml-root', severity: 'error', line: 2 }]);
  });

  it('says what is missing, once for each', () => {
    const { report } = importXml('<TEI><teiHeader/><text><body/></text></TEI>') ?? {};
    expect(
      report?.problems.filter(({ severity }) => severity === 'error').map(({ id, message }) => [id, message]),
    ).toEqual([
      ['field-missing', 'Expected the title of the article in teiHeader/fileDesc/titleStmt; found none.'],
      ['field-missing', 'Expected the author of the article in teiHeader/fileDesc/titleStmt; found none.'],
      ['text-empty', 'Expected words in text/body; found none.'],
    ]);
  });
});
