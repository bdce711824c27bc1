import { foldWords, splitWords } from './fold-word.ts';
import type { DroppedWords } from './import-report.ts';
import { nameOf } from '../edition/name-of.ts';
import type { Metadata } from './read-metadata.ts';
import { signAtEnd } from './rules/signs.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Drop the author and the title where they stand a second time, between the cover sheet and the text.
 *
 * Only a block that holds them and nothing else is dropped; capitals and italics make no difference. One that calls a
 * note (`SALT ROADS*`) is kept, for its call must stand somewhere.
 *
 * @param body
 *   Blocks behind the cover sheet.
 * @param metadata
 *   What the sheet said.
 * @returns
 *   The blocks of the text, and what was dropped.
 */
export function dropRepetition(
  body: readonly SourceBlock[],
  metadata: Metadata,
): { readonly body: readonly SourceBlock[]; readonly dropped: readonly DroppedWords[] } {
  const { title, subtitle, authors } = metadata;
  const names = authors.map(nameOf).join(' ');
  const repeated = new Map([
    [keyOf(title), 'title'],
    [keyOf(`${title} ${subtitle}`), 'title'],
    [keyOf(subtitle), 'subtitle'],
    [keyOf(names), 'author'],
    [keyOf(`by ${names}`), 'author'],
  ]);
  repeated.delete('');
  const dropped: DroppedWords[] = [];
  const kept: SourceBlock[] = [];
  for (const block of body) {
    const what = repeated.get(keyOf(block.text));
    if (what === undefined) break;
    if (signAtEnd.test(block.text)) {
      kept.push(what === 'author' ? block : { ...block, shape: { type: 'heading', depth: 1 } });
      continue;
    }
    dropped.push({
      text: splitWords(block.text).join(' '),
      line: block.line,
      reason: `repetition: the ${what} is in the metadata`,
    });
  }
  return { body: [...kept, ...body.slice(dropped.length + kept.length)], dropped };
}

/** `and` stands between names on one side only. */
function keyOf(text: string): string {
  return foldWords(text)
    .filter((word) => word !== 'and')
    .join(' ');
}
