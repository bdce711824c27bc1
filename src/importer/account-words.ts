import { foldWord, foldWords, splitWords } from './fold-word.ts';
import type { DroppedWords } from './import-report.ts';

/**
 * Say of each word of a passage whether it stands in the metadata made from it.
 *
 * Words are compared folded, and each word of the metadata accounts for one word of the passage.
 *
 * @param passage
 *   Lines of the transcription that are not part of the text, and the number of the first.
 * @param values
 *   What was read from them.
 * @param reason
 *   Why the other words are dropped.
 * @returns
 *   Every word of the passage, in one of the two lists. Dropped words that stand together on a line are one entry.
 */
export function accountWords(
  passage: { readonly text: string; readonly line: number },
  values: readonly string[],
  reason: string,
): WordAccount {
  const free = new Map<string, number>();
  for (const word of values.flatMap(foldWords)) free.set(word, (free.get(word) ?? 0) + 1);
  const metadata: string[] = [];
  const dropped: DroppedWords[] = [];
  passage.text.split('\n').forEach((text, index) => {
    let run: string[] = [];
    const close = (): void => {
      if (run.length > 0) dropped.push({ text: run.join(' '), line: passage.line + index, reason });
      run = [];
    };
    for (const word of splitWords(text)) {
      const folded = foldWord(word);
      const count = free.get(folded) ?? 0;
      if (count === 0) {
        run.push(word);
        continue;
      }
      close();
      free.set(folded, count - 1);
      metadata.push(word);
    }
    close();
  });
  return { metadata, dropped };
}

/** Where the words went that are not in the text. */
export interface WordAccount {
  /** Words that stand in the frontmatter, as printed in the source. */
  readonly metadata: readonly string[];
  readonly dropped: readonly DroppedWords[];
}
