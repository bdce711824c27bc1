import { spawnSync } from 'node:child_process';

/**
 * Tell whether a program is installed.
 *
 * @param name
 *   Its command.
 * @returns
 *   True where it can be started.
 */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}
