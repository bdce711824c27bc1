import type { PlacedWords } from '../place-words.ts';
import { searchableText } from '../searchable-text.ts';
import type { FormTrie } from './form-trie.ts';

/** A form found in a text; offsets in its plain text, in UTF-16 units, from 0, `end` after the last. */
export interface FormMatch {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Find the forms that stand in a text, outside its citations.
 *
 * Capitals count, and a form begins and ends where a word does: `Kemal` is not in `Kemalî`, but is in `Kemal’s`. Where
 * several forms begin, the longest is taken, and nothing is found inside it.
 *
 * @param words
 *   A passage or a note.
 * @param trie
 *   The forms to look for.
 * @returns
 *   Matches in reading order; none overlaps another.
 */
export function findForms({ plain, texts }: PlacedWords, trie: FormTrie): readonly FormMatch[] {
  const { text, offsets } = searchableText(blankCitations(plain, texts));
  const found: FormMatch[] = [];
  let from = 0;
  while (from < text.length) {
    const unit = unitAt(text, from);
    const form = trie.next.has(unit) && !isInWord(text, from) ? longestAt(text, from, trie) : null;
    if (form === null) {
      from += unit.length;
      continue;
    }
    const to = from + form.length;
    found.push({ form, start: offsets[from] ?? 0, end: offsets[to] ?? plain.length });
    from = to;
  }
  return found;
}

/** The plain text with a character that no form has in place of each character of a citation. */
function blankCitations(plain: string, texts: PlacedWords['texts']): string {
  let blanked = '';
  for (const { text, start, cited } of texts) {
    if (!cited) continue;
    blanked += plain.slice(blanked.length, start) + '\u0000'.repeat(text.value.length);
  }
  return blanked + plain.slice(blanked.length);
}

function longestAt(text: string, from: number, trie: FormTrie): string | null {
  let longest: string | null = null;
  let node: FormTrie | undefined = trie;
  for (let at = from; at < text.length;) {
    const unit = unitAt(text, at);
    node = node.next.get(unit);
    if (node === undefined) break;
    at += unit.length;
    if (node.form !== null && !isInWord(text, at)) longest = node.form;
  }
  return longest;
}

/** One character, both halves of a surrogate pair together. */
function unitAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Whether an offset lies between two letters, digits or marks of one word: no form begins or ends there. */
function isInWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
  );
}
