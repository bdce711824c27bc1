import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EditionError } from '../../src/edition/problem.ts';
import { readUtf8 } from '../../src/library/read-utf8.ts';

const folder = mkdtempSync(join(tmpdir(), 'manicule-read-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('reads every character of a file', async () => {
  const file = fileOf(Buffer.from('\uFEFFİğ 𐌰 a\u0301\n'));
  expect(await readUtf8(file)).toBe('\uFEFFİğ 𐌰 a\u0301\n');
});

test.each([
  ['Windows-1252', [0x61, 0x0a, 0x62, 0xe9, 0x20], { line: 2, message: /0xE9 at offset 3/u }],
  ['a character cut short at the end', [0x61, 0xc3], { line: 1, message: /0xC3 at offset 1/u }],
  ['an overlong form', [0xc0, 0xaf], { line: 1, message: /0xC0 at offset 0/u }],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80], { line: 1, message: /0xED at offset 1/u }],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], { line: 1, message: /0xFF at offset 0/u }],
])('names the place of the first bad byte of %s', async (_, bytes, { line, message }) => {
  const problem = await problemOf(fileOf(Buffer.from(bytes)));
  expect(problem).toMatchObject({ id: 'file-encoding', line });
  expect(problem?.message).toMatch(message);
});

test.each([
  ['file-empty', Buffer.alloc(0)],
  ['file-binary', Buffer.from('%PDF-1.7\n')],
  ['file-binary', Buffer.from([0x61, 0x00, 0x62])],
])('refuses a file with %s', async (id, bytes) => {
  expect(await problemOf(fileOf(bytes))).toMatchObject({ id });
});

test('refuses what is not there, and folders', async () => {
  expect(await problemOf(join(folder, 'nothing.txt'))).toMatchObject({ id: 'file-missing' });
  expect(await problemOf(folder)).toMatchObject({ id: 'file-missing' });
});

function fileOf(bytes: Buffer): string {
  const file = join(folder, 'file.txt');
  writeFileSync(file, bytes);
  return file;
}

async function problemOf(file: string): Promise<EditionError['problems'][number] | undefined> {
  const error: unknown = await readUtf8(file).catch((reason: unknown) => reason);
  return error instanceof EditionError ? error.problems[0] : undefined;
}
