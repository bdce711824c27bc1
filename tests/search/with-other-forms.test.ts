import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/search/find-matches.ts';
import { foldName } from '../../src/search/name-forms.ts';
import { otherFormKeys } from '../../src/search/other-form-keys.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { withOtherForms } from '../../src/search/with-other-forms.ts';

const angora = { id: 'name-angora', forms: ['Angora', 'Angora (Ankara)'], others: ['Ankara', 'Engürü'] };

describe('a name in another form', () => {
  const query = parseQuery('Ankara rail');
  const asked = query.names.filter(({ typed }) => typed === 'Ankara');

  it('is marked where it stands, and told with what was asked for', () => {
    const text = 'By rail to Angora, that is to Angora.';
    const whole = withOtherForms(query, text, asked, [angora]);
    expect(whole.others).toEqual([{ printed: 'Angora', asked: 'Ankara' }]);
    const marked = findMatches(text, whole.query).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['rail', 'Angora', 'Angora']);
  });

  it('is not marked where no name of the edition is called so', () => {
    expect(withOtherForms(query, 'By rail to Angora.', asked, [])).toEqual({ query, others: [] });
  });

  it('is indexed by every form that is not part of the one that stands there', () => {
    const keys = (text: string): readonly string[] =>
      otherFormKeys(text.split(' '), [foldName(angora)]).map((key) =>
        key
          .replaceAll('\u01c0', ' ')
          .replace(/[^a-z ]/gu, '')
          .trim(),
      );
    expect(keys('to angora')).toEqual(['angora ankara', 'ankara', 'enguru']);
    expect(keys('to angora ankara')).toEqual(['enguru']);
    expect(keys('to kars')).toEqual([]);
  });
});
