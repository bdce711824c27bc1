import fc from 'fast-check';
import { toFigure } from '../../src/importer/figure.ts';

/**
 * Texts that are built as transcriptions are, of pages, blocks, calls and notes, but with anything in any place: whatever
 * means something to Markdown, MDX, YAML, HTML or a terminal, numbers that skip, notes that nothing calls, pages that
 * turn within a word.
 */
export function hostileTranscription(): fc.Arbitrary<string> {
  return fc
    .record({
      head: fc.array(headLine(), { maxLength: 4 }),
      notation: fc.constantFrom(...notations),
      pages: fc.array(page(), { minLength: 1, maxLength: 4 }),
      numbering: fc.constantFrom('page', 'through', 'end', 'wild'),
      turn: fc.constantFrom('\n\n', '\n\f', '\f', '\n\n— 12 —\n\n', '\n\nSALT ROADS   41\n\n'),
      gap: fc.constantFrom('\n\n', '\n\n', '\n\n', '\r\n\r\n', '\n', '\r\r', '\n \t\n'),
    })
    .map(({ head, notation, pages, numbering, turn, gap }) => {
      let number = 0;
      const foot: string[] = [];
      const sheets = pages.map(({ blocks, notes }) => {
        if (numbering === 'page') number = 0;
        const calls: string[] = [];
        const own = notes.map(({ words, jump }) => {
          number += numbering === 'wild' ? jump : 1;
          const [call, mark] = notation(String(number));
          calls.push(call);
          return `${mark}${words}`;
        });
        const body = blocks.map((block, index) => block.replace('☞', calls.slice(index, index + 1).join('')));
        const rest = calls.slice(blocks.length);
        if (rest.length > 0) body.push(`And so${rest.join(' and so')}.`);
        if (numbering !== 'end') return [...body, ...own].join(gap);
        foot.push(...own);
        return body.join(gap);
      });
      return [...head, sheets.join(turn), ...(foot.length > 0 ? ['NOTES', ...foot] : [])].join(gap);
    });
}

function page(): fc.Arbitrary<{
  readonly blocks: readonly string[];
  readonly notes: readonly { readonly words: string; readonly jump: number }[];
}> {
  return fc.record({
    blocks: fc.array(block(), { minLength: 1, maxLength: 4 }),
    notes: fc.array(fc.record({ words: words(), jump: fc.constantFrom(1, 1, 1, 0, 2, -1, 100, 12345) }), {
      maxLength: 4,
    }),
  });
}

/** One block of a text. The hand stands where a note may be called. */
function block(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(words(), words()).map(([before, after]) => `${before}☞ ${after}.`) },
    { weight: 1, arbitrary: words().map((text) => text.toUpperCase()) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...starts), words()).map(([start, text]) => `${start}${text}☞`) },
    { weight: 1, arbitrary: fc.array(words(), { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n    ')) },
    { weight: 1, arbitrary: fc.array(words(), { minLength: 2, maxLength: 3 }).map((cells) => `| ${cells.join(' | ')} |\n|---|---|\n| a | b |`) },
    { weight: 1, arbitrary: words().map((text) => `\`\`\`\n${text}\n\`\`\``) },
    { weight: 1, arbitrary: fc.constantFrom('---', '* * *', '<div>', '</div>', '===', '```', '$$', ':::', '<Verse>', '---\ntitle: x\n---') },
  ); // prettier-ignore
}

function headLine(): fc.Arbitrary<string> {
  return fc.oneof(
    words(),
    words().map((name) => `Author(s): ${name}`),
    words().map((title) => `Source: *${title}*, Vol. 1, No. 2 (May, 1901), pp. 7-11`),
    words().map((address) => `Stable URL: ${address}`),
    fc.constantFrom('---', '# A Title', 'Published by: <b>', 'DOI: 10.1/x"onclick', '\uFEFF'),
  );
}

function words(): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('The', 'well', 'was', 'dry', 'İstanbul’da', 'борьба', '1898.', 'p. 12', 'vol. 3') },
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')) },
  ); // prettier-ignore
  return fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00A0', '\t', '  ')), {
      minLength: 1,
      maxLength: 10,
    })
    .map((pairs) => pairs.flat().join(''));
}

const starts = ['# ', '## ', '> ', '- ', '+ ', '* ', '1. ', '1) ', '    ', '\t', '[^1]: ', '[x]: ', '1898. ', '¹ ', '<b>', '{', '| ', 'import ', 'export ', '—', '\u202E', '\u0301', '\\']; // prettier-ignore

const signs = [
  '{', '}', '{a}', '{process.exit(3)}', '<', '>', '<b>', '</b>', '<Page n="3" />', '<Verse>', '<!--', '-->', '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '<https://example.org>', 'https://example.org/a_b', 'a@example.org', 'import', 'export', '#', '##',
  '[', ']', '[1]', '[^1]', '[^1]:', '[a](b)', '[a](javascript:alert(1))', '![a](b)', '(1)', '^1', '$^1$', '<sup>1</sup>', '¹', '²³', '*', '**', '***', '†',
  '_', '__a__', '*a*', '**a**', '*a', 'b*', '~~', '~a~', '`', '``', '$x$', '&amp;', '&', '&#0;', '\\', '\\*', '|', '---', '===', '%', '"', "'", '“', '”',
  '-', '–', '—', 'word-', '1.', '12)', ':::', '@a', '\u202E', '\u2066', '\u200B', '\u00AD', '\uFEFF', '\u2028', '\u0085', '\u0301', '\u{E0041}', '\uE000',
]; // prettier-ignore

/** How calls and marks of notes are written. */
const notations: readonly ((number: string) => readonly [call: string, mark: string])[] = [
  (number) => [toFigure(number), `${toFigure(number)} `],
  (number) => [`[${number}]`, `[${number}] `],
  (number) => [`(${number})`, `(${number}) `],
  (number) => [`^${number}`, `^${number} `],
  (number) => [`<sup>${number}</sup>`, `${number}. `],
  (number) => [number, `${number}. `],
  (number) => [`[^${number}]`, `[^${number}]: `],
  (number) => ['*'.repeat((Math.abs(Number(number)) % 3) + 1), `${'*'.repeat((Math.abs(Number(number)) % 3) + 1)} `],
  (number) => [`$^{${number}}$`, `$^{${number}}$ `],
];
