import type { Article } from '../edition/article.ts';
import type { WordAccount } from './account-words.ts';
import { errorTexts } from './error-texts.ts';
import { foldWord, foldWords, splitWords } from './fold-word.ts';
import type { ImportProblem, WordCount } from './import-report.ts';
import { type PrintedMarks, printedWords } from './printed-words.ts';
import { type ReadingOfWords, type SourceWord, sourceWords } from './source-words.ts';

/**
 * Check that every word of a transcription is in its edition or among the dropped words, and that none was added.
 *
 * A word is a maximal run of characters that are no space; the mark at the head of a note is a word by itself. Words
 * are compared as they stand, asterisks and calls included: the article is written back with its marks first
 * (`printedWords`), and the words of the source are read as the layout read them (`sourceWords`). Three things must
 * hold:
 *
 * 1. the words of text and notes, of the metadata and of the dropped passages are, together, the words of the source,
 *    each as often as it stands there;
 * 2. the text keeps the order of the source, and so do the notes (between one another they are moved);
 * 3. each word that went into the metadata stands in the frontmatter, compared folded (`foldWord`).
 *
 * @param transcription
 *   The whole file.
 * @param article
 *   The edition of it.
 * @param account
 *   Where the words went that are in neither text nor notes, and what was done to others on the way.
 * @returns
 *   The count, and a problem where it does not hold. A word joined of two counts as both.
 */
export function checkWords(
  transcription: string,
  article: Article,
  account: WordAccount & Partial<ReadingOfWords & PrintedMarks>,
): { readonly words: WordCount; readonly problems: readonly ImportProblem[] } {
  const { count, words: source, problems: misread } = sourceWords(transcription, account);
  const { text, notes } = printedWords(article, account);
  const dropped = account.dropped.flatMap((entry) => splitWords(entry.text));
  const problems: ImportProblem[] = [...misread];

  const free = countOf([text, notes, account.metadata, dropped].flat());
  for (const { word, line } of source) {
    const left = free.get(word) ?? 0;
    if (left === 0) problems.push(errorTexts.wordsLost(line, `"${word}" is in neither`));
    else free.set(word, left - 1);
  }
  const added = [...free].filter(([, left]) => left > 0).map(([word]) => `"${word}"`);
  if (added.length > 0) problems.push(errorTexts.wordsLost(0, `${added.slice(0, 5).join(', ')} was added`));
  for (const stream of [text, notes]) {
    const strayed = firstStrayed(stream, source);
    if (strayed !== null) problems.push(errorTexts.wordsLost(0, `"${strayed}" is not in its place`));
  }
  const head = countOf(foldWords(valuesOf(article.frontmatter).join(' ')));
  const missing = account.metadata.find((word) => !head.has(foldWord(word)));
  if (missing !== undefined) problems.push(errorTexts.wordsLost(0, `"${missing}" is not in the metadata`));

  const { joined = [] } = account;
  const words = { source: count, edition: count - dropped.length, dropped: account.dropped };
  return { words: joined.length === 0 ? words : { ...words, joined }, problems: problems.slice(0, 10) };
}

/** The first word of a stream that does not follow in the source on those before it. */
function firstStrayed(stream: readonly string[], source: readonly SourceWord[]): string | null {
  let at = 0;
  for (const { word } of source) if (word === stream[at]) at += 1;
  return stream[at] ?? null;
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every string and number in a value, however deep. */
function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}
