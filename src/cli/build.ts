import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand({
  name: 'build',
  usage: 'npm run build [-- --private] [--out FOLDER]',
  help: `
Checks every edition and builds the site, with its search index, into dist/.

Nothing is built when an edition has problems: all of them are listed, with what to do.

Options
  --private      build the editions that state no rights too, marked as private
  --out FOLDER   build into another folder; it is emptied first

The address at which the site will stand is set in astro.config.mjs, or by MANICULE_SITE.
`,
  options: { private: { type: 'boolean' }, out: { type: 'string' } },
  async run({ private: withPrivate = false, out: outDir = 'dist' }) {
    const { editions, leftOut } = await buildSite({ outDir, withPrivate });
    const lines = [`Built ${countOf(editions.length)} into ${outDir}/.`];
    if (leftOut.length > 0) {
      lines.push(
        `Left out ${countOf(leftOut.length)} that ${leftOut.length === 1 ? 'states' : 'state'} no rights: ${leftOut.join(', ')}.`,
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  },
});

function countOf(editions: number): string {
  return editions === 1 ? '1 edition' : `${String(editions)} editions`;
}
