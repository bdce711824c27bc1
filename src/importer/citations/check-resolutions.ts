import type { PlacedMention } from './placed-mention.ts';
import type { CitationProblem } from './problem-of-citation.ts';
import type { Resolution } from './resolve-mentions.ts';

/**
 * List what a person should look at: uncertain citations, back-references to nothing, works never named in full.
 *
 * @param resolutions
 *   All citations, in order.
 * @param unresolved
 *   Back-references without a source.
 * @param keyOf
 *   The key of a source.
 * @returns
 *   A problem for each, in the order of the notes within each kind.
 */
export function checkResolutions(
  resolutions: readonly Resolution[],
  unresolved: readonly PlacedMention[],
  keyOf: (draft: Resolution['draft']) => string,
): readonly CitationProblem[] {
  const uncertain = resolutions.flatMap(({ item, draft, certainty, alternatives }): CitationProblem[] => {
    if (certainty !== 'uncertain') return [];
    const others = alternatives.map(({ draft: other, why }) => `${keyOf(other)} (${why})`);
    return [
      {
        id: 'citation-uncertain',
        note: item.note.label,
        message: `Expected one source for “${item.printed}”; read as ${keyOf(draft)}${others.length === 0 ? ', whose title is another' : `, may be ${others.join(', ')}`}.`,
        hint: 'Look it up, correct the key behind cite: if need be, and remove "uncertain".',
      },
    ];
  });
  const lost = unresolved.map(({ note, printed }): CitationProblem => ({
    id: 'citation-unresolved',
    note: note.label,
    message: `Expected a citation that “${printed}” repeats; none was found before it.`,
    hint: 'Mark it by hand: [printed words](cite:key).',
  }));
  const incomplete = resolutions
    .filter(({ isNew }) => isNew)
    .map(({ item, draft }): CitationProblem => ({
      id: 'source-incomplete',
      note: item.note.label,
      message: `Expected a mention of “${item.printed}” with place and year; no note has one.`,
      hint: `Complete ${keyOf(draft)} in sources.json, or give the key of the source that it is.`,
    }));
  return [...uncertain, ...lost, ...incomplete];
}
