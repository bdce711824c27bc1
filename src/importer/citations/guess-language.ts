import { foldWord } from '../fold-word.ts';
import { languageEvidence } from './rules/languages.ts';

/**
 * Guess the language of a title from its words and letters.
 *
 * @param title
 *   As printed.
 * @returns
 *   A BCP 47 tag, or null where nothing or more than one language speaks.
 */
export function guessLanguage(title: string): string | null {
  const words = title
    .split(/[\s,.:;()–—]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
  if (/\p{Script=Cyrillic}/u.test(title)) return 'ru';
  if (/\p{Script=Armenian}/u.test(title)) return 'hy';
  const scores = languageEvidence
    .map(({ tag, words: own, sign }) => {
      const small = words.filter((word) => own.has(word)).length;
      const signs = title.match(sign)?.length ?? 0;
      return { tag, score: small + signs };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score === 0) return null;
  const isSure = best.score >= 2 ? best.score > (second?.score ?? 0) : words.length <= 4 && (second?.score ?? 0) === 0;
  return isSure ? best.tag : null;
}
