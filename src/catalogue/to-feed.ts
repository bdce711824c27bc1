import type { Element } from 'xast';
import { x } from 'xastscript';
import { nameOf } from '../edition/name-of.ts';
import { toXml } from '../exports/xml/to-xml.ts';
import { agentAddress } from './agent-address.ts';
import type { EditionRecord } from './edition-record.ts';
import { publishedOnly } from './published-only.ts';

/** How many releases a feed tells of; whoever wants all of them reads `editions.json`. */
const longest = 100;

/** The time of a feed that has nothing to tell yet: Atom wants one. */
const noTime = '1970-01-01T00:00:00Z';

/** A release of an edition. */
interface News {
  readonly record: EditionRecord;
  readonly release: EditionRecord['releases'][number];
}

/**
 * Write the feed of releases, in Atom.
 *
 * @param records
 *   Of the editions; private ones are passed over.
 * @param site
 *   Its whole address, the title of the feed, and how one of a release is made.
 * @returns
 *   The newest releases first, a hundred at most.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toFeed(
  records: readonly EditionRecord[],
  site: {
    readonly address: string;
    readonly title: string;
    readonly entryTitle: (title: string, version: string) => string;
  },
): string {
  const news = publishedOnly(records)
    // Of two on one day the later comes first, as sorting leaves them.
    .flatMap((record) => record.releases.map((release): News => ({ record, release })).reverse())
    .sort((left, right) => right.release.date.localeCompare(left.release.date))
    .slice(0, longest);
  const self = `${site.address}feed.xml`;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    x('id', self),
    x('title', site.title),
    x('updated', news[0] === undefined ? noTime : timeOf(news[0].release.date)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: site.address }),
    x('generator', 'Manicule'),
    ...news.map((item) => entryOf(item, site.entryTitle)),
  ]);
  return toXml(feed, { containers: new Set(['feed', 'entry', 'author']) });
}

function entryOf({ record, release }: News, entryTitle: (title: string, version: string) => string): Element {
  const { cited, authors, language, description, rights } = record;
  const { version, date, note } = release;
  const address = `${cited.address}#version-${version}`;
  const summary = note ?? description;
  return x('entry', { 'xml:lang': language }, [
    x('id', address),
    x('title', entryTitle(cited.title, version)),
    x('updated', timeOf(date)),
    x('published', timeOf(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...authors.map((agent) => {
      const id = agentAddress(agent);
      return x('author', [x('name', nameOf(agent)), ...(id === null ? [] : [x('uri', id)])]);
    }),
    ...(summary === null ? [] : [x('summary', summary)]),
    ...(rights === null ? [] : [x('rights', `${rights.license}. ${rights.holder}`)]),
  ]);
}

/** A day has no time of its own. */
function timeOf(date: string): string {
  return `${date}T00:00:00Z`;
}
