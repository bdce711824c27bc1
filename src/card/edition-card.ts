import type { Frontmatter } from '../edition/frontmatter.ts';
import { namesOf } from '../edition/name-of.ts';
import { shortOriginal } from '../edition/short-original.ts';
import type { CardWords } from './card-words.ts';

/**
 * Say what stands on the card of an edition.
 *
 * @param frontmatter
 *   The head of its text.
 * @returns
 *   The words of the card.
 */
export function editionCard({ title, subtitle, author, original, language }: Frontmatter): CardWords {
  const { where, volume, year } = original === undefined ? nowhere : shortOriginal(original);
  return {
    language,
    title,
    subtitle: subtitle ?? null,
    author: namesOf(author) || null,
    source:
      where === null ? null : { where, rest: [volume, year === null ? '' : `(${year})`].filter(Boolean).join(' ') },
  };
}

const nowhere = { where: null, volume: '', year: null };
