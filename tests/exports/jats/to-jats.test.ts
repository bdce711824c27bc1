import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/edition/article.ts';
import { noteId } from '../../../src/edition/element-ids.ts';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { toJats } from '../../../src/exports/jats/to-jats.ts';
import { xmlId } from '../../../src/exports/xml/xml-id.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { hasProgram } from '../has-program.ts';
import { testedSlugs, openPublication, publish } from '../open-publication.ts';
import { type XmlElement, elementsIn, parseXml, splitWords, textIn } from '../parse-xml.ts';

const blocks = new Set(
  'title p disp-quote verse-group verse-line list list-item table-wrap table tr th td sec'.split(' '),
);

function isSpaced({ name, attributes }: XmlElement): boolean {
  return blocks.has(name) || attributes['content-type'] === 'line-break';
}

/** Numbers of notes and items are no words of the author. */
function isAdded({ name, attributes }: XmlElement): boolean {
  return name === 'label' || attributes['specific-use'] === 'call';
}

function wordsIn(jats: XmlElement, article: Article): readonly string[] {
  const notes = new Map(elementsIn(jats, 'fn').map((note) => [note.attributes['id'], note]));
  const parts = [elementsIn(jats, 'body')[0], ...article.notes.map(({ label }) => notes.get(xmlId(noteId(label))))];
  return parts.flatMap((part) =>
    part === undefined ? [] : splitWords(textIn(part, { without: isAdded, spaced: isSpaced })),
  );
}

const dtd = resolve('node_modules/@jats4r/dtds/schema/1.4/JATS-archivearticle1-4.dtd');

function complaintsOfXmllint(files: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-jats-'));
  try {
    const paths = files.map((_, index) => join(folder, `${String(index)}.xml`));
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
    const { stderr, status } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, ...paths], {
      encoding: 'utf8',
    });
    return status === 0 ? [] : stderr.split('\n').filter((line) => /error|not validate/u.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('toJats', () => {
  it.each(testedSlugs)('holds every word of the text and the notes of %s', (slug) => {
    const publication = openPublication(slug);
    const { article } = publication.edition;
    expect(wordsIn(parseXml(toJats(publication)), article)).toEqual(wordsOf(article));
  });

  it('holds every word of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wordsIn(parseXml(toJats(publish(article))), article)).toEqual(wordsOf(article));
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!hasProgram('xmllint'))('is valid under the DTD of JATS 1.4 (needs xmllint)', () => {
    const any = fc.sample(anyArticle, { numRuns: 20, seed: 1 }).map(publish);
    expect(complaintsOfXmllint([...testedSlugs.map(openPublication), ...any].map(toJats))).toEqual([]);
  });

  it('is a transcription the article that was printed', () => {
    const meta = elementsIn(parseXml(toJats(openPublication('wells'))), 'front')[0];
    const related = elementsIn(meta ?? { name: '', attributes: {}, children: [] }, 'related-article');
    const inRelated = new Set(related.flatMap(({ children }) => children));
    const texts = (name: string): readonly string[] =>
      meta === undefined
        ? []
        : elementsIn(meta, name)
            .filter((element) => !inRelated.has(element))
            .map((element) => textIn(element));
    expect(related.map(({ attributes }) => attributes['related-article-type'])).toEqual(['transcription-of']);
    expect(['journal-title', 'volume', 'issue', 'fpage', 'lpage', 'year'].map(texts)).toEqual([
      ['Journal of Waterworks'],
      ['7'],
      ['3'],
      ['xii'],
      ['14'],
      ['1931'],
    ]);
  });

  it('makes a précis an article of its own, related to the one that was printed', () => {
    const meta = elementsIn(parseXml(toJats(openPublication('letters'))), 'front')[0];
    if (meta === undefined) throw new Error('There is no front.');
    expect(elementsIn(meta, 'journal-meta')).toEqual([]);
    expect(elementsIn(meta, 'related-article').map((element) => textIn(element))).toEqual([
      'P. van den Berg, Sorts & Signs <of "any" kind>, Journal of Type & Letter, 3, 1–2, Clarendon & Sons, 1899, xi-5, 10.1000/182, https://example.org/a?b=1&c={d}.',
    ]);
  });

  it('gives names and titles back as they were', () => {
    const publication = openPublication('letters');
    const jats = parseXml(toJats(publication));
    const { title, author } = publication.edition.article.frontmatter;
    const authors = elementsIn(jats, 'contrib').filter(({ attributes }) => attributes['contrib-type'] === 'author');
    const parts = (element: XmlElement, name: string): string | undefined =>
      elementsIn(element, name).map((part) => textIn(part))[0];
    expect(parts(jats, 'article-title')).toBe(title);
    expect(authors.map((one) => [parts(one, 'surname'), parts(one, 'given-names'), parts(one, 'string-name')])).toEqual(
      author.map(({ family, given, literal }) => [family, given, literal]),
    );
    expect(parts(elementsIn(jats, 'ref-list')[0] ?? jats, 'source')).toBe(publication.edition.sources[0]?.title);
  });

  it('has the printed pages as milestones, and a note for each call and a reference for each citation to point at', () => {
    const { edition, ...rest } = openPublication('entente');
    const jats = parseXml(toJats({ edition, ...rest }));
    const body = elementsIn(jats, 'body')[0] ?? jats;
    const pages = elementsIn(body, 'milestone-start').map(({ attributes }) => attributes['rationale']);
    expect(pages).toEqual(Array.from({ length: 19 }, (_, index) => String(129 + index)));
    const ids = new Set(
      ['fn', 'ref'].flatMap((name) => elementsIn(jats, name)).map(({ attributes }) => attributes['id']),
    );
    const pointers = elementsIn(jats, 'xref').filter(({ attributes }) =>
      /^(?:fn|bibr)$/u.test(attributes['ref-type'] ?? ''),
    );
    expect(pointers.length).toBeGreaterThan(200);
    expect(pointers.filter(({ attributes }) => !ids.has(attributes['rid']))).toEqual([]);
    expect(elementsIn(jats, 'fn')).toHaveLength(edition.article.notes.length);
    expect(elementsIn(jats, 'mixed-citation')).toHaveLength(edition.sources.length);
  });

  it('leaves no element empty that should hold something', () => {
    const milestones = new Set(['milestone-start', 'break', 'hr', 'self-uri']);
    const empty = (element: XmlElement): readonly string[] =>
      element.children.flatMap((child) => {
        if (typeof child === 'string') return [];
        return child.children.length === 0 && !milestones.has(child.name) ? [child.name] : empty(child);
      });
    expect(testedSlugs.flatMap((slug) => empty(parseXml(toJats(openPublication(slug)))))).toEqual([]);
  });
});
