import type { History } from './history.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { Found } from './found.ts';

/**
 * Find what *Ibid.* means: the citation before it in its note, else the last one of the note before.
 *
 * Chicago 17, 14.34: it refers to one work only, and must not follow a note that cites several. Where it does, the
 * last is
 * read and the others are named.
 *
 * @param item
 *   The back-reference.
 * @param history
 *   What was cited before it.
 * @returns
 *   Null where nothing was.
 */
export function resolveSame({ note, mention }: PlacedMention, history: History): Found | null {
  const last = history.notes.at(-1);
  const draft = last?.drafts.at(-1);
  if (last === undefined || draft === undefined) return null;
  if (last.note === note) {
    return {
      draft,
      certainty: mention.reference?.kind === 'work' && new Set(last.drafts).size > 1 ? 'uncertain' : 'inferred',
      alternatives: [],
      isNew: false,
    };
  }
  const others = [...new Set(last.drafts)].filter((other) => other !== draft);
  const alternatives = others.map((other) => ({ draft: other, why: `note ${last.note.label} cites it too` }));
  return { draft, certainty: others.length > 0 ? 'uncertain' : 'inferred', alternatives, isNew: false };
}
