import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/edition/article.ts';
import { noteId } from '../../../src/edition/element-ids.ts';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { toTei } from '../../../src/exports/tei/to-tei.ts';
import { xmlId } from '../../../src/exports/xml/xml-id.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { hasProgram } from '../has-program.ts';
import { testedSlugs, openPublication, publish } from '../open-publication.ts';
import { type XmlElement, elementsIn, parseXml, splitWords, textIn } from '../parse-xml.ts';

const blocks = new Set('head p ab quote lg l list item table row cell lb note milestone'.split(' '));

/** The words of the body without its notes, then those of each note in the order of the model. */
function wordsIn(tei: XmlElement, article: Article): readonly string[] {
  const isNote = ({ name }: XmlElement): boolean => name === 'note';
  const text = elementsIn(tei, 'text')[0] ?? tei;
  const notes = new Map(elementsIn(text, 'note').map((note) => [note.attributes['xml:id'], note]));
  const body = elementsIn(text, 'body')[0] ?? tei;
  return [
    ...splitWords(textIn(body, { without: isNote, spaced: ({ name }) => blocks.has(name) })),
    ...article.notes.flatMap(({ label }) => {
      const note = notes.get(xmlId(noteId(label)));
      return note === undefined
        ? []
        : splitWords(textIn(note, { without: isNote, spaced: ({ name }) => blocks.has(name) }));
    }),
  ];
}

/** Elements that say something by being there. */
const milestones = new Set('pb lb milestone ptr measure birth death'.split(' '));

function emptyElements(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const isEmpty =
      child.children.length === 0 && !milestones.has(child.name) && child.attributes['type'] !== 'noteref';
    return isEmpty ? [child.name] : emptyElements(child);
  });
}

const schema = '../shared/schemas/tei_all.rng';
const canValidate = hasProgram('jing') && existsSync(schema);

