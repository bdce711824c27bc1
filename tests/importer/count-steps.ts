import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Count the work of importing.
 *
 * @param texts
 *   Transcriptions.
 * @returns
 *   The steps that each took (`print-steps.ts`), 1 or more; the same ones at any time and under any load.
 */
export function countSteps(texts: readonly string[]): readonly number[] {
  const program = join(import.meta.dirname, 'print-steps.ts');
  const flags = ['--no-opt', '--no-maglev', '--no-flush-bytecode'];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, program], { input: JSON.stringify(texts), encoding: 'utf8' }),
  ) as readonly number[];
}
