import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../src/cli/serve-site.ts';

const words = 'Water was dear. '.repeat(200);
let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-serve-'));
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'face.woff2'), words);
  site = await serveSite({ folder, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** How an answer is coded, and how many bytes came. */
function ask(path: string, headers: Readonly<Record<string, string>>): Promise<readonly [string | undefined, number]> {
  return new Promise((done, fail) => {
    get(new URL(path, site.address), { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        done([response.headers['content-encoding'], bytes]);
      });
    }).on('error', fail);
  });
}

describe('a site that is served on this machine', () => {
  it('sends texts compressed to whoever understands it, as hosts do', async () => {
    const [coding, bytes] = await ask('', { 'accept-encoding': 'gzip, br' });
    expect(coding).toBe('br');
    expect(bytes).toBeLessThan(words.length / 10);
    expect(await ask('', {})).toEqual([undefined, words.length]);
    expect(await (await fetch(site.address)).text()).toBe(words);
  });

  it('sends as they are what is packed already, and parts of a file', async () => {
    expect(await ask('face.woff2', { 'accept-encoding': 'br' })).toEqual([undefined, words.length]);
    expect(await ask('', { 'accept-encoding': 'br', range: 'bytes=0-1499' })).toEqual([undefined, 1500]);
  });
});
