import { superscriptFigures } from './rules/superscripts.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Split a transcription into blocks, keeping where each began.
 *
 * Blank lines part blocks. So does a line that begins with a superscript figure and a space, for notes are often
 * written one under the other. A figure alone belongs to what follows it. Spaces at the ends of lines are no part of the
 * text.
 *
 * @param transcription
 *   Whole file: any line ends, with or without a byte order mark.
 * @returns
 *   Blocks in order; none is empty.
 */
export function splitBlocks(transcription: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let lines: string[] = [];
  const close = (end: number): void => {
    if (lines.length > 0) blocks.push({ text: lines.join('\n'), line: end - lines.length + 1 });
    lines = [];
  };
  const all = transcription.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  all.forEach((raw, index) => {
    const line = raw.trim();
    const isFigureAlone = figureAlone.test(lines[0] ?? '') && lines.every((next, at) => at === 0 || next === '');
    if ((line === '' && !isFigureAlone) || beginsNote.test(line)) close(index);
    if (line !== '' || isFigureAlone) lines.push(line);
  });
  close(all.length);
  return blocks;
}

const figureAlone = new RegExp(`^[${superscriptFigures}]+$`, 'u');
const beginsNote = new RegExp(`^[${superscriptFigures}]+\\s`, 'u');
