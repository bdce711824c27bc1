import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

await runCommand({
  name: 'start',
  usage: 'npm start [-- --port N]',
  help: `
Builds the site for you, private editions included, and serves it on this machine until you stop it with Ctrl+C.

It is built into .site/, so that nothing private ever lands in dist/, which is for publishing (npm run build).

Options
  --port N   the port to serve on; 4321, or the next that is free, when it is not given
`,
  options: { port: { type: 'string' } },
  async run({ port = '4321' }) {
    process.stdout.write('Building the site …\n');
    const { editions } = await buildSite({ outDir: '.site', withPrivate: true });
    const { address } = await serveSite({ folder: '.site', port: Number(port) });
    const first = editions.length === 1 ? `${editions[0] ?? ''}/` : '';
    process.stdout.write(`\n  Read it at ${address}${first}\n  Stop with Ctrl+C.\n\n`);
  },
});
