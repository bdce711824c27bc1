import type { WordAccount } from './account-words.ts';
import { dropRepetition } from './drop-repetition.ts';
import type { ImportProblem } from './import-report.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { mayNameAuthor } from './may-name-author.ts';
import { partByLine } from './part-by-line.ts';
import { remarkTexts } from './remark-texts.ts';
import type { SourceBlock } from './source-block.ts';
import { splitCover } from './split-cover.ts';
import { takeByLine } from './take-by-line.ts';
import { takeTitle } from './take-title.ts';

/**
 * Read all that stands above the text: the cover sheet and what is repeated below it, or title and by-line.
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
  const title = readTitle(cover.body, metadata, fallbackTitle);
  // What a cover sheet says of the authors goes before what stands below the title.
  const names = metadata.authors.length === 0 ? takeByLine(title.body, title.metadata.title) : null;
  const authors = names?.authors ?? metadata.authors;
  if (authors.length === 0) problems.push(remarkTexts.authorMissing(mayNameAuthor(cover.body[0], title.body)));
  const accounts = [account, title.account, ...(names === null ? [] : [names.account])];
  return {
    metadata: { ...title.metadata, authors: authors.length === 0 ? [{ literal: 'Unknown' }] : authors },
    account: {
      metadata: accounts.flatMap((one) => one.metadata),
      dropped: accounts.flatMap((one) => one.dropped),
    },
    body: [...title.kept, ...(names?.body ?? title.body)],
    problems: [...problems, ...(names?.problems ?? []), ...title.problems],
  };
}

/** The title, of the cover sheet or the first line, and what stands below it. */
function readTitle(body: readonly SourceBlock[], metadata: Metadata, fallbackTitle: string): TitleRead {
  if (metadata.title !== '') {
    const repetition = dropRepetition(body, metadata);
    const account = { metadata: [], dropped: repetition.dropped };
    return { metadata, account, kept: [], body: repetition.body, problems: [] };
  }
  const [first, ...rest] = body;
  const blocks = first === undefined ? [] : [...partByLine(first), ...rest];
  const taken = takeTitle(blocks);
  const title = taken?.title ?? fallbackTitle;
  return {
    metadata: { ...metadata, title },
    account: taken?.account ?? { metadata: [], dropped: [] },
    kept: taken?.kept ?? [],
    body: taken?.body ?? body,
    problems: [taken === null ? remarkTexts.titleMissing(title) : remarkTexts.titleTaken(first?.line ?? 0, title)],
  };
}

/** A title, and what stands below it. */
interface TitleRead extends Head {
  /** Its block, where it stays in the text. */
  readonly kept: readonly SourceBlock[];
}

/** What stands above the text, and the text. */
export interface Head {
  readonly metadata: Metadata;
  readonly account: WordAccount;
  readonly body: readonly SourceBlock[];
  readonly problems: readonly ImportProblem[];
}
