import { type ArticleIndex, indexArticle } from '../edition/article-index.ts';
import { type CitedEdition, citedEdition } from '../edition/cite/cited-edition.ts';
import { type CitedPlace, citedPlaces } from '../edition/cite/cited-place.ts';
import type { StyledForm } from '../edition/cite/styled-form.ts';
import type { Edition } from '../edition/edition.ts';
import type { CslLibrary } from './csl/open-style.ts';
import { styledForms } from './styled-forms.ts';

/** Everything from which a citation of any place of an edition is made. */
export interface CiteData {
  readonly edition: CitedEdition;
  /** Of its article. */
  readonly index: ArticleIndex;
  readonly forms: readonly StyledForm[];
  /** By anchor, in reading order. */
  readonly places: ReadonlyMap<string, CitedPlace>;
}

/** What was gathered, for the many pages of one edition. */
const gathered = new WeakMap<Edition, CiteData>();

/**
 * Gather what is needed to cite any place of an edition.
 *
 * @param edition
 *   The edition.
 * @param settings
 *   The whole address of its reading page, and where styles are found.
 * @returns
 *   The data; the same object each time that the same edition is given.
 */
export function citeData(
  edition: Edition,
  settings: { readonly address: string; readonly library: CslLibrary },
): CiteData {
  const known = gathered.get(edition);
  if (known !== undefined) return known;
  const cited = citedEdition(edition, settings.address);
  const index = indexArticle(edition.article);
  const data: CiteData = {
    edition: cited,
    index,
    forms: styledForms(cited, settings.library),
    places: citedPlaces(edition.article, index),
  };
  gathered.set(edition, data);
  return data;
}
