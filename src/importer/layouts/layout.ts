import type { DroppedWords, ImportProblem, JoinedWord } from '../import-report.ts';
import type { SourceBlock } from '../source-block.ts';

/** A transcription whose lines are brought into blocks: what every form comes to before its notes are looked at. */
export interface Layout {
  /** In the order of the file. */
  readonly blocks: readonly SourceBlock[];
  /** For each printed sheet its label, null where none is known; undefined where sheets are not shown. */
  readonly labels?: readonly (string | null)[];
  readonly dropped: readonly DroppedWords[];
  readonly joined: readonly JoinedWord[];
  readonly rewritten: readonly RewrittenWord[];
  readonly problems: readonly ImportProblem[];
}

/** A word whose marks are read: `_so_` as `*so*`. Its letters and figures stay. */
export interface RewrittenWord {
  /** 1-based. */
  readonly line: number;
  /** As in the file. */
  readonly from: string;
  /** What the steps that follow read; more than one word, or none, where marks parted words or were all there was. */
  readonly to: string;
}
