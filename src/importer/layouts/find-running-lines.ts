import { foldWords } from '../fold-word.ts';
import type { ImportProblem } from '../import-report.ts';
import { type PageNumber, parsePageLabel, toPageLabel } from '../page-label.ts';
import { figuresOfLine, longestHead } from './figures-of-line.ts';
import { layoutRemarks } from './layout-remarks.ts';
import { runningLines } from '../rules/running-lines.ts';

/**
 * Find the running heads and feet of the pages of a PDF, and read the labels of the pages in them.
 *
 * A page figure is a number in the first or last two lines of a page that rises by one from page to page. A running
 * head is what stands beside one, or what several pages begin with.
 *
 * @param sheets
 *   The lines of each page.
 * @returns
 *   The label of each page, and for each line to be dropped the reason.
 */
export function findRunningLines(sheets: readonly (readonly SheetLine[])[]): {
  readonly labels: readonly (string | null)[];
  readonly reasons: ReadonlyMap<SheetLine, string>;
  readonly problems: readonly ImportProblem[];
} {
  const reasons = new Map<SheetLine, string>();
  const problems: ImportProblem[] = [];
  const edges = sheets.map((lines) => edgesOf(lines, reasons));
  const count = countPages(edges);
  const heads = new Map<string, number>();
  for (const { text } of edges.flat()) heads.set(keyOf(text), (heads.get(keyOf(text)) ?? 0) + 1);

  edges.forEach((lines, sheet) => {
    const label = count === null ? null : labelAt(count, sheet);
    for (const edge of lines) {
      const figure = figuresOfLine(edge.text).find(({ printed }) => printed === label);
      const isRepeated = (heads.get(keyOf(edge.text)) ?? 0) > 1 && keyOf(edge.text) !== '';
      if (isLoneFigure(edge.text) && !edge.isTop && !edge.isOutermost) {
        // The mark of the last note may stand on a line of its own.
        continue;
      } else if (figure?.rest === '') {
        reasons.set(edge.source, 'page figure');
      } else if (figure !== undefined && isBesideFigure(edge, figure.rest, isRepeated)) {
        reasons.set(edge.source, 'running head, with its page figure');
      } else if (
        figure === undefined &&
        isRepeated &&
        edge.isOutermost &&
        !isTitle(sheet, edge) &&
        isHeadLike(edge.text, heads.get(keyOf(edge.text)) ?? 0)
      ) {
        reasons.set(edge.source, 'running head');
      } else if (figure !== undefined && edge.isTop) {
        problems.push(layoutRemarks.runningLineDoubtful(edge.line, edge.text));
      } else if (label !== null && isLoneFigure(edge.text)) {
        problems.push(layoutRemarks.pageFigureDiffers(edge.line, label, edge.text.trim()));
        reasons.set(edge.source, 'page figure, which differs from those of the other pages');
      }
    }
  });
  const labels = sheets.map((_, sheet) => (count === null ? null : labelAt(count, sheet)));
  return { labels, reasons, problems };
}

