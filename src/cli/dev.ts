import { dev } from 'astro';
import { reloadOnEdit } from './reload-on-edit.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'dev',
  usage: 'npm run dev [-- --port N]',
  help: `
Serves the site while you edit: each page is made when it is asked for, and again when a file of its edition changes.
A text that is being edited is shown though its ledger does not know it yet; npm run anchors comes when you have done.
Search needs a built site (npm start).

Options
  --port N   the port to serve on; 4321, or the next that is free, when it is not given
`,
  options: { port: { type: 'string' } },
  async run({ port = '4321' }) {
    if (!/^\d{1,5}$/u.test(port)) throw new UsageError(`expected a port, a number; found "${port}".`);
    Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', MANICULE_PRIVATE: '1', MANICULE_DEV: '1' });
    const server = await dev({
      root: process.cwd(),
      logLevel: 'warn',
      integrations: [reloadOnEdit()],
      server: { host: '127.0.0.1', port: Number(port) },
    });
    process.stdout.write(`\n  Read it at http://127.0.0.1:${String(server.address.port)}/\n  Stop with Ctrl+C.\n\n`);
  },
});
