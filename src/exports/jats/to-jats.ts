import { x } from 'xastscript';
import type { Publication } from '../publication.ts';
import { beginWriting } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import { toXml } from '../xml/to-xml.ts';
import { backToJats } from './back-to-jats.ts';
import { bodyToJats } from './body-to-jats.ts';
import { frontToJats } from './front-to-jats.ts';

/**
 * Write an edition as JATS 1.4, Archiving and Interchange.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The whole file, valid under its DTD.
 *
 * @see https://jats.nlm.nih.gov/archiving/1.4/
 */
export function toJats(publication: Publication): string {
  const { article } = publication.edition;
  const { kind, language } = article.frontmatter;
  const writing = beginWriting(publication.edition);
  const body = bodyToJats(article, writing);
  const back = backToJats(publication.edition, writing);
  const root = x(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
      'dtd-version': '1.4',
      'article-type': kind === 'transcription' ? 'research-article' : 'other',
      'specific-use': kind,
      'xml:lang': languageTag(language) === undefined ? null : language,
    },
    [frontToJats(publication), body, ...(back === null ? [] : [back])],
  );
  return toXml(root, { doctype, containers });
}

const doctype =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.4 20241031//EN" "JATS-archivearticle1-4.dtd">';

const containers: ReadonlySet<string> = new Set(
  [
    'article front custom-meta-group custom-meta journal-meta journal-title-group publisher article-meta title-group contrib-group contrib pub-date',
    'permissions license abstract body sec disp-quote verse-group list list-item table-wrap table thead tbody tr',
    'back fn-group fn ref-list ref',
  ].flatMap((names) => names.split(' ')),
);