/** A line of a page of a PDF. */
export interface SheetLine {
  /** With its indentation. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** The first and the last two lines of a page, past what is known for no part of it. */
function edgesOf(lines: readonly SheetLine[], reasons: Map<SheetLine, string>): readonly EdgeLine[] {
  const full = lines.filter(({ text }) => text.trim() !== '');
  const isKnown = (line: SheetLine): boolean => {
    const known = runningLines.find(({ pattern }) => pattern.test(line.text.trim()));
    if (known !== undefined) reasons.set(line, known.reason);
    return known !== undefined;
  };
  const firstOwn = full.findIndex((line, at) => at >= deepestTop || !isKnown(line));
  const lastOwn = full.findLastIndex((line, at) => at < full.length - deepestFoot || !isKnown(line));
  const kept = full.slice(firstOwn, lastOwn + 1);
  const top = kept.slice(0, 2);
  const foot = kept.slice(Math.max(2, kept.length - 2));
  return [
    ...top.map((line, at) => ({
      ...line,
      source: line,
      isTop: true,
      isOutermost: at === 0,
      isParted: isBlankAfter(lines, line, 1),
    })),
    ...foot.map((line, at) => ({
      ...line,
      source: line,
      isTop: false,
      isOutermost: at === foot.length - 1,
      isParted: isBlankAfter(lines, line, -1),
    })),
  ];
}

/** In lines. */
const deepestTop = 4;
const deepestFoot = 5;

function isBlankAfter(lines: readonly SheetLine[], line: SheetLine, step: 1 | -1): boolean {
  const at = lines.indexOf(line);
  return (lines[at + step]?.text.trim() ?? '') === '';
}

/** The run of numbers, rising by one, on which most pages agree; at least two must, unless there is one page only. */
function countPages(edges: readonly (readonly EdgeLine[])[]): PageCount | null {
  const votes = new Map<string, { count: PageCount; pages: Set<number> }>();
  edges.forEach((lines, sheet) => {
    for (const { printed } of lines.flatMap(({ text }) => figuresOfLine(text))) {
      const page = parsePageLabel(printed);
      if (page === null) continue;
      const count = { style: page.style, offset: page.number - sheet };
      const key = `${count.style} ${String(count.offset)}`;
      const vote = votes.get(key) ?? { count, pages: new Set() };
      vote.pages.add(sheet);
      votes.set(key, vote);
    }
  });
  const best = [...votes.values()].toSorted((a, b) => b.pages.size - a.pages.size)[0];
  if (best === undefined || best.pages.size < Math.min(2, edges.length)) return null;
  // Two pages of many may agree by chance.
  return best.pages.size * 3 >= edges.length ? best.count : null;
}

function labelAt({ style, offset }: PageCount, sheet: number): string | null {
  const number = sheet + offset;
  return number < 1 ? null : toPageLabel({ number, style });
}

function isLoneFigure(text: string): boolean {
  return /^[^\p{L}\p{N}]*\d{1,4}[^\p{L}\p{N}]*$/u.test(text.trim());
}

/**
 * At the head of a page a blank line shows it; at the foot it does not, for a note may begin with the figure of the page.
 */
function isBesideFigure(edge: EdgeLine, rest: string, isRepeated: boolean): boolean {
  if (/[.,;:]$/u.test(edge.text.trim())) return false;
  if (!edge.isTop && /^\s*\d/u.test(edge.text)) return isRepeated || isInCapitals(rest);
  return (
    isRepeated ||
    isInCapitals(rest) ||
    /\S {3,}\S/u.test(edge.text.trim()) ||
    (edge.isTop && edge.isParted && foldWords(rest).length <= longestTitle)
  );
}

/** In words. */
const longestTitle = 10;

/** What heads the first page is the title, though later pages repeat it. */
function isTitle(sheet: number, { isTop }: EdgeLine): boolean {
  return sheet === 0 && isTop;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A line that pages share is a head where it is no sentence; that two short lines are equal may be chance. */
function isHeadLike(text: string, times: number): boolean {
  return (
    text.trim().length <= longestHead && !/[.,;:]$/u.test(text.trim()) && (times > 2 || foldWords(text).length > 1)
  );
}

/** Running heads differ by their figures only. */
function keyOf(text: string): string {
  return foldWords(text.replace(/^\s*(?:\d+|[ivxlc]{2,8})\s|\s(?:\d+|[ivxlc]{2,8})\s*$/gu, ' ')).join(' ');
}

interface EdgeLine extends SheetLine {
  readonly source: SheetLine;
  readonly isTop: boolean;
  /** The first or the last line of its page. */
  readonly isOutermost: boolean;
  /** A blank line stands between it and the text. */
  readonly isParted: boolean;
}

interface PageCount {
  readonly style: PageNumber['style'];
  /** The number of the first sheet. */
  readonly offset: number;
}
