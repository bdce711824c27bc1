import { splitWords } from '../fold-word.ts';
import { endsInPause } from '../sentence.ts';

/**
 * Say whether lines that are set in are verse: short ones that mostly begin with a capital, or that plainly end where a
 * voice pauses and not where the line is full.
 *
 * @param lines
 *   As they stand.
 * @param measure
 *   Of the page, in characters.
 * @returns
 *   False for prose that is set narrow, whose lines have no room for the word that follows.
 */
export function areVerses(lines: readonly string[], measure: number): boolean {
  const texts = lines.map((line) => line.trim());
  if (texts.length < 2 || texts.some((text) => text.length > longestVerse)) return false;
  const capitals = texts.filter((text) => /^[^\p{L}]*\p{Lu}/u.test(text)).length;
  return capitals * 4 >= texts.length * 3 || arePlainVerses(texts, measure);
}

/** In characters. */
const longestVerse = 60;

/**
 * Verse that begins its lines small. At most one line end in three runs on, and at half of them the next word would have
 * had room: prose is broken where it has none, whatever stands there. Numbered or marked lines are a list.
 */
function arePlainVerses(texts: readonly string[], measure: number): boolean {
  const longest = Math.max(...texts.map(({ length }) => length));
  const isNarrow = longest * 5 <= measure * 3;
  if (texts.length < 3 || !isNarrow || texts.some((text) => !beginsWithWord.test(text))) return false;
  const ends = texts.slice(0, -1);
  const runningOn = ends.filter((text) => !endsInPause(text)).length;
  const roomy = ends.filter((text, at) => {
    const [next = ''] = splitWords(texts[at + 1] ?? '');
    return text.length + 1 + next.length <= longest;
  }).length;
  const isBroken = runningOn * 3 <= ends.length && roomy * 2 >= ends.length;
  return isBroken && endsInPause(texts.at(-1) ?? '') && !ends.some((text) => text.endsWith('-'));
}

/** `(a)` and `b.` count the lines of a list. */
const beginsWithWord = /^["'“‘«„*]*(?!\p{L}[.)]\s)\p{L}/u;
