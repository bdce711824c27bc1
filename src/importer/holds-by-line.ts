import { parseByLine } from './parse-by-line.ts';
import { partByLine } from './part-by-line.ts';

/**
 * Say whether lines that are set in the middle of a page name an author, and are therefore no verse.
 *
 * @param text
 *   A block, its lines trimmed.
 * @returns
 *   True for a by-line that says so or is followed by a place of work, also below a title in the same block.
 */
export function holdsByLine(text: string): boolean {
  const byLine = parseByLine(text);
  return byLine === null ? partByLine({ text, line: 0 }).length > 1 : byLine.hasBy || byLine.affiliation !== null;
}
