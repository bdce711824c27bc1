import { inSentenceCase } from './in-sentence-case.ts';
import { isAffiliation } from './is-affiliation.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Take the author's place of work from the end of a text, where it is printed in capitals.
 *
 * @param body
 *   Blocks of the last page, without its notes.
 * @returns
 *   The affiliation with its capitals as in a sentence, its block, and the blocks before it; null where there is none.
 */
export function takeAffiliation(body: readonly SourceBlock[]): Signature | null {
  const block = body.at(-1);
  if (block === undefined || block.text !== block.text.toUpperCase() || !isAffiliation(block.text)) return null;
  return { affiliation: inSentenceCase(block.text), block, body: body.slice(0, -1) };
}

/** The block at the end of an article that says where its author works. */
export interface Signature {
  readonly affiliation: string;
  readonly block: SourceBlock;
  readonly body: readonly SourceBlock[];
}
