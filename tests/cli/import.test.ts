import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));
const good =
  'The Well\n\nAuthor(s): Ada Kay\n\nSource: *Wells* (1990), pp. 4-5\n\nThe well¹\n\n¹ Dry.\n\nwas deep.¹\n\n¹ No.\n';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'manicule-import-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

test('writes an edition named for its title and says what to look at and what next', () => {
  const { status, stdout } = run(good.replace('The well¹', 'The well.¹'));
  expect(status).toBe(0);
  expect(read('the-well', 'text.mdx')).toMatch(/^---\ntitle: The Well\n/u);
  expect(stdout).toContain('edition "the-well"');
  expect(stdout).toContain('4–5 (2)');
  expect(stdout).toMatch(/input\.txt:11 {2}turn-uncertain/u);
  expect(stdout).toMatch(/npm start/u);
  expect(stdout).toMatch(/rights/u);
});

test('leaves nothing beside the edition', () => {
  run(good);
  expect(readdirSync(join(content, 'editions'))).toEqual(['the-well']);
  expect(readdirSync(join(content, 'editions', 'the-well'))).toEqual(['review.html', 'text.mdx']);
});

test('prints one JSON object and nothing else with --json', () => {
  const { stdout, stderr } = run(good, '--json', '--as', 'wells');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    edition: 'wells',
    form: {
      name: 'plain-page-superscripts',
      evidence: [expect.any(String), expect.any(String)] as unknown[],
      certain: true,
    },
    pages: ['4', '5'],
    paragraphs: 1,
    notes: 2,
    calls: 2,
    continuedNotes: [],
    turns: [{ from: '4', to: '5', line: 11, join: 'paragraph', certain: true }],
    words: { source: 18, edition: 15, dropped: expect.any(Array) as unknown[] },
    problems: [],
    sources: [],
    citations: [],
  });
});

test('makes sources.json of the notes, and leads each citation to its source', () => {
  const citing = good
    .replace('¹ Dry.', '¹ Ada Moss, *Deep Wells of the North* (York, 1950), p. 4.')
    .replace('¹ No.', '¹ Moss, *Deep Wells*, p. 9.');
  const { status, stdout } = run(citing, '--json', '--as', 'wells');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    sources: [{ key: 'moss1950', type: 'book', author: 'Ada Moss', year: 1950, place: 'York', firstNote: '4.1' }],
    citations: [
      { note: '4.1', source: 'moss1950', form: 'full', locator: 'p. 4' },
      { note: '5.1', source: 'moss1950', form: 'short', locator: 'p. 9' },
    ],
  });
  expect(JSON.parse(read('wells', 'sources.json'))).toMatchObject([
    { id: 'moss1950', title: 'Deep Wells of the North' },
  ]);
  expect(read('wells', 'text.mdx')).toContain('[^5.1]: [Moss, *Deep Wells*](cite:moss1950');
});

test.each([
  ['a missing file', null, 'file-missing'],
  ['an empty file', '', 'file-empty'],
  ['a binary file', 'a\u0000b', 'file-binary'],
  ['a file in Latin-1', Buffer.from([0x61, 0xe9, 0x0a]), 'file-encoding'],
  ['a file without words', ' \n \n', 'text-empty'],
  ['a call without a note', good.replace('deep.¹', 'deep.²'), 'note-missing'],
  ['a note without a call', good.replace('deep.¹', 'deep.'), 'call-missing'],
  ['numbering that skips', good.replace('¹ No.', '³ No.'), 'note-numbering'],
])('refuses %s and writes nothing', (_, input, id) => {
  const { status, stdout, stderr } = run(input);
  expect(status).toBe(1);
  expect(stderr).toContain(`  ${id}\n`);
  expect(stderr).toContain('input.txt');
  expect(stdout).toBe('');
  expect(existsSync(join(content, 'editions'))).toBe(false);
});

test('prints the report of a refused transcription with --json', () => {
  const { status, stdout } = run(good.replace('deep.¹', 'deep.'), '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [{ id: 'call-missing', line: 13 }] });
});

test('refuses to write over an edition', () => {
  run(good);
  writeFileSync(join(content, 'editions', 'the-well', 'text.mdx'), 'edited');
  const { status, stderr } = run(good);
  expect(status).toBe(1);
  expect(stderr).toContain('edition-exists');
  expect(read('the-well', 'text.mdx')).toBe('edited');
});

test('replaces only the text with --force, and keeps the old one', () => {
  run(good);
  const folder = join(content, 'editions', 'the-well');
  mkdirSync(join(folder, 'annotations'));
  writeFileSync(join(folder, 'annotations', 'a.mdx'), 'annotation');
  writeFileSync(join(folder, 'anchors.json'), 'ledger');
  writeFileSync(join(folder, 'sources.json'), 'sources');
  const before = read('the-well', 'text.mdx');
  expect(run(good.replace('deep', 'wide'), '--force').status).toBe(0);
  expect(read('the-well', 'text.mdx')).toBe(before.replace('deep', 'wide'));
  expect(read('the-well', 'annotations/a.mdx')).toBe('annotation');
  expect(read('the-well', 'anchors.json')).toBe('ledger');
  expect(read('the-well', 'sources.json')).toBe('sources');
});

test.each([
  [['--as', 'İzmir Yolu'], 'such as izmir-yolu'],
  [['--as', '../out'], 'such as out'],
  [['--as', 'con'], 'Expected --as'],
  [['--as', 'search'], 'does not use itself'],
  [['--first-page', 'twelve'], 'Expected an arabic or Roman number'],
  [['--form', 'paper'], 'Expected the name of a form'],
  [['--pages', '3'], '--pages'],
  [['another.txt'], 'Expected one FILE'],
])('does not understand %j', (args, message) => {
  const { status, stderr } = run(good, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(content, 'editions'))).toBe(false);
});

test('counts pages from --first-page', () => {
  expect(run(good, '--first-page', 'xi').stdout).toContain('xi–xii (2)');
});

test('writes a page that shows what to check beside the edition', () => {
  run(good.replace('The well¹', 'The <b>well.¹'));
  const page = read('the-well', 'review.html');
  expect(page).toContain('turn-uncertain');
  expect(page).not.toContain('<b>');
});

test('says which form it took a file for, and takes the one that is named', () => {
  expect(run(good).stdout).toContain('plain-page-superscripts');
  const named = run(good, '--form', 'end', '--as', 'wells', '--json');
  expect(JSON.parse(named.stdout)).toMatchObject({ form: { name: 'plain-end-superscripts' } });
});

test('reads a Word file, whatever its name is', () => {
  const docx = new URL('../fixtures/import/docx/endnotes/input.docx', import.meta.url);
  expect(run(readFileSync(docx)).stdout).toContain('docx-through-footnotes');
  expect(read('salt-roads', 'text.mdx')).toContain('[^2]: Until 1702; *passim*.');
});

test('refuses an archive that is no Word file', () => {
  expect(run(Buffer.from('PK\u0003\u0004nothing')).stderr).toContain('file-binary');
});

test('finds a file that is named from the folder where npm was called', () => {
  writeFileSync(join(content, 'there.txt'), good);
  const { status } = spawnSync(process.execPath, [command, 'there.txt'], {
    env: { ...process.env, MANICULE_CONTENT: content, INIT_CWD: content },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
});

function run(
  input: string | Buffer | null,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const file = join(content, 'input.txt');
  if (input !== null) writeFileSync(file, input);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, file, ...args], {
    env: { ...process.env, MANICULE_CONTENT: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function read(slug: string, name: string): string {
  return readFileSync(join(content, 'editions', slug, name), 'utf8');
}
