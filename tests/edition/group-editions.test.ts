import { expect, it } from 'vitest';
import { groupEditions } from '../../src/edition/group-editions.ts';
import type { Agent } from '../../src/edition/frontmatter.ts';

function edition(author: Agent, title = 'T') {
  return { frontmatter: { title, author: [author] } };
}

const editions = [
  edition({ family: 'Şimşir', given: 'B.' }),
  edition({ family: 'Sadak', given: 'N.' }),
  edition({ family: 'van der Berg', given: 'P.' }, 'Two'),
  edition({ family: 'van der Berg', given: 'P.' }, 'One'),
  edition({ literal: '“Our own” correspondent' }),
  edition({ literal: '20th Century Society' }),
  edition({ family: 'İnalcık', given: 'H.' }),
];

it('groups editions by the letter under which one looks for their first author', () => {
  const groups = groupEditions(editions, 'en-GB').map(({ letter, editions: own }) => [
    letter,
    ...own.map(({ frontmatter: { author, title } }) => `${author[0]?.family ?? author[0]?.literal ?? ''} ${title}`),
  ]);
  expect(groups).toEqual([
    ['B', 'van der Berg One', 'van der Berg Two'],
    ['I', 'İnalcık T'],
    ['O', '“Our own” correspondent T'],
    ['S', 'Sadak T', 'Şimşir T'],
    ['#', '20th Century Society T'],
  ]);
});
