import type { Block, Inline } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';
import { blocksOf, pieceOf } from './pieces.ts';
import { readFlow, readParagraph } from './read-flow.ts';
import { takeMarks, type Piece, type Reading } from './reading.ts';
import { type XmlElement, type XmlNode, wordsIn } from './xml-node.ts';

/**
 * Read a list.
 *
 * A label that is only the number of its item is said by the list; any other is the beginning of the item, in a list
 * without numbers.
 *
 * @param element
 *   The list.
 * @param items
 *   Its items: what stands in each, with its label and the number that the file gives it.
 * @param settings
 *   `isNumbered`: the file says so. `id` of the list, or null.
 * @param reading
 *   The file being read.
 * @returns
 *   The list; none without items.
 */
export function readList(
  element: XmlElement,
  items: readonly ListedItem[],
  { isNumbered, id }: { readonly isNumbered: boolean; readonly id: string | null },
  reading: Reading,
): readonly Piece[] {
  const labels = items.map(({ label }) => wordsIn(label).replace(/^\W+|\W+$/gu, ''));
  const first = Number(items[0]?.number ?? (labels[0] === '' ? 1 : labels[0]));
  const start = Number.isInteger(first) && first > 0 ? first : 1;
  const fits = labels.every((label, index) => label === '' || label === String(start + index));
  const inner = { ...reading, depth: 0 };
  const blocks = items.map(({ label, content }) => {
    if (label !== undefined && isNumbered && fits) takeMarks(label.children, reading);
    const before = label === undefined || (isNumbered && fits) ? [] : blocksOf(readParagraph(label, inner, null));
    return joinLabel(before, blocksOf(readFlow(content, inner)));
  });
  return blocks.length === 0
    ? []
    : [pieceOf({ type: 'list', start: isNumbered && fits ? start : null, items: blocks }, element, id)];
}

function joinLabel(label: readonly Block[], item: readonly Block[]): readonly Block[] {
  const [words, ...others] = label;
  const [first, ...rest] = item;
  if (words?.type !== 'paragraph' || first?.type !== 'paragraph' || others.length > 0) return [...label, ...item];
  const space: Inline = { type: 'text', value: ' ' };
  return [{ type: 'paragraph', content: joinTexts([...words.content, space, ...first.content]) }, ...rest];
}

/** An item of a list as the file has it. */
export interface ListedItem {
  readonly label: XmlElement | undefined;
  readonly number: string | undefined;
  readonly content: readonly XmlNode[];
}
