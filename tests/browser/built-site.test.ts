import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkSite } from '../../src/cli/check-site.ts';
import { openFolder } from '../../src/cli/verify/open-folder.ts';
import { verifyDeployment } from '../../src/cli/verify/verify-deployment.ts';
import { EditionError } from '../../src/edition/problem.ts';
import { isSlug } from '../../src/edition/slug.ts';
import { isTaken } from '../../src/library/is-taken.ts';
import { listFiles } from '../../src/library/list-files.ts';

// What holds of the shipped site as files, whoever reads them.
let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'manicule built-'));
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

const folders = ['src', 'public', 'content'];

describe('the built site', () => {
  it('is just what its checksums say', async () => {
    const { compared, problems } = await verifyDeployment(openFolder(inject('shippedSite')));
    expect(problems).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });

  it('has no folder of its own that an edition could take', () => {
    const folders = readdirSync(inject('shippedSite'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const free = folders.map(({ name }) => name).filter((name) => isSlug(name) && !isTaken(name));
    expect(free).toEqual(['entente']);
  });

  it('has the same bytes, built in another folder, time zone and locale', () => {
    const project = join(work, 'another checkout');
    for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', ...folders]) {
      cpSync(name, join(project, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const built = spawnSync(process.execPath, ['src/cli/build.ts', '--private', '--out', 'other'], {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', DEV: undefined, PROD: undefined, MODE: undefined },
        // Nothing is taken from what another build kept.
        MANICULE_CACHE: join(work, 'cache'),
        ...{ TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
      },
    });
    expect(built.status, built.stderr).toBe(0);
    const sums = (folder: string): readonly string[] => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
    const here = sums(inject('shippedSite'));
    expect(sums(join(project, 'other')).filter((line) => !here.includes(line))).toEqual([]);
    expect(here.filter((line) => /\.(?:epub|zip)$/u.test(line)).length).toBeGreaterThan(1);
  });

  it.each([
    [
      'a page that is not there',
      'entente/index.html',
      'href="/entente/works/"',
      'href="/entente/work/"',
      'link-broken',
    ],
    [
      'a paragraph that is not there',
      'entente/n/130.1/index.html',
      '"/entente/#n130.1"',
      '"/entente/#n130.99"',
      'fragment-broken',
    ],
    ['a note that is not there', 'entente/index.html', 'href="#n130.1"', 'href="#n130.01"', 'fragment-broken'],
    ['a file that is not there', 'entente/map/index.html', '.css"', '.cs"', 'link-broken'],
    ['an id that stands twice', 'entente/index.html', 'id="p2"', 'id="p3"', 'id-twice'],
  ])('is not let through with %s', (_name, file, right, wrong, id) => {
    const site = join(work, 'planted');
    cpSync(inject('shippedSite'), site, { recursive: true });
    expect(problemsOf(site)).toEqual([]);
    const html = readFileSync(join(site, file), 'utf8');
    expect(html).toContain(right);
    writeFileSync(join(site, file), html.replace(right, wrong));
    expect(problemsOf(site)).toContain(`${id} ${file}`);
    rmSync(site, { recursive: true });
  });
});

/** What the check at the end of a build says, as `id file`. */
function problemsOf(site: string): readonly string[] {
  try {
    checkSite({ fresh: site, before: site, beside: listFiles(site) }, '/', new Map());
    return [];
  } catch (error) {
    if (error instanceof EditionError) return error.problems.map(({ id, file }) => `${id} ${file}`);
    throw error;
  }
}
