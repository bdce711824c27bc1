import type { Inline } from '../../edition/article.ts';
import { plainText } from '../../edition/plain-text.ts';

/**
 * Flatten a paragraph of a note into its characters, keeping where it is in italics.
 *
 * @param content
 *   Its inlines.
 * @returns
 *   Text as `plainText` gives it. `italics` are its emphases, outermost only, in order.
 */
export function noteText(content: readonly Inline[]): NoteText {
  const italics: Range[] = [];
  let at = 0;
  const visit = (inlines: readonly Inline[], isInside: boolean): void => {
    for (const inline of inlines) {
      const from = at;
      if ('content' in inline) visit(inline.content, isInside || inline.type === 'emphasis');
      else at += plainText([inline]).length;
      if (inline.type === 'emphasis' && !isInside && at > from) italics.push({ from, to: at });
    }
  };
  visit(content, false);
  return { text: plainText(content), italics };
}

/** Characters of a text, from 0; `to` is the first that is not among them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One paragraph of a note. */
export interface NoteText {
  readonly text: string;
  readonly italics: readonly Range[];
}
