import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { importTranscription } from '../../src/importer/import-transcription.ts';

/**
 * A program: reads texts from its input as JSON, imports each, and prints as JSON how many steps each took.
 *
 * A step is one run of one block of the importer's code, as V8 counts them for coverage; what the engine does itself (a
 * search in a string) is not counted. Code that V8 optimises or forgets is not counted in full: run it with the flags of
 * `count-steps.ts`. Then the numbers are the same on every machine and under any load.
 */
const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly string[];
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const steps: number[] = [];
// What is done but once, such as loading, is done before it counts.
await countSteps(texts[0] ?? '');
for (const text of texts) steps.push(await countSteps(text));
process.stdout.write(JSON.stringify(steps));

async function countSteps(text: string): Promise<number> {
  importTranscription(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/importer/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}
