import { dublinCoreTags } from '../catalogue/dublin-core-tags.ts';
import { passageToJsonLd } from '../catalogue/passage-to-json-ld.ts';
import { recordEdition } from '../catalogue/record-edition.ts';
import { toScript } from '../catalogue/to-script.ts';
import { indexArticle } from '../edition/article-index.ts';
import type { CitedPlace } from '../edition/cite/cited-place.ts';
import { fillForm } from '../edition/cite/fill-form.ts';
import { highwireTags } from '../edition/cite/highwire-tags.ts';
import { passageItem } from '../edition/cite/passage-item.ts';
import { placeAddress } from '../edition/cite/place-address.ts';
import { describeEdition } from '../edition/describe-edition.ts';
import { type Edition, isPrivate } from '../edition/edition.ts';
import { excerptOf } from '../edition/excerpt-of.ts';
import { type Excerpt, listExcerpts } from '../edition/list-excerpts.ts';
import { citeData } from '../exports/cite-data.ts';
import type { CslLibrary } from '../exports/csl/open-style.ts';
import { openExcerpts } from '../html/open-excerpts.ts';
import type { PassageHead, PassagePage } from '../html/passage-page.ts';
import { editionPreview } from '../html/preview.ts';
import { nameExcerpt } from '../interface/name-excerpt.ts';
import { namePages } from '../interface/name-pages.ts';

/**
 * Make the page of each passage and note of an edition.
 *
 * @param edition
 *   An edition without problems.
 * @param settings
 *   The whole addresses of its reading page and of the site, where styles are found, and how a path of this site becomes
 *   a link.
 * @returns
 *   Pages by their path from the root of the site, `entente/p/12`, in reading order.
 */
export function passagePages(
  edition: Edition,
  settings: {
    readonly address: string;
    readonly site: string;
    readonly library: CslLibrary;
    readonly pathTo: (path: string) => string;
  },
): ReadonlyMap<string, PassagePage> {
  const { pathTo } = settings;
  const { slug } = edition;
  const { edition: cited, forms, places } = citeData(edition, settings);
  const index = indexArticle(edition.article);
  const href = pathTo(`${slug}/`);
  const toHtml = openExcerpts(edition, { index, text: href });
  const hidden = isPrivate(edition.article.frontmatter);
  const record = recordEdition(slug, describeEdition(edition), settings.address);
  const shared = dublinCoreTags(cited, settings.site);
  const preview = editionPreview(record);
  const headOf = (place: CitedPlace, name: string, address: string): PassageHead => ({
    tags: [...highwireTags(passageItem(cited, place)), ...shared],
    address,
    license: record.rights?.address ?? null,
    json: toScript(passageToJsonLd(record, { place, name })),
  });
  const excerpts = listExcerpts(edition, index);
  const pages = excerpts.map((excerpt, at): readonly [string, PassagePage] => {
    const { anchor, blocks, stands, path } = excerpt;
    const name = nameExcerpt(excerpt);
    const place = places.get(anchor) ?? { anchor, last: anchor, pages: null };
    const address = placeAddress(cited, place);
    const [before, after] = [excerpts[at - 1], excerpts[at + 1]].map((other) => neighbour(excerpt, other));
    const [title, description] = [`${name}: ${cited.title}`, excerptOf(blocks)];
    const page: PassagePage = {
      name,
      title,
      description,
      canonical: cited.address,
      lang: cited.language,
      noindex: hidden || !stands,
      preview: { ...preview, title, description, address },
      head: stands ? headOf(place, name, address) : null,
      edition: { title: cited.title, href },
      printedOn: place.pages === null ? null : namePages(place.pages),
      html: toHtml(anchor),
      context: `${href}#${anchor}`,
      references: stands ? forms.map((form) => ({ name: form.name, ...fillForm(form, cited, place) })) : [],
      steps: [
        { rel: 'prev' as const, to: before },
        { rel: 'next' as const, to: after },
      ].flatMap(({ rel, to }) => (to ? [{ rel, href: pathTo(`${slug}/${to.path}/`), name: nameExcerpt(to) }] : [])),
    };
    return [`${slug}/${path}`, page];
  });
  return new Map(pages);
}

/** Steps lead from paragraph to paragraph and from note to note, among those that stand or among those that do not. */
function neighbour(excerpt: Excerpt, other: Excerpt | undefined): Excerpt | null {
  return other?.stands === excerpt.stands && other.path.startsWith(excerpt.path.charAt(0)) ? other : null;
}
