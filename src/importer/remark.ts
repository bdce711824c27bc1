import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { ImportProblem } from './import-report.ts';

/**
 * Make a remark.
 *
 * @param id
 *   Its kind.
 * @param line
 *   1-based; 0 where it is about the file as a whole.
 * @param message
 *   What was found and taken.
 * @param hint
 *   What to do.
 * @returns
 *   A problem that keeps nothing from being written.
 */
export function remark(id: ProblemId, line: number, message: string, hint: string): ImportProblem {
  return { id, severity: 'remark', line, message, hint };
}

/**
 * Shorten words for a message.
 *
 * @param text
 *   Any text.
 * @returns
 *   One line of 80 characters at most.
 */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
