import type { ImportProblem, PageTurn } from './import-report.ts';
import { isHeading } from './is-heading.ts';
import type { LabelledSheet } from './label-pages.ts';
import { remarkTexts } from './remark-texts.ts';
import { endingOf, isBegunSmall, isWordCut } from './sentence.ts';
import type { Shape, SourceBlock } from './source-block.ts';

/**
 * Join paragraphs over page turns, and set a milestone where each page begins.
 *
 * A page that ends in mid-sentence certainly goes on. One that ends with a full stop may go on or not: it is taken for
 * the end of its paragraph, unless the next page begins with a small letter; either is reported with both readings. Where
 * the layout shows how paragraphs begin, that decides.
 *
 * @param pages
 *   Pages with their labels; where a label is null no milestone is set.
 * @returns
 *   Paragraphs and headings in order, and what became of each turn.
 */
export function joinParagraphs(pages: readonly LabelledSheet[]): {
  readonly drafts: readonly Draft[];
  readonly turns: readonly PageTurn[];
  readonly problems: readonly ImportProblem[];
} {
  const drafts: Draft[] = [];
  const turns: PageTurn[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, { page, body, notes }] of pages.entries()) {
    const [first, ...further] = body;
    const before = drafts.at(-1);
    const from = pages[index - 1]?.page ?? null;
    if (first === undefined) {
      // A page of notes alone: its milestone stands behind the last words before it.
      if (page !== null) before?.parts.push({ type: 'milestone', page, certain: false });
      const line = notes[0]?.line ?? 0;
      if (from !== null && page !== null) turns.push({ from, to: page, line, join: 'break', certain: false });
      problems.push(remarkTexts.pageWithoutText(line, page ?? ''));
      continue;
    }
    const turn = before === undefined || from === null || page === null ? null : judgeTurn(before, first, from, page);
    if (turn !== null) {
      turns.push(turn);
      if (turn.readings !== undefined) problems.push(remarkTexts.turnUncertain(turn, turn.readings));
      if (isWordCut(before === undefined ? '' : lastWords(before), first.text)) {
        problems.push(remarkTexts.hyphenAtTurn(first.line, turn.to));
      }
    }
    const parts: DraftPart[] = page === null ? [] : [{ type: 'milestone', page, certain: turn?.certain ?? true }];
    parts.push({ type: 'words', block: first });
    if (turn?.join === 'paragraph') before?.parts.push(...parts);
    else drafts.push({ parts, shape: shapeOf(first) });
    for (const block of further) drafts.push({ parts: [{ type: 'words', block }], shape: shapeOf(block) });
  }
  return { drafts, turns, problems };
}

function judgeTurn(before: Draft, next: SourceBlock, from: string, to: string): PageTurn {
  const end = lastWords(before);
  const turn = { from, to, line: next.line };
  const shapes = [before.shape.type, shapeOf(next).type];
  if (!shapes.every((shape) => shape === 'paragraph')) return { ...turn, join: 'break', certain: true };
  if (endingOf(end) === 'broken') return { ...turn, join: 'paragraph', certain: true };
  if (next.opens !== undefined) return { ...turn, join: next.opens ? 'break' : 'paragraph', certain: true };
  const [close, open] = [excerpt(end, -1), excerpt(next.text, 1)];
  return {
    ...turn,
    join: isBegunSmall(next.text) ? 'paragraph' : 'break',
    certain: false,
    readings: { paragraph: `… ${close} [${to}] ${open} …`, break: `… ${close} ¶ [${to}] ${open} …` },
  };
}

function shapeOf(block: SourceBlock): Shape {
  if (block.shape !== undefined) return block.shape;
  return isHeading(block.text) ? { type: 'heading', depth: 1 } : { type: 'paragraph' };
}

function lastWords(draft: Draft): string {
  return draft.parts.findLast((part) => part.type === 'words')?.block.text ?? '';
}

/** The first (1) or the last (-1) words of a text. */
function excerpt(text: string, end: 1 | -1): string {
  const words = (end === 1 ? text.slice(0, 200) : text.slice(-200)).split(/\s+/u);
  return (end === 1 ? words.slice(0, excerptLength) : words.slice(-excerptLength)).join(' ');
}

/** In words. */
const excerptLength = 6;

/** A block of the text, still in the words of the transcription. */
export interface Draft {
  readonly parts: DraftPart[];
  readonly shape: Shape;
}

export type DraftPart =
  | { readonly type: 'milestone'; readonly page: string; readonly certain: boolean }
  | { readonly type: 'words'; readonly block: SourceBlock };
