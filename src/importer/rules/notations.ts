import { superscriptFigures } from './superscripts.ts';

/**
 * How transcribers write the calls of notes, and the marks with which notes begin.
 *
 * `call` finds calls anywhere in a text, `note` a mark at the head of a line; the first group holds the number or sign.
 * A weak notation is one that other words of a text look like: there the order of the numbers decides.
 */
export const notations = {
  superscripts: {
    call: new RegExp(`([${superscriptFigures}]+)`, 'gu'),
    note: new RegExp(`^([${superscriptFigures}]+)\\s*`, 'u'),
    isWeak: false,
    example: '¹²',
  },
  // Markdown; pandoc's manual, "Footnotes".
  footnotes: { call: /\[\^([^\]\s]+)\](?!:)/gu, note: /^\[\^([^\]\s]+)\]:\s*/u, isWeak: false, example: '[^12]' },
  brackets: { call: /\[(\d{1,5})\]/gu, note: /^\[(\d{1,5})\][.:]?\s*/u, isWeak: false, example: '[12]' },
  tags: {
    call: /<sup>\s*(\d{1,5})\s*<\/sup>/giu,
    note: /^<sup>\s*(\d{1,5})\s*<\/sup>[.:]?\s*/iu,
    isWeak: false,
    example: '<sup>12</sup>',
  },
  tex: {
    call: /\$\s?\^\s?(?:\{\s?)?(\d{1,5})(?:\s?\})?\s?\$/gu,
    note: /^\$\s?\^\s?(?:\{\s?)?(\d{1,5})(?:\s?\})?\s?\$[.:]?\s*/u,
    isWeak: false,
    example: '$^{12}$',
  },
  carets: {
    call: /(?<![$[])\^\{?(\d{1,5})(?!\d)\}?\^?/gu,
    note: /^\^\{?(\d{1,5})(?!\d)\}?\^?[.:]?\s*/u,
    isWeak: false,
    example: '^12',
  },
  parentheses: { call: /\((\d{1,4})\)/gu, note: /^\((\d{1,4})\)\s*/u, isWeak: true, example: '(12)' },
  signs: {
    call: /(?<=[\p{L}\p{N}.,;:!?'"’”)\]*])(?<![*†‡])(\*{1,3}|†{1,3}|‡{1,3}|§|‖|¶)(?![\p{L}\p{N}*†‡])/gu,
    note: /^(\*{1,3}|†{1,3}|‡{1,3}|§|‖|¶)(?:\s+|(?=[\p{Lu}‘“]))/u,
    isWeak: true,
    example: '*, †',
  },
  figures: {
    // pdftotext may put a space before a raised figure.
    call: /(?<=[\p{L}.,;:!?'"’”»)\]*]|[.,;:!?”»)] )(\d{1,4})(?![\p{L}\d]|[.,:]\d|[-–]\d|[%°])/gu,
    note: /^(\d{1,4})(?:[.)]\s*|\s+|$|(?=[\p{Lu}‘“"*]))/u,
    isWeak: true,
    example: '12',
  },
} as const satisfies Readonly<Record<string, Notation>>;

export type NotationName = keyof typeof notations;

interface Notation {
  readonly call: RegExp;
  readonly note: RegExp;
  readonly isWeak: boolean;
  readonly example: string;
}
