import type { Heading, Passage } from '../../edition/article.ts';

/** A heading and what stands under it. */
export interface Section {
  readonly anchor: string;
  readonly heading: Heading;
  /** What stands before its first subsection. */
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/** A text as sections within sections. */
export interface NestedText {
  /** What stands before the first heading. */
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/**
 * Nest the passages of a text under their headings.
 *
 * A heading opens a section that lasts until the next one of its depth or higher. A depth that is passed over opens no
 * section of its own.
 *
 * @param text
 *   Passages in reading order.
 * @returns
 *   The same passages, in the same order.
 */
export function nestSections(text: readonly Passage[]): NestedText {
  const at = text.findIndex(({ block }) => block.type === 'heading');
  if (at === -1) return { passages: text, sections: [] };
  const sections: Section[] = [];
  for (let start = at; start < text.length;) {
    const opening = text[start];
    if (opening?.block.type !== 'heading') break;
    const { anchor, block: heading } = opening;
    const next = text.findIndex(
      ({ block }, index) => index > start && block.type === 'heading' && block.depth <= heading.depth,
    );
    const end = next === -1 ? text.length : next;
    sections.push({ anchor, heading, ...nestSections(text.slice(start + 1, end)) });
    start = end;
  }
  return { passages: text.slice(0, at), sections };
}
