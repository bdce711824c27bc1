import type { Inline } from '../edition/article.ts';
import { joinTexts } from '../edition/join-texts.ts';
import type { DraftPart } from './join-paragraphs.ts';
import type { PlacedCall } from './call.ts';
import { showEscapes } from './layouts/escapes.ts';
import { readEmphasis, type Token } from './read-emphasis.ts';
import { isWordCut } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Read the parts of one paragraph: its words, italics, calls and milestones.
 *
 * Line ends and runs of ordinary spaces become one space; parts are joined by one, except behind a hyphen that cuts a
 * word. Every other character is kept, whatever it means elsewhere: a transcription holds no markup but its asterisks.
 *
 * @param parts
 *   In order.
 * @param calls
 *   The calls in each block; a block that is not there has none.
 * @returns
 *   The content of the paragraph, and the lines on which asterisks were kept as characters.
 */
export function readInlines(
  parts: readonly DraftPart[],
  calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>,
): { readonly content: readonly Inline[]; readonly loose: readonly number[] } {
  const tokens: Token[] = [];
  let end: SourceBlock | null = null;
  let milestone: Token | null = null;
  for (const part of parts) {
    if (part.type === 'milestone') {
      const { page, certain } = part;
      const inline = { type: 'pageMilestone', page, certain } as const;
      // Two in a row: a page of notes alone.
      if (milestone !== null) tokens.push(milestone);
      milestone = { type: 'inline', inline };
      continue;
    }
    const isCut = end !== null && (end.isCut === true || isWordCut(end.text, part.block.text));
    if (end !== null && !isCut) tokens.push({ type: 'text', value: ' ' });
    if (milestone !== null) tokens.push(milestone);
    milestone = null;
    addTokens(tokens, part.block, calls.get(part.block) ?? []);
    end = part.block;
  }
  if (milestone !== null) tokens.push(milestone);
  const { content, loose } = readEmphasis(tokens);
  return { content: joinTexts(content), loose };
}

function addTokens(tokens: Token[], block: SourceBlock, calls: readonly PlacedCall[]): void {
  let line = block.line;
  const addText = (from: number, to: number): void => {
    for (const [piece] of block.text.slice(from, to).matchAll(/\*+|[^*]+/gu)) {
      if (piece.startsWith('*')) tokens.push({ type: 'stars', count: piece.length, line });
      else tokens.push({ type: 'text', value: showEscapes(piece.replace(/[ \t\n\f\v]+/gu, ' ')) });
      line += piece.split('\n').length - 1;
    }
  };
  let from = 0;
  for (const call of calls) {
    addText(from, call.from);
    tokens.push({ type: 'inline', inline: { type: 'call', note: call.note } });
    from = call.to;
  }
  addText(from, block.text.length);
}
