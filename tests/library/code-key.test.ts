import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { codeKey } from '../../src/library/code-key.ts';

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The key of a project in which one file holds something else than usual, or is there besides. */
function keyOf(file?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'manicule-key-'));
  folders.push(root);
  for (const folder of ['src/press', 'public']) mkdirSync(join(root, folder), { recursive: true });
  const usual = ['src/press/a.ts', 'public/icon.svg', 'package-lock.json', 'astro.config.mjs'];
  for (const name of usual) writeFileSync(join(root, name), 'usual');
  if (file !== undefined) writeFileSync(join(root, file), 'other');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  return codeKey();
}

it('is the same for the same code, wherever it lies', () => {
  expect(keyOf()).toBe(keyOf());
  expect(keyOf('README.md')).toBe(keyOf());
});

it.each(['src/press/a.ts', 'public/icon.svg', 'public/CNAME', 'package-lock.json', 'astro.config.mjs'])(
  'is another when %s is',
  (file) => {
    expect(keyOf(file)).not.toBe(keyOf());
  },
);
