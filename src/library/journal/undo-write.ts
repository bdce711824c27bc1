import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { type JournalEntry, listJournal } from './journal.ts';
import { writeTogether } from './write-together.ts';

/**
 * Bring back what a write replaced. What stands there now is kept in the journal in turn, so nothing is lost.
 *
 * @param entry
 *   The write.
 */
export function undoWrite({ name, folder, plan }: JournalEntry): void {
  const files = plan.files.map((file, index) => ({
    path: join(contentFolder(), file.name),
    text: file.existed ? readFileSync(join(folder, 'old', String(index)), 'utf8') : null,
  }));
  writeTogether(files, { command: 'undo', undoes: name });
}

/**
 * Find the write that is to be undone next.
 *
 * @returns
 *   The last that was not undone yet, and is no undoing itself; null where there is none.
 */
export function lastWrite(): JournalEntry | null {
  const entries = listJournal();
  const undone = new Set(entries.map(({ plan }) => plan.undoes));
  return entries.findLast(({ name, plan }) => plan.undoes === null && !undone.has(name)) ?? null;
}
