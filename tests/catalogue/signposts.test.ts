import LinkHeader from 'http-link-header';
import { describe, expect, it } from 'vitest';
import { signposts } from '../../src/catalogue/signposts.ts';
import { toLinkHeader } from '../../src/catalogue/to-link-header.ts';
import { toLinkset } from '../../src/catalogue/to-linkset.ts';
import { testedSlugs } from '../exports/open-publication.ts';
import { recordOf } from './record-of.ts';

type Targets = readonly { readonly href: string; readonly type?: string; readonly profile?: readonly string[] }[];
type Context = { readonly anchor: string } & Readonly<Record<string, Targets | string | undefined>>;

function linksetOf(slug: (typeof testedSlugs)[number]): readonly Context[] {
  const set = JSON.parse(toLinkset(recordOf(slug))) as { linkset: readonly Context[] };
  expect(Object.keys(set)).toEqual(['linkset']);
  return set.linkset;
}

/** The profile at https://signposting.org/FAIR/, for a page that is both about an object and the object. */
describe('the signposts of an edition', () => {
  it.each(testedSlugs)('say how it is cited, what it is, what it holds and what describes it: %s', (slug) => {
    const posts = signposts(recordOf(slug));
    const to = (rel: string): readonly string[] => posts.filter((post) => post.rel === rel).map(({ href }) => href);
    expect(to('cite-as')).toEqual([`https://example.org/${slug}/`]);
    expect(to('type')).toEqual(['https://schema.org/AboutPage', 'https://schema.org/ScholarlyArticle']);
    expect(to('describedby')).toEqual(
      ['bib', 'ris', 'json'].map((end) => `https://example.org/${slug}/${slug}.${end}`),
    );
    expect(to('item')).toContain(`https://example.org/${slug}/${slug}.tei.xml`);
    expect(to('linkset')).toEqual([`https://example.org/${slug}/linkset.json`]);
    for (const { rel, type } of posts) {
      // A file without its type could be anything; what is no file has none.
      expect(type !== undefined).toBe(['describedby', 'item', 'linkset'].includes(rel));
      if (type !== undefined) expect(type).toMatch(/^[\w.+-]+\/[\w.+-]+$/u);
    }
  });

  it('name the authors whose ids are known, and the licence', () => {
    const posts = signposts(recordOf('letters'));
    expect(posts).toContainEqual({ rel: 'author', href: 'https://orcid.org/0000-0002-1825-0097' });
    expect(posts).toContainEqual({ rel: 'license', href: 'https://creativecommons.org/licenses/by-sa/4.0/' });
    expect(signposts(recordOf('bare')).filter(({ rel }) => rel === 'author' || rel === 'license')).toEqual([]);
  });

  it.each(testedSlugs)('are the same in the set of links, which leads back from every file: %s', (slug) => {
    const [page, ...files] = linksetOf(slug);
    const posts = signposts(recordOf(slug));
    const { anchor, ...relations } = page ?? { anchor: '' };
    expect(anchor).toBe(`https://example.org/${slug}/`);
    const listed = Object.entries(relations).flatMap(([rel, targets]) =>
      (targets as Targets).map(({ href, type, profile }) => ({
        rel,
        href,
        ...(type === undefined ? {} : { type }),
        ...(profile === undefined ? {} : { profile: profile[0] }),
      })),
    );
    expect(listed).toEqual(posts);
    const content = posts.filter(({ rel }) => rel === 'item' || rel === 'describedby');
    expect(files.map((context) => context.anchor).sort()).toEqual(content.map(({ href }) => href).sort());
    for (const context of files) {
      const back = content.find(({ href }) => href === context.anchor)?.rel === 'item' ? 'collection' : 'describes';
      expect(context[back]).toEqual([{ href: anchor, type: 'text/html' }]);
    }
  });

  it.each(testedSlugs)('are the same in a header, as an independent parser reads it: %s', (slug) => {
    const posts = signposts(recordOf(slug));
    const { refs } = LinkHeader.parse(posts.map(toLinkHeader).join(', '));
    expect(refs.map(({ uri, ...attributes }) => ({ ...attributes, href: uri }))).toEqual(
      posts.map(({ href, ...attributes }) => ({ ...attributes, href })),
    );
  });
});
