import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveCitations } from '../../../src/importer/citations/resolve-citations.ts';
import { readNotes } from './read-notes.ts';
import { type Cited, scoreCitations } from './score-citations.ts';

const folder = join(import.meta.dirname, '../../fixtures/citations');

/** Prose is left out: without italics a bare title in it is a matter of luck. */
test.each(['archives', 'chicago', 'french', 'german', 'oxford-without-italics', 'turkish-and-russian'])(
  'finds the citations of %s though all italics are lost',
  (name) => {
    const notes = readFileSync(join(folder, name, 'notes.md'), 'utf8').replaceAll('*', '');
    const { citations } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as {
      citations: Cited[];
    };
    const score = scoreCitations(citations, resolveCitations(readNotes(notes)).citations);
    expect(score.faults).toEqual([]);
  },
);
