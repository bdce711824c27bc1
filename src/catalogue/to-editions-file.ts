import type { Agent } from '../edition/frontmatter.ts';
import { nameOf } from '../edition/name-of.ts';
import type { EditionRecord } from './edition-record.ts';
import type { EditionsFile, ListedEdition } from './editions-file.ts';
import { schemaPath } from './schema-path.ts';
import { linkedForms } from './linked-forms.ts';
import { linksetPost } from './signposts.ts';
import { toLinedJson } from './to-lined-json.ts';

/** What is known of a file from its bytes. */
export interface MeasuredFile {
  readonly bytes: number;
  /** In hexadecimal figures. */
  readonly sha256: string;
}

/**
 * Write `editions.json`: every edition of the site and its files.
 *
 * @param records
 *   Of the editions, in their order.
 * @param settings
 *   The whole address of the site, and how to measure a file of an edition that was built: `entente.tei.xml`.
 * @returns
 *   JSON, an edition on each line.
 */
export function toEditionsFile(
  records: readonly EditionRecord[],
  { site, measure }: { readonly site: string; readonly measure: (slug: string, file: string) => MeasuredFile },
): string {
  const head: Omit<EditionsFile, 'editions'> = {
    $schema: `${site}${schemaPath('editions')}`,
    format: 'manicule-editions-1',
    site,
  };
  return toLinedJson(head, { name: 'editions', items: records.map((record) => listedEdition(record, measure)) });
}

function listedEdition(record: EditionRecord, measure: (slug: string, file: string) => MeasuredFile): ListedEdition {
  const { cited, authors, editors, anchored } = record;
  const { title, subtitle, description, language, pages, rights, published, releases, counts } = record;
  return {
    slug: cited.slug,
    address: cited.address,
    kind: cited.kind,
    title,
    subtitle,
    description,
    language,
    authors: authors.map(listedAgent),
    editors: editors.map(listedAgent),
    original: cited.original,
    pages,
    rights,
    published,
    releases,
    counts,
    anchors: anchored ? `${cited.address}anchors.json` : null,
    linkset: linksetPost(record).href,
    files: linkedForms(record).map(({ id, label, file, address, type, profile, holds }) => ({
      id,
      label,
      address,
      type,
      profile,
      holds,
      ...measure(cited.slug, file),
    })),
  };
}

function listedAgent(agent: Agent): ListedEdition['authors'][number] {
  const { family = null, given = null, affiliation = null, orcid = null, ror = null } = agent;
  return { name: nameOf(agent), family, given, affiliation, orcid, ror };
}
