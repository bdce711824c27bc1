import type { Block, Inline, Note, Paragraph, Passage } from '../edition/article.ts';
import type { PlacedCall } from './call.ts';
import type { ImportProblem } from './import-report.ts';
import type { Draft } from './join-paragraphs.ts';
import { readInlines } from './read-inlines.ts';
import { remarkTexts } from './remark-texts.ts';
import { splitRows, splitVerses } from './split-lines.ts';
import type { SourceBlock } from './source-block.ts';
import { linesOf, type SourcePlace } from './source-place.ts';
import type { SheetNote } from './split-pages.ts';

/**
 * Make passages of the drafts of a text and number them: `p1`, `p2` …, headings `h1`, `h2` ….
 *
 * @param drafts
 *   In order. Those of one quotation or list stand together.
 * @param calls
 *   The calls in each block.
 * @returns
 *   Passages, the lines from which each was made, and remarks about marks that were not understood.
 */
export function toPassages(
  drafts: readonly Draft[],
  calls: Calls,
): {
  readonly passages: readonly Passage[];
  readonly places: readonly SourcePlace[];
  readonly problems: readonly ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const blocks: { block: Block; group: string | null; from: number; to: number }[] = [];
  for (const draft of drafts) {
    const group = groupOf(draft);
    const block = toBlock(draft, calls, problems);
    const before = blocks.at(-1);
    const lines = linesOf(draft.parts.flatMap((part) => (part.type === 'words' ? part.block : [])));
    if (group !== null && before?.group === group) {
      before.block = joinBlocks(before.block, block);
      before.to = lines.to;
    } else {
      blocks.push({ block, group, ...lines });
    }
  }
  const counts = { p: 0, h: 0 };
  const places: SourcePlace[] = [];
  const passages = blocks.map(({ block, from, to }): Passage => {
    const kind = block.type === 'heading' ? 'h' : 'p';
    counts[kind] += 1;
    const anchor = `${kind}${String(counts[kind])}`;
    places.push({ type: 'passage', name: anchor, from, to });
    return { anchor, block };
  });
  return { passages, places, problems };
}

/**
 * Make notes of what was found at the foot of pages or at the end.
 *
 * @param notes
 *   In the order of the edition, with their labels.
 * @param calls
 *   The calls in each block, for a note may call another.
 * @returns
 *   Notes, and remarks about marks that were not understood.
 */
export function toNotes(
  notes: readonly { readonly label: string; readonly note: SheetNote }[],
  calls: Calls = new Map(),
): { readonly notes: readonly Note[]; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const made = notes.map(({ label, note }): Note => {
    const blocks = note.paragraphs.map((pieces): Paragraph => {
      const parts = pieces.map((block) => ({ type: 'words', block }) as const);
      return { type: 'paragraph', content: readContent(parts, calls, problems) };
    });
    // A mark may stand alone on its line, and the words of the note below it.
    return { label, blocks: blocks.filter(({ content }) => content.length > 0) };
  });
  return { notes: made, problems };
}

/** Blocks of one quotation, or items of one list. */
function groupOf({ shape }: Draft): string | null {
  if (shape.type === 'quotation') return `quotation ${String(shape.quoted)}`;
  if (shape.type === 'verse') return shape.quoted === null ? null : `quotation ${String(shape.quoted)}`;
  return shape.type === 'item' ? `list ${String(shape.list)}` : null;
}

function joinBlocks(before: Block, next: Block): Block {
  if (before.type === 'quotation' && next.type === 'quotation') {
    return { type: 'quotation', blocks: [...before.blocks, ...next.blocks] };
  }
  if (before.type === 'list' && next.type === 'list') return { ...before, items: [...before.items, ...next.items] };
  throw new Error(`Expected blocks of one kind; found ${before.type} and ${next.type}.`);
}

function toBlock({ parts, shape }: Draft, calls: Calls, problems: ImportProblem[]): Block {
  const readDraft = (): readonly Inline[] => readContent(parts, calls, problems);
  switch (shape.type) {
    case 'paragraph':
      return { type: 'paragraph', content: readDraft() };
    case 'heading': {
      const words = parts.find((part) => part.type === 'words')?.block;
      if (words !== undefined && words.shape === undefined) {
        problems.push(remarkTexts.headingTaken(words.line, words.text));
      }
      return { type: 'heading', depth: shape.depth, content: readDraft() };
    }
    case 'quotation':
      return { type: 'quotation', blocks: [{ type: 'paragraph', content: readDraft() }] };
    case 'verse': {
      const lines = splitVerses(parts, calls).map((line) => readContent(line.parts, line.calls, problems));
      const verse: Block = { type: 'verse', lines };
      return shape.quoted === null ? verse : { type: 'quotation', blocks: [verse] };
    }
    case 'item':
      return { type: 'list', start: shape.start, items: [[{ type: 'paragraph', content: readDraft() }]] };
    case 'table':
      return {
        type: 'table',
        rows: splitRows(parts, calls).map((row) => row.map((cell) => readContent(cell.parts, cell.calls, problems))),
      };
    case 'rule':
      return { type: 'rule' };
  }
}

function readContent(parts: Draft['parts'], calls: Calls, problems: ImportProblem[]): readonly Inline[] {
  const { content, loose } = readInlines(parts, calls);
  for (const line of new Set(loose)) problems.push(remarkTexts.starsKept(line));
  return content;
}

type Calls = ReadonlyMap<SourceBlock, readonly PlacedCall[]>;
