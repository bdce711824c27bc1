import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'join',
  usage: 'npm run join -- FOLDER… [--private] [--out FOLDER]',
  help: `
Makes one site of the shards that \`npm run build -- --shard N/OF\` built, with its search index, into dist/.

The content must be there, whole: lists and checks are made from it. An edition that is in no shard as it would be built
now is built here. The site is the same, byte for byte, as npm run build makes.

Options
  --private      join the editions that state no rights too; the shards must have been built so
  --out FOLDER   join into another folder

Example
  npm run build -- --shard 1/2 --out shards/1    # on one machine
  npm run build -- --shard 2/2 --out shards/2    # on another
  npm run join -- shards/1 shards/2
`,
  options: { private: { type: 'boolean' }, out: { type: 'string' } },
  async run({ private: withPrivate = false, out: outDir = 'dist' }, shards) {
    if (shards.length === 0) throw new UsageError('expected the folders of shards.');
    const stray = shards.find((folder) => !existsSync(join(folder, '.manicule')));
    if (stray !== undefined) throw new UsageError(`expected a folder that was built with --shard; found "${stray}".`);
    const { editions, taken } = await buildSite({ outDir, withPrivate, shards });
    process.stdout.write(
      `Joined ${String(editions.length)} editions into ${outDir}/, ${String(taken)} of them from ${String(shards.length)} shards.\n`,
    );
  },
});
