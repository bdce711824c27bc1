import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditionsFile } from '../../src/catalogue/editions-file.ts';
import { paperRecord } from '../../src/library/paper.ts';
import { buildInto } from '../browser/build-into.ts';
import { readLikeZotero } from '../edition/cite/read-like-zotero.ts';
import { elementsIn, parseXml, textIn } from '../exports/parse-xml.ts';
import { type PageHead, readHead } from './read-head.ts';

const site = 'https://example.org/lib/';
const title = 'Signs & Marks: 100 % of #1 _plain_ {set} <in> "type", \'cut\'';
const names = [
  'Kâzım Karabekir',
  'İsmail',
  'Пётр Иванов',
  'Hana Ōta',
  "Siân O'Neill",
  'Piet Jan van der Berg',
  'Society for "Type" & <Letter>',
];
const people = [
  'Kâzım|Karabekir',
  '|İsmail',
  'Пётр|Иванов',
  'Hana|Ōta',
  "Siân|O'Neill",
  'Piet Jan|van der Berg',
  '|Society for "Type" & <Letter>',
];

const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');

let said: string;
let root: string;
let folder: string;

/** One public site, in a folder of its host: a short article, one full of odd letters and signs, and a private one. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'manicule-public-'));
  folder = join(root, 'site');
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
  cpSync('tests/fixtures/catalogue/content', join(root, 'content'), { recursive: true });
  // One PDF is of the text as it is; what the other was made from nobody knows.
  process.env['MANICULE_CONTENT'] = join(root, 'content');
  for (const slug of ['wells', 'signs']) writeFileSync(join(root, 'content/editions', slug, 'paper.pdf'), pdf);
  writeFileSync(join(root, 'content/editions/wells/paper.json'), paperRecord('wells', pdf));
  delete process.env['MANICULE_CONTENT'];
  Object.assign(process.env, { MANICULE_SITE: 'https://example.org', MANICULE_BASE: '/lib/' });
  const built = buildInto(folder, join(root, 'content'), []);
  delete process.env['MANICULE_SITE'];
  delete process.env['MANICULE_BASE'];
  expect(built.status, built.stderr).toBe(0);
  said = built.stdout;
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function headOf(path: string): PageHead {
  return readHead(read(path));
}

describe('a private edition', () => {
  it('is named in no file of a public site', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const naming = files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.includes('lamps') || /lamps|On Lamps/u.test(readFileSync(path, 'latin1')));
    expect(naming).toEqual([]);
    // The parts of the search index are packed.
    const packed = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => path.endsWith('.bin'));
    expect(packed.length).toBeGreaterThan(5);
    for (const path of packed) expect(gunzipSync(readFileSync(path)).toString('utf8')).not.toMatch(/lamps/iu);
    for (const name of ['editions.json', 'sitemap.xml', 'feed.xml', 'llms.txt', 'robots.txt', '_headers']) {
      expect(existsSync(join(folder, name)), name).toBe(true);
    }
  });
});

describe('a PDF', () => {
  it('is offered everywhere where it is of the text as it is', () => {
    const address = `${site}wells/wells.pdf`;
    expect(readFileSync(join(folder, 'wells/wells.pdf'))).toEqual(pdf);
    expect(headOf('wells/index.html').tags('citation_pdf_url')).toEqual([address]);
    expect(read('wells/index.html')).toContain('href="/lib/wells/wells.pdf"');
    expect(read('wells/linkset.json')).toContain(address);
    const { editions } = JSON.parse(read('editions.json')) as EditionsFile;
    const files = editions.find(({ slug }) => slug === 'wells')?.files ?? [];
    expect(files.find((file) => file.address === address)).toMatchObject({ bytes: pdf.length });
  });

  it('is left out where it is older than the text, and the build says so', () => {
    expect(said).toContain('signs: its PDF is older than the text, and is not offered; npm run pdf -- signs');
    expect(existsSync(join(folder, 'signs/signs.pdf'))).toBe(false);
    expect(headOf('signs/index.html').tags('citation_pdf_url')).toEqual([]);
    expect(read('editions.json')).not.toContain('signs.pdf');
  });
});

describe('a transcription', () => {
  it('is read by reference managers as the publication that it transcribes, at its own address', () => {
    const head = headOf('wells/index.html');
    expect(
      head.meta.filter(({ name }) => name.startsWith('citation_')).map(({ name, content }) => [name, content]),
    ).toEqual([
      ['citation_title', 'The Public Wells of a Small Town'],
      ['citation_author', 'Ōta, Hana'],
      ['citation_author', 'van der Berg, Piet'],
      ['citation_publication_date', '1931'],
      ['citation_journal_title', 'Journal of Waterworks'],
      ['citation_volume', '7'],
      ['citation_issue', '3'],
      ['citation_firstpage', 'xii'],
      ['citation_lastpage', '14'],
      ['citation_publisher', 'Guild of Pipe Fitters'],
      ['citation_public_url', `${site}wells/`],
      ['citation_pdf_url', `${site}wells/wells.pdf`],
    ]);
    expect(head.tags('og:type')).toEqual(['article']);
  });

  it('keeps the range of the article on the page of a passage, at the address of the passage', () => {
    const head = headOf('wells/p/2/index.html');
    expect(head.tags('citation_firstpage')).toEqual(['xii']);
    expect(head.tags('citation_public_url')).toEqual([`${site}wells/#p2`]);
  });
});

describe('names of every kind of letter, and a title of odd signs', () => {
  it('come back from the tags, as Zotero reads them', () => {
    for (const path of ['signs/index.html', 'signs/p/1/index.html']) {
      const head = headOf(path);
      expect(head.tags('citation_title')).toEqual([title]);
      expect(readLikeZotero(head.meta, 'citation_author').map(({ first, last }) => `${first}|${last}`)).toEqual(people);
      expect(head.tags('citation_journal_title')).toEqual(['Journal of "Type" & <Letter>']);
      expect(head.tags('citation_issue')).toEqual(['3–4']);
    }
  });

  it('come back from the data for search engines, with their ids', () => {
    expect(headOf('signs/index.html').data).toMatchObject({
      name: title,
      alternativeHeadline: 'Ещё & ещё',
      description: 'What a "compositor" needs & what </head><script> holds: < 100 sorts.',
      author: [
        ...names.slice(0, 3).map((name) => ({ name })),
        {
          name: 'Hana Ōta',
          '@id': 'https://orcid.org/0000-0002-1825-0097',
          affiliation: { '@id': 'https://ror.org/03yrm5c26' },
        },
        ...names.slice(4, 6).map((name) => ({ name })),
        { '@type': 'Organization', '@id': 'https://ror.org/04wxnsj81', name: names[6] },
      ],
      isBasedOn: { name: title, author: names.map((name) => ({ name })), isPartOf: { issueNumber: '3–4' } },
    });
  });

  it('come back from the list of editions, and lead to files that are there', () => {
    const { editions } = JSON.parse(read('editions.json')) as EditionsFile;
    expect(editions.map(({ slug }) => slug)).toEqual(['signs', 'wells']);
    expect(editions[0]).toMatchObject({ title, authors: names.map((name) => ({ name })) });
    const files = editions.flatMap(({ files: own, linkset, anchors }) => [
      ...own.map(({ address }) => address),
      linkset,
      anchors ?? '',
    ]);
    expect(files.filter((address) => !existsSync(join(folder, address.replace(site, ''))))).toEqual([]);
  });

  it('name the authors in the links, of which those are known that have an id', () => {
    expect(headOf('signs/index.html').hrefs('author')).toEqual([
      'https://orcid.org/0000-0002-1825-0097',
      'https://ror.org/04wxnsj81',
    ]);
  });

  it('come back from llms.txt', () => {
    expect(read('llms.txt')).toContain('https://example.org/lib/signs/signs.md');
  });
});

describe('a site in a folder of its host', () => {
  it('gives every whole address with the folder', () => {
    const sitemap = elementsIn(parseXml(read('sitemap.xml')), 'loc').map((loc) => textIn(loc));
    expect(sitemap).toContain(`${site}signs/`);
    expect(sitemap.filter((address) => !address.startsWith(site))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(read('_headers')).toContain('\n/lib/signs/\n');
    expect(headOf('signs/index.html').hrefs('linkset')).toEqual(['/lib/signs/linkset.json']);
    expect(parseXml(read('feed.xml')).name).toBe('feed');
  });
});
