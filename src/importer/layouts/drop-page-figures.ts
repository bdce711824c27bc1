import type { DroppedWords, ImportProblem } from '../import-report.ts';
import { foldWords } from '../fold-word.ts';
import { firstYear, highestSection } from '../rules/page-figures.ts';
import { layoutRemarks } from './layout-remarks.ts';

/**
 * Drop the page figures that stand on lines of their own in a text whose pages are not marked otherwise, and the running
 * heads beside them.
 *
 * They are known by rising one by one, three of them at least, or two that number no sections and name no years. Whether a figure ended its page or began it cannot be
 * told, so it gives no label.
 *
 * @param lines
 *   Of the file.
 * @returns
 *   As many lines, the dropped ones empty.
 */
export function dropPageFigures(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly dropped: readonly DroppedWords[];
  readonly problems: readonly ImportProblem[];
} {
  const figures = longestCount(
    lines.flatMap((text, index) => {
      const number = /^[\s\f]*[-–—[(]?\s?(\d{1,4})\s?[-–—\])]?\s*$/u.exec(text)?.[1];
      // A figure right above a paragraph is the mark of a note.
      const isMark = (lines[index - 1] ?? '').trim() === '' && /^\s*[\p{L}‘“"'(*]/u.test(lines[index + 1] ?? '');
      return number === undefined || isMark ? [] : [{ index, number: Number(number) }];
    }),
  );
  if (figures.length < fewestOf(figures)) return { lines, dropped: [], problems: [] };
  const reasons = new Map(figures.map(({ index }) => [index, 'page figure']));
  const beside = figures.flatMap(({ index }) => neighboursOf(lines, index));
  const times = Map.groupBy(beside, (at) => keyOf(lines[at] ?? ''));
  for (const [key, places] of times) {
    if (key !== '' && places.length > 1) for (const at of places) reasons.set(at, 'running head');
  }
  const dropped = [...reasons]
    .toSorted(([a], [b]) => a - b)
    .map(([index, reason]) => ({ text: (lines[index] ?? '').trim().split(/\s+/u).join(' '), line: index + 1, reason }));
  return {
    lines: lines.map((text, index) => (reasons.has(index) ? '' : text)),
    dropped,
    problems: [
      layoutRemarks.pageFiguresDropped(
        (figures[0]?.index ?? 0) + 1,
        figures.map(({ number }) => String(number)),
      ),
    ],
  };
}

function fewestOf([first]: readonly PageFigure[]): number {
  const isPage = first !== undefined && first.number > highestSection && first.number < firstYear;
  return isPage ? 2 : 3;
}

/** The figures that follow one another by one; others between them are none. */
function longestCount(found: readonly PageFigure[]): readonly PageFigure[] {
  const runs = new Map<number, PageFigure[]>();
  let longest: readonly PageFigure[] = [];
  for (const figure of found) {
    const run = [...(runs.get(figure.number - 1) ?? []), figure];
    runs.delete(figure.number - 1);
    runs.set(figure.number, run);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** The nearest lines with words above and below. */
function neighboursOf(lines: readonly string[], index: number): readonly number[] {
  const above = lines.findLastIndex((text, at) => at < index && at >= index - 3 && text.trim() !== '');
  const below = lines.findIndex((text, at) => at > index && at <= index + 3 && text.trim() !== '');
  return [above, below].filter((at) => at !== -1 && (lines[at] ?? '').trim().length < 90);
}

function keyOf(text: string): string {
  return /[.,;:]$/u.test(text.trim()) ? '' : foldWords(text).join(' ');
}

interface PageFigure {
  /** Of the line, from 0. */
  readonly index: number;
  readonly number: number;
}
