// Runs a command once for each of some folders, and stops it each time at another of its changes of files: from there on
// nothing on the disk changes any more, whatever it still does, as if it had been killed. The modules are loaded once,
// which is what most of the time of a command goes into. Its locks are those of a dead process when this one has ended.
//
//   node stop-in-turn.mjs COMMAND.ts '["its","options"]' '[{"folder": "…", "at": 1, "after": true}]'
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , command, options, runs] = process.argv;
/** Those that `fault-in-files.mjs` counts; and the others that change a file, which must not once it is stopped. */
const counted = ['writeFileSync', 'renameSync', 'copyFileSync', 'mkdirSync', 'rmSync'];
const others = ['openSync', 'unlinkSync', 'linkSync', 'writeSync', 'cpSync', 'appendFileSync', 'rmdirSync'];
let now = { folder: '', at: 0, after: false, count: 0, isStopped: false };

for (const name of [...counted, ...others]) {
  const change = fs[name];
  fs[name] = (...given) => {
    const isReading = name === 'openSync' && (given[1] ?? 'r') === 'r';
    const isCounted = counted.includes(name) && String(given[0]).includes(now.folder);
    if (now.isStopped && !isReading) throw new Error('stopped');
    if (isCounted) now.count += 1;
    if (!isCounted || now.count !== now.at) return change(...given);
    if (now.after) change(...given);
    now.isStopped = true;
    throw new Error('stopped');
  };
}
syncBuiltinESMExports();

for (const [turn, run] of JSON.parse(runs).entries()) {
  now = { ...run, count: 0, isStopped: false };
  Object.assign(process.env, { INIT_CWD: run.folder, MANICULE_CONTENT: join(run.folder, 'content') });
  process.argv = [process.execPath, command, ...JSON.parse(options)];
  await import(`${pathToFileURL(resolve(command))}?${String(turn)}`).catch((error) => {
    if (error.message !== 'stopped') throw error;
  });
  if (!now.isStopped)
    throw new Error(`Expected a change ${String(run.at)} of a file; there were ${String(now.count)}.`);
}
process.exitCode = 0;
