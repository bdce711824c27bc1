import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { citationKeys } from '../edition/annotations/citation-keys.ts';
import type { CitableWorks } from './citing-pipeline.ts';
import { editorialPipeline } from './editorial-pipeline.ts';

/** Pieces of editorial prose as HTML, and the works that they cite. */
export interface EditorialHtml {
  /** In the order of the prose. */
  readonly pieces: readonly string[];
  /** `li` items: the works that the text does not cite; empty where there are none. */
  readonly references: string;
}

/**
 * Turn all the prose of an edition into HTML, with its citations.
 *
 * All of it goes through the pipeline at once: citeproc then tells works of one author and year apart (1996a, 1996b)
 * in the same way everywhere, and the files of works are read once.
 *
 * @param prose
 *   Pieces of Markdown that have been checked.
 * @param citable
 *   The works; null where there are none.
 * @returns
 *   HTML for each piece, and the list of what only they cite.
 */
export async function renderEditorial(prose: readonly string[], citable: CitableWorks | null): Promise<EditorialHtml> {
  if (prose.length === 0) return { pieces: [], references: '' };
  const pipeline = citable === null ? plainPipeline : await openCiting(citable);
  const sections = prose.map((piece) => toSection(pipeline.parse(piece)));
  // rehype-citation keeps what it printed first even where a later work makes it `1996a`, so all are cited at the start.
  const works = citable === null ? [] : [...citable.sources, ...citable.editorial];
  const used = new Set(prose.flatMap(citationKeys));
  const cited = works.filter(({ id }) => used.has(id)).map(({ id }) => `@${id}`);
  const first = toSection(pipeline.parse(cited.length === 0 ? '' : `[${cited.join('; ')}]`));
  const tree = await pipeline.run({ type: 'root', children: [first, ...sections] });
  const elements = tree.children.filter((child) => child.type === 'element');
  const list = elements.find(({ tagName }) => tagName === 'ol');
  return {
    pieces: elements.slice(1, prose.length + 1).map((element) => toHtml(element.children).trim()),
    references: list === undefined ? '' : toHtml(list.children),
  };
}

/**
 * Turn prose that cites nothing into HTML.
 *
 * @param prose
 *   Markdown that has been checked.
 * @returns
 *   HTML.
 */
export function renderProse(prose: string): string {
  const tree: HastRoot = plainPipeline.runSync(plainPipeline.parse(prose));
  return toHtml(tree).trim();
}

const plainPipeline = editorialPipeline().freeze();

/** rehype-citation takes a while to load, and most editions have no annotations. */
async function openCiting(citable: CitableWorks): Promise<typeof plainPipeline> {
  const { citingPipeline } = await import('./citing-pipeline.ts');
  return citingPipeline(citable);
}

/** remark-rehype makes the element that `hName` names of a node it does not know. */
function toSection({ children }: Root): RootContent {
  return { type: 'blockquote', data: { hName: 'section' }, children: children as never };
}
