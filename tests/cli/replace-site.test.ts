import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceSite } from '../../src/cli/replace-site.ts';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-crash-'));
  site = join(folder, 'site');
  makeOld();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of a page that is to go, and of two folders that are to stay. */
function makeOld(): void {
  mkdirSync(join(site, 'wells'), { recursive: true });
  mkdirSync(join(site, 'index', 'wells'), { recursive: true });
  for (const file of ['old.html', 'wells/p.html', 'index/old.bin', 'index/wells/1.bin']) {
    writeFileSync(join(site, file), 'old');
  }
}

/** All files of the site. */
function filesOf(): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const old = ['index/old.bin', 'index/wells/1.bin', 'old.html', 'wells/p.html'];
const fresh = ['index/wells/1.bin', 'new.html', 'wells/p.html'];

/** A build of one page, in a process of its own, with a fault at one of its changes. */
function build(fault: Readonly<Record<string, string>>): ReturnType<typeof spawnSync> {
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceSite } from ${JSON.stringify(pathToFileURL(resolve('src/cli/replace-site.ts')))};
    await replaceSite(${JSON.stringify(site)}, async (fresh, keep) => {
      mkdirSync(fresh);
      writeFileSync(fresh + '/new.html', 'new');
      for (const folder of ['wells', 'index/wells']) keep(folder);
    });`;
  const options = ['--import', resolve('tests/cli/fault-in-files.mjs'), '--input-type=module', '--eval', script];
  return spawnSync(process.execPath, options, { encoding: 'utf8', env: { ...process.env, ...fault } });
}

describe('a build into a folder that holds a site', () => {
  it('replaces it whole, and leaves nothing beside it', () => {
    expect(build({}).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['site']);
    expect(filesOf()).toEqual(fresh);
  });

  it('leaves the site that was there, or the new one, wherever it is killed', async () => {
    const found = new Set<string>();
    for (let at = 1, isKilled = true; isKilled; at += 1) {
      rmSync(folder, { recursive: true });
      makeOld();
      isKilled = build({ FAULT: 'kill-after', FAULT_AT: String(at) }).signal === 'SIGKILL';
      const isThere = existsSync(site);
      // What every build does first brings the old one back, and the build after that fails.
      await expect(replaceSite(site, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
      expect(readdirSync(folder)).toEqual(['site']);
      found.add(`${isThere ? 'there' : 'beside'}: ${filesOf().join(', ')}`);
    }
    expect([...found].sort()).toEqual(
      [`beside: ${old.join(', ')}`, `there: ${fresh.join(', ')}`, `there: ${old.join(', ')}`].sort(),
    );
  });

  it('leaves the site that was there where the new one cannot take its place', () => {
    // The whole site, each of the two folders, and the new site.
    for (const at of ['1', '2', '3', '4']) {
      expect(build({ FAULT: 'EPERM', FAULT_AT: at, FAULT_OF: 'renameSync' }).stderr).toContain('EPERM: refused');
      expect(readdirSync(folder)).toEqual(['site']);
      expect(filesOf()).toEqual(old);
    }
  });

  it('leaves the site that was there where the build fails, and nothing beside it', async () => {
    const failing = replaceSite(site, (fresh) => {
      mkdirSync(fresh);
      writeFileSync(join(fresh, 'new.html'), 'new');
      return Promise.reject(new Error('broken'));
    });
    await expect(failing).rejects.toThrow('broken');
    expect(readdirSync(folder)).toEqual(['site']);
    expect(readFileSync(join(site, 'old.html'), 'utf8')).toBe('old');
  });
});
