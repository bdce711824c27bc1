import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toOpenSearch } from '../../src/search/to-open-search.ts';

describe('the OpenSearch description', () => {
  it('says where to send the words that somebody types', () => {
    const found: Record<string, unknown>[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => name === 'Url' && found.push(attributes));
    parser
      .write(
        toOpenSearch({
          ...{ name: 'Wells', description: 'Wells & mills', icon: 'https://x.org/icon.svg' },
          ...{ search: 'https://x.org/a&b/search/', self: 'https://x.org/opensearch.xml' },
        }),
      )
      .close();
    expect(found).toEqual([
      { type: 'text/html', method: 'get', template: 'https://x.org/a&b/search/?q={searchTerms}' },
      { type: 'application/opensearchdescription+xml', rel: 'self', template: 'https://x.org/opensearch.xml' },
    ]);
  });
});
