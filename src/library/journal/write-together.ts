import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { journalFolder } from './journal-folder.ts';
import { carryOut, type JournalEntry, listJournal, type Plan } from './journal.ts';

/** A file to be written; null takes it away. */
export interface WrittenFile {
  /** An absolute path in the content folder. */
  readonly path: string;
  readonly text: string | null;
}

/**
 * Write several files of the content, all or none, whatever happens meanwhile; what they replace can be brought back.
 *
 * Where the machine refuses (a full disk, a folder that may only be read), everything is as it was before the error is
 * thrown. A command that is killed leaves all as it was, or a write that the next command finishes (`finishWrites`).
 *
 * @param files
 *   The files, each once.
 * @param by
 *   The command that writes, and the entry of the journal that it undoes.
 * @throws {Error}
 *   Whatever the file system says.
 */
export function writeTogether(
  files: readonly WrittenFile[],
  { command, undoes = null }: { readonly command: string; readonly undoes?: string | null },
): void {
  const root = journalFolder();
  const last = Number(listJournal().at(-1)?.name.slice(0, 6) ?? 0);
  const name = `${String(last + 1).padStart(6, '0')}-${command}`;
  const draft = join(root, `.${name}`);
  const folder = join(root, name);
  const plan: Plan = {
    format: 'manicule-journal-1',
    command,
    date: new Date().toISOString(),
    undoes,
    files: files.map(({ path, text }) => ({
      name: relative(contentFolder(), path).split(sep).join('/'),
      existed: existsSync(path),
      removed: text === null,
    })),
  };
  try {
    for (const part of ['new', 'old']) mkdirSync(join(draft, part), { recursive: true });
    files.forEach(({ path, text }, index) => {
      if (text !== null) writeFileSync(join(draft, 'new', String(index)), text, { flush: true });
      if (existsSync(path)) copyFileSync(path, join(draft, 'old', String(index)));
    });
    writeFileSync(join(draft, 'plan.json'), `${JSON.stringify(plan, null, 2)}\n`, { flush: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  const entry: JournalEntry = { name, folder, plan, isDone: false };
  try {
    carryOut(entry);
  } catch (error) {
    putBack(entry);
    throw error;
  }
}

/** Bring back what was there; the old files are copied, for a second refusal must not lose them. */
function putBack({ folder, plan }: JournalEntry): void {
  plan.files.forEach(({ name, existed }, index) => {
    const target = join(contentFolder(), name);
    const isWritten = !existsSync(join(folder, 'new', String(index)));
    if (!isWritten) return;
    if (existed) copyFileSync(join(folder, 'old', String(index)), target);
    else rmSync(target, { force: true });
  });
  rmSync(folder, { recursive: true, force: true });
}
