import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/edition/article.ts';
import { plainBlock } from '../../src/edition/plain-text.ts';
import { visitInlines } from '../../src/edition/visit-inlines.ts';
import { toFigure } from '../../src/importer/figure.ts';
import { importTranscription } from '../../src/importer/import-transcription.ts';

// A note at the wrong word is worse than a refusal. Each call stands behind a word of its own, and each note says which:
// whatever form a text has, either it is refused, or every note is at its word.
const notations: Readonly<Record<string, (number: number) => readonly [call: string, mark: string]>> = {
  superscripts: (number) => [toFigure(String(number)), `${toFigure(String(number))} `],
  brackets: (number) => [`[${String(number)}]`, `[${String(number)}] `],
  parentheses: (number) => [`(${String(number)})`, `(${String(number)}) `],
  tags: (number) => [`<sup>${String(number)}</sup>`, `${String(number)}. `],
  figures: (number) => [String(number), `${String(number)} `],
  'figures with stops': (number) => [String(number), `${String(number)}. `],
  footnotes: (number) => [`[^${String(number)}]`, `[^${String(number)}]: `],
};

test.each(Object.keys(notations))('keeps every note at its word, or refuses: %s', (name) => {
  let refused = 0;
  const runs = 150;
  fc.assert(
    fc.property(textArbitrary(), ({ pages, numbering, isPdf }) => {
      const write = notations[name] ?? (() => ['', '']);
      const isNamed = name === 'footnotes';
      const isRestarted = numbering === 'page' && !isNamed;
      const { transcription, count } = writeText(pages, write, { numbering, isRestarted, isPdf: isPdf && !isNamed });
      const { article, report } = importTranscription(transcription);
      if (report.problems.some(({ severity }) => severity === 'error')) {
        refused += 1;
        return;
      }
      const placed = placedNotes(article);
      for (const [word, note] of placed) expect(note).toContain(`about ${word} `);
      // Where some notes were not seen, the text holds their words, and the report must say so.
      if (placed.length < count) expect(report.problems.map(({ id }) => id)).toContain('no-notes');
    }),
    { numRuns: runs },
  );
  expect(refused).toBeLessThan(runs / 5);
});

interface Page {
  /** Words before each call. */
  readonly stretches: readonly string[];
  readonly ending: string;
}

function textArbitrary(): fc.Arbitrary<{
  pages: readonly Page[];
  numbering: 'page' | 'through' | 'end';
  isPdf: boolean;
}> {
  const word = fc.constantFrom('the', 'road', 'was', 'closed', 'in 1921', 'Salt', 'p. 12', 'May 5,', '3,000 men', 'No. 4', 'Nobody', 'valley.', '(see', 'there)', '12 days'); // prettier-ignore
  const stretch = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => words.join(' '));
  const page = fc.record({
    stretches: fc.array(stretch, { minLength: 1, maxLength: 5 }),
    ending: fc.constantFrom('was over.', 'went down to the', 'and so'),
  });
  return fc.record({
    pages: fc.array(page, { minLength: 1, maxLength: 5 }),
    numbering: fc.constantFrom('page', 'through', 'end'),
    isPdf: fc.boolean(),
  });
}

function writeText(
  pages: readonly Page[],
  write: (number: number) => readonly [string, string],
  form: { readonly numbering: string; readonly isRestarted: boolean; readonly isPdf: boolean },
): { readonly transcription: string; readonly count: number } {
  const endnotes: string[] = [];
  let count = 0;
  let number = 0;
  const sheets = pages.map(({ stretches, ending }, index) => {
    if (form.isRestarted) number = 0;
    const notes: string[] = [];
    const body = stretches.map((words) => {
      count += 1;
      number += 1;
      const [call, mark] = write(number);
      notes.push(`${mark}Something about word${letters(count)} and more.`);
      return `${words} word${letters(count)}${call}`;
    });
    const text = `${body.join(' ')} ${ending}`;
    if (form.numbering === 'end') endnotes.push(...notes);
    const foot = form.numbering === 'end' ? [] : notes;
    return form.isPdf
      ? `SALT ROADS   ${String(index + 40)}\n\n${wrap(text)}\n\n${foot.map(wrap).join('\n')}\n`
      : [text, ...foot].join('\n\n');
  });
  const end = endnotes.length === 0 ? [] : [['NOTES', ...endnotes].join('\n\n')];
  return { transcription: ['Salt and Snow', ...sheets, ...end].join(form.isPdf ? '\n\f' : '\n\n'), count };
}

/** Words are told apart by letters, for figures are what is to be found. */
function letters(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
}

function wrap(text: string): string {
  return text.replace(/(.{50,65}) /gu, '$1\n');
}

function placedNotes(article: Article): readonly (readonly [word: string, note: string])[] {
  const notes = new Map(article.notes.map(({ label, blocks }) => [label, blocks.map(plainBlock).join(' ')]));
  const placed: (readonly [string, string])[] = [];
  let before = '';
  visitInlines(
    article.text.map(({ block }) => block),
    (inline) => {
      if (inline.type === 'text') before = inline.value;
      if (inline.type === 'call') placed.push([/\S+$/u.exec(before)?.[0] ?? '', notes.get(inline.note) ?? '']);
    },
  );
  return placed;
}
