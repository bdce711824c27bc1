import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paperRecord, paperState } from '../../src/library/paper.ts';

let content: string;
let folder: string;
const pdf = Buffer.from('%PDF-1.7\n');

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'manicule-paper-'));
  cpSync('tests/fixtures/content', content, { recursive: true });
  folder = join(content, 'editions', 'wells');
  process.env['MANICULE_CONTENT'] = content;
});
afterEach(() => {
  delete process.env['MANICULE_CONTENT'];
  rmSync(content, { recursive: true, force: true });
});

function makePaper(): void {
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  writeFileSync(join(folder, 'paper.json'), paperRecord('wells', pdf));
}

test('an edition has no PDF, then one of the text as it is', () => {
  expect(paperState('wells')).toBe('none');
  makePaper();
  expect(paperState('wells')).toBe('current');
});

test.each(['text.mdx', 'sources.json'])('a PDF is old once %s changes', (file) => {
  makePaper();
  appendFileSync(join(folder, file), '\n');
  expect(paperState('wells')).toBe('stale');
});

test('a PDF of which nobody knows what it was made from, or that is another, counts as old', () => {
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  expect(paperState('wells')).toBe('stale');
  makePaper();
  appendFileSync(join(folder, 'paper.pdf'), '%');
  expect(paperState('wells')).toBe('stale');
});
