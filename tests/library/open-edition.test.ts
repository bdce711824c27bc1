import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEdition, readAhead, withEditionHeld } from '../../src/library/open-edition.ts';
import { readEdition } from '../../src/library/read-edition.ts';

vi.mock(import('../../src/library/read-edition.ts'), { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-open-'));
  cpSync('tests/fixtures/apparatus/library', folder, { recursive: true });
  vi.stubEnv('MANICULE_CONTENT', folder);
  vi.mocked(readEdition).mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('an edition that was read ahead', () => {
  it('is opened without being read again, and is the same', () => {
    const { edition } = readAhead('lamps');
    expect(openEdition('lamps')).toEqual(edition);
    expect(openEdition('lamps')).toBe(openEdition('lamps'));
    expect(readEdition).toHaveBeenCalledTimes(1);
  });

  it('is read again when one of its files has changed since', () => {
    readAhead('lamps');
    utimesSync(join(folder, 'editions', 'lamps', 'text.mdx'), 1, 1);
    openEdition('lamps');
    expect(readEdition).toHaveBeenCalledTimes(2);
  });
});

describe('an edition that is held', () => {
  it('is the same for all that is done with it, and is read again afterwards where a file has changed', async () => {
    await withEditionHeld('lamps', async () => {
      const before = openEdition('lamps');
      utimesSync(join(folder, 'editions', 'lamps', 'text.mdx'), 1, 1);
      await Promise.resolve();
      expect(openEdition('lamps')).toBe(before);
    });
    openEdition('lamps');
    expect(readEdition).toHaveBeenCalledTimes(2);
  });
});
