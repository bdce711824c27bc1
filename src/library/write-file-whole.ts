import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Write a file so that it is never half written: beside it first, then renamed.
 *
 * @param path
 *   An absolute path in a folder that is there.
 * @param text
 *   The whole file.
 */
export function writeFileWhole(path: string, text: string): void {
  const beside = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
