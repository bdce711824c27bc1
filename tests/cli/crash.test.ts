import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { finishBegunWrites } from '../../src/library/with-content-lock.ts';
import { sampleLines } from '../edition/ledger/sample-lines.ts';

const head = '---\ntitle: Ferry\nauthor: [{ literal: A }]\nlanguage: en\nkind: transcription\n---\n';
const transcription = `The Ferry\n\nAuthor(s): A. Kay\n\n${sampleLines.join('\n\n')} See the book.¹\n\n¹ Moss, *The Ferry* (London, 1900), p. 4.\n`;

/** Each command that writes into the content, with what must be there before. */
const commands = [
  { name: 'import', options: ['article.txt', '--as', 'ferry', '--force'], before: ['anchors'] },
  { name: 'anchors', options: ['ferry', '--date', '2026-01-02'], before: ['anchors', 'edit'] },
  { name: 'release', options: ['ferry', '--date', '2026-01-02'], before: ['anchors'] },
  { name: 'undo', options: [], before: ['anchors', 'edit', 'anchors'] },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-crash-'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(commands)('npm run $name', ({ name, options, before }) => {
  let ready = '';
  let wanted: ReturnType<typeof filesOf> = new Map();
  let had: ReturnType<typeof filesOf> = new Map();
  let changes = 0;

  beforeAll(() => {
    ready = join(folder, `${name}-ready`);
    mkdirSync(join(ready, 'content/editions/ferry'), { recursive: true });
    writeFileSync(join(ready, 'article.txt'), transcription);
    const text = join(ready, 'content/editions/ferry/text.mdx');
    writeFileSync(text, `${head}\n${sampleLines.join('\n\n')}\n`);
    for (const step of before) {
      if (step === 'edit') writeFileSync(text, readFileSync(text, 'utf8').replace('stone quay', 'wooden quay'));
      else expect(run(ready, step, ['ferry', '--date', '2026-01-01']).status).toBe(0);
    }
    had = filesOf(ready);
    const whole = copyOf(ready, 'whole');
    const counter = join(folder, 'count');
    expect(run(whole, name, options, { FAULT_COUNT: counter })).toMatchObject({ status: 0 });
    changes = Number(readFileSync(counter, 'utf8'));
    wanted = filesOf(whole);
    expect(wanted).not.toEqual(had);
  });

  it('leaves the edition as it was or as it should be, wherever it is killed', () => {
    // Before and after each of its changes; at twenty of these points, where there are more.
    const points = Array.from({ length: changes * 2 }, (_, point) => point);
    const chosen = points.filter(
      (point) =>
        Math.floor((point * 20) / points.length) !== Math.floor(((point - 1) * 20) / points.length) ||
        points.length <= 20,
    );
    const found = new Set<string>();
    for (const point of chosen) {
      const copy = copyOf(ready, 'killed');
      const fault = {
        FAULT_AT: String(Math.floor(point / 2) + 1),
        FAULT: point % 2 === 0 ? 'kill-before' : 'kill-after',
      };
      expect(run(copy, name, options, fault).signal).toBe('SIGKILL');
      // What every command does first.
      vi.stubEnv('MANICULE_CONTENT', join(copy, 'content'));
      finishBegunWrites();
      const files = filesOf(copy);
      const state = isSame(files, had) ? 'as it was' : isSame(files, wanted) ? 'as it should be' : 'neither';
      expect(state, `killed at ${JSON.stringify(fault)}`).not.toBe('neither');
      found.add(state);
    }
    expect(chosen.length).toBeGreaterThanOrEqual(Math.min(20, changes * 2));
    expect([...found].sort()).toEqual(['as it should be', 'as it was']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'not-writable'],
  ])('says plainly that the machine refused (%s), and changes nothing', (code, id) => {
    for (const at of [1, Math.ceil(changes / 2), changes - 2]) {
      const copy = copyOf(ready, 'refused');
      const { status, stderr } = run(copy, name, options, { FAULT_AT: String(at), FAULT: code });
      expect(stderr, `refused at ${String(at)}`).toContain(id);
      expect(stderr).toContain('Nothing of the edition was changed.');
      expect(status).toBe(1);
      expect(filesOf(copy), `refused at ${String(at)}`).toEqual(had);
    }
  });
});

it('says that another command is at work, and waits for none', () => {
  const ready = join(folder, 'busy');
  mkdirSync(join(ready, 'content/editions/ferry'), { recursive: true });
  mkdirSync(join(ready, 'content/.manicule'));
  writeFileSync(join(ready, 'content/editions/ferry/text.mdx'), `${head}\n${sampleLines.join('\n\n')}\n`);
  writeFileSync(join(ready, 'content/.manicule/lock'), String(process.pid));
  const { status, stderr } = run(ready, 'anchors', ['ferry']);
  expect(stderr).toContain('busy\n  Expected no other command at work on this content; one is running.');
  expect(status).toBe(1);
  expect(existsSync(join(ready, 'content/editions/ferry/anchors.json'))).toBe(false);
});

it('brings back what a command replaced, and undoes the undoing', () => {
  const ready = join(folder, 'undone');
  mkdirSync(join(ready, 'content/editions/ferry'), { recursive: true });
  writeFileSync(join(ready, 'article.txt'), transcription);
  const text = join(ready, 'content/editions/ferry/text.mdx');
  writeFileSync(text, 'What the editor wrote.');
  const before = filesOf(ready);
  expect(run(ready, 'import', ['article.txt', '--as', 'ferry', '--force']).status).toBe(0);
  const after = filesOf(ready);
  // A second run must not bury the editor's work.
  expect(run(ready, 'import', ['article.txt', '--as', 'ferry', '--force']).status).toBe(0);
  run(ready, 'undo', []);
  expect(run(ready, 'undo', []).stdout).toContain('Undid 000001-import.\n  as before   editions/ferry/text.mdx');
  expect(filesOf(ready)).toEqual(before);
  expect(run(ready, 'undo', []).stdout).toBe('There is nothing to undo.\n');
  expect(run(ready, 'undo', ['000004-undo']).status).toBe(0);
  expect(filesOf(ready)).toEqual(after);
});

function run(at: string, command: string, options: readonly string[], fault: Readonly<Record<string, string>> = {}) {
  return spawnSync(
    process.execPath,
    ['--import', resolve('tests/cli/fault-in-files.mjs'), resolve('src', 'cli', `${command}.ts`), ...options],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: at, MANICULE_CONTENT: join(at, 'content'), ...fault } },
  );
}

function copyOf(ready: string, name: string): string {
  const copy = join(folder, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(ready, copy, { recursive: true });
  return copy;
}

/** The files of the editions, by name; not those in which commands prepare them. */
function filesOf(at: string): ReadonlyMap<string, string> {
  const editions = join(at, 'content/editions');
  const names = readdirSync(editions, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile() && entry.name !== 'review.html')
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(editions.length), readFileSync(file, 'utf8')]),
  );
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return JSON.stringify([...left]) === JSON.stringify([...right]);
}
