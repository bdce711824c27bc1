import { describe, expect, it } from 'vitest';
import { collectionEntry } from '../../src/exports/collection-entry.ts';
import { listWorks } from '../../src/exports/list-works.ts';
import { cslLibrary } from '../../src/library/csl-library.ts';
import { readEdition } from '../../src/library/read-edition.ts';

describe('listWorks', () => {
  const { edition } = readEdition('entente');
  if (edition === null) throw new Error('The shipped edition was not read.');
  const groups = listWorks(edition, cslLibrary);

  it('holds every source of the shipped edition once, each with the notes that cite it', () => {
    const works = groups.flatMap((group) => group.works);
    expect(works.map(({ key }) => key).toSorted()).toEqual(edition.sources.map(({ id }) => id).toSorted());
    expect(works.filter(({ citings }) => citings.length === 0)).toEqual([]);
    expect(works.filter(({ entry }) => entry === '')).toEqual([]);
  });

  it('says where and on which page each note points', () => {
    const lenin = groups.flatMap((group) => group.works).find(({ key }) => key === 'lenin1958');
    expect(lenin?.citings).toEqual([
      {
        id: 'n130.3',
        note: '130.3',
        number: 4,
        page: '130',
        locators: ['vol. xxxi, pp. 347–8, and vol. xxxii, p. 16'],
      },
    ]);
    expect(lenin?.entry).toBe(
      'Lenin, V. I. <span lang="ru-Latn"><i>Polnoe sobranie sochinenii</i></span>. 5th ed. 55 vols. Moscow, 1958–1965.',
    );
  });

  it('parts them as a historian does', () => {
    expect(groups.map(({ id }) => id)).toEqual(['archives', 'newspapers', 'books']);
  });

  it('is empty for an edition without sources', () => {
    expect(listWorks({ ...edition, sources: [] }, cslLibrary)).toEqual([]);
  });
});

describe('collectionEntry', () => {
  it.each([
    [
      {
        type: 'collection',
        title: 'Class 371',
        archive: 'Public Record Office',
        archive_location: 'FO 371',
        language: 'en',
      },
      'Public Record Office. <span lang="en">Class 371</span> (FO 371).',
    ],
    [
      { type: 'collection', title: 'Delegation Archives', archive: 'Delegation Archives', 'archive-place': 'Boston' },
      '<span>Delegation Archives</span>. Boston.',
    ],
    [
      { type: 'article-newspaper', title: 'Nor <Or>', 'publisher-place': 'Tiflis', language: 'hy-Latn' },
      '<i lang="hy-Latn">Nor &#x3C;Or></i>. Tiflis.',
    ],
  ])('writes %o', (source, entry) => {
    expect(collectionEntry({ id: 'x', ...source })).toBe(entry);
  });
});
