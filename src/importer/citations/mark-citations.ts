import type { Block, Inline, Note } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Range } from './note-text.ts';

/**
 * Put citations around words of a note.
 *
 * @param note
 *   Without citations.
 * @param marks
 *   By paragraph of the note, from 0: ranges of its text in order, none over another.
 * @returns
 *   The same words. Italics that reach over the end of a citation by punctuation alone come into it whole, else are
 *   parted.
 */
export function markCitations(note: Note, marks: ReadonlyMap<number, readonly CitationMark[]>): Note {
  let paragraph = 0;
  const visit = (block: Block): Block => {
    if (block.type === 'paragraph') {
      const own = marks.get(paragraph) ?? [];
      paragraph += 1;
      return own.length === 0 ? block : { ...block, content: wrap(block.content, own) };
    }
    if (block.type === 'quotation') return { ...block, blocks: block.blocks.map(visit) };
    if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(visit)) };
    return block;
  };
  return { ...note, blocks: note.blocks.map(visit) };
}

/**
 * List the paragraphs of a note in the order in which `markCitations` counts them.
 *
 * @param blocks
 *   Of a note.
 * @returns
 *   Their contents; headings, tables and verse hold no citations.
 */
export function paragraphsOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.content];
    if (block.type === 'quotation') return paragraphsOf(block.blocks);
    return block.type === 'list' ? block.items.flatMap(paragraphsOf) : [];
  });
}

function wrap(content: readonly Inline[], marks: readonly CitationMark[]): readonly Inline[] {
  const done: Inline[] = [];
  // What is still to be looked at, the next inline last.
  const rest = [...content].reverse();
  let offset = 0;
  const take = (length: number, side: 'before' | 'after'): readonly Inline[] => {
    const taken: Inline[] = [];
    const end = offset + length;
    while (offset < end) {
      const inline = rest.pop();
      if (inline === undefined) break;
      const size = plainText([inline]).length;
      const [first, second] = offset + size <= end ? [[inline], []] : split(inline, end - offset, side);
      taken.push(...first);
      rest.push(...second);
      offset += plainText(first).length;
    }
    return taken;
  };
  for (const { from, to, source, certainty } of marks) {
    done.push(...take(from - offset, 'before'));
    done.push({ type: 'citation', source, certainty, content: joinTexts(take(to - offset, 'after')) });
  }
  return joinTexts([...done, ...rest.reverse()]);
}

/** Part an inline at a character; an element that would lose only punctuation behind a citation comes into it whole. */
function split(inline: Inline, at: number, side: 'before' | 'after'): readonly [readonly Inline[], readonly Inline[]] {
  if (inline.type === 'text') {
    return [[{ type: 'text', value: inline.value.slice(0, at) }], [{ type: 'text', value: inline.value.slice(at) }]];
  }
  if (!('content' in inline)) return [[inline], []];
  if (side === 'after' && /^[\s\p{P}]*$/u.test(plainText(inline.content).slice(at))) return [[inline], []];
  let offset = 0;
  const index = inline.content.findIndex((inner) => {
    offset += plainText([inner]).length;
    return offset > at;
  });
  const inner = inline.content[index];
  if (inner === undefined) return [[inline], []];
  const [first, second] = split(inner, at - offset + plainText([inner]).length, side);
  const halves = [
    [...inline.content.slice(0, index), ...first],
    [...second, ...inline.content.slice(index + 1)],
  ].map((half) => joinTexts(half));
  const [before = [], after = []] = halves.map((half) => (half.length === 0 ? [] : [{ ...inline, content: half }]));
  return [before, after];
}

/** A citation to be put around words. */
export interface CitationMark extends Range {
  readonly source: string;
  readonly certainty: 'exact' | 'inferred' | 'uncertain';
}
