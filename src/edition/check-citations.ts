import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import { visitInlines } from './visit-inlines.ts';

/**
 * Find citations without a source and sources that nothing cites.
 *
 * @param article
 *   The text and its notes.
 * @param sources
 *   What `sources.json` holds.
 * @param files
 *   The names of both files, and the line of each passage (by anchor) and note (by label), for problems.
 * @returns
 *   A problem for each; empty when all is well.
 */
export function checkCitations(
  article: Article,
  sources: readonly Source[],
  files: { readonly text: string; readonly sources: string; readonly lines: ReadonlyMap<string, number> },
): readonly Problem[] {
  const problems: Problem[] = [];
  const keys = new Set(sources.map((source) => source.id));
  const cited = new Set<string>();
  const places = [
    ...article.text.map(({ anchor, block }) => ({ place: anchor, blocks: [block] })),
    ...article.notes.map(({ label, blocks }) => ({ place: label, blocks })),
  ];
  for (const { place, blocks } of places) {
    visitInlines(blocks, (inline) => {
      if (inline.type !== 'citation') return;
      cited.add(inline.source);
      if (keys.has(inline.source)) return;
      problems.push({
        id: 'source-missing',
        file: files.text,
        line: files.lines.get(place) ?? 0,
        column: 0,
        message: `Expected a source with the key ${inline.source}, which is cited here; there is none.`,
        hint: `Correct the key, or add the source to ${files.sources}.`,
      });
    });
  }
  for (const { id } of sources) {
    if (cited.has(id)) continue;
    problems.push({
      id: 'source-uncited',
      file: files.sources,
      line: 0,
      column: 0,
      message: `Expected a citation of the source ${id}; nothing in the text or its notes cites it.`,
      hint: `Cite it as [printed words](cite:${id}), or remove it.`,
    });
  }
  return problems;
}
