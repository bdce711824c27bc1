import { describe, expect, it } from 'vitest';
import { closeWide } from '../../src/search/close-wide.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

describe('closeWide', () => {
  const query = closeWide(parseQuery('con batum -int "of the Int'), (beginning) => /^(?:con|int)$/u.test(beginning));

  it('looks only for the word itself where too many begin so, and says of which', () => {
    expect(query.terms.map(({ ways: [way] }) => way.open)).toEqual([false, true, false]);
    expect(query.closed).toEqual(['con', 'int']);
  });

  it('leaves a query as it is where there are few', () => {
    expect(closeWide(parseQuery('batum'), () => false)).toEqual(parseQuery('batum'));
  });
});
