import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Inline } from '../../../src/edition/article.ts';
import { findForms } from '../../../src/edition/names/find-forms.ts';
import { findMentions } from '../../../src/edition/names/find-mentions.ts';
import { toFormTrie } from '../../../src/edition/names/form-trie.ts';
import type { Name } from '../../../src/edition/names/name.ts';
import { toRegister } from '../../../src/edition/names/register.ts';
import { placeWords } from '../../../src/edition/place-words.ts';

const name = (id: string, forms: string[], more: Partial<Name> = {}): Name => ({
  id,
  kind: 'people',
  name: id,
  sort: id,
  forms,
  also: [],
  region: false,
  settled: [],
  not: [],
  prose: 'Somebody.',
  ...more,
});

function articleOf(...content: Inline[]): Article {
  return {
    frontmatter: { title: 'T', author: [{ literal: 'A' }], language: 'en', kind: 'transcription' },
    text: [{ anchor: 'p1', block: { type: 'paragraph', content } }],
    notes: [],
  };
}

const text = (value: string): Inline => ({ type: 'text', value });

/** `form@offset` for each mention, with the name where it is not the first. */
function mentionsIn(content: Inline | string, names: readonly Name[]): readonly string[] {
  const article = articleOf(typeof content === 'string' ? text(content) : content);
  return findMentions('wells', article, toRegister(names)).mentions.map(
    ({ name: id, form, start }) => `${id}:${form}@${String(start)}`,
  );
}

describe('findMentions', () => {
  const register = [
    name('enver', ['Enver', 'Enver Paşa']),
    name('kemal', ['Kemal', 'Mustafa Kemal']),
    name('galip', ['Galip Kemalî']),
    name('nakhichevan', ['Nakhichevan']),
  ];

  it.each([
    ['counts Enver in Enver Paşa once', 'Enver Paşa wrote.', ['enver:Enver Paşa@0']],
    ['does not find Kemal in Galip Kemalî', 'Galip Kemalî', ['galip:Galip Kemalî@0']],
    ['does not find Kemal in Kemalî or Kemalist', 'Kemalî, the Kemalist', []],
    ['finds a name with a possessive ending', 'Kemal’s letter', ['kemal:Kemal@0']],
    ['finds names at both sides of a hyphen', 'Enver-Kemal', ['enver:Enver@0', 'kemal:Kemal@6']],
    ['takes capitals seriously', 'kemal', []],
    ['finds a form across a page turn, which leaves two spaces', 'Mustafa  Kemal', ['kemal:Mustafa Kemal@0']],
    ['finds a decomposed form', 'Enver Pas\u0327a', ['enver:Enver Paşa@0']],
    ['goes on after a form that only begins', 'Mustafa Enver', ['enver:Enver@8']],
  ])('%s', (_name, plain, found) => {
    expect(mentionsIn(plain, register)).toEqual(found);
  });

  it('passes over the words of a citation', () => {
    const citation: Inline = { type: 'citation', source: 'k', certainty: 'exact', content: [text('Kemal, Nutuk')] };
    expect(mentionsIn({ type: 'emphasis', content: [text('Kemal '), citation] }, register)).toEqual(['kemal:Kemal@0']);
  });

  const kut = name('halil-kut', ['Halil']);
  const both = [kut, name('halil-bey', ['Halil'])];

  it('leaves a form of two names open, and says between whom', () => {
    const { unsettled } = findMentions('wells', articleOf(text('Halil and Halil')), toRegister(both));
    expect(unsettled).toMatchObject([{ form: 'Halil', anchor: 'p1', claimed: false, names: both }]);
  });

  it('gives it to the name that is settled there', () => {
    const settled = [kut, name('halil-bey', ['Halil'], { settled: [{ form: 'Halil', in: ['wells#p1'] }] })];
    expect(mentionsIn('Halil', settled)).toEqual(['halil-bey:Halil@0']);
  });

  it('takes a settled form that the name has nowhere else', () => {
    const settled = [name('talat', ['Talât Paşa'], { settled: [{ form: 'the vizier', in: ['wells#p1'] }] })];
    expect(mentionsIn('So said the vizier.', settled)).toEqual(['talat:the vizier@8']);
  });

  it('finds nothing where the register says so', () => {
    expect(mentionsIn('Van', [name('van', ['Van'], { not: [{ form: 'Van', in: ['wells#p1'] }] })])).toEqual([]);
  });
});

describe('findForms', () => {
  const forms = ['a', 'b', 'a b', 'b a', 'a b a', 'ab'];
  const trie = toFormTrie(forms);
  const isWord = (unit: string | undefined): boolean => unit !== undefined && /[ab]/u.test(unit);

  it('takes the longest form at each place, and none inside another', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’'), maxLength: 30 }), (plain) => {
        const simple = plain.replace(/ +/gu, ' ');
        const found = findForms(placeWords([{ type: 'paragraph', content: [{ type: 'text', value: simple }] }]), trie);
        const fits = (form: string, at: number): boolean =>
          simple.startsWith(form, at) && !isWord(simple[at - 1]) && !isWord(simple[at + form.length]);
        const expected: string[] = [];
        for (let at = 0; at < simple.length;) {
          const longest = forms.filter((form) => fits(form, at)).sort((a, b) => b.length - a.length)[0];
          if (longest !== undefined) expected.push(`${longest}@${String(at)}`);
          at += longest?.length ?? 1;
        }
        expect(found.map(({ form, start }) => `${form}@${String(start)}`)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
