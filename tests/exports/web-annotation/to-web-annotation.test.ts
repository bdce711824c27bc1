import { describe, expect, it } from 'vitest';
import { toWebAnnotation } from '../../../src/exports/web-annotation/to-web-annotation.ts';
import { openPublication } from '../open-publication.ts';

interface Selected {
  readonly source: string;
  readonly selector: {
    readonly type: string;
    readonly value: string;
    readonly refinedBy: {
      readonly type: string;
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };
  };
}

interface Page {
  readonly '@context': string;
  readonly type: string;
  readonly items: readonly {
    readonly id: string;
    readonly type: string;
    readonly body: readonly { readonly value: string; readonly purpose: string }[];
    readonly target: Selected;
    readonly creator: readonly { readonly name: string }[];
    readonly rights: string;
    readonly modified: string;
  }[];
}

const page = JSON.parse(toWebAnnotation(openPublication('letters'))) as Page;

describe('toWebAnnotation', () => {
  it('is a page of annotations in reading order', () => {
    expect([page['@context'], page.type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage']);
    expect(page.items.map(({ id, type }) => [id, type])).toEqual([
      ['https://example.org/letters/#a-bey', 'Annotation'],
      ['https://example.org/letters/#a-sorts', 'Annotation'],
    ]);
  });

  it('points at a paragraph by its id, and at words in it by what they are', () => {
    expect(page.items[0]?.target).toEqual({
      source: 'https://example.org/letters/',
      type: 'SpecificResource',
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: 'p1',
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: 'Kâzım Bey came',
          prefix: 'Before any heading, ',
          suffix: ' to Ağrı with Борьба in his hand',
        },
      },
    });
  });

  it('points at a note', () => {
    expect(page.items[1]?.target.selector.value).toBe('n1');
    expect(page.items[1]?.target.selector.refinedBy.exact).toBe('numbered through, which');
  });

  it('says what the editor wrote, its kind, and who may use it', () => {
    const [first] = page.items;
    expect(first?.body.map(({ value, purpose }) => [value, purpose])).toEqual([
      [
        'Not the general & not his son (see van den Berg, Type & Letter Society and Ōta 1899, pp. 4–5; Løvland 2001), as a page says:\n\nwords < more words\n\nfirst\nsecond',
        'commenting',
      ],
      ['Person', 'classifying'],
    ]);
    expect([first?.creator.map(({ name }) => name), first?.rights, first?.modified]).toEqual([
      ['Type & Letter Society <Oslo>'],
      'https://creativecommons.org/licenses/by-sa/4.0/',
      '2024-05-06T00:00:00Z',
    ]);
  });
});
