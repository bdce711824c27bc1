import type { WordAccount } from './account-words.ts';
import { dropRepetition } from './drop-repetition.ts';
import type { ImportProblem } from './import-report.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { remarkTexts } from './remark-texts.ts';
import type { SourceBlock } from './source-block.ts';
import { splitCover } from './split-cover.ts';
import { takeTitle } from './take-title.ts';

/**
 * Read all that stands above the text: the cover sheet and what is repeated below it, or the title alone.
 *
 * @param blocks
 *   All blocks of a transcription.
 * @param fallbackTitle
 *   Taken where the file has no title.
 * @returns
 *   Metadata with a title and at least one author, where its words came from, and the blocks of the text.
 */
export function readHead(blocks: readonly SourceBlock[], fallbackTitle = 'Untitled'): Head {
  const cover = splitCover(blocks);
  const { metadata, account } = readMetadata(cover.entries);
  const problems: ImportProblem[] = [];
  for (const { kind, line, text } of cover.entries) {
    if (kind === 'unknown') problems.push(remarkTexts.coverUnknown(line, text));
  }
  const authors = metadata.authors.length === 0 ? [{ literal: 'Unknown' }] : metadata.authors;
  if (metadata.authors.length === 0) problems.push(remarkTexts.authorMissing());

  if (metadata.title !== '') {
    const { body, dropped } = dropRepetition(cover.body, metadata);
    const all = { ...account, dropped: [...account.dropped, ...dropped] };
    return { metadata: { ...metadata, authors }, account: all, body, problems };
  }
  const taken = takeTitle(cover.body);
  const title = taken?.title ?? fallbackTitle;
  problems.push(
    taken === null ? remarkTexts.titleMissing(title) : remarkTexts.titleTaken(cover.body[0]?.line ?? 0, title),
  );
  return {
    metadata: { ...metadata, title, authors },
    account: {
      metadata: [...account.metadata, ...(taken?.account.metadata ?? [])],
      dropped: [...account.dropped, ...(taken?.account.dropped ?? [])],
    },
    body: taken?.body ?? cover.body,
    problems,
  };
}

/** What stands above the text, and the text. */
export interface Head {
  readonly metadata: Metadata;
  readonly account: WordAccount;
  readonly body: readonly SourceBlock[];
  readonly problems: readonly ImportProblem[];
}
