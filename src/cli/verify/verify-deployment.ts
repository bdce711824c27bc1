import type { Problem } from '../../edition/problem.ts';
import { checksumLine } from '../../exports/checksum-line.ts';
import { checksumsName } from '../write-checksums.ts';
import type { Deployment } from './deployment.ts';

/** What hosts take for themselves and may not serve. */
const hostFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** Enough to keep a host busy, and few enough not to trouble it. */
const atOnce = 8;

/**
 * Hold every file of a deployed site against the checksums that its build wrote.
 *
 * @param deployment
 *   The site.
 * @returns
 *   How many files were compared, and a problem for each that is missing, changed or, where they can be listed, too many.
 */
export async function verifyDeployment(
  deployment: Deployment,
): Promise<{ readonly compared: number; readonly problems: readonly Problem[] }> {
  const report = (id: keyof typeof texts, path: string, line: number, found = ''): Problem => ({
    id,
    file: `${deployment.name.replace(/\/?$/u, '/')}${path}`,
    line,
    column: 0,
    message: texts[id].message(found),
    hint: texts[id].hint,
  });
  const manifest = await deployment.read(checksumsName);
  if (typeof manifest === 'string') {
    return { compared: 0, problems: [report('deployment-unlisted', checksumsName, 0, manifest)] };
  }
  const lines = new TextDecoder().decode(manifest).split('\n');
  const torn = lines.findIndex((line, index) => !isLine.test(line) && (line !== '' || index < lines.length - 1));
  if (torn !== -1 || lines.at(-1) !== '') {
    const line = torn === -1 ? lines.length : torn + 1;
    return { compared: 0, problems: [report('deployment-list-torn', checksumsName, line, lines[line - 1] ?? '')] };
  }

  const listed = new Set(lines.filter(Boolean).map((line) => line.slice(66)));
  const compare = async (line: string): Promise<Problem | null> => {
    const path = line.slice(66);
    if (deployment.list === null && hostFiles.has(path)) return null;
    const content = await deployment.read(path);
    if (typeof content === 'string') return report('deployment-missing', path, 0, content);
    return checksumLine(path, content) === `${line}\n` ? null : report('deployment-changed', path, 0);
  };
  const problems = await inParts(lines.filter(Boolean), compare);
  const extra = (await deployment.list?.())?.filter((path) => path !== checksumsName && !listed.has(path)) ?? [];
  return {
    compared: listed.size,
    problems: [
      ...problems.filter((problem) => problem !== null),
      ...extra.map((path) => report('deployment-extra', path, 0)),
    ],
  };
}

const isLine = /^[0-9a-f]{64} {2}\S.*$/u;

async function inParts<From, To>(all: readonly From[], work: (one: From) => Promise<To>): Promise<readonly To[]> {
  const done: To[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))));
  }
  return done;
}

const again = 'Copy the site again, whole, from the folder that npm run build wrote; then verify it again.';
const texts = {
  'deployment-unlisted': {
    message: (found: string) => `Expected the checksums of the site; found none (${found}).`,
    hint: `Name the folder or address at which the site begins, or copy the site again: npm run build writes ${checksumsName} last.`,
  },
  'deployment-list-torn': {
    message: (found: string) =>
      `Expected a checksum, two spaces and a path on each line; found "${found.slice(0, 80)}".`,
    hint: again,
  },
  'deployment-missing': { message: (found: string) => `Expected this file; found none (${found}).`, hint: again },
  'deployment-changed': {
    message: () => 'Expected the bytes that were built; found others.',
    hint: `${again} If it differs still, the host rewrites what it serves: switch that off.`,
  },
  'deployment-extra': {
    message: () => 'Expected no file here; found one that this build did not make.',
    hint: 'Remove it if it is left over from an earlier build.',
  },
};
