// Loaded before a command (`node --import`): does something to it at one of its changes of files.
//   FAULT_AT     which change, counted from 1; 0 only counts them
//   FAULT        `kill-before`, `kill-after`, or the code of an error of the system: ENOSPC, EACCES
//   FAULT_OF     the only kind of change that counts: renameSync; all, if it is missing
//   FAULT_IN     what is in the path of every file that counts; `manicule-crash-`, if it is missing
//   FAULT_COUNT  a file that receives how many changes there were
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT = '', FAULT_AT = '0', FAULT_COUNT, FAULT_OF, FAULT_IN = 'manicule-crash-' } = process.env;
const changing = FAULT_OF ? [FAULT_OF] : ['writeFileSync', 'renameSync', 'copyFileSync', 'mkdirSync', 'rmSync'];
const write = fs.writeFileSync;
let count = 0;

for (const name of changing) {
  const change = fs[name];
  fs[name] = (...given) => {
    // Astro and Node keep files of their own elsewhere.
    if (!String(given[0]).includes(FAULT_IN)) return change(...given);
    count += 1;
    if (FAULT_COUNT) write(FAULT_COUNT, String(count));
    if (count !== Number(FAULT_AT)) return change(...given);
    if (FAULT === 'kill-after') change(...given);
    if (FAULT.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`${FAULT}: refused`), { code: FAULT, path: String(given[0]) });
  };
}
syncBuiltinESMExports();
