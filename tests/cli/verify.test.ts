import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/serve-site.ts';
import { openAddress } from '../../src/cli/verify/open-address.ts';
import { openFolder } from '../../src/cli/verify/open-folder.ts';
import { verifyDeployment } from '../../src/cli/verify/verify-deployment.ts';
import { writeChecksums } from '../../src/cli/write-checksums.ts';
import { listFiles } from '../../src/library/list-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-verify-'));
  mkdirSync(join(folder, 'wells/p/1'), { recursive: true });
  for (const path of ['index.html', 'wells/index.html', 'wells/p/1/index.html', 'wells/100% & ü.bib', '_headers']) {
    writeFileSync(join(folder, path), `This is ${path}.\n`);
  }
  writeChecksums(folder, listFiles(folder));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The problems of the folder, and of the same folder served, as `id path`. */
async function problemsOf(): Promise<{ readonly inFolder: readonly string[]; readonly served: readonly string[] }> {
  const site = await serveSite({ folder, port: 0 });
  const found = async (deployment: Parameters<typeof verifyDeployment>[0]): Promise<readonly string[]> => {
    const { problems } = await verifyDeployment(deployment);
    return problems.map(({ id, file, line }) =>
      [id, file.replace(deployment.name.replace(/\/?$/u, '/'), ''), line].filter(Boolean).join(' '),
    );
  };
  try {
    return { inFolder: await found(openFolder(folder)), served: await found(openAddress(site.address)) };
  } finally {
    await site.close();
  }
}

describe('npm run verify', () => {
  it('says nothing of a site that stands as it was built', async () => {
    expect(await problemsOf()).toEqual({ inFolder: [], served: [] });
    expect(await verifyDeployment(openFolder(folder))).toMatchObject({ compared: 5 });
  });

  it('names a changed byte', async () => {
    writeFileSync(join(folder, 'wells/p/1/index.html'), 'This is wells/p/1/index.htmI.\n');
    const expected = ['deployment-changed wells/p/1/index.html'];
    expect(await problemsOf()).toEqual({ inFolder: expected, served: expected });
  });

  it('names every file that was not copied', async () => {
    rmSync(join(folder, 'wells'), { recursive: true });
    const expected = ['wells/100% & ü.bib', 'wells/index.html', 'wells/p/1/index.html'].map(
      (path) => `deployment-missing ${path}`,
    );
    expect(await problemsOf()).toEqual({ inFolder: expected, served: expected });
  });

  it('names a file that is left over, where files can be listed', async () => {
    writeFileSync(join(folder, 'wells/old.html'), 'Old.\n');
    expect(await problemsOf()).toEqual({ inFolder: ['deployment-extra wells/old.html'], served: [] });
  });

  it('says so where the checksums are not there, or were cut', async () => {
    writeFileSync(join(folder, 'SHA256SUMS'), 'ab12  index.html\n');
    const torn = ['deployment-list-torn SHA256SUMS 1'];
    expect(await problemsOf()).toEqual({ inFolder: torn, served: torn });
    writeFileSync(join(folder, 'SHA256SUMS'), `${'a'.repeat(64)}  index.html\n${'b'.repeat(64)}  wel`);
    expect((await problemsOf()).inFolder).toEqual(['deployment-list-torn SHA256SUMS 2']);
    rmSync(join(folder, 'SHA256SUMS'));
    const missing = ['deployment-unlisted SHA256SUMS'];
    expect(await problemsOf()).toEqual({ inFolder: missing, served: missing });
  });

  it('does not ask a host for what it keeps for itself', async () => {
    const asked: string[] = [];
    const { list, name, read } = { ...openFolder(folder), list: null };
    await verifyDeployment({
      name,
      list,
      read: (path) => {
        asked.push(path);
        return read(path);
      },
    });
    expect(asked).toContain('index.html');
    expect(asked).not.toContain('_headers');
  });
});
