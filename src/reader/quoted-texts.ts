import { textNodesIn } from './text-nodes-in.ts';

/** A text of the page, as far as it is quoted. */
export interface QuotedText {
  readonly node: Text;
  /** Indices in the text. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What stands in the page for the eye alone, or belongs to the edition and not to the text. */
const unquoted = '.call, .number, .printed, .back, .page, .selection-tools';

/**
 * List the texts of a range that can be quoted, in reading order: without calls of notes and without numbers.
 *
 * @param range
 *   Of the page.
 * @returns
 *   The texts, each as far as it is in the range.
 */
export function quotedTexts(range: Range): readonly QuotedText[] {
  return textNodesIn(range)
    .filter((node) => node.parentElement?.closest(unquoted) === null)
    .map((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      return { node, from, to, words: node.data.slice(from, to) };
    });
}
