import { foldWords } from '../fold-word.ts';
import { noteHeadings } from '../rules/note-headings.ts';
import type { SourceBlock } from '../source-block.ts';

/**
 * Say whether a block is the heading of the notes.
 *
 * @param block
 *   Any block.
 * @returns
 *   True for `NOTES`, `Endnotes` and `Anmerkungen:`.
 */
export function isNoteHeading({ text }: SourceBlock): boolean {
  return text.length < 40 && noteHeadings.has(foldWords(text).join(' '));
}
