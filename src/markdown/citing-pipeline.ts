import type { Source } from '../edition/source.ts';
import { rehypeEditorialCitations, styleName } from './editorial-citations.ts';
import { type EditorialPipeline, editorialPipeline } from './editorial-pipeline.ts';
import { rehypeWorks } from './rehype-works.ts';

/** What editorial prose may cite. */
export interface CitableWorks {
  /** The folder of the edition. */
  readonly folder: string;
  /** CSL-JSON files in it, at least one. */
  readonly files: readonly string[];
  /** What the text cites. */
  readonly sources: readonly Source[];
  /** What only annotations cite. */
  readonly editorial: readonly Source[];
}

/**
 * The steps from editorial prose that cites to HTML.
 *
 * @param citable
 *   The works.
 * @returns
 *   A processor.
 */
export function citingPipeline(citable: CitableWorks): EditorialPipeline {
  return (
    editorialPipeline()
      // On HTML, because rehype-citation looks for text in `p`, `li` and `td`; it reads the files each time it runs.
      .use(rehypeEditorialCitations, {
        path: citable.folder,
        // It changes the list that it is given.
        bibliography: [...citable.files],
        csl: styleName,
        inlineClass: ['citation'],
      })
      // Last: it turns what rehype-citation made into our own markup.
      .use(rehypeWorks, citable)
      .freeze()
  );
}
