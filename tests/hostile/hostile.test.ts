import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/cli/import/make-edition.ts';
import { EditionError } from '../../src/edition/problem.ts';
import { editionToHtml } from '../../src/html/edition-to-html.ts';
import { readEdition } from '../../src/library/read-edition.ts';
import { editionOf } from '../edition-of.ts';
import { charactersOf } from './characters-of.ts';
import { type HostileCase, readCases } from './read-cases.ts';

const cases = readCases();

describe('the cases', () => {
  it('are at least sixty, each with a name of its own and one outcome', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ slug }) => slug)).size).toBe(cases.length);
    for (const { name, shows, refused } of cases) {
      expect(Object.keys(shows).length > 0, name).toBe(refused.length === 0);
    }
  });
});

const transcriptions = cases.filter(({ transcription }) => transcription !== null);

describe('a hostile transcription', () => {
  it.each(transcriptions.filter(isRefused))('is refused, with its place and a way out: $name', (hostile) => {
    const problems = problemsOf(hostile);
    expect(problems.map(({ id, line }) => `${id} ${String(line)}`)).toEqual(hostile.refused);
    for (const { message, hint } of problems) expect(message.length * hint.length).toBeGreaterThan(0);
  });

  it.each(transcriptions.filter((hostile) => !isRefused(hostile)))('becomes just its characters: $name', (hostile) => {
    // It reads its own file back, and throws where that is not the same.
    const { article, errors } = makeEdition(hostile.transcription ?? Buffer.alloc(0), 'input.txt', {});
    expect(errors).toEqual([]);
    const { text, notes } = editionToHtml(editionOf(article));
    const shown = textsById(fromHtml(text + notes, { fragment: true }));
    for (const [id, characters] of Object.entries(hostile.shows)) {
      expect(id === 'title' ? article.frontmatter.title : shown.get(id), id).toBe(characters);
    }
  });
});

describe('a hostile edition', () => {
  let content: string;
  beforeAll(() => {
    content = mkdtempSync(join(tmpdir(), 'manicule-hostile-'));
    process.env['MANICULE_CONTENT'] = content;
  });
  afterAll(() => {
    delete process.env['MANICULE_CONTENT'];
    rmSync(content, { recursive: true });
  });

  it.each(cases.filter(({ transcription }) => transcription === null))('is read or refused: $name', (hostile) => {
    for (const [name, text] of Object.entries(hostile.files)) {
      const file = join(content, name.startsWith('names/') ? name : `editions/${hostile.folder}/${name}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { problems } = readEdition(hostile.folder);
    expect(problems.map(({ id, line }) => `${id} ${String(line)}`)).toEqual(hostile.refused);
    for (const { message, hint } of problems) expect(message.length * hint.length).toBeGreaterThan(0);
  });
});

function isRefused({ refused }: HostileCase): boolean {
  return refused.length > 0;
}

function problemsOf({ transcription }: HostileCase): EditionError['problems'] {
  try {
    return makeEdition(transcription ?? Buffer.alloc(0), 'input.txt', {}).errors;
  } catch (error) {
    if (error instanceof EditionError) return error.problems;
    throw error;
  }
}

/** The characters of every element with an id, without what the edition adds to them. */
function textsById(root: Nodes): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  charactersOf(root, ({ properties: { id } }, characters) => {
    if (typeof id === 'string') texts.set(id, characters.trimEnd());
  });
  return texts;
}
