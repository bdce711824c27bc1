import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { toXml as serialise } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Passage } from '../../../src/edition/article.ts';
import { languageTag } from '../../../src/exports/xml/language-tag.ts';
import { type Section, nestSections } from '../../../src/exports/xml/nest-sections.ts';
import { legalXml, toXml } from '../../../src/exports/xml/to-xml.ts';
import { webAddress } from '../../../src/exports/xml/web-address.ts';
import { xmlId } from '../../../src/exports/xml/xml-id.ts';

describe('toXml', () => {
  it('gives the children of containers lines of their own, and adds no white space elsewhere', () => {
    const tree = x('list', [x('item', ['a', x('b', 'c')]), x('item')]);
    expect(toXml(tree, { containers: new Set(['list']) })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<list>\n  <item>a<b>c</b></item>\n  <item/>\n</list>\n',
    );
  });

  it('escapes what would end a CDATA section, and carriage returns', () => {
    expect(toXml(x('p', { n: '"<&>' }, 'a ]]> b\r'), { containers: new Set() })).toContain(
      '<p n="&#x22;&#x3C;&#x26;>">a ]]&gt; b&#13;</p>',
    );
  });
});

describe('toXml beside xast-util-to-xml', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ş', '&', '<', '>', '"', "'", '=', '👉') });
  const { element } = fc.letrec<{ element: Element }>((tie) => ({
    element: fc
      .record({
        name: fc.constantFrom('p', 'hi', 'm:x'),
        attributes: fc.dictionary(fc.constantFrom('n', 'xml:id'), words),
        children: fc.array(
          fc.oneof(
            { depthSize: 'small' },
            words.map((value) => ({ type: 'text', value }) as const),
            fc.constant({ type: 'instruction', name: 'page', value: 'n="1"' } as const),
            tie('element'),
          ),
          { maxLength: 4 },
        ),
      })
      .map((made) => ({ type: 'element', ...made })),
  }));

  it('writes the same of any tree', () => {
    fc.assert(
      fc.property(element, (tree) => {
        const theirs = serialise(tree, { closeEmptyElements: true, tightClose: true });
        expect(toXml(tree, { containers: new Set() })).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${theirs}\n`);
      }),
    );
  });
});

describe('legalXml', () => {
  it.each(['\u0000', '\u0001', '\u000B', '\u001F', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'])(
    'replaces %j',
    (character) => {
      expect(legalXml(`a${character}b`)).toBe('a\uFFFDb');
    },
  );

  it('keeps every other character', () => {
    expect(legalXml('\t\n\r ~\u0085\uE000\u{1F449}\u{10FFFF}')).toBe('\t\n\r ~\u0085\uE000\u{1F449}\u{10FFFF}');
  });
});

describe('xmlId', () => {
  it('keeps what XML takes', () => {
    expect(xmlId('n130.2')).toBe('n130.2');
  });

  it('makes no two ids the same', () => {
    expect(['n*', 'n_2a_', 'n ', 'nı'].map(xmlId)).toEqual(['n_2a_', 'n_5f_2a_5f_', 'n_20_', 'n_131_']);
  });
});

describe('languageTag', () => {
  it('takes tags and leaves out what is none', () => {
    expect([languageTag('ru-latn'), languageTag('tr-TR'), languageTag('no language'), languageTag(undefined)]).toEqual([
      'ru-Latn',
      'tr-TR',
      undefined,
      undefined,
    ]);
  });
});

describe('webAddress', () => {
  it('escapes what no address may hold', () => {
    expect(webAddress('https://example.org/a b?c={d}|[e]')).toBe('https://example.org/a%20b?c=%7Bd%7D%7C%5Be%5D');
  });

  it.each(['javascript:alert(1)', 'not an address', 'http://', '#p1', undefined])('leaves out %j', (href) => {
    expect(webAddress(href)).toBeUndefined();
  });
});

describe('nestSections', () => {
  const heading = (anchor: string, depth: 1 | 2 | 3): Passage => ({
    anchor,
    block: { type: 'heading', depth, content: [] },
  });
  const paragraph = (anchor: string): Passage => ({ anchor, block: { type: 'paragraph', content: [] } });
  const shape = ({ anchor, passages, sections }: Section): unknown => [
    anchor,
    passages.map((one) => one.anchor),
    sections.map(shape),
  ];

  it('puts each passage under the heading before it, and each heading under the last higher one', () => {
    const { passages, sections } = nestSections([
      paragraph('p1'),
      heading('h1', 1),
      paragraph('p2'),
      heading('h2', 3),
      paragraph('p3'),
      heading('h3', 2),
      heading('h4', 1),
    ]);
    expect(passages.map(({ anchor }) => anchor)).toEqual(['p1']);
    expect(sections.map(shape)).toEqual([
      [
        'h1',
        ['p2'],
        [
          ['h2', ['p3'], []],
          ['h3', [], []],
        ],
      ],
      ['h4', [], []],
    ]);
  });
});
