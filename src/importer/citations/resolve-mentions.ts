import type { Note } from '../../edition/article.ts';
import type { Found } from './found.ts';
import { type History, noHistory, remember, unreadBefore } from './history.ts';
import { passBehind, passTo, startOf } from './pass-over.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { ReadParagraph } from './read-paragraphs.ts';
import { resolveAuthor } from './resolve-author.ts';
import { resolveSame } from './resolve-same.ts';
import { resolveTitle } from './resolve-title.ts';
import { isFull, type SourceDraft, toDraft } from './source-draft.ts';
import { indexSources, type SourceIndex } from './source-index.ts';

/**
 * Find the source of every mention, in order.
 *
 * @param placed
 *   Mentions of all notes, in order.
 * @param gathered
 *   What `gatherSources` made of them.
 * @param paragraphs
 *   Of all notes, in order: what stands between the mentions.
 * @returns
 *   A resolution for each mention that is a citation; all drafts, with those of works that no note names in full.
 */
export function resolveMentions(
  placed: readonly PlacedMention[],
  gathered: Gathered,
  paragraphs: readonly ReadParagraph[],
): Resolutions {
  const index = indexSources(gathered.drafts);
  const drafts = [...gathered.drafts];
  const history = noHistory();
  const seen = new Set<SourceDraft>();
  const resolutions: Resolution[] = [];
  const unresolved: Unresolved[] = [];
  const place = startOf(paragraphs);
  let end: { readonly segments: PlacedMention['segments'] | null; readonly to: number } = { segments: null, to: 0 };

  for (const item of placed) {
    const { mention, note, segments } = item;
    const overlaps = end.segments === segments && mention.from < end.to;
    if (overlaps) continue;
    if (mention.kind === 'same' || mention.isSameAuthor) passTo(place, item, history);
    const found = resolve(item, gathered.draftOf.get(item), index, history, seen);
    if (found === null) {
      if (mention.kind === 'same') unresolved.push({ item, behind: unreadBefore(history) });
      else if (mention.kind === 'author' && mention.reference !== null) unresolved.push({ item, behind: null });
      continue;
    }
    if (found.isNew) {
      index.add(found.draft);
      drafts.push(found.draft);
    }
    resolutions.push({ item, ...found, form: formOf(item, found, seen) });
    seen.add(found.draft);
    passTo(place, item, history);
    passBehind(place, item);
    remember(history, note, found);
    end = { segments, to: mention.to };
  }
  return { resolutions, drafts: drafts.filter((draft) => seen.has(draft)), unresolved };
}

function resolve(
  item: PlacedMention,
  draft: SourceDraft | undefined,
  index: SourceIndex,
  history: History,
  seen: ReadonlySet<SourceDraft>,
): Found | null {
  const { mention } = item;
  if (draft !== undefined) {
    const unread = mention.isSameAuthor && draft.mention === mention ? unreadBefore(history) : null;
    const exact: Found = { draft, certainty: 'exact', alternatives: [], isNew: false };
    return unread === null
      ? exact
      : { ...exact, certainty: 'uncertain', doubt: `its author may be that of what note ${unread.label} names` };
  }
  if (mention.kind === 'newspaper' || mention.kind === 'archive') return null;
  if (mention.kind === 'same') return resolveSame(item, history);
  if (mention.kind === 'author') return resolveAuthor(item, index, history);
  const found = resolveTitle(item, index, history, seen);
  if (found !== null || mention.needs !== 'nothing') return found;
  return { draft: toDraft(mention, item.names), certainty: 'exact', alternatives: [], isNew: true };
}

function formOf({ mention }: PlacedMention, { draft }: Found, seen: ReadonlySet<SourceDraft>): Resolution['form'] {
  if (mention.kind === 'archive') return 'archival';
  if (mention.kind === 'same') return 'ibid';
  if (isFull(mention)) return 'full';
  return seen.has(draft) || draft.isFull ? 'short' : 'full';
}

interface Gathered {
  readonly drafts: readonly SourceDraft[];
  readonly draftOf: ReadonlyMap<PlacedMention, SourceDraft>;
}

/** All that is known of the citations. */
export interface Resolutions {
  readonly resolutions: readonly Resolution[];
  /** Cited ones, those named in full first. */
  readonly drafts: readonly SourceDraft[];
  /** Back-references that point at nothing. */
  readonly unresolved: readonly Unresolved[];
}

/** A back-reference without a source. */
export interface Unresolved {
  readonly item: PlacedMention;
  /** The note that it repeats, if any: it names something that could not be read. */
  readonly behind: Note | null;
}

/** A mention with what it means. */
export interface Resolution extends Found {
  readonly item: PlacedMention;
  readonly form: 'full' | 'short' | 'ibid' | 'archival';
}
