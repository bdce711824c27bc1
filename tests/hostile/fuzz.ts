import fc from 'fast-check';
import { runCommand, UsageError } from '../../src/cli/run-command.ts';
import { checkTranscription } from './check-transcription.ts';
import { hostileTranscription } from './hostile-transcription.ts';

const usage = 'npm run fuzz -- [--runs N] [--seed S]';
/** Progress is told so many times. */
const steps = 20;

await runCommand({
  name: 'fuzz',
  usage,
  help: `
Imports texts that nobody would write, 10,000 of them, and checks that each becomes an edition that shows just its
characters and runs nothing, or is refused with its place and a way out. The smallest text for which that is not so is
printed, with the seed that finds it again; it belongs among the cases in tests/fixtures/hostile/.

  npm run fuzz                          10,000 texts, other ones each time
  npm run fuzz -- --runs 500 --seed 7   the first 500 that seed 7 gives
`,
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
  run({ runs = '10000', seed = String(Date.now() % 2 ** 31) }) {
    const numRuns = Number(runs);
    if (!Number.isSafeInteger(numRuns) || numRuns < 1) throw new UsageError('expected a number of runs, 1 or more.');
    if (!/^-?\d{1,10}$/u.test(seed)) throw new UsageError('expected a whole number as seed.');
    process.stdout.write(`Seed ${seed}\n`);
    let tried = 0;
    const every = Math.ceil(numRuns / steps);
    const property = fc.property(hostileTranscription(), (transcription) => {
      tried += 1;
      if (tried % every === 0) process.stdout.write(`${String(tried)} texts\n`);
      checkTranscription(transcription);
    });
    const found = fc.check(property, { numRuns, seed: Number(seed) });
    if (!found.failed) {
      process.stdout.write(`${String(found.numRuns)} texts, no fault.\n`);
      return;
    }
    const [smallest] = found.counterexample ?? [''];
    const error = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
    process.stdout.write(
      `Text ${String(found.numRuns)} of seed ${seed} does not hold. The smallest like it:\n\n` +
        `${JSON.stringify(smallest.split('\n'), null, 2)}\n\n${error}\n`,
    );
    process.exitCode = 1;
  },
});
