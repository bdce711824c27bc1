import { indexArticle, type PageSpan } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { noteId } from '../edition/element-ids.ts';
import { type Forwarding, forwardings } from '../edition/ledger/forwardings.ts';
import type { LedgerEntry } from '../edition/ledger/ledger.ts';
import type { AnchorsFile, ListedAnchor } from './anchors-file.ts';
import { schemaPath } from './schema-path.ts';
import { toLinedJson } from './to-lined-json.ts';

/**
 * Write `anchors.json` for programs: every anchor of an edition that was ever published, and where it leads today.
 *
 * The ledger is no file for them: it holds fingerprints of the words, and only the next step of each move.
 *
 * @param edition
 *   An edition that has a ledger; without one the list is empty.
 * @param addresses
 *   The whole addresses of its reading page and of the site.
 * @returns
 *   JSON, an anchor on each line.
 */
export function toAnchorsFile(
  { article, ledger, history }: Pick<Edition, 'article' | 'ledger' | 'history'>,
  addresses: { readonly edition: string; readonly site: string },
): string {
  const head: Omit<AnchorsFile, 'anchors'> = {
    $schema: `${addresses.site}${schemaPath('anchors')}`,
    format: 'manicule-edition-anchors-1',
    edition: addresses.edition,
    version: history?.releases.at(-1)?.version ?? null,
  };
  const moves = new Map((ledger === null ? [] : forwardings(ledger)).map((move) => [move.id, move]));
  const printed = printedPages(article);
  const items = (ledger?.anchors ?? []).map((entry): ListedAnchor => {
    const stands = entry.state === 'stands';
    return {
      id: entry.id,
      kind: entry.kind,
      published: entry.published,
      state: entry.state,
      address: `${addresses.edition}${entry.kind === 'name' ? 'names/' : ''}#${encodeURI(entry.id)}`,
      page: ownPage(entry, addresses.edition),
      leadsTo: [...leadsTo(entry, moves)],
      printed: stands ? (printed.get(entry.id) ?? null) : null,
      date: stands ? null : entry.date,
      reason: reasonOf(moves.get(entry.id)),
    };
  });
  return toLinedJson(head, { name: 'anchors', items });
}

/** Of passages and notes. */
function printedPages(article: Edition['article']): ReadonlyMap<string, PageSpan> {
  const { spans, notes } = indexArticle(article);
  const ofNotes = [...notes].flatMap(([label, { page }]): [string, PageSpan][] =>
    page === null ? [] : [[noteId(label), { first: page, last: page }]],
  );
  return new Map([...spans, ...ofNotes]);
}

/** Only paragraphs and notes have one, those that no longer stand too. */
function ownPage({ id, kind }: LedgerEntry, edition: string): string | null {
  if (kind === 'heading' || kind === 'name') return null;
  return `${edition}${id.charAt(0)}/${encodeURI(id.slice(1))}/`;
}

/** Itself, and where those of its words are that were taken out of it; or where all of them are. */
function leadsTo(entry: LedgerEntry, moves: ReadonlyMap<string, Forwarding>): readonly string[] {
  const parts = entry.state === 'stands' ? (entry.parts ?? []).map(({ id }) => id) : [];
  const ends = [entry.id, ...parts].flatMap((id) => {
    const move = moves.get(id);
    if (move === undefined) return [id];
    return move.state === 'moved' ? [move.at, ...move.also] : [];
  });
  return [...new Set(ends)];
}

function reasonOf(move: Forwarding | undefined): string | null {
  return move?.state === 'withdrawn' ? move.reason : null;
}
