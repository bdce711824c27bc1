import { setFlagsFromString } from 'node:v8';

/** With 30 texts of 10,000 words a build takes 3 % less without it, with 100 it takes 3 % more. */
const fewest = 50;

/**
 * Have V8 do without the last of its compilers in a library that is built before that one's code pays.
 *
 * TurboFan compiles the same functions in every thread: a tenth of the processor time of 10 texts, on the cores that the
 * threads run on. Maglev, the compiler before it, stays. To be called once the threads run: what V8 keeps of Node's own
 * modules it takes only under the settings that it was kept under.
 *
 * @param editions
 *   How many are built.
 */
export function spareCompiler(editions: number): void {
  if (editions < fewest) setFlagsFromString('--no-turbofan');
}
