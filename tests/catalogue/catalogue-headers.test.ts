import { expect, it } from 'vitest';
import { catalogueHeaders } from '../../src/catalogue/catalogue-headers.ts';
import { signposts } from '../../src/catalogue/signposts.ts';
import { toHeadersFile } from '../../src/site/to-headers-file.ts';
import { recordOf } from './record-of.ts';

it('sends the links of an edition with its reading page, each on a line, and lets other pages read the files', () => {
  const file = toHeadersFile(catalogueHeaders([recordOf('wells')]), '/lib/');
  expect(file.split('\n').filter((line) => line.startsWith('  Link: '))).toHaveLength(
    signposts(recordOf('wells')).length,
  );
  expect(file).toContain('\n/lib/wells/\n  Link: <https://example.org/wells/>; rel="cite-as"\n');
  expect(file).toContain('/lib/:edition/:file\n  Access-Control-Allow-Origin: *\n');
  // Cloudflare Pages takes lines of 2,000 characters.
  expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThan(2000);
});

it('keeps what is private out of search engines, and every file from other pages', () => {
  const rules = catalogueHeaders([recordOf('wells'), recordOf('letters', { rights: null })]);
  expect(rules).toContainEqual({ path: '/letters/*', headers: { 'X-Robots-Tag': 'noindex, nofollow' } });
  expect(rules.some(({ path }) => path === '/letters/')).toBe(false);
  expect(rules.some(({ headers }) => 'Access-Control-Allow-Origin' in headers)).toBe(false);
});
