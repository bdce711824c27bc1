import { join } from 'node:path';
import { EditionError } from '../edition/problem.ts';
import { contentFolder } from './content-folder.ts';
import { finishWrites, listJournal } from './journal/journal.ts';
import { takeLock } from './take-lock.ts';

/**
 * Do something that writes into the content while no other command does.
 *
 * @param work
 *   What to do. What a killed command had begun is finished before.
 * @returns
 *   What the work returns.
 * @throws {EditionError}
 *   `busy` where another command is at work.
 */
export async function withContentLock<Result>(work: () => Promise<Result> | Result): Promise<Result> {
  const file = lockFile();
  const letGo = takeLock(file);
  if (letGo === null) {
    throw new EditionError([
      {
        id: 'busy',
        file,
        line: 0,
        column: 0,
        message: 'Expected no other command at work on this content; one is running.',
        hint: 'Wait until it has ended, and run this one again.',
      },
    ]);
  }
  try {
    finishWrites();
    return await work();
  } finally {
    letGo();
  }
}

/** Finish what a killed command had begun, before the content is read; unless another command is just doing it. */
export function finishBegunWrites(): void {
  if (listJournal().every(({ isDone }) => isDone)) return;
  const letGo = takeLock(lockFile());
  if (letGo === null) return;
  try {
    finishWrites();
  } finally {
    letGo();
  }
}

function lockFile(): string {
  return join(contentFolder(), '.manicule', 'lock');
}
