/** Index passages with one rival, in a process of its own: `index-rival.ts RIVAL PASSAGES FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rivals } from './rivals.ts';
import type { BenchPassage } from './rival.ts';

const [name = '', passagesFile = '', folder = ''] = process.argv.slice(2);
const rival = rivals[name];
if (rival === undefined) throw new Error(`No rival is called ${name}.`);
const passages = readFileSync(passagesFile, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as BenchPassage);
for (const [file, content] of await rival.index(passages)) writeFileSync(join(folder, file), content);
const { outputFiles } = await build({
  stdin: {
    contents: `import { rival } from './${name}.ts'; import { startPage } from './rival-page.ts'; void startPage(rival);`,
    resolveDir: import.meta.dirname,
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  write: false,
});
writeFileSync(join(folder, 'page.js'), outputFiles[0]?.contents ?? '');
writeFileSync(join(folder, 'index.html'), '<!doctype html><ol></ol><script type="module" src="page.js"></script>');