function complaintsOfJing(files: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-tei-'));
  try {
    const paths = files.map((_, index) => join(folder, `${String(index)}.xml`));
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
    const { stdout } = spawnSync('jing', [schema, ...paths], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line.includes('error'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('toTei', () => {
  it.each(testedSlugs)('holds every word of the text and the notes of %s', (slug) => {
    const publication = openPublication(slug);
    const { article } = publication.edition;
    expect(wordsIn(parseXml(toTei(publication)), article)).toEqual(wordsOf(article));
  });

  it('holds every word of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wordsIn(parseXml(toTei(publish(article))), article)).toEqual(wordsOf(article));
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!canValidate)('is valid under tei_all (needs Debian’s jing and ../shared/schemas)', () => {
    const any = fc.sample(anyArticle, { numRuns: 20, seed: 1 }).map(publish);
    expect(complaintsOfJing([...testedSlugs.map(openPublication), ...any].map(toTei))).toEqual([]);
  });

  it.each(testedSlugs)('leaves no element of %s empty that should hold something', (slug) => {
    expect(emptyElements(parseXml(toTei(openPublication(slug))))).toEqual([]);
  });

  it('says in its header what it is made from, who may use it, how it is encoded and what was changed', () => {
    const header = elementsIn(parseXml(toTei(openPublication('letters'))), 'teiHeader')[0];
    const counts = (names: string): readonly (readonly [string, number])[] =>
      names.split(' ').map((name) => [name, header === undefined ? 0 : elementsIn(header, name).length]);
    expect(counts('biblStruct publicationStmt licence editorialDecl refsDecl change language')).toEqual([
      ['biblStruct', 1],
      ['publicationStmt', 1],
      ['licence', 1],
      ['editorialDecl', 1],
      ['refsDecl', 1],
      ['change', openPublication('letters').edition.history?.releases.length],
      ['language', 1],
    ]);
  });

  it('names each passage as the reading page does, and each work that a citation points at', () => {
    const { edition, ...rest } = openPublication('entente');
    const tei = parseXml(toTei({ edition, ...rest }));
    const [body, back] = [elementsIn(tei, 'body')[0], elementsIn(tei, 'back')[0]];
    const ids = new Set(elementsIn(tei, 'p').map(({ attributes }) => attributes['xml:id']));
    const paragraphs = edition.article.text.filter(({ block }) => block.type === 'paragraph');
    expect(paragraphs.every(({ anchor }) => ids.has(anchor))).toBe(true);
    const works = new Set(
      elementsIn(back ?? tei, 'listBibl').flatMap(({ children }) =>
        children.map((work) => (typeof work === 'string' ? '' : `#${work.attributes['xml:id'] ?? ''}`)),
      ),
    );
    const citations = elementsIn(body ?? tei, 'bibl').flatMap((bibl) => elementsIn(bibl, 'ref'));
    expect(citations.length).toBeGreaterThan(100);
    expect(citations.filter(({ attributes }) => !works.has(attributes['target'] ?? ''))).toEqual([]);
    expect(elementsIn(tei, 'text')[0]?.attributes).toEqual({ type: 'precis', 'xml:lang': 'en' });
  });

  it('gives names and titles back as they were', () => {
    const { edition, ...rest } = openPublication('letters');
    const header = elementsIn(parseXml(toTei({ edition, ...rest })), 'titleStmt')[0];
    if (header === undefined) throw new Error('There is no header.');
    const { title, subtitle, author } = edition.article.frontmatter;
    expect(elementsIn(header, 'title').map((element) => textIn(element))).toEqual([title, subtitle]);
    expect(
      elementsIn(header, 'author').map((element) => elementsIn(element, 'surname').map((name) => textIn(name))),
    ).toEqual(author.map(({ family }) => (family === undefined ? [] : [family])));
    const [work] = elementsIn(parseXml(toTei({ edition, ...rest })), 'listBibl');
    expect(textIn(elementsIn(work ?? header, 'title')[0] ?? header)).toBe(edition.sources[0]?.title);
  });

  it('numbers a note as it was printed, and points at it from its later calls', () => {
    const tei = parseXml(toTei(openPublication('wells')));
    expect(
      elementsIn(elementsIn(tei, 'body')[0] ?? tei, 'note').map(({ attributes }) => [
        attributes['xml:id'],
        attributes['n'],
        attributes['place'],
      ]),
    ).toEqual([
      ['nxii.1', '1', 'bottom'],
      ['n13.1', '1', 'bottom'],
      ['n13.2', '2', 'bottom'],
    ]);
    const later = elementsIn(tei, 'ref').filter(({ attributes }) => attributes['type'] === 'noteref');
    expect(later.map(({ attributes }) => attributes['target'])).toEqual(['#nxii.1']);
  });

  it('marks a page that begins at an uncertain place', () => {
    const pages = elementsIn(parseXml(toTei(openPublication('wells'))), 'pb');
    expect(pages.map(({ attributes }) => [attributes['n'], attributes['cert']])).toEqual([
      ['xii', undefined],
      ['13', 'low'],
      ['14', undefined],
    ]);
  });

  it('points every reference at an element of the file', () => {
    const tei = parseXml(toTei(openPublication('letters')));
    const ids = new Set<string>();
    const targets: string[] = [];
    const visit = (element: XmlElement): void => {
      const { 'xml:id': id, target, ref, ana } = element.attributes;
      if (id !== undefined) ids.add(`#${id}`);
      targets.push(...[target, ref, ana].filter((value) => value?.startsWith('#') === true).map(String));
      for (const child of element.children) if (typeof child !== 'string') visit(child);
    };
    visit(tei);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('marks names of the register where they are mentioned, and lists them', () => {
    const tei = parseXml(toTei(openPublication('letters')));
    const body = elementsIn(tei, 'body')[0] ?? tei;
    const marked = ['persName', 'placeName', 'orgName'].flatMap((name) => elementsIn(body, name));
    expect(marked.map((element) => [element.attributes['ref'], textIn(element)])).toEqual([
      ['#name-kazim', 'Kâzım Bey'],
      ['#name-agri', 'Ağrı'],
      ['#name-society', 'Type & Letter Society'],
    ]);
    expect(elementsIn(tei, 'geo').map((element) => textIn(element))).toEqual(['39.72 43.05']);
  });

  it('names in an annotation the sources that its prose cites', () => {
    const [annotation] = elementsIn(parseXml(toTei(openPublication('letters'))), 'annotation');
    expect(annotation?.attributes).toMatchObject({ 'xml:id': 'a-bey', target: '#p1', ana: '#kind-person' });
    const comment = annotation === undefined ? '' : textIn(annotation);
    expect(comment).toContain('(see van den Berg, Type & Letter Society and Ōta 1899, pp. 4–5; Løvland 2001)');
  });

  it('puts U+FFFD where a character stood that XML cannot hold', () => {
    const { edition, ...rest } = openPublication('bare');
    const text = [
      { anchor: 'p1', block: { type: 'paragraph', content: [{ type: 'text', value: 'a\u0001b\uD800c ]]> d\re' }] } },
    ] as const;
    const tei = parseXml(toTei({ ...rest, edition: { ...edition, article: { ...edition.article, text } } }));
    expect(textIn(elementsIn(tei, 'p').at(-1) ?? tei)).toBe('a\uFFFDb\uFFFDc ]]> d\re');
  });
});
