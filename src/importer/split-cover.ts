import { coverBoilerplate } from './rules/cover-boilerplate.ts';
import { type CoverField, coverLabels } from './rules/cover-labels.ts';
import { parseNoteFigure } from './figure.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Part the cover sheet of a transcription from its body.
 *
 * The sheet is what stands before and among lines with labels (`Author(s):`, `Source:` …) and JSTOR's own sentences.
 * What comes before the first label is the title.
 *
 * @param blocks
 *   All blocks of the transcription.
 * @returns
 *   Entries of the sheet, none where there is no sheet, and the blocks after it.
 */
export function splitCover(blocks: readonly SourceBlock[]): {
  readonly entries: readonly CoverEntry[];
  readonly body: readonly SourceBlock[];
} {
  const entries: CoverEntry[] = [];
  let end = 0;
  let kept = 0;
  let labelled = false;
  let unknown = 0;
  for (const [index, block] of blocks.entries()) {
    if (parseNoteFigure(block.text) !== null) break;
    const read = entriesOf(block, labelled);
    const known = read.some((entry) => entry.kind !== 'title' && entry.kind !== 'unknown');
    unknown = known || !labelled ? 0 : unknown + 1;
    if (!known && (block.text.length > longestLine || index > longestSheet || unknown > 2)) break;
    entries.push(...read);
    labelled ||= read.some((entry) => entry.length > 0);
    if (!known) continue;
    end = index + 1;
    kept = entries.length;
  }
  return labelled ? { entries: entries.slice(0, kept), body: blocks.slice(end) } : { entries: [], body: blocks };
}

/** In characters; a longer block without a label belongs to the body. */
const longestLine = 300;
/** In blocks; no sheet that we have seen has more than twenty. */
const longestSheet = 30;

function entriesOf(block: SourceBlock, labelled: boolean): readonly CoverEntry[] {
  const entries: CoverEntry[] = [];
  let seen = labelled;
  block.text.split('\n').forEach((text, index) => {
    const line = block.line + index;
    const boilerplate = coverBoilerplate.find(({ pattern }) => pattern.test(text));
    const label = coverLabels.find(({ pattern }) => pattern.test(text));
    const before = entries.at(-1);
    if (boilerplate !== undefined) {
      entries.push({ kind: 'boilerplate', text, line, length: 0, reason: boilerplate.reason });
    } else if (label !== undefined) {
      seen = true;
      entries.push({ kind: label.field, text, line, length: label.pattern.exec(text)?.[0].length ?? 0, reason: '' });
    } else if (before === undefined) {
      entries.push({ kind: seen ? 'unknown' : 'title', text, line, length: 0, reason: '' });
    } else {
      entries[entries.length - 1] = { ...before, text: `${before.text}\n${text}` };
    }
  });
  return entries;
}

/** One thing that a cover sheet says. */
export interface CoverEntry {
  /** `unknown`: it stands among the others, but nothing says what it is. */
  readonly kind: CoverField | 'boilerplate' | 'unknown';
  /** With its label; lines are parted by `\n`. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Of the label, in characters; 0 where there is none. */
  readonly length: number;
  /** Why it is dropped; empty where it is not boilerplate. */
  readonly reason: string;
}
