import { checkAnnotations } from '../edition/annotations/check-annotations.ts';
import { placeAnnotations } from '../edition/annotations/place-annotations.ts';
import type { Article } from '../edition/article.ts';
import { checkChronology } from '../edition/chronology/check-chronology.ts';
import { sortEvents } from '../edition/chronology/dated-event.ts';
import type { Edition } from '../edition/edition.ts';
import { nameId } from '../edition/element-ids.ts';
import { checkNameAnchors } from '../edition/ledger/check-name-anchors.ts';
import type { Ledger } from '../edition/ledger/ledger.ts';
import { checkSettled } from '../edition/names/check-register.ts';
import type { Problem } from '../edition/problem.ts';
import type { Source } from '../edition/source.ts';
import { editionFile } from './edition-file.ts';
import { findNames } from './find-names.ts';
import { readAnnotations } from './read-annotations.ts';
import { readChronology } from './read-chronology.ts';

/** Everything editorial that points into a text, and what is wrong with it. */
export interface Apparatus extends Pick<
  Edition,
  'annotations' | 'editorialSources' | 'chronology' | 'names' | 'mentions'
> {
  readonly problems: readonly Problem[];
}

/**
 * Read what points into a text: annotations, chronology and the mentions of the names in the registers.
 *
 * @param slug
 *   The name of the edition's folder.
 * @param article
 *   Its text.
 * @param edition
 *   The sources that the text cites, which annotations can cite too; and the ledger, against which the names are held.
 * @returns
 *   The apparatus, each part empty where the edition has none. The registers themselves are checked by `checkNames`.
 */
export function readApparatus(
  slug: string,
  article: Article,
  { sources, ledger }: { readonly sources: readonly Source[]; readonly ledger: Ledger | null },
): Apparatus {
  const text = editionFile(slug, 'text.mdx').name;
  const read = readAnnotations(slug);
  const { events, file, problems: chronologyProblems } = readChronology(slug);
  const { names, mentions, unsettled, fileOf, problems: registerProblems } = findNames(slug, article);
  const annotations = read.annotations.map(({ annotation }) => annotation);
  return {
    annotations: placeAnnotations(article, annotations).map(({ annotation }) => annotation),
    editorialSources: read.sources,
    chronology: sortEvents(events),
    names,
    mentions,
    problems: [
      ...read.problems,
      ...checkAnnotations(article, read.annotations, {
        sources,
        editorial: read.sources,
        sourcesFile: editionFile(slug, 'sources.json').name,
        editorialFile: read.sourcesFile,
      }),
      ...chronologyProblems,
      ...checkChronology(article, events, file),
      ...checkSettled(slug, unsettled, ({ id }) => fileOf(nameId(id)) ?? ''),
      // A name that could not be read would seem to be gone.
      ...(registerProblems.length > 0 ? [] : checkNameAnchors(names, ledger, { slug, file: text, fileOf })),
    ],
  };
}
