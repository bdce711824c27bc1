// Runs one of our commands on the pinned Node, after installing what is missing.
//
//   node src/cli/launch.mjs COMMAND [ARGUMENT...]
//
// Plain JavaScript for Node 20, for it is what runs before anything is installed; everything else is TypeScript for
// the Node that the package "node" brings.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.manicule-installed');

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) install();

const [command = '', ...rest] = process.argv.slice(2);
// Compiled code is kept, with its types stripped: half the time of a start. It can be removed at any time.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env };
const run = spawnSync(node, [join(root, 'src', 'cli', `${command}.ts`), ...rest], { cwd: root, env, stdio: 'inherit' });
if (run.error)
  fail(`The pinned Node did not start: ${run.error.message}`, 'Remove the folder node_modules and try again.');
process.exit(run.status ?? 1);

/** `npm ci` gives just what the lock file says. Only its errors are shown: its warnings are about Node 20, which does not run us. */
function install() {
  process.stderr.write('Installing what is missing (once; a minute or two) …\n');
  const npm = process.env['npm_execpath'];
  const [program, before] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const result = spawnSync(program, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: program.endsWith('.cmd'),
  });
  if (result.status !== 0 || !existsSync(node)) {
    fail(
      'npm could not install the packages.',
      'Read its message above; most often the network is not there. Then try again.',
    );
  }
  writeFileSync(stamp, lock);
}

function fail(message, hint) {
  process.stderr.write(`${message}\n${hint}\n`);
  process.exit(1);
}
