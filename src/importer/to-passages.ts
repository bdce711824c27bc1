import type { Note, Paragraph, Passage } from '../edition/article.ts';
import type { ImportProblem } from './import-report.ts';
import type { Draft } from './join-paragraphs.ts';
import type { LabelledSheet } from './label-pages.ts';
import { type PlacedCall, toNoteLabel } from './match-calls.ts';
import { readInlines } from './read-inlines.ts';
import { remarkTexts } from './remark-texts.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Make passages of the drafts of a text and number them: `p1`, `p2` …, headings `h1`, `h2` ….
 *
 * @param drafts
 *   Paragraphs and headings in order.
 * @param calls
 *   The calls in each block.
 * @returns
 *   Passages, and remarks about marks that were not understood.
 */
export function toPassages(
  drafts: readonly Draft[],
  calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>,
): { readonly passages: readonly Passage[]; readonly problems: readonly ImportProblem[] } {
  const counts = { p: 0, h: 0 };
  const problems: ImportProblem[] = [];
  const passages = drafts.map(({ parts, isHeading }): Passage => {
    const { content, loose } = readInlines(parts, calls);
    for (const line of new Set(loose)) problems.push(remarkTexts.starsKept(line));
    const kind = isHeading ? 'h' : 'p';
    counts[kind] += 1;
    const anchor = `${kind}${String(counts[kind])}`;
    if (!isHeading) return { anchor, block: { type: 'paragraph', content } };
    const words = parts.find((part) => part.type === 'words');
    if (words !== undefined) problems.push(remarkTexts.headingTaken(words.block.line, words.block.text));
    return { anchor, block: { type: 'heading', depth: 1, content } };
  });
  return { passages, problems };
}

/**
 * Make notes of what stands at the foot of each page.
 *
 * @param pages
 *   With their labels.
 * @returns
 *   Notes in the order printed, and remarks about marks that were not understood.
 */
export function toNotes(pages: readonly LabelledSheet[]): {
  readonly notes: readonly Note[];
  readonly problems: readonly ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const notes = pages.flatMap(({ page, notes: printed }) =>
    printed.map(({ number, paragraphs }): Note => {
      const blocks = paragraphs.map((pieces): Paragraph => {
        const parts = pieces.map((block) => ({ type: 'words', block }) as const);
        const { content, loose } = readInlines(parts, new Map());
        for (const line of new Set(loose)) problems.push(remarkTexts.starsKept(line));
        return { type: 'paragraph', content };
      });
      return { label: toNoteLabel(page, number), blocks };
    }),
  );
  return { notes, problems };
}
