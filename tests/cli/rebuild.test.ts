import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeText } from '../bench/texts/make-text.ts';
import { writeContent } from '../bench/texts/write-content.ts';
import { buildInto } from '../browser/build-into.ts';

const folder = mkdtempSync(join(tmpdir(), 'manicule-rebuild-'));
const content = join(folder, 'content');
const at = (name: string): string => join(folder, name);

/** Every file of a site with its bytes. */
function filesOf(site: string): ReadonlyMap<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(site, file), readFileSync(file).toString('base64')]));
}

function edit(slug: string, publisher: string): void {
  const file = join(content, 'editions', slug, 'sources.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"publisher": "[^"]*"/u, `"publisher": "${publisher}"`));
}

describe('a library that is built again', () => {
  const kept = process.env['MANICULE_CACHE'];
  beforeAll(() => {
    process.env['MANICULE_CACHE'] = at('cache');
    for (const number of [1, 2, 3]) {
      writeContent(content, makeText(number, { words: 400, paragraphs: 4, notes: 4, sources: 4 }));
    }
  });
  afterAll(() => {
    if (kept === undefined) delete process.env['MANICULE_CACHE'];
    else process.env['MANICULE_CACHE'] = kept;
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps the site that is there when the build is killed', { timeout: 120_000 }, () => {
    expect(buildInto(at('site'), content, []).stdout).toContain('Built 3 editions into');
    const before = filesOf(at('site'));
    edit('text-2', 'Edited');
    const fault = { FAULT: 'kill-after', FAULT_AT: '1', FAULT_OF: 'writeFileSync', FAULT_IN: `${at('site')}.new` };
    for (const [name, value] of Object.entries(fault)) vi.stubEnv(name, value);
    vi.stubEnv('NODE_OPTIONS', `--import=${resolve('tests/cli/fault-in-files.mjs')}`);
    const killed = buildInto(at('site'), content, []);
    vi.unstubAllEnvs();
    expect(killed.signal).toBe('SIGKILL');
    expect(filesOf(at('site'))).toEqual(before);
  });

  it('makes only the edited edition, and what was touched by hand', { timeout: 120_000 }, () => {
    writeFileSync(join(at('site'), 'text-3', 'index.html'), 'touched');
    expect(buildInto(at('site'), content, []).stdout).toContain('Built 3 editions into ' + at('site') + '/, 1 of them');
  });

  it('has no file that was put among those of an edition', { timeout: 120_000 }, () => {
    writeFileSync(join(at('site'), 'text-1', 'stray.html'), 'stray');
    expect(buildInto(at('site'), content, []).stdout).toContain('Built 3 editions into ' + at('site') + '/, 2 of them');
    expect(existsSync(join(at('site'), 'text-1', 'stray.html'))).toBe(false);
  });

  it('has an edition that came after its pages were compiled', { timeout: 120_000 }, () => {
    cpSync(join(content, 'editions', 'text-1'), join(content, 'editions', 'text-9'), { recursive: true });
    expect(buildInto(at('site'), content, []).stdout).toContain('Built 4 editions into ' + at('site') + '/, 3 of them');
    expect(readFileSync(join(at('site'), 'index.html'), 'utf8')).toContain('href="/text-9/"');
    expect(existsSync(join(at('site'), 'text-9', 'index.html'))).toBe(true);
    rmSync(join(content, 'editions', 'text-9'), { recursive: true });
    expect(buildInto(at('site'), content, []).stdout).toContain('Built 3 editions into');
    expect(existsSync(join(at('site'), 'text-9'))).toBe(false);
  });

  it('is the same, byte for byte, as when it is joined from shards that were built alone', { timeout: 180_000 }, () => {
    for (const number of ['1', '2']) {
      expect(buildInto(at(number), content, ['--shard', `${number}/2`])).toMatchObject({ status: 0 });
    }
    const joined = spawnSync(process.execPath, ['src/cli/join.ts', at('1'), at('2'), '--out', at('joined')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        MANICULE_CONTENT: content,
        NODE_ENV: 'production',
        DEV: undefined,
        PROD: undefined,
        MODE: undefined,
      },
    });
    expect(joined.stderr).toBe('');
    expect(joined.stdout).toContain('Joined 3 editions into ' + at('joined') + '/, 3 of them from 2 shards.');
    expect(filesOf(at('joined'))).toEqual(filesOf(at('site')));
  });
});
