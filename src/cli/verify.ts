import { EditionError } from '../edition/problem.ts';
import { runCommand, UsageError } from './run-command.ts';
import { openAddress } from './verify/open-address.ts';
import { openFolder } from './verify/open-folder.ts';
import { verifyDeployment } from './verify/verify-deployment.ts';

await runCommand({
  name: 'verify',
  usage: 'npm run verify -- URL-OR-FOLDER',
  help: `
Checks that a site stands where it was put just as it was built: every file is fetched and held against the checksums
that the build wrote (SHA256SUMS). A file that is missing or changed is named, in a folder also one that is too many.

  npm run verify -- https://example.org/editions/
  npm run verify -- dist

It asks for eight files at once, and changes nothing.
`,
  options: {},
  async run(_options, [place, ...others]) {
    if (place === undefined || others.length > 0) throw new UsageError('expected one address or folder.');
    const { compared, problems } = await verifyDeployment(
      /^https?:\/\//iu.test(place) ? openAddress(place) : openFolder(place),
    );
    if (problems.length > 0) throw new EditionError(problems);
    process.stdout.write(`${String(compared)} files, all as they were built.\n`);
  },
});
