import { type SpawnSyncReturns, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type ServedSite, serveSite } from '../../src/cli/serve-site.ts';
import { hasProgram } from '../exports/has-program.ts';

/** Where the examples expect the site, as `npm start` serves it. */
const written = 'localhost:4321';

let served: ServedSite;
let home: string;

beforeAll(async () => {
  served = await serveSite({ folder: inject('shippedSite'), port: 0 });
  home = mkdtempSync(join(tmpdir(), 'manicule-examples-'));
  // The examples run as they stand; what is behind the name of the host is ours.
  const { host, port } = new URL(served.address);
  writeFileSync(join(home, '.curlrc'), `connect-to = "${written}:127.0.0.1:${port}"\n`);
  writeFileSync(
    join(home, 'host.mjs'),
    `const real = fetch;\nglobalThis.fetch = (address) => real(String(address).replace('${written}', '${host}'));\n`,
  );
});
afterAll(async () => {
  await served.close();
  rmSync(home, { recursive: true });
});

/** Each example of the page: its language, its text, and the output that the page promises. */
const examples = [
  ...readFileSync('docs/catalogue.md', 'utf8').matchAll(/```(sh|js)\n(.*?)```\n+```text\n(.*?)```/gsu),
].map(([, language = '', text = '', output = '']) => ({ language, text, output }));

it('runs every example', () => {
  expect(examples.map(({ language }) => language)).toEqual(['sh', 'sh', 'js']);
});

it.each(examples)('prints what the page says that it prints ($language): $text', async ({ language, text, output }) => {
  if (language === 'sh' && !hasProgram('curl')) return;
  const file = join(home, `example.${language === 'sh' ? 'sh' : 'mjs'}`);
  writeFileSync(file, text);
  const ran =
    language === 'sh'
      ? await run('bash', [file])
      : await run(process.execPath, ['--import', join(home, 'host.mjs'), file]);
  expect(ran).toEqual({ stdout: output, stderr: '', status: 0 });
});

/** Not at a stroke, for the site is served by this very process. */
function run(
  program: string,
  options: readonly string[],
): Promise<Pick<SpawnSyncReturns<string>, 'stdout' | 'stderr' | 'status'>> {
  return new Promise((done, fail) => {
    const child = spawn(program, options, { env: { ...process.env, CURL_HOME: home } });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (out.stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (out.stderr += data.toString()));
    child.on('error', fail);
    child.on('close', (status) => {
      done({ ...out, status });
    });
  });
}
