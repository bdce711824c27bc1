import type { WordAccount } from '../account-words.ts';
import { findMarks } from '../find-marks.ts';
import { foldWords, splitWords } from '../fold-word.ts';
import type { NoteForm } from '../forms/form.ts';
import type { DroppedWords, ImportProblem } from '../import-report.ts';
import { isHeading } from '../is-heading.ts';
import { backHeadings } from '../rules/note-headings.ts';
import { endingOf, isBegunSmall } from '../sentence.ts';
import type { SourceBlock } from '../source-block.ts';
import { type Sheet, type SheetNote, splitPages, toSheetNote } from '../split-pages.ts';
import { isNoteHeading } from './is-note-heading.ts';
import { markNotes } from './mark-notes.ts';

/**
 * Part the blocks of a text into pages or sections, each with its notes.
 *
 * @param blocks
 *   Blocks of the text, without what stands above it.
 * @param form
 *   How notes are numbered, marked and called.
 * @returns
 *   Sheets in order, and what they are.
 */
export function readNotes(blocks: readonly SourceBlock[], form: NoteForm): ReadNotes {
  if (form.marks === 'footnotes') return { sheets: [splitFootnotes(blocks)], kind: 'text', dropped: [], problems: [] };
  const marked = markNotes(blocks, form);
  const { kept, dropped } = dropNoteHeadings(marked.blocks);
  const found = { dropped, problems: marked.problems };
  const isSheeted = kept.some(({ sheet }) => sheet !== undefined);
  if (form.numbering === 'end') return { ...found, sheets: splitEnd(kept), kind: isSheeted ? 'pages' : 'text' };
  if (isSheeted) return { ...found, sheets: splitSheets(kept), kind: 'pages' };
  if (form.numbering === 'page') {
    const sheets = splitPages(kept);
    return { ...found, sheets, kind: dropped.length > 1 || areSections(sheets) ? 'sections' : 'pages' };
  }
  const sheets = splitThrough(kept, form);
  return { ...found, sheets, kind: arePages(sheets) ? 'pages' : 'text' };
}

/** The text with its notes found. */
export interface ReadNotes {
  readonly sheets: readonly Sheet[];
  /** Printed pages; sections, each with notes from 1; or parts of the text that only its notes show. */
  readonly kind: 'pages' | 'sections' | 'text';
  readonly dropped: WordAccount['dropped'];
  readonly problems: readonly ImportProblem[];
}

/** Footnotes of Markdown are known by the layout, wherever they stand. */
function splitFootnotes(blocks: readonly SourceBlock[]): Sheet {
  const body: SourceBlock[] = [];
  const notes: SheetNote[] = [];
  for (const block of blocks) {
    const last = notes.at(-1);
    if (block.head !== undefined) notes.push(toSheetNote(block, block.head));
    else if (block.goesOn !== true || last === undefined) body.push(block);
    else notes[notes.length - 1] = { ...last, paragraphs: [...last.paragraphs, [block]] };
  }
  return { body, notes, rest: null };
}

/** `NOTES` above a note says nothing that the edition does not show. */
function dropNoteHeadings(blocks: readonly SourceBlock[]): {
  readonly kept: readonly SourceBlock[];
  readonly dropped: readonly DroppedWords[];
} {
  const dropped: DroppedWords[] = [];
  const kept = blocks.filter((block, index) => {
    if (!isNoteHeading(block) || blocks[index + 1]?.head === undefined) return true;
    dropped.push({ text: splitWords(block.text).join(' '), line: block.line, reason: 'heading of the notes' });
    return false;
  });
  return { kept, dropped };
}

