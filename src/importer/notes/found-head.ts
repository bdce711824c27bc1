import type { NoteHead } from '../source-block.ts';

/** Where a note may begin. */
export interface FoundHead {
  readonly head: NoteHead;
  /** Index of the block, from 0. */
  readonly block: number;
  /** Offset of its line in the block, from 0. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
  /** How much its place looks like the beginning of a note; higher is likelier. */
  readonly weight: number;
}
