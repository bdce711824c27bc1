import type { Edition } from '../edition/edition.ts';
import { namesOf } from '../edition/name-of.ts';
import type { Release } from '../edition/history.ts';
import type { Source } from '../edition/source.ts';
import { filledSource } from './filled-source.ts';
import { licenceAddress } from './licence-address.ts';
import type { Publication } from './publication.ts';
import { sourceDate } from './source-date.ts';
import { withDash } from './with-dash.ts';

/**
 * Say in a few lines what an edition is, for the head of a file that has no fields for it.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   Who wrote and edited it, what it is made from, where it stands, which version it is, and what may be done with it;
 *   what is not known is left out.
 */
export function editionLines({ edition, address }: Publication): readonly string[] {
  const { author, editor, original } = edition.article.frontmatter;
  const release = edition.history?.releases.at(-1);
  return [
    `By ${namesOf(author)}.`,
    ...(editor === undefined ? [] : [`Edited by ${namesOf(editor)}.`]),
    ...(original === undefined ? [] : [originalLine(edition.article.frontmatter.kind, original)]),
    ...addressLine(address, release),
    rightsLine(edition),
  ];
}

function addressLine(address: string, release: Release | undefined): readonly string[] {
  const version = release === undefined ? '' : `version ${release.version} of ${release.date}`;
  if (address === '') return version === '' ? [] : [`V${version.slice(1)}.`];
  return [[address, version].filter(Boolean).join(', ')];
}

function originalLine(kind: Edition['article']['frontmatter']['kind'], original: Source): string {
  const { author, title, volume, issue, page, 'container-title': container } = filledSource(original);
  const date = sourceDate(original.issued);
  const parts = [
    namesOf(author ?? []) || undefined,
    title === undefined ? undefined : `“${title}”`,
    container,
    volume === undefined ? undefined : `vol. ${String(volume)}`,
    issue === undefined ? undefined : `no. ${String(issue)}`,
    date?.words,
    page === undefined ? undefined : `pp. ${withDash(page)}`,
  ];
  const reference = parts.filter((part) => part !== undefined).join(', ');
  return `${kind === 'transcription' ? 'A transcription' : 'A précis'} of ${reference}.`;
}

function rightsLine({ article }: Edition): string {
  const { rights } = article.frontmatter;
  if (rights === undefined) return 'Private: no rights are stated, so that only its owner may use it.';
  const where = licenceAddress(rights);
  return [
    `${rights.license}${where === null ? '' : ` (${where})`}. Rights: ${rights.holder}.`,
    ...(rights.statement === undefined ? [] : [rights.statement]),
  ].join(' ');
}
