import type { ProblemId } from '../problems/catalogue.ts';
import type { Article } from '../article.ts';
import { placeWords } from '../place-words.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import type { Annotation } from './annotation.ts';
import { locateQuote } from './locate-quote.ts';
import { blocksByAnchor } from './place-annotations.ts';

/** An annotation as it was read, with what its checks need. */
export interface ReadAnnotation {
  readonly annotation: Annotation;
  readonly file: string;
  /** 1-based: where the anchor and the words stand in the file. */
  readonly lines: { readonly anchor: number; readonly quote: number };
  /** The keys that it cites, with the line of each. */
  readonly cites: readonly { readonly key: string; readonly line: number }[];
}

/**
 * Check that annotations lie on words of the text and cite works that are there.
 *
 * @param article
 *   The text and its notes.
 * @param annotations
 *   What was read.
 * @param works
 *   The sources of the text; those of the annotations; and the names of the two files.
 * @returns
 *   A problem for each anchor that is not there, each quotation that is not found just once, each citation without a
 *   work, and each editorial work that nothing cites.
 */
export function checkAnnotations(
  article: Article,
  annotations: readonly ReadAnnotation[],
  works: {
    readonly sources: readonly Source[];
    readonly editorial: readonly Source[];
    readonly sourcesFile: string;
    readonly editorialFile: string;
  },
): readonly Problem[] {
  const blocks = blocksByAnchor(article);
  const keys = new Set([...works.sources, ...works.editorial].map(({ id }) => id));
  const problems: Problem[] = [];
  for (const { annotation, file, lines, cites } of annotations) {
    const report = (line: number, id: ProblemId, message: string, hint: string): void => {
      problems.push({ id, file, line, column: 0, message, hint });
    };
    const { anchor, quote } = annotation;
    const passage = blocks.get(anchor);
    if (passage === undefined) report(lines.anchor, ...problemTexts.anchor(anchor));
    else {
      const found = locateQuote(placeWords(passage).plain, quote).length;
      if (found !== 1) report(lines.quote, ...problemTexts.quote(anchor, quote, found));
    }
    for (const { key, line } of cites) {
      if (!keys.has(key)) report(line, ...problemTexts.key(key, works));
    }
  }
  return [...problems, ...checkEditorial(annotations, works)];
}

function checkEditorial(
  annotations: readonly ReadAnnotation[],
  { sources, editorial, sourcesFile, editorialFile }: Parameters<typeof checkAnnotations>[2],
): readonly Problem[] {
  const cited = new Set(annotations.flatMap(({ cites }) => cites.map(({ key }) => key)));
  const known = new Set(sources.map(({ id }) => id));
  return editorial.flatMap(({ id }) => {
    const texts = [];
    if (known.has(id)) texts.push(problemTexts.twice(id, sourcesFile));
    else if (!cited.has(id)) texts.push(problemTexts.uncited(id));
    return texts.map(([problem, message, hint]) => ({
      id: problem,
      file: editorialFile,
      line: 0,
      column: 0,
      message,
      hint,
    }));
  });
}

type ProblemText = readonly [id: ProblemId, message: string, hint: string];

const problemTexts = {
  anchor: (anchor: string): ProblemText => [
    'annotation-anchor',
    `Expected the anchor of a paragraph or a note of this edition; there is no ${anchor}.`,
    'Give the number of the paragraph as it stands in the margin of the page (p13), or the label of the note (n137.3).',
  ],
  quote: (anchor: string, quote: string, found: number): ProblemText => [
    'annotation-quote',
    found === 0
      ? `Expected the words “${quote}” in ${anchor}; they are not there.`
      : `Expected the words “${quote}” in one place of ${anchor}; they stand in ${String(found)}.`,
    found === 0
      ? 'Copy the words as they stand there, capitals, accents and quotation marks included, without the numbers of notes and pages.'
      : 'Add the words before or after them until they stand there only once.',
  ],
  key: (key: string, works: { readonly sourcesFile: string; readonly editorialFile: string }): ProblemText => [
    'annotation-source',
    `Expected a work with the key ${key}, which is cited here; there is none.`,
    `Correct the key, or add the work to ${works.editorialFile} (or to ${works.sourcesFile} if the text cites it too).`,
  ],
  twice: (key: string, sourcesFile: string): ProblemText => [
    'editorial-source-twice',
    `Expected one work with the key ${key}; ${sourcesFile} has it too.`,
    'Remove it here: annotations can cite every source of the text.',
  ],
  uncited: (key: string): ProblemText => [
    'editorial-source-uncited',
    `Expected a citation of the work ${key}; no annotation cites it.`,
    `Cite it as [@${key}], or remove it.`,
  ],
};
