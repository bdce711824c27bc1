import { expect, it } from 'vitest';
import { highwireTags } from '../../../src/edition/cite/highwire-tags.ts';

it('writes the tags that reference managers read, a sole author closed by a semicolon', () => {
  const tags = highwireTags({
    id: 'x',
    type: 'article-journal',
    title: 'T & U',
    author: [{ family: 'van Berg', given: 'A.' }],
    'container-title': 'J',
    volume: 4,
    page: '129–147',
    issued: { 'date-parts': [[1973, 4]] },
  });
  expect(tags.map(({ name, content }) => `${name}=${content}`)).toEqual([
    'citation_title=T & U',
    'citation_author=van Berg, A.;',
    'citation_publication_date=1973/4',
    'citation_journal_title=J',
    'citation_volume=4',
    'citation_firstpage=129',
    'citation_lastpage=147',
  ]);
});
