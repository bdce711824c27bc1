import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import LinkHeader from 'http-link-header';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { AnchorsFile } from '../../src/catalogue/anchors-file.ts';
import type { EditionsFile } from '../../src/catalogue/editions-file.ts';
import { compileSchema } from '../catalogue/compile-schema.ts';
import { type PageHead, readHead } from '../catalogue/read-head.ts';
import { readLikeZotero } from '../edition/cite/read-like-zotero.ts';
import { elementsIn, parseXml, textIn } from '../exports/parse-xml.ts';

const site = 'http://localhost:4321/';
let folder: string;
let reading: PageHead;

beforeAll(() => {
  folder = inject('shippedSite');
  reading = readHead(read('entente/index.html'));
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

type Relations = Readonly<Record<string, readonly { readonly href: string; readonly type?: string }[]>>;

/** The file that an address of this site leads to, or null. */
function fileAt(address: string): string | null {
  const url = new URL(address, site);
  if (url.origin !== new URL(site).origin) return null;
  const path = decodeURI(url.pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Every page of the site with its head, read once. */
function onceRead(): () => readonly { readonly path: string; readonly head: PageHead }[] {
  let pages: readonly { readonly path: string; readonly head: PageHead }[] | null = null;
  return () =>
    (pages ??= readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ path, head: readHead(read(path)) })));
}

describe('the head of the reading page', () => {
  it('is read by reference managers as a page of its own, by the people who wrote it', () => {
    expect(reading.tags('citation_title')).toEqual([
      'The Genesis of the Soviet–Turkish Entente: An annotated précis of Hovannisian 1973',
    ]);
    expect(readLikeZotero(reading.meta, 'citation_author')).toEqual([{ first: '', last: 'The editors of Manicule' }]);
    expect(reading.tags('citation_publication_date')).toEqual(['2026/11/23']);
    expect(reading.tags('citation_language')).toEqual(['en']);
    expect(reading.tags('citation_public_url')).toEqual([`${site}entente/`]);
    // It is a précis: it stands in no journal, and must not be taken for the article.
    expect(reading.tags('citation_journal_title')).toEqual([]);
    expect(reading.tags('og:type')).toEqual(['website']);
  });

  it('has no empty tag, and nothing that would hide the page from reference managers', () => {
    expect(reading.meta.filter(({ content }) => content.trim() === '')).toEqual([]);
    expect(read('entente/index.html')).not.toContain('Z3988');
  });

  it('tells Hypothesis one identity, wherever the words are read', () => {
    const passage = readHead(read('entente/p/12/index.html'));
    for (const head of [reading, passage]) {
      expect(head.hrefs('canonical')).toEqual([`${site}entente/`]);
      expect([head.tags('dc.identifier'), head.tags('dc.relation.ispartof')]).toEqual([[`${site}entente/`], [site]]);
    }
  });

  it('has the links of the set of links, and the header has them too', () => {
    const { linkset } = JSON.parse(read('entente/linkset.json')) as { readonly linkset: readonly object[] };
    const { anchor, ...relations } = (linkset[0] ?? {}) as { readonly anchor?: string };
    const expected = Object.entries(relations as Relations).flatMap(([rel, targets]) =>
      targets.map(({ href, type = '' }) => `${rel} ${href} ${type}`),
    );
    expect(anchor).toBe(`${site}entente/`);
    const inPage = reading.links
      .filter(({ rel }) => rel in relations)
      .map(({ rel, href, type }) => `${rel} ${new URL(href, site).href} ${type ?? ''}`);
    expect(inPage).toEqual(expected);
    const [, rule = ''] = /\n\/entente\/\n((?: {2}.+\n)+)/u.exec(read('_headers')) ?? [];
    const values = [...rule.matchAll(/^ {2}Link: (.+)$/gmu)].map(([, value = '']) => value);
    const { refs } = LinkHeader.parse(values.join(', '));
    expect(refs.map(({ rel, uri, type }) => `${rel ?? ''} ${uri} ${type ?? ''}`)).toEqual(expected);
  });

  it('leads nowhere that is not there', () => {
    const targets = [
      ...reading.links.map(({ href }) => href),
      ...reading.tags('citation_public_url'),
      ...(JSON.stringify(reading.data).match(/http:\/\/localhost:4321\/[^"]*/gu) ?? []),
    ].flatMap((address) => fileAt(address) ?? []);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('says in the words of schema.org what it is based on', () => {
    expect(reading.data).toMatchObject({
      '@type': 'ScholarlyArticle',
      isBasedOn: { pageStart: '129', pageEnd: '147', isPartOf: { issueNumber: '2' } },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe('the head of the page of a passage', () => {
  it('describes that passage: its address, its words, and the edition that it is part of', () => {
    const head = readHead(read('entente/n/130.2/index.html'));
    expect(head.tags('citation_public_url')).toEqual([`${site}entente/#n130.2`]);
    expect(head.tags('citation_title')).toEqual(reading.tags('citation_title'));
    expect(head.tags('og:title')[0]).toMatch(/^Note 3: /u);
    expect(head.hrefs('cite-as')).toEqual([`${site}entente/#n130.2`]);
    expect(head.data).toMatchObject({ '@id': `${site}entente/#n130.2`, isPartOf: { '@id': `${site}entente/` } });
  });
});

describe('a shared link', () => {
  const every = onceRead();

  it('has one title, address and picture, whatever page it leads to', () => {
    expect(every().length).toBeGreaterThan(100);
    for (const { path, head } of every()) {
      for (const tag of ['og:title', 'og:url', 'og:image', 'og:image:alt', 'twitter:card']) {
        expect(head.tags(tag), `${tag} of ${path}`).toHaveLength(1);
      }
    }
  });

  it('shows the card of its edition, and that of the library elsewhere', () => {
    for (const { path, head } of every()) {
      const [image = ''] = head.tags('og:image');
      const file = fileAt(image) ?? '';
      expect(file, path).toBe(path.startsWith('entente/') ? 'entente/card.png' : 'card.png');
      expect(image.startsWith(site)).toBe(true);
    }
    for (const card of ['entente/card.png', 'card.png']) {
      const { width, height } = PNG.sync.read(readFileSync(join(folder, card)));
      expect([width, height]).toEqual([1200, 630]);
      expect(reading.tags('og:image:width')).toEqual([String(width)]);
      expect(reading.tags('og:image:height')).toEqual([String(height)]);
    }
    expect(reading.tags('og:image:alt')[0]).toContain('The Genesis of the Soviet–Turkish Entente');
  });
});

describe('the catalogue', () => {
  it('is as the schemas say that are published beside it', () => {
    for (const [schema, file] of [
      ['editions', 'editions.json'],
      ['anchors', 'entente/anchors.json'],
    ] as const) {
      const text = read(`schemas/${schema}.json`);
      const data = JSON.parse(read(file)) as { readonly $schema: string };
      expect(data.$schema).toBe((JSON.parse(text) as { readonly $id: string }).$id);
      const validate = compileSchema(text);
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('gives size and checksum of every file as it lies there', () => {
    const { editions } = JSON.parse(read('editions.json')) as EditionsFile;
    const measured = editions.flatMap(({ files }) =>
      files.map(({ address, bytes, sha256 }) => ({ path: fileAt(address) ?? '', bytes, sha256 })),
    );
    expect(measured).toEqual(
      measured.map(({ path }) => {
        const content = readFileSync(join(folder, path));
        return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
      }),
    );
  });

  it('misses no file that an edition is offered in', () => {
    const [edition] = (JSON.parse(read('editions.json')) as EditionsFile).editions;
    const listed = edition?.files.map(({ address }) => fileAt(address)) ?? [];
    // What the pages of the edition themselves fetch, what is shown of them elsewhere, and what is listed in another field.
    const ours = ['cite.json', 'places.json', 'print.css', 'anchors.json', 'linkset.json', 'card.png'].map(
      (name) => `entente/${name}`,
    );
    const there = readdirSync(join(folder, 'entente'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.html')
      .map(({ name }) => `entente/${name}`);
    expect(there.filter((path) => !listed.includes(path) && !ours.includes(path))).toEqual([]);
  });

  it('leads from every anchor to its place, and to a page that shows it alone', () => {
    const { anchors } = JSON.parse(read('entente/anchors.json')) as AnchorsFile;
    const ids = new Map(
      ['entente/index.html', 'entente/names/index.html'].map((path) => [
        path,
        new Set([...read(path).matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id)),
      ]),
    );
    expect(anchors.length).toBeGreaterThan(100);
    const lost = anchors.filter(({ id, address, page }) => {
      const there = ids.get(fileAt(address) ?? '')?.has(id) === true;
      return !there || (page !== null && !existsSync(join(folder, fileAt(page) ?? '')));
    });
    expect(lost).toEqual([]);
  });
});

describe('the lists for search engines and readers of feeds', () => {
  it('name every page that stands for itself, and no other', () => {
    const locations = elementsIn(parseXml(read('sitemap.xml')), 'loc').map((loc) => textIn(loc));
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split('\\').join('/'))
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ path, head: readHead(read(path)) }))
      .filter(({ path, head }) => {
        const own = `${site}${path.replace(/index\.html$/u, '')}`;
        return head.tags('robots').length === 0 && head.hrefs('canonical').includes(own);
      })
      .map(({ path }) => `${site}${path.replace(/index\.html$/u, '')}`);
    expect([...locations].sort()).toEqual(pages.sort());
  });

  it('tell of each release at its place on the page', () => {
    const feed = parseXml(read('feed.xml'));
    const hrefs = elementsIn(feed, 'entry').flatMap((entry) =>
      elementsIn(entry, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    );
    expect(hrefs).toEqual([`${site}entente/#version-1.0`]);
    expect(read('entente/index.html')).toContain('id="version-1.0"');
    expect(readHead(read('index.html')).links).toContainEqual(
      expect.objectContaining({ rel: 'alternate', type: 'application/atom+xml', href: '/feed.xml' }),
    );
  });
});
