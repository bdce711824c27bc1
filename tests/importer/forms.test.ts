import { expect, test } from 'vitest';
import { formWords, nameForm, parseFormName } from '../../src/importer/forms/form.ts';
import { importTranscription } from '../../src/importer/import-transcription.ts';
import { countSteps } from './count-steps.ts';

const cover = 'Well\n\nSource: *Wells* (1990), pp. 4-5\n\n';

test('reads a name of a form back as the same form, whole or in part', () => {
  expect(parseFormName('pdf-end-brackets')).toEqual({ layout: 'pdf', numbering: 'end', calls: 'brackets' });
  expect(parseFormName('through')).toEqual({ numbering: 'through' });
  for (const calls of formWords.calls) {
    const notes = { numbering: 'page', calls, marks: calls } as const;
    expect(parseFormName(nameForm({ layout: 'plain', notes }))).toEqual({ layout: 'plain', numbering: 'page', calls });
  }
});

test.each(['', 'pages', 'page-end', 'plain-', 'docx'])('knows no form "%s"', (name) => {
  expect(parseFormName(name)).toBeNull();
});

test.each([
  ['¹', '¹', 'plain-page-superscripts'],
  ['[1]', '[1]', 'plain-page-brackets'],
  ['(1)', '(1)', 'plain-page-parentheses'],
  ['^1', '^1', 'plain-page-carets'],
  ['$^{1}$', '$^{1}$', 'plain-page-tex'],
  ['<sup>1</sup>', '<sup>1</sup>', 'plain-page-tags'],
  ['*', '*', 'plain-page-signs'],
  ['†', '†', 'plain-page-signs'],
  ['1', '1', 'plain-page-figures'],
  ['1', '1.', 'plain-page-figures'],
  ['¹', '1.', 'plain-page-superscripts'],
  ['[1]', '1.', 'plain-page-brackets'],
])('reads calls written %s with notes marked %s, page by page', (call, mark, name) => {
  const text = `${cover}The well was deep,${call} and the water\n\n${mark} Forty feet.\n\nwas cold.${call}\n\n${mark} In May.\n`;
  const { article, report } = importTranscription(text);
  expect(report).toMatchObject({ form: { name, certain: true }, pages: ['4', '5'], calls: 2 });
  expect(report.problems).toEqual([expect.objectContaining({ id: 'author-missing' })]);
  expect(article.notes.map(({ label }) => label)).toEqual(['4.1', '5.1']);
});

test('says what it saw, and names the option, where notes may be read in two ways', () => {
  const text = `Well\n\n${'The water of the well was cold and clear. '.repeat(30)}It was deep.¹\n\n¹ Forty feet.\n`;
  const { form, problems } = importTranscription(text).report;
  expect(form).toMatchObject({ name: 'plain-page-superscripts', certain: false });
  expect(problems.find(({ id }) => id === 'form-doubtful')?.hint).toContain('--form plain-');
});

test('takes the form that the user names', () => {
  const text = `Well\n\n${'The water of the well was cold and clear. '.repeat(30)}It was deep.¹\n\n¹ Forty feet.\n`;
  const { article, report } = importTranscription(text, { form: { numbering: 'end' } });
  expect(report.form).toMatchObject({ name: 'plain-end-superscripts', certain: true });
  expect(article.notes.map(({ label }) => label)).toEqual(['1']);
});

test('refuses rather than choose between two places that may call one note', () => {
  const text = 'Well\n\nThe well was deep;1 the water was cold.1 It was dry.2\n\n1 Forty feet.\n\n2 In May.\n';
  expect(importTranscription(text).report.problems[0]).toMatchObject({ id: 'call-ambiguous', severity: 'error' });
});

test('refuses a call in plain figures behind which no note follows', () => {
  const text = 'Well\n\nThe well was deep.1 It was dry.2 It was cold.3\n\n1 Forty feet.\n\n2 In May.\n';
  expect(importTranscription(text).report.problems[0]).toMatchObject({ id: 'note-missing', line: 3 });
});

test('joins a word as the text writes it elsewhere', () => {
  const text =
    'Well\n\nThe re-formed government and the reformed church of the Russo-\nTurkish war: the govern-\nment, re-\nformed.\n';
  const { joined } = importTranscription(text).report.words;
  expect(joined).toMatchObject([
    { text: 'Russo-Turkish', line: 3, onto: 4, certain: true },
    { text: 'government,', line: 4, onto: 5, certain: true },
    { text: 'reformed.', certain: false },
  ]);
});

test.each([
  ['figures through the text', (n: number) => ({ call: String(n), mark: `${String(n)} ` }), ''],
  ['footnotes', (n: number) => ({ call: `[^${String(n)}]`, mark: `[^${String(n)}]: ` }), ''],
  ['figures in a PDF', (n: number) => ({ call: String(n), mark: `${String(n)} ` }), '\f'],
])('does work that grows in proportion to the length: %s', (_, write, end) => {
  const long = (pages: number): string =>
    Array.from({ length: pages }, (_, page) => {
      const numbers = [1, 2, 3].map((number) => page * 3 + number);
      const body = numbers.map((n) => `${'the water of the well was cold and\n'.repeat(9)}clear.${write(n).call} `);
      return `${body.join('')}\n\n${numbers.map((n) => `${write(n).mark}Forty feet.`).join('\n\n')}\n\n${end}`;
    }).join('');
  for (const pages of [20, 200]) expect(importTranscription(long(pages)).report.notes).toBe(pages * 3);
  const [short = 0, longer = 0] = countSteps([long(20), long(200)]);
  expect(short).toBeGreaterThan(20_000);
  // A square would be a hundred times as much.
  expect(longer / short).toBeLessThan(12);
});