/** Blocks between two notes are text where they call the second; else they are paragraphs of the first. */
function splitThrough(blocks: readonly SourceBlock[], form: NoteForm): readonly Sheet[] {
  const sheets: { body: SourceBlock[]; notes: SheetNote[]; rest: null }[] = [{ body: [], notes: [], rest: null }];
  let index = 0;
  while (index < blocks.length) {
    const sheet = sheets.at(-1);
    const block = blocks[index];
    if (sheet === undefined || block === undefined) break;
    if (block.head !== undefined) {
      sheet.notes.push(toSheetNote(block, block.head));
      index += 1;
      continue;
    }
    const end = blocks.findIndex(({ head }, at) => at > index && head !== undefined);
    const stretch = blocks.slice(index, end === -1 ? undefined : end);
    const next = blocks[end]?.head?.number;
    const last = sheet.notes.at(-1);
    const isText =
      last === undefined ||
      next === undefined ||
      stretch.some(({ text }) => findMarks(text, form.calls).some(({ number }) => number === next));
    if (!isText) {
      const paragraphs = [...last.paragraphs, ...stretch.map((paragraph) => [paragraph])];
      sheet.notes[sheet.notes.length - 1] = { ...last, paragraphs };
    } else if (sheet.notes.length > 0) {
      sheets.push({ body: stretch, notes: [], rest: null });
    } else {
      sheet.body.push(...stretch);
    }
    index = end === -1 ? blocks.length : end;
  }
  return sheets;
}

/** Where each group of notes stands before a heading, and none interrupts a sentence, they end sections. */
function areSections(sheets: readonly Sheet[]): boolean {
  const following = sheets.slice(1).flatMap(({ body }) => body[0] ?? []);
  return (
    following.length > 0 &&
    following.every((block) => block.shape?.type === 'heading' || isHeading(block.text)) &&
    sheets.every(({ body }) => body.length === 0 || endingOf(body.at(-1)?.text ?? '') !== 'broken')
  );
}

/** Notes that interrupt a sentence stand at the foot of a page, others may stand at the end of a section. */
function arePages(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ body }, index) => {
    const before = sheets[index - 1]?.body.at(-1);
    const next = body[0];
    if (before === undefined || next === undefined || isHeading(before.text)) return false;
    return endingOf(before.text) === 'broken' && isBegunSmall(next.text);
  });
}

function splitSheets(blocks: readonly SourceBlock[]): readonly Sheet[] {
  const sheets: { body: SourceBlock[]; notes: SheetNote[]; rest: null; sheet: number }[] = [];
  for (const block of blocks) {
    let sheet = sheets.at(-1);
    if (sheet?.sheet !== (block.sheet ?? 0)) {
      sheet = { body: [], notes: [], rest: null, sheet: block.sheet ?? 0 };
      sheets.push(sheet);
    }
    const last = sheet.notes.at(-1);
    if (block.head !== undefined) sheet.notes.push(toSheetNote(block, block.head));
    else if (last === undefined) sheet.body.push(block);
    else sheet.notes[sheet.notes.length - 1] = { ...last, paragraphs: [...last.paragraphs, [block]] };
  }
  return sheets;
}

/** Behind the last note a heading ends the notes, for an appendix or a bibliography is text. */
function splitEnd(blocks: readonly SourceBlock[]): readonly Sheet[] {
  const first = blocks.findIndex(({ head }) => head !== undefined);
  const start = first === -1 ? blocks.length : first;
  const lastNote = blocks.findLastIndex(({ head }) => head !== undefined);
  const behind = blocks.findIndex((block, at) => at > lastNote && lastNote !== -1 && isBackHeading(block));
  const end = behind === -1 ? blocks.length : behind;
  const notes: SheetNote[] = [];
  let sheet: number | undefined;
  for (const block of blocks.slice(start, end)) {
    const last = notes.at(-1);
    if (block.head !== undefined) {
      notes.push(toSheetNote(block, block.head));
    } else if (last !== undefined) {
      const open = last.paragraphs.at(-1) ?? [];
      const goesOn = block.sheet !== sheet && endingOf(open.at(-1)?.text ?? '') === 'broken';
      const paragraphs = goesOn ? [...last.paragraphs.slice(0, -1), [...open, block]] : [...last.paragraphs, [block]];
      notes[notes.length - 1] = { ...last, paragraphs };
    }
    sheet = block.sheet;
  }
  const bodies = splitSheets(
    [...blocks.slice(0, start), ...blocks.slice(end)].map((block) => ({ ...block, head: undefined })),
  );
  const sheets = bodies.length === 0 ? [{ body: [], notes: [], rest: null }] : bodies;
  return sheets.map((body, index) => (index === sheets.length - 1 ? { ...body, notes } : body));
}

function isBackHeading(block: SourceBlock): boolean {
  if (block.shape?.type === 'heading' || isHeading(block.text)) return true;
  return block.text.length < 60 && backHeadings.has(foldWords(block.text).join(' '));
}
