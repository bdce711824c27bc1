import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toLlms } from '../../src/catalogue/to-llms.ts';
import { toRobots } from '../../src/catalogue/to-robots.ts';
import { recordOf } from './record-of.ts';

const site = { address: 'https://example.org/', title: 'Manicule', description: 'Editions & more.' };

describe('robots.txt', () => {
  it('lets everybody in, and says where the sitemap is', () => {
    expect(toRobots({ address: site.address, isPrivate: false })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
    );
  });

  it('keeps everybody out of a site that was built for its owner', () => {
    expect(toRobots({ address: site.address, isPrivate: true })).toBe('User-agent: *\nDisallow: /\n');
  });
});

/** Headings and quotation by their kinds, links by their addresses, as a Markdown parser reads them. */
function read(markdown: string): { readonly outline: readonly string[]; readonly links: ReadonlyMap<string, string> } {
  const tree = unified().use(remarkParse).parse(markdown);
  const links = new Map<string, string>();
  visit(tree, 'link', ({ url, children: [first] }) => {
    if (!links.has(url)) links.set(url, first?.type === 'text' ? first.value : '');
  });
  return { outline: tree.children.map(({ type }) => type), links };
}

describe('llms.txt', () => {
  it('is in the form that was proposed: name, sentence, and lists of links under headings', () => {
    const { outline } = read(toLlms([recordOf('wells')], site));
    expect(outline).toEqual(['heading', 'blockquote', 'paragraph', 'heading', 'list', 'heading', 'list']);
  });

  it('leads to each edition as Markdown, by its title as it is', () => {
    const { links } = read(toLlms([recordOf('letters'), recordOf('wells')], site));
    expect(links.get('https://example.org/letters/letters.md')).toBe(
      'Letters & Signs: 100 % of #1 _plain_ {set} <in> "type", \'cut\': Ещё & ещё',
    );
    expect(links.has('https://example.org/wells/')).toBe(true);
    expect(links.has('https://example.org/editions.json')).toBe(true);
  });

  it('names no private edition', () => {
    const text = toLlms([recordOf('wells', { rights: null })], site);
    expect(text).not.toContain('wells');
    expect(text).toContain('None yet.');
  });
});
