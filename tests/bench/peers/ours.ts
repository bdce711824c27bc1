import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContent } from '../texts/write-content.ts';
import type { Peer } from './peer.ts';

/** The whole build: pages, works, passages, search, every export, and the check of all links. */
export const ours: Peer = {
  id: 'ours',
  name: 'Manicule',
  most: Infinity,
  install: () => null,
  prepare(texts, { folder }) {
    const content = join(folder, 'content');
    for (const text of texts) writeContent(content, text);
    const cache = join(folder, 'cache');
    const out = join(folder, 'site');
    return {
      command: [process.execPath, 'src/cli/launch.mjs', 'build', '--out', out],
      cwd: process.cwd(),
      env: { MANICULE_CONTENT: content, MANICULE_CACHE: cache, NODE_ENV: 'production' },
      out,
      forget(code) {
        for (const kept of [cache, out, ...(code ? ['node_modules/.cache/manicule-compiled'] : [])]) {
          rmSync(kept, { recursive: true, force: true });
        }
      },
      edit() {
        // Of a source, for a change of the text would have to be recorded in the ledger first.
        const file = join(content, 'editions', 'text-1', 'sources.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"publisher": "[^"]*"/u, '"publisher": "Edited"'));
      },
    };
  },
};
