import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { checkPublished } from '../../src/edition/ledger/check-published.ts';
import { toLedgerFile } from '../../src/edition/ledger/to-ledger-file.ts';
import { mentioningEdition } from '../../src/edition/names/mentioning-edition.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { checkNames } from '../../src/library/check-names.ts';
import { readEdition } from '../../src/library/read-edition.ts';
import { publish } from '../edition/ledger/sample-ledger.ts';
import { line, sampleLines } from '../edition/ledger/sample-lines.ts';
import type { ProblemCase } from './problem-case.ts';

const head = '---\ntitle: T\nauthor: [{ literal: A }]\nlanguage: en\nkind: transcription\n---\n';
const publicHead = head.replace('kind:', 'rights: { license: CC0-1.0, holder: A }\nkind:');
const book = { id: 'a', type: 'book', title: 'Wells' };
const { ledger } = publish(sampleLines);

/** One for each kind that is found in the files of an edition and of the registers, unless a folder of fixtures has it. */
export const contentCases: readonly ProblemCase[] = [
  { id: 'edition-name-taken', produce: () => checkFiles({ 'text.mdx': `${head}\nA.\n` }, 'search') },
  ofText('heading-depth', '# A'),
  ofText('verse-lines', '<Verse>\n- A.\n</Verse>'),
  ofText('citation-certainty', '[A](cite:a "perhaps")'),
  ofText('note-twice', 'A.[^1]\n\n[^1]: B.\n\n[^1]: C.'),
  ofFiles('original-field', {
    'text.mdx': `${publicHead.replace('kind:', 'original: { id: a, type: book }\nkind:')}\nA.\n`,
  }),
  ofSources('source-uncited', [book]),
  ofSources('source-twice', [book, book]),
  ofFiles('prose-syntax', { 'annotations/a.mdx': annotation('A brace: {') }),
  ofFiles('name-syntax', { '../../names/people/a.mdx': '---\nname: [A\n---\n\nA.\n' }),
  ofFiles('name-fields-missing', { '../../names/people/a.mdx': 'A.\n' }),
  ofFiles('name-empty', { '../../names/people/a.mdx': '---\nname: A\nsort: A\nforms: [A]\n---\n' }),
  ofFiles('chronology-syntax', { 'chronology.yaml': '- date: [' }),
  ofFiles('ledger-missing', { 'text.mdx': `${publicHead}\nA.\n` }),
  ofFiles('ledger-syntax', { 'anchors.json': '{' }),
  ofFiles('ledger-field', { 'anchors.json': '{}' }),
  ofFiles('ledger-entry', {
    'anchors.json': toLedgerFile({ ...ledger, anchors: [...ledger.anchors, ...ledger.anchors.slice(0, 1)] }),
  }),
  ofPublished('anchor-missing', [...sampleLines, 'One paragraph more is here.']),
  ofPublished('anchor-changed', [line(1).replace('stone', 'wooden'), ...sampleLines.slice(1)]),
  ofPublished('anchor-lost', sampleLines.slice(1)),
  ofPublished('anchor-order', [line(2), line(1), ...sampleLines.slice(2)]),
  ofPublished('anchor-unsure', [
    line(1),
    line(2),
    'He counted geese at half the price of what all others paid.',
    ...sampleLines.slice(3),
  ]),
  ofFiles('history-syntax', { 'history.json': '{' }),
  ofFiles('history-field', { 'history.json': '{}' }),
];

function ofText(id: string, text: string): ProblemCase {
  return ofFiles(id, { 'text.mdx': `${head}\n${text}\n` });
}

function ofSources(id: string, sources: readonly unknown[]): ProblemCase {
  return ofFiles(id, { 'sources.json': JSON.stringify(sources) });
}

/** A text whose ledger knows the words of the sample. */
function ofPublished(id: string, lines: readonly string[]): ProblemCase {
  return ofFiles(id, { 'text.mdx': `${head}\n${lines.join('\n\n')}\n`, 'anchors.json': toLedgerFile(ledger) });
}

/** An edition of these files, checked as it is before it is published. */
function ofFiles(id: string, files: Readonly<Record<string, string>>): ProblemCase {
  return { id, produce: () => checkFiles({ 'text.mdx': `${head}\nA.\n`, ...files }) };
}

function annotation(prose: string): string {
  return `---\nanchor: p1\nquote: A\nkind: context\n---\n\n${prose}\n`;
}

function checkFiles(files: Readonly<Record<string, string>>, slug = 'wells'): readonly Problem[] {
  const content = mkdtempSync(join(tmpdir(), 'manicule-problem-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = join(content, 'editions', slug, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    vi.stubEnv('MANICULE_CONTENT', content);
    const { edition, problems } = readEdition(slug);
    if (edition === null) return problems;
    return [...problems, ...checkPublished(edition, 'text.mdx'), ...checkNames([mentioningEdition(edition)])];
  } finally {
    vi.unstubAllEnvs();
    rmSync(content, { recursive: true });
  }
}
