import { mayBeginNote } from './find-marks.ts';
import { foldWord, foldWords, splitWords } from './fold-word.ts';
import type { DroppedWords } from './import-report.ts';
import { figuresOfLine } from './layouts/figures-of-line.ts';
import type { Layout } from './layouts/layout.ts';
import { nameOf } from '../edition/name-of.ts';
import { type PageNumber, parsePageLabel } from './page-label.ts';
import type { PageRange } from './label-pages.ts';
import type { Metadata } from './read-metadata.ts';
import { firstYear, highestSection } from './rules/page-figures.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Drop running heads that stand alone, so that no repetition shows them: `THE WATERMILLS 212`.
 *
 * One is the first line of a page: behind the notes of the page before, or at the head of a sheet. It has a page figure
 * at one end, and its other words are the author's and the title's, some of them in their order. A figure alone is one
 * where it is too high for the number of a section, or the cover sheet has that page.
 *
 * @param blocks
 *   Blocks of the text, without what stands above it.
 * @param settings
 *   What the head of the text says, the labels of its sheets, and the range of pages, as far as they are known.
 * @returns
 *   The blocks of the text, what was dropped, and the figures in order.
 */
export function dropRunningHeads(
  blocks: readonly SourceBlock[],
  {
    metadata,
    labels,
    range,
  }: { readonly metadata: Metadata; readonly labels: Layout['labels']; readonly range: PageRange },
): HeadsDropped {
  // What recurs on the sheets of a file has shown the running heads already.
  if (labels?.some((label) => label !== null) === true) return { blocks, dropped: [], figures: [] };
  const repeated = repeatedWords(metadata);
  const dropped: DroppedWords[] = [];
  const figures: RunningFigure[] = [];
  const kept = blocks.flatMap((block, at): readonly SourceBlock[] => {
    const before = blocks[at - 1];
    if (before === undefined || block.shape !== undefined || !beginsPage(before, block)) return [block];
    const [line = '', ...rest] = block.text.split('\n');
    const place = { line: block.line, sheet: block.sheet ?? null };
    const figure = figuresOfLine(line)
      .flatMap(({ printed, rest: words }): RunningFigure[] => {
        const page = parsePageLabel(printed);
        const isPart = repeated.includes(printed);
        return page === null || isPart ? [] : [{ ...place, page, text: splitWords(line).join(' '), words }];
      })
      .find((one) => {
        if (!isInOrder(one, figures.at(-1), range)) return false;
        return one.words === ''
          ? rest.length === 0 && mayStandAlone(one, before, range)
          : areAmong(one.words, repeated);
      });
    if (figure === undefined) return [block];
    const reason = figure.words === '' ? 'page figure' : 'running head, with its page figure';
    dropped.push({ text: figure.text, line: figure.line, reason });
    figures.push(figure);
    return rest.length === 0 ? [] : [{ ...block, text: rest.join('\n'), line: block.line + 1 }];
  });
  return { blocks: kept, dropped, figures };
}

/** The number of a section is low, and the mark of a note follows on the note before. */
function mayStandAlone({ page }: RunningFigure, before: SourceBlock, { first }: PageRange): boolean {
  const mark = /^[^\p{L}\p{N}]{0,2}(\d+)/u.exec(before.text)?.[1];
  const isPage = first !== undefined || (page.style === 'arabic' && page.number > highestSection);
  return isPage && Number(mark) !== page.number - 1;
}

function beginsPage(before: SourceBlock, block: SourceBlock): boolean {
  return block.sheet === undefined ? mayBeginNote(before.text) : block.sheet !== before.sheet;
}

/** Page figures rise, with the sheets where those are known, and lie within the range of pages. */
function isInOrder(
  { page, sheet }: RunningFigure,
  before: RunningFigure | undefined,
  { firstPage, first, last }: PageRange,
): boolean {
  const isLike = (other: PageNumber): boolean => other.style === page.style;
  if (before !== undefined) {
    const rise = page.number - before.page.number;
    if (!isLike(before.page) || (sheet === null ? rise < 1 : rise !== sheet - (before.sheet ?? 0))) return false;
  }
  const from = parsePageLabel(firstPage ?? first ?? '');
  const to = parsePageLabel(last ?? '');
  if (from === null) return page.number < firstYear;
  return isLike(from) && from.number < page.number && (to === null || (isLike(to) && page.number <= to.number));
}

/** What a running head may repeat: the author's names, the title, or both in either order. */
function repeatedWords({ title, subtitle, authors }: Metadata): readonly string[] {
  const names = authors.map(nameOf);
  return foldWords([...names, title, subtitle, ...names].join(' '));
}

/** Says whether words stand among others in the same order; one cut short with a stop may stand for a longer one. */
function areAmong(text: string, others: readonly string[]): boolean {
  let at = 0;
  let letters = 0;
  for (const printed of splitWords(text)) {
    const word = foldWord(printed);
    if (word === '') continue;
    const isCut = printed.endsWith('.');
    const found = others.findIndex((other, index) => index >= at && (isCut ? other.startsWith(word) : other === word));
    if (found === -1) return false;
    at = found + 1;
    letters = Math.max(letters, word.length);
  }
  return letters >= shortestName;
}

/** `THE` and `OF` say nothing of the title, in letters. */
const shortestName = 4;

/** A text without its running heads. */
export interface HeadsDropped {
  readonly blocks: readonly SourceBlock[];
  readonly dropped: readonly DroppedWords[];
  readonly figures: readonly RunningFigure[];
}

/** The figure at the head of a page. */
export interface RunningFigure {
  readonly page: PageNumber;
  /** The line, as printed. */
  readonly text: string;
  /** What stands beside the figure, if anything. */
  readonly words: string;
  /** 1-based. */
  readonly line: number;
  /** The printed sheet, from 0; null where the layout does not show that. */
  readonly sheet: number | null;
}
