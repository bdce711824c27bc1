import type { SourceBlock } from './source-block.ts';

/** Where a passage or a note stands in the transcription. */
export interface SourcePlace {
  readonly type: 'passage' | 'note';
  /** Its anchor or its label. */
  readonly name: string;
  /** Its first and its last line, 1-based. */
  readonly from: number;
  readonly to: number;
}

/**
 * Say on which lines some blocks stand.
 *
 * @param blocks
 *   In order.
 * @returns
 *   The first and the last line, 1-based; 0 where there are no blocks.
 */
export function linesOf(blocks: readonly SourceBlock[]): { readonly from: number; readonly to: number } {
  const last = blocks.at(-1);
  const to = last === undefined ? 0 : last.line + last.text.split('\n').length - 1;
  return { from: blocks[0]?.line ?? 0, to };
}
