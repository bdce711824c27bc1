import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetch packages from npm into a folder of their own: peers are no dependencies of ours.
 *
 * @param folder
 *   It is made where it is missing.
 * @param packages
 *   Names with exact versions.
 * @returns
 *   Null, or why they could not be fetched.
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): string | null {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  const npm = process.env['npm_execpath'];
  const [program, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const run = spawnSync(program, [...before, 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.status === 0 ? null : `npm could not fetch it: ${(run.stderr || String(run.error)).trim().slice(0, 200)}`;
}
