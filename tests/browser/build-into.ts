import { spawnSync } from 'node:child_process';

/**
 * Run `npm run build` for some content, as its user would.
 *
 * @param folder
 *   Where to build; what is in it goes once all is built.
 * @param content
 *   The folder of the content; the shipped one when it is not given.
 * @param more
 *   Further arguments of the command; `--private` when they are not given.
 * @param language
 *   The language of the interface; that of the configuration when it is not given.
 * @returns
 *   Exit status or signal, and output.
 */
export function buildInto(
  folder: string,
  content?: string,
  more: readonly string[] = ['--private'],
  language?: string,
): {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  // Vitest says NODE_ENV=test and DEV=1, which Astro would take for a development build, and BASE_URL=/.
  const vite = { DEV: undefined, PROD: undefined, MODE: undefined, BASE_URL: undefined };
  const environment = { ...process.env, NODE_ENV: 'production', ...vite };
  return spawnSync(process.execPath, ['src/cli/build.ts', '--out', folder, ...more], {
    encoding: 'utf8',
    env: {
      ...environment,
      ...(content === undefined ? {} : { MANICULE_CONTENT: content }),
      ...(language === undefined ? {} : { MANICULE_LANGUAGE: language }),
    },
  });
}
