import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { typesetter } from './typesetter.ts';

/**
 * Find the typesetter, or fetch it where the user agrees.
 *
 * @param agreed
 *   The user has agreed already; else a terminal is asked, and where there is none the answer is no.
 * @returns
 *   The path of its program; null where it is not there, after saying what to do.
 */
export async function ensureTypesetter(agreed: boolean): Promise<string | null> {
  const program = typesetter.program();
  if (existsSync(program)) return program;
  process.stdout.write(
    `Pages are set by Vivliostyle (${typesetter.spec}, AGPL-3.0), which is not here yet.\n` +
      `It is fetched from the npm registry once, about 270 MB, into ${typesetter.folder()};\n` +
      'it fetches no browser and becomes no part of your edition. Removing the folder removes it.\n',
  );
  if (!agreed && !(await asksYes())) {
    process.stderr.write('Nothing was fetched and no PDF was made. With --fetch it is fetched without a question.\n');
    return null;
  }
  if (fetchTypesetter() && existsSync(program)) return program;
  process.stderr.write(
    'npm could not fetch it.\nRead its message above; most often the network is not there. Then try again.\n',
  );
  return null;
}

async function asksYes(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/iu.test((await lines.question('Fetch it now? (y/n) ')).trim());
  } finally {
    lines.close();
  }
}

/** Beside its place first: what was fetched by half is never taken for the whole. */
function fetchTypesetter(): boolean {
  const folder = typesetter.folder();
  const making = `${folder}.${String(process.pid)}`;
  const npm = process.env['npm_execpath'];
  const [command, before] =
    npm === undefined ? [process.platform === 'win32' ? 'npm.cmd' : 'npm', []] : [process.execPath, [npm]];
  mkdirSync(making, { recursive: true });
  try {
    const options = [
      '--prefix',
      making,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--progress',
    ];
    const { status } = spawnSync(command, [...before, 'install', ...options, '--save-exact', typesetter.spec], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command.endsWith('.cmd'),
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    });
    if (status !== 0) return false;
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return true;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
