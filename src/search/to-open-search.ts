import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What a browser is told of the search of the site. */
export interface SearchOffer {
  /** At most 16 letters. */
  readonly name: string;
  readonly description: string;
  /** Whole addresses of the search page, the icon and the description itself. */
  readonly search: string;
  readonly icon: string;
  readonly self: string;
}

/**
 * Write the OpenSearch 1.1 description of the site, by which a browser can add it as a search engine.
 *
 * @param offer
 *   What to tell.
 * @returns
 *   XML. https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function toOpenSearch({ name, description, search, icon, self }: SearchOffer): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', name),
      x('Description', description),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, icon),
      x('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
      x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
    ]),
  ]);
  return `${toXml(tree)}\n`;
}
