import { parseByLine } from './parse-by-line.ts';
import { byWord } from './rules/by-lines.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Part a title from the by-line that follows it without a blank line.
 *
 * @param block
 *   The first of a text.
 * @returns
 *   Title and by-line, or the block alone where none of its lines begins one (*By*).
 */
export function partByLine(block: SourceBlock): readonly [SourceBlock] | readonly [SourceBlock, SourceBlock] {
  const lines = block.text.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && byWord.test(line));
  const below = lines.slice(at).join('\n');
  if (at === -1 || block.shape !== undefined || parseByLine(below) === null) return [block];
  return [
    { ...block, text: lines.slice(0, at).join('\n') },
    { ...block, text: below, line: block.line + at },
  ];
}
