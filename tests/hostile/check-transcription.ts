import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import { makeEdition, type MadeEdition } from '../../src/cli/import/make-edition.ts';
import type { Article } from '../../src/edition/article.ts';
import { EditionError, type Problem } from '../../src/edition/problem.ts';
import { visitInlines } from '../../src/edition/visit-inlines.ts';
import { editionToHtml } from '../../src/html/edition-to-html.ts';
import { checkPolicy } from '../../src/site/check-policy.ts';
import { scanPage } from '../../src/site/scan-page.ts';
import { editionOf } from '../edition-of.ts';
import { charactersOf } from './characters-of.ts';

/**
 * Check what must come of any text: an edition that accounts for its words, shows just its characters and runs nothing,
 * or a refusal with its place and a way out.
 *
 * @param transcription
 *   Any text.
 * @throws {AssertionError}
 *   What did not hold.
 */
export function checkTranscription(transcription: string): void {
  const made = makeOrRefuse(transcription);
  if ('refused' in made) {
    checkRefusal(made.refused, transcription);
    return;
  }
  const { article, report } = made;
  const dropped = report.words.dropped.flatMap(({ text }) => text.split(/\s+/u));
  equal(report.words.source, transcription.match(/\S+/gu)?.length ?? 0);
  equal(report.words.edition + dropped.length, report.words.source);

  const { text, notes } = editionToHtml(editionOf(article));
  const shown = charactersOf(fromHtml(text + notes.slice(notes.indexOf('<ol')), { fragment: true }));
  equal(withoutSpaces(shown), withoutSpaces(textOf(article)));
  const page = `<meta http-equiv="content-security-policy">${text}${notes}`;
  deepEqual(checkPolicy(scanPage({ path: 'index.html', html: page })), []);
}

function makeOrRefuse(transcription: string): MadeEdition | { readonly refused: readonly Problem[] } {
  try {
    const made = makeEdition(Buffer.from(transcription), 'input.txt', { fallbackTitle: 'input' });
    return made.errors.length > 0 ? { refused: made.errors } : made;
  } catch (error) {
    if (error instanceof EditionError) return { refused: error.problems };
    throw error;
  }
}

function checkRefusal(problems: readonly Problem[], transcription: string): void {
  const lines = transcription.split(/\r\n|\r|\n/u).length;
  for (const { id, line, message, hint } of problems) {
    notEqual(id, 'text-differs', message);
    ok(message !== '' && hint !== '', `${id} says nothing`);
    ok(line <= lines, `${id} is placed below the last line`);
  }
}

/** The characters that a page must show, calls left out. */
function textOf({ text, notes }: Article): string {
  let characters = '';
  visitInlines([...text.map(({ block }) => block), ...notes.flatMap(({ blocks }) => blocks)], (inline) => {
    if (inline.type === 'text') characters += inline.value;
  });
  return characters;
}

/** Where lines break and blocks end is no matter here. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
