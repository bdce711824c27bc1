import type { DroppedWords, ImportProblem } from '../import-report.ts';
import type { SourceBlock } from '../source-block.ts';
import { blocksOfSheet, hasIndents } from './blocks-of-sheet.ts';
import { findRunningLines, type SheetLine } from './find-running-lines.ts';
import { joinHyphens } from './join-hyphens.ts';
import type { Layout } from './layout.ts';

/**
 * Read the text that `pdftotext` takes out of a PDF: hard-wrapped lines, with a form feed where each page ends.
 *
 * Running heads and feet give the pages their labels and are dropped. Words divided by a hyphen at the end of a line
 * are joined; those divided by a page turn are joined later, when notes and text are told apart.
 *
 * @param transcription
 *   Whole file.
 * @returns
 *   Blocks, each on its sheet.
 */
export function readPdf(transcription: string): Layout {
  const sheets = splitSheets(transcription);
  const running = findRunningLines(sheets);
  const dropped: DroppedWords[] = [];
  const problems: ImportProblem[] = [...running.problems];
  const blocks: SourceBlock[] = [];
  // One page in five at least: elsewhere it may be chance.
  const isIndented = sheets.filter(hasIndents).length * 5 >= sheets.length;
  sheets.forEach((lines, sheet) => {
    const kept = lines.map((line): SheetLine => {
      const reason = running.reasons.get(line);
      if (reason === undefined) return line;
      dropped.push({ text: line.text.trim().split(/\s+/u).join(' '), line: line.line, reason });
      return { ...line, text: '' };
    });
    const found = blocksOfSheet(kept, { sheet, isIndented });
    blocks.push(...found.blocks);
    problems.push(...found.problems);
  });
  const hyphens = joinHyphens(blocks);
  return {
    blocks: hyphens.blocks,
    labels: running.labels,
    dropped,
    joined: hyphens.joined,
    rewritten: [],
    problems: [...problems, ...hyphens.problems],
  };
}

/** A form feed ends a sheet; it stands at the head of the first line of the next. */
function splitSheets(transcription: string): readonly (readonly SheetLine[])[] {
  const sheets: SheetLine[][] = [[]];
  const lines = transcription.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  lines.forEach((raw, index) => {
    raw.split('\f').forEach((text, part) => {
      if (part > 0) sheets.push([]);
      sheets.at(-1)?.push({ text: text.trimEnd(), line: index + 1 });
    });
  });
  return sheets.filter((sheet) => sheet.some(({ text }) => text.trim() !== ''));
}
