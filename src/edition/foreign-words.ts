import type { Article } from './article.ts';
import type { Source } from './source.ts';

/**
 * Say in which language the foreign words of a text are, so that they are hyphenated and pronounced as such.
 *
 * Known are the titles of the works that it cites, which stand in its sentences too, and the words that the head of the
 * text lists under `foreign`.
 *
 * @param article
 *   The text.
 * @param sources
 *   What it cites.
 * @returns
 *   By the words, as they stand in italics: the BCP 47 tag, where it is not that of the text.
 */
export function foreignWords(
  { frontmatter }: Pick<Article, 'frontmatter'>,
  sources: readonly Source[],
): ReadonlyMap<string, string> {
  const languages = new Map<string, string>();
  for (const source of sources) {
    const { language } = source;
    if (language === undefined || language === frontmatter.language) continue;
    for (const title of [source.title, source['title-short'], source['container-title']]) {
      if (title !== undefined) languages.set(title, language);
    }
  }
  for (const [language, words] of Object.entries(frontmatter.foreign ?? {})) {
    for (const word of words) languages.set(word, language);
  }
  return languages;
}
