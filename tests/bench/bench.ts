/**
 * Build the same texts with Manicule and with its peers, in turn, and print what each took.
 *
 *   npm run bench -- [--counts 1,10,100] [--peers ours,pandoc,hugo,eleventy,starlight] [--keep FOLDER]
 */
import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { ours } from './peers/ours.ts';
import { pandoc } from './peers/pandoc.ts';
import type { Peer } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { measure } from './measure.ts';
import { sizesOf } from './sizes-of.ts';
import { makeText } from './texts/make-text.ts';
import { type Row, toTable } from './to-table.ts';

const all: readonly Peer[] = [ours, pandoc, hugo, eleventy, starlight];
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,10,100,1000' },
    peers: { type: 'string', default: all.map(({ id }) => id).join(',') },
    keep: { type: 'string' },
  },
});
const chosen = all.filter(({ id }) => values.peers.split(',').includes(id));
const counts = values.counts.split(',').map(Number);
const root = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'manicule-bench-')) : resolve(values.keep);
mkdirSync(root, { recursive: true });

const rows: Row[] = [];
const missing: string[] = [];
const installed: Peer[] = [];
for (const peer of chosen) {
  const fault = peer.install(join(root, peer.id));
  if (fault === null) installed.push(peer);
  else missing.push(`${peer.name}: ${fault}`);
}
for (const count of counts) {
  const texts = Array.from({ length: count }, (_, index) => makeText(index + 1));
  for (const peer of installed) {
    if (count > peer.most) {
      missing.push(`${peer.name}, ${String(count)} texts: not run, it takes a process for each.`);
      continue;
    }
    process.stderr.write(`${peer.name}, ${String(count)} …\n`);
    const folder = join(root, `${peer.id}-${String(count)}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const build = peer.prepare(texts, { folder, tools: join(root, peer.id) });
    if (build.forget !== undefined) {
      build.forget(true);
      const first = await measure(build.command, build);
      if (first.status === 0) rows.push({ peer: peer.name, count, what: 'all, first', ...first, sizes: null });
      build.forget(false);
    }
    const run = await measure(build.command, build);
    if (run.status !== 0) missing.push(`${peer.name}, ${String(count)} texts: failed. ${run.output.slice(-300)}`);
    else rows.push({ peer: peer.name, count, what: 'all', ...run, sizes: sizesOf(build.out) });
    if (build.edit === undefined || run.status !== 0 || count === 1) continue;
    build.edit();
    const again = await measure(build.command, build);
    if (again.status === 0) rows.push({ peer: peer.name, count, what: 'one edited', ...again, sizes: null });
  }
}
const [processor] = cpus();
process.stdout.write(
  [
    `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} × ${processor?.model.trim() ?? 'unknown'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.versions.node}.`,
    '',
    toTable(rows),
    '',
    ...missing.map((line) => `Not measured: ${line}`),
    '',
  ].join('\n'),
);
if (values.keep === undefined) rmSync(root, { recursive: true, force: true });
