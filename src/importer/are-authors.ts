import { foldWord, foldWords, splitWords } from './fold-word.ts';
import { isHeading } from './is-heading.ts';
import { type ByLine, parseByLine } from './parse-by-line.ts';
import { nameParticles } from './rules/names.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Say whether what may be a by-line names authors, and is no heading in capitals (`BY ROYAL COMMAND`, `EARLY YEARS`).
 *
 * No name may be made of words that the text also writes small. Without *By* something else must show that they are
 * names: initials (`A. J. P. TAYLOR`, not `A. SOURCES`), a small *and* between capitals, or a place of work below; the
 * title must not name them, and no heading of the text may look like them (`J. S. MILL`, in an article about him).
 *
 * @param byLine
 *   As it was read, with a place of work from the block below it too.
 * @param settings
 *   The title, and the blocks below the line.
 * @returns
 *   False also where they may well be names.
 */
export function areAuthors(
  { names, hasBy, joined, affiliation }: ByLine,
  { title, below }: { readonly title: string; readonly below: readonly SourceBlock[] },
): boolean {
  const ownWords = names.filter((name) => !/\p{L}\./u.test(name)).map(wordsOf);
  if (ownWords.length > 0) {
    const small = smallWordsOf(below);
    if (ownWords.some((words) => words.every((word) => small.has(word)))) return false;
  }
  if (hasBy) return true;
  const titled = new Set(foldWords(title));
  if (names.some((name) => titled.has(wordsOf(name).at(-1) ?? ''))) return false;
  const isJoined = joined.includes(' and ') && names.every((name) => !/\p{Ll}/u.test(name));
  if (!isJoined && affiliation === null && !names.some(hasInitials)) return false;
  const own = foldWords(names.join(' ')).join(' ');
  return !below.some(({ text }) => {
    const heading = isHeading(text) ? parseByLine(text) : null;
    return heading?.names.some(hasInitials) === true && foldWords(heading.names.join(' ')).join(' ') !== own;
  });
}

/** One initial at the head may count sections. */
function hasInitials(name: string): boolean {
  return (name.match(/(?<!\p{L})\p{Lu}\p{Ll}?\./gu)?.length ?? 0) > 1 || /\p{L} \p{Lu}\p{Ll}?\./u.test(name);
}

function wordsOf(name: string): readonly string[] {
  return foldWords(name).filter((word) => word.length > 1 && !nameParticles.has(word));
}

function smallWordsOf(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ text }) =>
      splitWords(text)
        .filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word))
        .map(foldWord),
    ),
  );
}
