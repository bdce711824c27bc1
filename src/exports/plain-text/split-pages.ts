import type { PageMilestone } from '../../edition/article.ts';
import type { Line } from './block-to-lines.ts';

/** The lines between two page milestones. */
export interface PageOfLines {
  /** Null before the first milestone. */
  readonly milestone: PageMilestone | null;
  /** Without empty ones at either end. */
  readonly lines: readonly Line[];
}

/**
 * Split lines where printed pages begin.
 *
 * @param lines
 *   The lines of a text.
 * @returns
 *   Pages in reading order, with every character of the text. A page that begins inside a word begins after it.
 */
export function splitPages(lines: readonly Line[]): readonly PageOfLines[] {
  const pages: { readonly milestone: PageMilestone | null; readonly lines: Line[] }[] = [
    { milestone: null, lines: [] },
  ];
  for (const { prefix, content } of lines) {
    let line: { readonly prefix: string; readonly content: Part[] } = { prefix, content: [] };
    pages.at(-1)?.lines.push(line);
    for (const part of afterWords(content)) {
      if (typeof part === 'string' || part.type === 'call') {
        line.content.push(part);
        continue;
      }
      // The mark of an item stands before its first line only.
      line = { prefix: prefix.replace(/\S/gu, ' '), content: [] };
      pages.push({ milestone: part, lines: [line] });
    }
  }
  return pages
    .map(({ milestone, lines: all }) => ({ milestone, lines: withoutEmptyEnds(all.map(withoutSpaceBefore)) }))
    .filter(({ milestone, lines: all }) => milestone !== null || all.length > 0);
}

type Part = Line['content'][number];

/** Move each milestone that stands in a word behind it, and behind the calls at its end. */
function afterWords(content: readonly Part[]): readonly Part[] {
  const moved: Part[] = [];
  const waiting: PageMilestone[] = [];
  let inWord = false;
  for (const part of content) {
    if (typeof part !== 'string' && part.type === 'pageMilestone') {
      waiting.push(part);
      continue;
    }
    if (typeof part !== 'string') {
      if (!inWord) moved.push(...waiting.splice(0));
      moved.push(part);
      continue;
    }
    const ending = inWord ? (/^\S*/u.exec(part)?.[0] ?? '') : '';
    const rest = part.slice(ending.length);
    moved.push(ending);
    if (rest === '') continue;
    moved.push(...waiting.splice(0), rest);
    inWord = /\S$/u.test(rest);
  }
  return [...moved, ...waiting];
}

function withoutSpaceBefore({ prefix, content }: Line): Line {
  const [first, ...others] = content;
  return { prefix, content: typeof first === 'string' ? [first.trimStart(), ...others] : content };
}

function withoutEmptyEnds(lines: readonly Line[]): readonly Line[] {
  const hasWords = ({ content }: Line): boolean =>
    content.some((part) => typeof part !== 'string' || part.trim() !== '');
  const first = lines.findIndex(hasWords);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(hasWords) + 1);
}
