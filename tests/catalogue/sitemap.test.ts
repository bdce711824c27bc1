import { describe, expect, it } from 'vitest';
import { listPages } from '../../src/catalogue/list-pages.ts';
import { type ListedPage, toSitemap } from '../../src/catalogue/to-sitemap.ts';
import { type XmlElement, parseXml, textIn } from '../exports/parse-xml.ts';
import { recordOf } from './record-of.ts';

const site = 'https://example.org/';

/** What the protocol wants of a file: one list, in its namespace, of items that hold `loc` and then `lastmod`. */
function addressesIn(xml: string, root: string, item: string): readonly string[] {
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  const list = parseXml(xml);
  expect(list.name).toBe(root);
  expect(list.attributes).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
  return elements(list).map((entry) => {
    expect(entry.name).toBe(item);
    const [loc, lastmod, ...more] = elements(entry);
    expect([loc?.name, lastmod?.name ?? 'lastmod', more]).toEqual(['loc', 'lastmod', []]);
    if (lastmod !== undefined) expect(textIn(lastmod)).toMatch(/^\d{4}-\d\d-\d\d$/u);
    return textIn(loc ?? entry);
  });
}

function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child): child is XmlElement => {
    if (typeof child !== 'string') return true;
    expect(child.trim()).toBe('');
    return false;
  });
}

function pages(count: number): readonly ListedPage[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `${site}${String(index)}/?a=1&b=<`,
    changed: index === 0 ? null : `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
  }));
}

describe('the sitemap', () => {
  it('lists each page, with the day on which it was changed', () => {
    const [file, ...others] = toSitemap(pages(3), { site });
    expect(others).toEqual([]);
    expect(file?.path).toBe('sitemap.xml');
    expect(addressesIn(file?.content ?? '', 'urlset', 'url')).toEqual(pages(3).map(({ address }) => address));
  });

  it('becomes a list of lists when it grows too long for one', () => {
    const [index, ...files] = toSitemap(pages(7), { site, longest: 3 });
    expect(addressesIn(index?.content ?? '', 'sitemapindex', 'sitemap')).toEqual(files.map(({ path }) => site + path));
    expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(files.flatMap(({ content }) => addressesIn(content, 'urlset', 'url'))).toEqual(
      pages(7).map(({ address }) => address),
    );
  });

  it('holds fifty thousand pages in one file, and not one more', () => {
    const [index, first, second] = toSitemap(pages(50_001), { site });
    expect(index?.content.split('<sitemap>')).toHaveLength(3);
    expect(first?.content.split('<url>')).toHaveLength(50_001);
    expect(second?.content.split('<url>')).toHaveLength(2);
  });

  it('lists the pages that an edition has, and none of a private one', () => {
    const wells = listPages([recordOf('wells'), recordOf('entente', { rights: null })], {
      address: site,
      paths: ['', 'search/'],
    });
    expect(wells.map(({ address }) => address)).toEqual([
      site,
      `${site}search/`,
      `${site}wells/`,
      `${site}wells/works/`,
      `${site}wells/cite/`,
      `${site}wells/about/`,
    ]);
    const entente = listPages([recordOf('entente')], { address: site, paths: [] });
    expect(entente.map(({ address, changed }) => [address.replace(`${site}entente/`, ''), changed])).toEqual(
      ['', 'works/', 'names/', 'chronology/', 'map/', 'cite/', 'about/'].map((path) => [path, '2026-11-23']),
    );
  });
});
