import { foreignWords } from '../../edition/foreign-words.ts';
import type { Frontmatter } from '../../edition/frontmatter.ts';
import type { Source } from '../../edition/source.ts';

/**
 * List the foreign words of a text for its head.
 *
 * @param found
 *   The language of words in italics, by the words, in reading order.
 * @param frontmatter
 *   The head without them.
 * @param sources
 *   What the text cites: the language of their titles is known without being listed.
 * @returns
 *   The head; it lists no words where there are none.
 */
export function withForeign(
  found: ReadonlyMap<string, string>,
  frontmatter: Frontmatter,
  sources: readonly Source[],
): Frontmatter {
  const known = foreignWords({ frontmatter }, sources);
  const listed = [...found].filter(
    ([words, language]) => language !== frontmatter.language && known.get(words) !== language,
  );
  if (listed.length === 0) return frontmatter;
  const languages = Map.groupBy(listed, ([, language]) => language);
  const foreign = Object.fromEntries([...languages].map(([language, of]) => [language, of.map(([words]) => words)]));
  return { ...frontmatter, foreign };
}
