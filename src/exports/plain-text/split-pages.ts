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
  for (const line of lines) {
    for (const [index, { milestone, content }] of splitLine(line).entries()) {
      if (milestone !== null) pages.push({ milestone, lines: [] });
      const isRest = index > 0 && content.every((part) => typeof part === 'string' && part.trim() === '');
      if (!isRest)
        pages.at(-1)?.lines.push({ prefix: index === 0 ? line.prefix : line.prefix.replace(/\S/gu, ' '), content });
    }
  }
  const trimmed = pages.map(({ milestone, lines: all }) => ({ milestone, lines: trimLines(all) }));
  return trimmed.filter(({ milestone, lines: all }) => milestone !== null || all.length > 0);
}

type Part = Line['content'][number];

function splitLine({
  content,
}: Line): readonly { readonly milestone: PageMilestone | null; readonly content: readonly Part[] }[] {
  const stretches: { readonly milestone: PageMilestone | null; readonly content: Part[] }[] = [
    { milestone: null, content: [] },
  ];
  let turned: PageMilestone[] = [];
  for (const part of content) {
    if (typeof part !== 'string' && part.type === 'pageMilestone') {
      turned.push(part);
      continue;
    }
    const stretch = stretches.at(-1);
    if (stretch === undefined) break;
    if (turned.length === 0) {
      stretch.content.push(part);
      continue;
    }
    // The end of the word in which the page turned; a call belongs to the word before it.
    const ending = typeof part === 'string' && isInWord(stretch.content) ? (/^\S*/u.exec(part)?.[0] ?? '') : '';
    if (ending !== '') stretch.content.push(ending);
    if (typeof part !== 'string' || (ending !== '' && ending.length === part.length)) {
      if (typeof part !== 'string') stretch.content.push(part);
      continue;
    }
    stretches.push(...turned.map((milestone) => ({ milestone, content: [] as Part[] })));
    stretches.at(-1)?.content.push(part.slice(ending.length).trimStart());
    turned = [];
  }
  return [...stretches, ...turned.map((milestone) => ({ milestone, content: [] }))];
}

function isInWord(content: readonly Part[]): boolean {
  const last = content.findLast((part) => typeof part === 'string');
  return last !== undefined && /\S$/u.test(last);
}

function trimLines(lines: readonly Line[]): readonly Line[] {
  const isEmpty = ({ content }: Line): boolean =>
    content.every((part) => typeof part === 'string' && part.trim() === '');
  const first = lines.findIndex((line) => !isEmpty(line));
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => !isEmpty(line)) + 1);
}
