import { parseShard } from '../library/shard.ts';
import { buildSite } from './build-site.ts';
import { runCommand, UsageError } from './run-command.ts';
import { sayStalePapers } from './say-stale-papers.ts';

await runCommand({
  name: 'build',
  usage: 'npm run build [-- --private] [--out FOLDER] [--shard N/OF]',
  help: `
Checks every edition and builds the site, with its search index, into dist/.

Nothing is built when an edition has problems: all of them are listed, with what to do. The new site takes the place of
the old one once it is whole: a build that fails or is killed leaves the old one.

Options
  --private      build the editions that state no rights too, marked as private
  --out FOLDER   build into another folder; it takes the place of what was in it
  --shard 3/8    build only every eighth edition, from the third; npm run join makes one site of the eight

An edition that has not changed since it was last built into the folder is taken as it is.

The address at which the site will stand is set in astro.config.mjs, or by MANICULE_SITE.
`,
  options: { private: { type: 'boolean' }, out: { type: 'string' }, shard: { type: 'string' } },
  async run({ private: withPrivate = false, out: outDir = 'dist', shard }) {
    if (shard !== undefined && parseShard(shard) === null) {
      throw new UsageError(`expected a shard, 3/8 for the third of eight; found "${shard}".`);
    }
    const { editions, leftOut, taken, stalePapers } = await buildSite({ outDir, withPrivate, shard });
    const kept = taken === 0 ? '' : `, ${String(taken)} of them as ${taken === 1 ? 'it was' : 'they were'}`;
    const lines = [`Built ${countOf(editions.length)} into ${outDir}/${kept}.`];
    if (leftOut.length > 0) {
      lines.push(
        `Left out ${countOf(leftOut.length)} that ${leftOut.length === 1 ? 'states' : 'state'} no rights: ${leftOut.join(', ')}.`,
      );
    }
    lines.push(...sayStalePapers(stalePapers));
    process.stdout.write(`${lines.join('\n')}\n`);
  },
});

function countOf(editions: number): string {
  return editions === 1 ? '1 edition' : `${String(editions)} editions`;
}
