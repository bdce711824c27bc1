import { describe, expect, it } from 'vitest';
import type { EditionRecord } from '../../src/catalogue/edition-record.ts';
import { toFeed } from '../../src/catalogue/to-feed.ts';
import { type XmlElement, elementsIn, parseXml, textIn } from '../exports/parse-xml.ts';
import { recordOf } from './record-of.ts';

const site = {
  address: 'https://example.org/',
  title: 'New & old <versions>',
  entryTitle: (title: string, version: string) => `${title} (version ${version})`,
};

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** What RFC 4287 wants of a feed, as far as ours goes: 4.1.1 and 4.1.2, and the constructs that they name. */
function checkAtom(xml: string): XmlElement {
  const feed = parseXml(xml);
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = childrenOf(feed, 'entry');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name), name).toHaveLength(1);
    for (const name of ['published', 'summary', 'rights', 'generator']) {
      expect(childrenOf(element, name).length, name).toBeLessThan(2);
    }
    const [id] = childrenOf(element, 'id').map((child) => textIn(child));
    expect(new URL(id ?? '').href).toBe(id);
    for (const time of [...childrenOf(element, 'updated'), ...childrenOf(element, 'published')]) {
      expect(textIn(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
      expect(Number.isNaN(Date.parse(textIn(time)))).toBe(false);
    }
    const links = childrenOf(element, 'link').map(
      ({ attributes }) => `${attributes['rel'] ?? ''} ${attributes['type'] ?? ''}`,
    );
    expect(links).toContain('alternate text/html');
    expect(new Set(links).size).toBe(links.length);
    for (const { attributes } of childrenOf(element, 'link')) expect(URL.canParse(attributes['href'] ?? '')).toBe(true);
    for (const child of element.children) {
      if (typeof child !== 'string')
        expect(textIn(child).trim() !== '' || child.name === 'link', child.name).toBe(true);
    }
  }
  for (const entry of entries) {
    const authors = childrenOf(entry, 'author');
    expect(authors.length).toBeGreaterThan(0);
    for (const author of authors) expect(childrenOf(author, 'name')).toHaveLength(1);
  }
  const ids = [feed, ...entries].map((element) => textIn(childrenOf(element, 'id')[0] ?? feed));
  expect(new Set(ids).size).toBe(ids.length);
  return feed;
}

function released(slug: 'wells' | 'letters', ...releases: readonly (readonly [string, string])[]): EditionRecord {
  return recordOf(slug, {
    releases: releases.map(([version, date]) => ({ version, date, note: `Note on ${version}.` })),
  });
}

function titlesIn(feed: XmlElement): readonly string[] {
  return childrenOf(feed, 'entry').map(
    (entry) => /\(version .+\)$/u.exec(textIn(childrenOf(entry, 'title')[0] ?? feed))?.[0] ?? '',
  );
}

describe('the feed of releases', () => {
  it('is valid Atom, with names and titles as they are', () => {
    const feed = checkAtom(toFeed([recordOf('letters'), recordOf('entente')], site));
    expect(textIn(childrenOf(feed, 'title')[0] ?? feed)).toBe(site.title);
    const names = elementsIn(feed, 'name').map((name) => textIn(name));
    expect(names).toEqual(
      expect.arrayContaining(['Kâzım Karabekir', 'Пётр Иванов', 'Hana Ōta', "Siân O'Neill", 'İsmail']),
    );
    expect(elementsIn(feed, 'title').map((title) => textIn(title))).toContainEqual(
      expect.stringContaining('Letters & Signs: 100 % of #1 _plain_ {set} <in> "type", \'cut\': Ещё & ещё'),
    );
    expect(elementsIn(feed, 'uri').map((uri) => textIn(uri))).toContain('https://orcid.org/0000-0002-1825-0097');
  });

  it('begins with the newest, and of two on one day with the later', () => {
    const feed = checkAtom(
      toFeed(
        [
          released('wells', ['1.0', '2026-01-01'], ['1.1', '2026-03-01'], ['1.2', '2026-03-01']),
          released('letters', ['1.0', '2026-02-01']),
        ],
        site,
      ),
    );
    expect(titlesIn(feed)).toEqual(['(version 1.2)', '(version 1.1)', '(version 1.0)', '(version 1.0)']);
    expect(textIn(childrenOf(feed, 'updated')[0] ?? feed)).toBe('2026-03-01T00:00:00Z');
  });

  it('leads to the place where the page tells of the release', () => {
    const feed = toFeed([released('wells', ['1.1', '2026-03-01'])], site);
    expect(feed).toContain('<id>https://example.org/wells/#version-1.1</id>');
    expect(feed).toContain('<summary>Note on 1.1.</summary>');
  });

  it('holds no private edition, and is valid with nothing in it', () => {
    const feed = checkAtom(toFeed([{ ...released('wells', ['1.0', '2026-01-01']), rights: null }], site));
    expect(titlesIn(feed)).toEqual([]);
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: 130 }, (_, index) => [`1.${String(index)}`, '2026-01-01'] as const);
    expect(titlesIn(checkAtom(toFeed([released('wells', ...many)], site)))).toHaveLength(100);
  });
});
