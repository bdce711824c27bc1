import { foldQuickly } from './fold-quickly.ts';

/**
 * List the words of a title as they are compared: folded, without apostrophes, soft signs and the article it begins
 * with.
 *
 * @param title
 *   As printed: `The Keeper's Wife`, `Bor’ba za pobedu`.
 * @returns
 *   `keepers`, `wife`; `borba`, `za`, `pobedu`. Figures count as words.
 */
export function titleWords(title: string): readonly string[] {
  const words = title
    .replace(/^(?:l|d)['’]/iu, '')
    .replace(/['’ʹʼʿʾ‘`´]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldQuickly)
    .filter((word) => word !== '');
  return words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words;
}

const articles: ReadonlySet<string> = new Set(
  'the a an der die das ein eine le la les un une il lo gli el los las'.split(' '),
);
