import type { DroppedWords } from '../import-report.ts';
import { splitBlocks } from '../split-blocks.ts';
import { dropPageFigures } from './drop-page-figures.ts';
import { joinHyphens } from './join-hyphens.ts';
import type { Layout, RewrittenWord } from './layout.ts';
import { markShapes } from './mark-shapes.ts';
import { readGutenbergNotes } from './read-gutenberg-notes.ts';

/**
 * Read a transcription whose paragraphs are parted by blank lines.
 *
 * @param transcription
 *   Whole file: any line ends, with or without a byte order mark.
 * @returns
 *   Its blocks, divided words joined, and what its indentation shows.
 */
export function readPlain(transcription: string): Layout {
  const account = { dropped: [] as DroppedWords[], rewritten: [] as RewrittenWord[] };
  const figures = dropPageFigures(transcription.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u));
  const blocks = readGutenbergNotes(splitBlocks(figures.lines.join('\n')), account);
  const shaped = markShapes(blocks, figures.lines);
  const hyphens = joinHyphens(shaped.blocks);
  return {
    blocks: hyphens.blocks,
    joined: hyphens.joined,
    dropped: [...figures.dropped, ...account.dropped],
    rewritten: account.rewritten,
    problems: [...figures.problems, ...shaped.problems, ...hyphens.problems],
  };
}
