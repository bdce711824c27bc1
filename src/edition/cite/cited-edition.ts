import type { Edition } from '../edition.ts';
import type { Frontmatter } from '../frontmatter.ts';
import type { Release } from '../history.ts';
import type { Source, SourceName } from '../source.ts';

/** What every citation of an edition says, whatever passage it points at. Plain data: the reader's browser has it too. */
export interface CitedEdition {
  readonly slug: string;
  /** The whole address of the reading page, with the slash at its end. */
  readonly address: string;
  readonly kind: Frontmatter['kind'];
  readonly title: string;
  readonly author: readonly SourceName[];
  readonly editor: readonly SourceName[];
  readonly language: string;
  /** The publication that this is an edition or a précis of. */
  readonly original: Source | null;
  readonly version: CitedVersion | null;
}

/** A release of an edition. */
export interface CitedVersion {
  /** `1.2` */
  readonly number: string;
  /** `2026-11-22` */
  readonly date: string;
}

/**
 * Gather what every citation of an edition says.
 *
 * @param edition
 *   The edition; it is cited in the version of its last release, where there is one.
 * @param address
 *   The whole address of its reading page.
 * @returns
 *   The data of its citations.
 */
export function citedEdition({ slug, article, history }: CitableEdition, address: string): CitedEdition {
  const { title, subtitle, author, editor = [], language, kind, original } = article.frontmatter;
  const release = history?.releases.at(-1);
  return {
    slug,
    address,
    kind,
    title: subtitle === undefined ? title : `${title}: ${subtitle}`,
    author: author.map(nameParts),
    editor: editor.map(nameParts),
    language,
    original: original === undefined ? null : { ...original, ...withNames(original) },
    version: release === undefined ? null : { number: release.version, date: release.date },
  };
}

interface CitableEdition {
  readonly slug: string;
  readonly article: Pick<Edition['article'], 'frontmatter'>;
  readonly history: { readonly releases: readonly Pick<Release, 'version' | 'date'>[] } | null;
}

/** Only what CSL knows of a name: an affiliation is no part of a reference. */
function nameParts(name: SourceName): SourceName {
  const { family, given, literal, suffix } = name;
  const parts = {
    family,
    given,
    literal,
    suffix,
    'dropping-particle': name['dropping-particle'],
    'non-dropping-particle': name['non-dropping-particle'],
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function withNames({ author, editor }: Source): Partial<Source> {
  return {
    ...(author === undefined ? {} : { author: author.map(nameParts) }),
    ...(editor === undefined ? {} : { editor: editor.map(nameParts) }),
  };
}
