import type { CitationProblem } from './problem-of-citation.ts';
import type { Resolution, Unresolved } from './resolve-mentions.ts';

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
  unresolved: readonly Unresolved[],
  keyOf: (draft: Resolution['draft']) => string,
): readonly CitationProblem[] {
  const uncertain = resolutions.flatMap(({ item, draft, certainty, alternatives, doubt }): CitationProblem[] => {
    if (certainty !== 'uncertain') return [];
    const others = alternatives.map(({ draft: other, why }) => `${keyOf(other)} (${why})`);
    const against = [
      ...(others.length === 0 ? [] : [`, may be ${others.join(', ')}`]),
      ...(doubt === undefined ? [] : [`, but ${doubt}`]),
    ];
    return [
      {
        id: 'citation-uncertain',
        note: item.note.label,
        message: `Expected one source for “${item.printed}”; read as ${keyOf(draft)}${against.length === 0 ? ', whose title is another' : against.join('')}.`,
        hint: 'Look it up, correct the key behind cite: if need be, and remove "uncertain".',
      },
    ];
  });
  const lost = unresolved.map(({ item: { note, printed }, behind }): CitationProblem => ({
    id: 'citation-unresolved',
    note: note.label,
    message: `Expected a citation that “${printed}” repeats; ${behind === null ? 'none was found before it' : `what note ${behind.label} names before it could not be read as one`}.`,
    hint: `Mark it by hand: [printed words](cite:key)${behind === null ? '' : ', and that note as well; add what they cite to sources.json'}.`,
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
