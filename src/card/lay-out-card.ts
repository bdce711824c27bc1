import { cardSize } from './card-size.ts';
import type { CardWords } from './card-words.ts';
import type { Drawing, Shape } from './draw.ts';
import type { Letter } from './letter.ts';
import { outlineOf } from './outline-of.ts';
import { place } from './place.ts';
import { setLines } from './set-lines.ts';
import type { TypeCase } from './type-case.ts';
import type { SetWords } from './type-style.ts';

/** The colours of the page in the light (`styles/base.css`). */
const inks = { paper: 0xfdfbf6, ink: 0x1b1814, quiet: 0x665e53, accent: 0x7f1d1d, rule: 0xdcd4c5 };

/** The column of the words, with the hand in its margin; above the foot, with a rule and the imprint. In pixels. */
const column = { left: 204, width: 908, top: 66, bottom: 492 };
const foot = { rule: 530, line: 578 };

/** From the largest; the first with which all lines fit is taken. */
const titleSizes = [
  { size: 92, lines: 2 },
  { size: 80, lines: 3 },
  { size: 70, lines: 3 },
  { size: 60, lines: 4 },
  { size: 50, lines: 5 },
  { size: 42, lines: 5 },
] as const;

/**
 * Lay out a card like a title page: the hand in the margin points at the title, the author follows in small capitals, and
 * the imprint stands at the foot.
 *
 * @param words
 *   What it says. What has a letter that no face has is left out; what is too long ends with `…`.
 * @param set
 *   Sets words.
 * @returns
 *   All its letters, with the rule, and the colours in which they are drawn.
 */
export function layOutCard(words: CardWords, set: TypeCase): Drawing {
  return { ...cardSize, paper: inks.paper, shapes: [...layOutColumn(words, set), ...layOutFoot(words, set)] };
}

/** Figures are old-style in titles and names, and lining in the imprint, as on the page. */
const oldStyle = { features: ['onum'] };
const smallCapitals = { face: 'roman', features: ['smcp', 'onum'], spacing: 0.05 };

/** Title, subtitle and author. */
interface Column {
  readonly lines: readonly { readonly shapes: readonly Shape[]; readonly before: number }[];
  /** From the top of the first line to where its letters stand, and of all lines together. */
  readonly rise: number;
  readonly height: number;
  readonly fits: boolean;
}

function layOutColumn(words: CardWords, set: TypeCase): readonly Shape[] {
  let laid: Column | null = null;
  for (const size of titleSizes) {
    laid = setColumn(words, size, set);
    if (laid.fits) break;
  }
  if (laid === null) return [];
  const { lines, rise, height } = laid;
  // The middle that the eye sees lies above that of the ruler.
  let y = column.top + Math.max(0, (column.bottom - column.top - height) * 0.45) + rise;
  const hand = drawHand(y - rise / 2, 70 + rise * 0.55, set);
  const drawn = lines.flatMap(({ shapes, before }, at) => {
    if (at > 0) y += before;
    return shapes.map(({ ink, letters }) => inked(place(letters, column.left, y), ink));
  });
  return [hand, ...drawn];
}

function setColumn(words: CardWords, title: (typeof titleSizes)[number], set: TypeCase): Column {
  const { language, subtitle, author } = words;
  const parts = [
    {
      words: words.title,
      ink: inks.ink,
      style: { ...oldStyle, face: 'roman', size: title.size },
      most: title.lines,
      before: 0,
    },
    {
      words: subtitle,
      ink: inks.quiet,
      style: { ...oldStyle, face: 'italic', size: 36 },
      most: 2,
      before: 40 + title.size * 0.3,
    },
    { words: author, ink: inks.ink, style: { ...smallCapitals, size: 32 }, most: 2, before: 76 },
  ].map(({ words: own, ink, style, most, before }) => {
    const { lines, isCut } = setLines(own ?? '', { ...style, language }, { width: column.width, lines: most }, set);
    return {
      isCut,
      lines: lines.map(({ letters }, at) => ({
        shapes: [inked(letters, ink)],
        before: at === 0 ? before : style.size * 1.13,
      })),
    };
  });
  const lines = parts.flatMap((part) => part.lines);
  const rise = title.size * 0.66;
  const height = lines.slice(1).reduce((sum, { before }) => sum + before, rise);
  return { lines, rise, height, fits: parts[0]?.isCut === false && height <= column.bottom - column.top };
}

/** The hand beside the first line: its middle is given. */
function drawHand(middle: number, size: number, set: TypeCase): Shape {
  const { width, letters } = set('☞', { face: 'roman', size, language: 'en' }) ?? nothing;
  return inked(place(letters, column.left - 34 - width, middle + size / 3), inks.accent);
}

/** Where it was first published, and who made the card. */
function layOutFoot({ source, language }: CardWords, set: TypeCase): readonly Shape[] {
  const style = { size: 28, language };
  const name = set('Manicule', { ...smallCapitals, size: 28, language: 'en' }) ?? nothing;
  const left = column.left + column.width - name.width;
  const rest = (source === null ? null : set(` ${source.rest}`, { ...style, face: 'roman' })) ?? nothing;
  const room = { width: left - column.left - 60 - rest.width, lines: 1 };
  const where = setLines(source?.where ?? '', { ...style, face: 'italic' }, room, set).lines[0];
  const imprint =
    where === undefined
      ? []
      : [...place(where.letters, column.left, 0), ...place(rest.letters, column.left + where.width, 0)];
  return [
    inked(place([ruleOf(column.width, 1.5)], column.left, foot.rule), inks.rule),
    inked(place([...imprint, ...place(name.letters, left, 0)], 0, foot.line), inks.quiet),
  ];
}

const nothing: SetWords = { width: 0, letters: [] };

/** A rule below its origin. */
function ruleOf(width: number, height: number): Letter {
  const sides = [0, 0, width, 0, width, 0, width, -height, width, -height, 0, -height, 0, -height, 0, 0];
  return { outline: outlineOf(sides), x: 0, y: 0, scale: 1 };
}

function inked(letters: readonly Letter[], ink: number): Shape {
  return { ink, letters };
}
