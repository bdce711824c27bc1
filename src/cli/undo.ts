import { listJournal } from '../library/journal/journal.ts';
import { lastWrite, undoWrite } from '../library/journal/undo-write.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'undo',
  usage: 'npm run undo [-- ENTRY] [--list]',
  help: `
Brings back the files that a command replaced: import --force, anchors, release. What stands there now is kept in turn,
so that an undoing can be undone. The last 20 writes are kept, in content/.manicule/journal/.

  npm run undo                       the last write that was not undone yet
  npm run undo -- 000012-import      this one

Options
  --list   say what can be undone, and change nothing
`,
  options: { list: { type: 'boolean' } },
  writes: true,
  run({ list = false }, [wanted]) {
    const entries = listJournal();
    if (list) {
      const lines = entries.map(
        ({ name, plan }) => `${name}  ${plan.date}  ${plan.files.map((file) => file.name).join(', ')}`,
      );
      process.stdout.write(`${lines.join('\n') || 'There is nothing to undo.'}\n`);
      return;
    }
    const entry = wanted === undefined ? lastWrite() : entries.find(({ name }) => name === wanted);
    if (entry === undefined) throw new UsageError(`Expected an entry that --list shows; found ${wanted ?? ''}`);
    if (entry === null) {
      process.stdout.write('There is nothing to undo.\n');
      return;
    }
    undoWrite(entry);
    const files = entry.plan.files.map(({ name, existed }) => `  ${existed ? 'as before ' : 'taken away'}  ${name}`);
    process.stdout.write(`${[`Undid ${entry.name}.`, ...files].join('\n')}\n`);
  },
});
