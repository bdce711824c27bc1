import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { askEditor } from '../../src/cli/anchors/ask-editor.ts';
import { openTextPart } from '../../src/cli/anchors/open-part.ts';
import type { Decision } from '../../src/edition/ledger/decide-traces.ts';
import { sampleArticle } from '../edition/ledger/sample-article.ts';
import { publish } from '../edition/ledger/sample-ledger.ts';
import { line } from '../edition/ledger/sample-lines.ts';

const form = (word: string): string => `Received from the warden of the lower gate the sum of nine pence for ${word}`;
const before = publish([form('candles'), line(1), form('ropes')]);
const now = [form('lamp oil'), line(1)];

async function ask(...answers: readonly string[]): Promise<{ decisions: readonly Decision[] | null; shown: string }> {
  const article = sampleArticle(now);
  const lines = new Map(article.text.map(({ anchor }, index) => [anchor, 10 * (index + 1)]));
  const names = { names: [], fileOf: () => null };
  const file = 'content/editions/gate/text.mdx';
  const part = openTextPart({ slug: 'gate', file, article, lines, ledger: before.ledger, names });
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(answers.map((answer) => `${answer}\n`).join(''));
  const decisions = await askEditor(part, { input, output });
  output.end();
  return { decisions, shown: await readAll(output) };
}

test('shows the first words of each candidate and takes a number, or a reason', async () => {
  const { decisions, shown } = await ask('1', 'w', 'Received only once.');
  expect(decisions).toEqual([
    { id: 'p1', places: [0] },
    { id: 'p3', reason: 'Received only once.' },
  ]);
  expect(shown).toContain('Where do the words of p1 (15 words) stand now? Not sure: other words are like its own.');
  expect(shown).toContain('1  line 10 "Received from the warden of the lower gate …" (14 of 15 words)');
});

test('asks again where the answer is none of those offered', async () => {
  const { decisions, shown } = await ask('7', '1', 'x', '1');
  expect(decisions).toEqual([
    { id: 'p1', places: [0] },
    { id: 'p3', places: [0] },
  ]);
  expect(shown.match(/Expected one of the answers above/gu)).toHaveLength(2);
});

test.each([[['1', '']], [['1', 'w', '']], [[]]])('decides nothing where the editor stops: %j', async (answers) => {
  expect((await ask(...answers)).decisions).toBeNull();
});
