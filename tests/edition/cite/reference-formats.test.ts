import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/edition/cite/to-bibtex.ts';
import { toCslJson } from '../../../src/edition/cite/to-csl-json.ts';
import { toRis } from '../../../src/edition/cite/to-ris.ts';
import { parseSources } from '../../../src/library/parse-sources.ts';
import type { Source } from '../../../src/edition/source.ts';
import { readFileSync } from 'node:fs';
import { parseBack } from './parse-back.ts';

const article: Source = {
  id: 'hovannisian1973-p12',
  type: 'article-journal',
  title: 'Armenia and the Caucasus',
  author: [{ family: 'Hovannisian', given: 'Richard G.' }],
  'container-title': 'International Journal of Middle East Studies',
  volume: '4',
  issue: '2',
  page: '129-147',
  issued: { 'date-parts': [[1973, 4]] },
  language: 'en',
  DOI: '10.1017/S0020_7438',
  URL: 'https://example.org/a_b/?q=1&r=2%20#p12',
  note: 'Pp. 131–132, ¶ 4, quoted from the edition at this address (version 1.2, 22 November 2026).',
};

const names: readonly NonNullable<Source['author']>[number][] = [
  { family: 'Karabekir', given: 'Kâzım' },
  { family: 'İĞDIR', given: 'Uluğ' },
  { family: 'ʿAbd al-Raḥmān', given: 'Ḥusayn' },
  { family: 'Шамсутдинов', given: 'А. М.' },
  { family: 'Օրբելի', given: 'Ա.' },
  { family: 'Borʹba', given: 'Iu. A.' },
  { family: 'Söylemezoğlu', given: 'Galip Kemalî' },
  { family: "O'Neill & Sons", given: 'J.' },
];

describe.each([
  ['bib', toBibtex],
  ['ris', toRis],
] as const)('what is written as .%s', (format, write) => {
  it('is read back with every field of an article', () => {
    const [read] = parseBack(write([article]), format);
    expect(read).toMatchObject({
      type: 'article-journal',
      title: article.title,
      author: article.author,
      'container-title': article['container-title'],
      volume: '4',
      issue: '2',
      page: '129-147',
      issued: { 'date-parts': [[1973, 4]] },
      DOI: article.DOI,
      URL: article.URL,
      note: article.note,
    });
  });

  it.each([
    '& % # _ { } < > " \'',
    'A_b^c~d$e\\f',
    'Aʿ ş ı İ ğ ẖ ẕ ʹ ʺ',
    'Борьба',
    'Պատմություն',
    '“Quoted” ‘title’ – with — dashes',
    'x'.repeat(400),
  ])('keeps the title %j', (title) => {
    const [read] = parseBack(write([{ ...article, title }]), format);
    expect(read?.['title']).toBe(title);
  });

  it.each(names)('keeps the name $family, $given', (name) => {
    const [read] = parseBack(write([{ ...article, author: [name, ...names.slice(0, 2)] }]), format);
    expect((read?.['author'] as unknown[])[0]).toEqual(name);
    expect(read?.['author']).toHaveLength(3);
  });

  it('keeps any words of a title', () => {
    const character = fc.constantFrom(...'abc ABC ığİşẖʿʹжԱ123&%#_<>"\'$~^\\{}[]()-–:;,.!?/@=+*|`'.split(''));
    const words = fc
      .array(character, { minLength: 1, maxLength: 60 })
      .map((parts) => `T${parts.join('').replace(/\s+/gu, ' ').trim()}t`);
    fc.assert(
      fc.property(words, (title) => {
        // The reader turns its own short hands into dashes and quotation marks, in BibTeX.
        fc.pre(format === 'ris' || !/--|``|''|~|<|>|=|\+|\^|"/u.test(title));
        const [read] = parseBack(write([{ ...article, title, language: 'tr' }]), format);
        expect(read?.['title']).toBe(title);
      }),
    );
  });

  it('holds every source of the shipped edition', () => {
    const { sources } = parseSources(readFileSync('content/editions/entente/sources.json', 'utf8'), 'sources.json');
    const read = parseBack(write(sources), format);
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    for (const [at, source] of sources.entries()) {
      const isWholePaper = source.title === source['container-title'];
      if (!isWholePaper) expect(read[at]?.['title']).toBe(source.title);
      const family = source.author?.[0]?.family;
      if (family !== undefined) expect((read[at]?.['author'] as { family: string }[])[0]?.family).toBe(family);
    }
  });
});

describe('toBibtex', () => {
  it('keeps the capitals of a title that is not English', () => {
    expect(toBibtex([{ ...article, title: 'İstiklâl Harbimiz', language: 'tr' }])).toContain(
      'title = {{İstiklâl Harbimiz}}',
    );
    expect(toBibtex([article])).toContain('title = {Armenia and the Caucasus}');
  });

  it('keeps bodies and particles whole', () => {
    const bodies = [
      { literal: 'Institut and Co, Ltd.' },
      { family: 'Berg', 'non-dropping-particle': 'van der', given: 'Jan', suffix: 'Jr.' },
    ];
    expect(toBibtex([{ ...article, author: bodies }])).toContain(
      'author = {{Institut and Co, Ltd.} and van der Berg, Jr., Jan}',
    );
  });

  it('writes nothing for no sources', () => {
    expect(toBibtex([])).toBe('');
  });
});

describe('toRis', () => {
  it('puts each value on one line that ends in CR LF', () => {
    const lines = toRis([{ ...article, title: `A\nlong ${'title '.repeat(40)}` }]).split('\r\n');
    expect(lines.every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /u.test(line))).toBe(true);
    expect(lines[0]).toBe('TY  - JOUR');
  });
});

describe('toCslJson', () => {
  it('gives the items as they are, without what only this edition knows', () => {
    const custom = { ...article, custom: { printed: { author: 'R. G. Hovannisian' } } };
    expect(JSON.parse(toCslJson([custom]))).toEqual([article]);
  });
});
