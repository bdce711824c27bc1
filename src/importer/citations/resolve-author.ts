import { type History, latestFirst } from './history.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { Found } from './found.ts';
import type { SourceDraft } from './source-draft.ts';
import type { SourceIndex } from './source-index.ts';

/**
 * Find what an author alone, *op. cit.* or `(wie Anm. 3)` means.
 *
 * The author's only work is meant; of several, the one that the note pointed at cites, else the one cited last.
 *
 * @param item
 *   The mention.
 * @param index
 *   All sources that the notes name in full.
 * @param history
 *   What was cited before it.
 * @returns
 *   Null where no work of the author is known: then it is no citation.
 */
export function resolveAuthor({ mention, names }: PlacedMention, index: SourceIndex, history: History): Found | null {
  const works = index.byAuthor(names);
  const wanted = works.filter((draft) => fits(draft, mention.reference?.prefers ?? null));
  const candidates = latestFirst(history, wanted.length > 0 ? wanted : works);
  // What is repeated was cited before, if anything was.
  const before = candidates.filter((draft) => history.last.has(draft));
  const cited = new Set(mention.noteNumber === null ? [] : history.byNumber.get(mention.noteNumber));
  const pointed = candidates.filter((draft) => cited.has(draft));
  const [draft, ...others] = pointed.length > 0 ? pointed : before.length > 0 ? before : candidates;
  if (draft === undefined) return null;
  // An author who is only named, with a page, must have been cited before: in prose a name stands for a person.
  if (mention.reference === null && mention.noteNumber === null && !history.last.has(draft)) return null;
  const alternatives = others.map((other) => ({ draft: other, why: 'by the same author' }));
  return { draft, certainty: others.length > 0 ? 'uncertain' : 'inferred', alternatives, isNew: false };
}

function fits({ mention }: SourceDraft, prefers: 'article' | 'book' | null): boolean {
  return (
    prefers === null ||
    (prefers === 'article') === (mention.publication.container !== null || mention.form === 'quoted')
  );
}
