import fc from 'fast-check';
import { toFigure } from '../../src/importer/figure.ts';

/**
 * Random transcriptions of the form that the importer reads: a cover sheet or a by-line, pages with text and notes,
 * paragraphs broken over turns, italics, and everything that means something to Markdown, MDX or YAML but nothing in a transcription.
 */
export function transcriptionArbitrary(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...heads), fc.array(pageArbitrary(), { minLength: 1, maxLength: 5 }))
    .map(([head, pages]) => [head, ...pages].join('\n\n'));
}

const heads = [
  [
    'On Kites',
    'Author(s): Ada Kay',
    'Source: *Journal of Winds*, Vol. 1, No. 2 (May, 1901), pp. 7-11',
    'Stable URL: <https://example.org/7>',
  ].join('\n\n'),
  'On Kites\n\nBy ADA KAY',
  'ON KITES\nby the late Prof. J. VAN DER BERG, M.A.,\nand *NERMİN IŞIK*',
  'On Kites\n\nBy\n\nAda Kay, Jr.\n\nUniversity of Winds',
  'On Kites\n\nADA KAY and KARL ÖBERG\nUNIVERSITY OF WINDS',
];

function pageArbitrary(): fc.Arbitrary<string> {
  return fc
    .record({
      paragraphs: fc.array(wordsArbitrary(), { minLength: 1, maxLength: 3 }),
      notes: fc.array(wordsArbitrary(), { minLength: 1, maxLength: 4 }),
      ending: fc.constantFrom('.', '', ',', '-', '.”', ':', '!*', ' 12 m²'),
      doubleCall: fc.boolean(),
    })
    .map(({ paragraphs, notes, ending, doubleCall }) => {
      const calls = notes.map((_, index) => `word${toFigure(String(index + 1))}`);
      const again = doubleCall ? [` again${toFigure(String(notes.length))}`] : [];
      const last = paragraphs.length - 1;
      const body = paragraphs.map((words, index) => {
        const withCalls = index === last ? `${words} ${calls.join(' and ')}${again.join('')}` : words;
        return index === last ? `${withCalls} end${ending}` : `${withCalls} end.`;
      });
      return [...body, ...notes.map((words, index) => `${toFigure(String(index + 1))} ${words}.`)].join('\n\n');
    });
}

function wordsArbitrary(): fc.Arbitrary<string> {
  const word = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('The', 'kite', 'rose', 'İstanbul’da', 'ığdır', 'Воздух', 'борьба', 'pp.', '1920'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...lookAlikes) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '*Nutuk*',
        '**bold**',
        '*two words*',
        '***both***',
        '(*in*)',
        '*one*, *two*',
        'un*even',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map(plain) },
  );
  const separator = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00A0', '\t', '\u2009');
  return fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: 12 }).map((pairs) =>
    pairs
      .map(([left, right]) => left + right)
      .join('')
      .trim(),
  );
}

/** Words that another program would take for something else. */
const lookAlikes = [
  '{', '}', '{a}', '{process.env.HOME}', '<b>', '</b>', '<illegible>', '<https://example.org>', 'https://example.org/a_b',
  'www.example.org', 'a@example.org', 'import', 'import x from "y"', 'export const', '#', '##', '-', '+', '1.', '12)', '>',
  '|', '---', '===', '~~', '~gone~', '`', '```', '[1]', '[^130.1]', '[a](b)', '![a](b)', '&amp;', '&', '\\', '\\*', '_', '_a_', '__a__',
  '*', '**', '* * *', '5*3', '$x$', ':::', '<!--', '-->', '<Page n="1" />', '%', '"', "'", '“', '”', '–', '—', '10³', 'm²',
]; // prettier-ignore

/** Blank lines and figures would change the form, which other tests do on purpose. */
function plain(word: string): string {
  return word.replace(/[\s\p{Cc}\p{Cs}⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '') || 'x';
}
