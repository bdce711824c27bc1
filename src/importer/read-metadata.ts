import type { Agent } from '../edition/frontmatter.ts';
import { accountWords, type WordAccount } from './account-words.ts';
import { parseAuthors } from './parse-authors.ts';
import { parseSourceLine, type SourceLine } from './parse-source-line.ts';
import type { CoverEntry } from './split-cover.ts';

/**
 * Read what a cover sheet says of the article.
 *
 * @param entries
 *   Of the sheet; none where there is no sheet.
 * @returns
 *   The metadata, and where each word of the sheet went.
 */
export function readMetadata(entries: readonly CoverEntry[]): {
  readonly metadata: Metadata;
  readonly account: WordAccount;
} {
  const valueOf = (kind: CoverEntry['kind']): string =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ text, length }) => text.slice(length))
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
  const { title, subtitle } = splitTitle(withoutMarks(valueOf('title')));
  const publisher = withoutMarks(valueOf('publisher'));
  const url = /https?:\/\/[^\s<>]+/u.exec(valueOf('url'))?.[0];
  const doi = /10\.\d{4,9}\/[^\s<>]+/u.exec(valueOf('doi'))?.[0];
  const metadata: Metadata = {
    title,
    subtitle,
    authors: parseAuthors(withoutMarks(valueOf('author'))),
    source: parseSourceLine(valueOf('source')),
    publisher,
    ...(url === undefined ? {} : { url }),
    ...(doi === undefined ? {} : { doi }),
  };
  return { metadata, account: accountEntries(entries, metadata) };
}

/** A subtitle is what follows the first colon with a space, as cover sheets write it. */
function splitTitle(printed: string): { readonly title: string; readonly subtitle: string } {
  const colon = printed.indexOf(': ');
  if (colon < 1) return { title: printed, subtitle: '' };
  return { title: printed.slice(0, colon), subtitle: printed.slice(colon + 2) };
}

function withoutMarks(value: string): string {
  return value.replace(/\*/gu, '').replace(/^#+ /u, '').trim();
}

function accountEntries(entries: readonly CoverEntry[], metadata: Metadata): WordAccount {
  const { title, subtitle, authors, source, publisher, url, doi } = metadata;
  const values: Readonly<Partial<Record<CoverEntry['kind'], readonly string[]>>> = {
    title: [title, subtitle],
    author: authors.flatMap(({ family, given, literal }) => [given ?? '', family ?? '', literal ?? '']),
    source: [
      source.journal ?? '',
      source.volume ?? '',
      source.issue ?? '',
      String(source.issued?.[0]?.[0] ?? ''),
      pageRange(source) ?? '',
    ],
    publisher: [publisher],
    url: [url ?? ''],
    doi: [doi ?? ''],
  };
  const accounts = entries.map((entry) =>
    accountWords(entry, values[entry.kind] ?? [], entry.reason === '' ? reasonOf(entry.kind) : entry.reason),
  );
  return {
    metadata: accounts.flatMap((account) => account.metadata),
    dropped: accounts.flatMap((account) => account.dropped),
  };
}

function reasonOf(kind: CoverEntry['kind']): string {
  if (kind === 'unknown') return 'cover sheet: not understood';
  if (kind === 'other') return 'cover sheet: about the download, not the article';
  return 'cover sheet: a label, or what the metadata says in another form';
}

/**
 * Write the range of pages as CSL-JSON does.
 *
 * @param source
 *   Where the article was printed.
 * @returns
 *   `129-147`, `12` for one page, or undefined.
 */
export function pageRange({ pages }: SourceLine): string | undefined {
  if (pages === undefined) return undefined;
  return pages.first === pages.last ? pages.first : `${pages.first}-${pages.last}`;
}

/** What is known of the article besides its words; empty where the sheet does not say. */
export interface Metadata {
  readonly title: string;
  readonly subtitle: string;
  readonly authors: readonly Agent[];
  readonly source: SourceLine;
  readonly publisher: string;
  readonly url?: string;
  readonly doi?: string;
}
