import type { Mark } from './find-marks.ts';
import type { ImportProblem } from './import-report.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Show a mark with the words before it.
 *
 * @param candidate
 *   Any mark.
 * @returns
 *   The end of what stands before it, and the mark.
 */
export function printedAt({ block, mark }: Candidate): string {
  return block.text.slice(Math.max(0, mark.from - 12), mark.to);
}

/** Where numbers of notes do not repeat. */
export interface CallScope {
  /** Its label; empty for the text as a whole. */
  readonly page: string;
  readonly body: readonly SourceBlock[];
  readonly notes: readonly ScopeNote[];
}

export interface ScopeNote {
  readonly number: number;
  readonly label: string;
  /** What calls name it by: `*`, or the label of a Markdown footnote in small letters. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/** A mark that may be a call. */
export interface Candidate {
  readonly block: SourceBlock;
  readonly mark: Mark;
  /** On which it stands, 1-based. */
  readonly line: number;
  /** It may be no call. */
  readonly isPower: boolean;
}

/** A mark and the note that it calls. */
export interface FoundCall {
  readonly candidate: Candidate;
  readonly note: ScopeNote;
}

export interface Matched {
  readonly found: readonly FoundCall[];
  readonly problems: readonly ImportProblem[];
}

/** A call in a block: offsets from 0, and the label of the note. */
export interface PlacedCall {
  readonly from: number;
  readonly to: number;
  readonly note: string;
}
