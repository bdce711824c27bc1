import type { SourceBlock } from '../source-block.ts';
import type { MarkdownAccount } from './markdown-lines.ts';

/**
 * Read notes as Project Gutenberg writes them: `[Footnote 1: See the diary.]` as `[1] See the diary.`
 *
 * @param blocks
 *   Of the text.
 * @param account
 *   The words of the marks are added to it.
 * @returns
 *   The same blocks; the bracket that ends a note may stand in a later one.
 */
export function readGutenbergNotes(blocks: readonly SourceBlock[], account: MarkdownAccount): readonly SourceBlock[] {
  let isOpen = false;
  return blocks.map((block) => {
    const start = /^\[(Footnote|Note) (\d{1,3}):(?=\s)/u.exec(block.text);
    if (start !== null) {
      const [printed, word = '', number = ''] = start;
      account.dropped.push({ text: `[${word}`, line: block.line, reason: 'a mark of Project Gutenberg' });
      account.rewritten.push({ line: block.line, from: `${number}:`, to: `[${number}]` });
      isOpen = true;
      return closeNote({ ...block, text: `[${number}]${block.text.slice(printed.length)}` });
    }
    return isOpen ? closeNote(block) : block;
  });

  function closeNote(block: SourceBlock): SourceBlock {
    if (!block.text.endsWith(']')) return block;
    isOpen = false;
    const word = /\S+$/u.exec(block.text)?.[0] ?? '';
    const line = block.line + block.text.split('\n').length - 1;
    account.rewritten.push({ line, from: word, to: word.slice(0, -1) });
    return { ...block, text: block.text.slice(0, -1) };
  }
}
