import { mayBeginNote } from '../find-marks.ts';
import { holdsByLine } from '../holds-by-line.ts';
import type { ImportProblem } from '../import-report.ts';
import { areVerses } from './are-verses.ts';
import { layoutRemarks } from './layout-remarks.ts';
import { endingOf } from '../sentence.ts';
import type { SourceBlock } from '../source-block.ts';
import type { SheetLine } from './find-running-lines.ts';
import { measureOf } from './measure-of.ts';

/**
 * Part the lines of a page of a PDF into paragraphs.
 *
 * A paragraph ends at a blank line, before a line that is indented, and behind a line that is short and ends a sentence.
 * Where nearly every line is followed by a blank one, blank lines mean nothing.
 *
 * @param lines
 *   Of the page; lines that were dropped are empty.
 * @param settings
 *   `sheet`: the number of the page, from 0; `isIndented`: whether paragraphs of this PDF begin with an indented line.
 * @returns
 *   Blocks with their lines trimmed.
 */
export function blocksOfSheet(
  lines: readonly SheetLine[],
  { sheet, isIndented }: { readonly sheet: number; readonly isIndented: boolean },
): { readonly blocks: readonly SourceBlock[]; readonly problems: readonly ImportProblem[] } {
  const full = lines.filter(({ text }) => text.trim() !== '');
  const base = baseOf(full.map(({ text }) => indentOf(text)));
  const width = measureOf(full.map(({ text }) => text));
  const isDoubleSpaced = full.length > 8 && countGaps(full) * 5 >= (full.length - 1) * 4;
  const groups: SheetLine[][] = [];
  full.forEach((line, at) => {
    const before = full[at - 1];
    const group = groups.at(-1);
    const isGap = before !== undefined && line.line - before.line > 1 && !isDoubleSpaced;
    const begins = before === undefined || isGap || beginsParagraph(before, line, { base, width });
    if (begins || group === undefined) groups.push([line]);
    else group.push(line);
  });
  const problems: ImportProblem[] = [];
  const blocks = groups.map((group, at): SourceBlock => {
    const indent = indentOf(group[0]?.text ?? '');
    const opens = isIndented ? { opens: indent >= base + 2 } : {};
    const block = { text: joinLines(group), line: group[0]?.line ?? 0, sheet, ...opens };
    const isSetIn = group.length > 1 && group.every(({ text }) => indentOf(text) >= base + deepIndent);
    if (!isSetIn || isDoubleSpaced || mayBeginNote(block.text) || holdsByLine(block.text)) return block;
    const isVerse = areVerses(
      group.map(({ text }) => text),
      width,
    );
    problems.push(layoutRemarks.shapeTaken(block.line, isVerse ? 'verse' : 'a quotation', block.text));
    const shape = isVerse
      ? ({ type: 'verse', quoted: null } as const)
      : ({ type: 'quotation', quoted: sheet * 1000 + at } as const);
    return { ...block, shape };
  });
  return { blocks, problems };
}

/**
 * Say whether some paragraph of a page begins with an indented line and goes on flush.
 *
 * @param lines
 *   Of the page.
 * @returns
 *   True where a line is indented, and those about it are not.
 */
export function hasIndents(lines: readonly SheetLine[]): boolean {
  const full = lines.filter(({ text }) => text.trim() !== '');
  const indents = full.map(({ text }) => indentOf(text));
  const base = baseOf(indents);
  return full.some((line, at) => {
    const isAlone = line.line - (full[at - 1]?.line ?? 0) === 1 && (full[at + 1]?.line ?? 0) - line.line === 1;
    const [before = 0, own = 0, after = 0] = indents.slice(Math.max(0, at - 1), at + 2);
    return isAlone && at > 0 && before <= base + 1 && own >= base + 2 && own <= base + 8 && after <= base + 1;
  });
}

/** In characters. */
const deepIndent = 3;

function beginsParagraph(
  before: SheetLine,
  line: SheetLine,
  { base, width }: { base: number; width: number },
): boolean {
  const indent = indentOf(line.text);
  const indentBefore = indentOf(before.text);
  // The lines of a note may hang below its mark.
  if (indent >= base + 2 && indentBefore < indent - 1) return !mayBeginNote(before.text.trim());
  if (indentBefore >= base + deepIndent && indent <= base + 1 && before.text.trim().length < width * 0.6) return true;
  const text = before.text.trim();
  return endingOf(text) === 'sentence' && text.length < width * 0.75 && /^[‘“'"(]?\p{Lu}/u.test(line.text.trim());
}

/** Line ends stay as many as in the file, so that the lines of a block can be counted. */
function joinLines(group: readonly SheetLine[]): string {
  return group
    .map(({ text, line }, at) => '\n'.repeat(at === 0 ? 0 : line - (group[at - 1]?.line ?? 0)) + text.trim())
    .join('');
}

function countGaps(lines: readonly SheetLine[]): number {
  return lines.filter(({ line }, at) => at > 0 && line - (lines[at - 1]?.line ?? 0) > 1).length;
}

function indentOf(text: string): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0;
}

/** The least indentation that one line in six has: a quotation may fill most of a page, and its notes stand flush. */
function baseOf(indents: readonly number[]): number {
  const counts = Map.groupBy(indents, (indent) => indent);
  const common = [...counts].filter(([, lines]) => lines.length * 6 >= indents.length).map(([indent]) => indent);
  return Math.min(...(common.length === 0 ? indents : common));
}
