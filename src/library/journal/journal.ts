import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { contentFolder } from '../content-folder.ts';
import { journalFolder } from './journal-folder.ts';

/** How many writes can be undone. */
const kept = 20;

const planSchema = z.strictObject({
  format: z.literal('manicule-journal-1'),
  command: z.string().describe('The command that wrote: `import`.'),
  date: z.iso.datetime().describe('When.'),
  undoes: z.string().nullable().describe('The entry whose old files were put back; null for all but `undo`.'),
  files: z.array(
    z.strictObject({
      name: z.string().describe('From the content folder, with forward slashes.'),
      existed: z.boolean().describe('There was such a file, and `old/` has it under its number here.'),
      removed: z.boolean().describe('The file was taken away; else `new/` has what was to be written.'),
    }),
  ),
});

export type Plan = z.infer<typeof planSchema>;

/** One write of several files, finished or not. */
export interface JournalEntry {
  /** `000012-import`; the numbers rise. */
  readonly name: string;
  readonly folder: string;
  readonly plan: Plan;
  readonly isDone: boolean;
}

/**
 * List the writes that are known.
 *
 * @returns
 *   The oldest first. What is being prepared is not among them.
 */
export function listJournal(): readonly JournalEntry[] {
  const root = journalFolder();
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const folder = join(root, name);
      const plan = planSchema.safeParse(readJson(join(folder, 'plan.json')));
      return plan.success ? [{ name, folder, plan: plan.data, isDone: existsSync(join(folder, 'done')) }] : [];
    });
}

/**
 * Put the files of a write where they belong. Whatever of that was done before is left as it is.
 *
 * @param entry
 *   A write that is whole.
 */
export function carryOut({ folder, plan }: JournalEntry): void {
  plan.files.forEach(({ name, removed }, index) => {
    const target = join(contentFolder(), name);
    const written = join(folder, 'new', String(index));
    if (removed) rmSync(target, { force: true });
    else if (existsSync(written)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(written, target);
    }
  });
  writeFileSync(join(folder, 'done'), '');
}

/** Finish what a command that was killed had begun. Only for who holds the lock of the content. */
export function finishWrites(): void {
  for (const entry of listJournal()) if (!entry.isDone) carryOut(entry);
  const root = journalFolder();
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    if (name.startsWith('.')) rmSync(join(root, name), { recursive: true, force: true });
  }
  for (const { folder } of listJournal().slice(0, -kept)) rmSync(folder, { recursive: true, force: true });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
