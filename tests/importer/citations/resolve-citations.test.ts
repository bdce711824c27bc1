import { describe, expect, test } from 'vitest';
import { type Resolved, resolveCitations } from '../../../src/importer/citations/resolve-citations.ts';
import { readNotes } from './read-notes.ts';

const book = 'Ada Fenwick, *The Salt Roads of the North* (London, 1951), p. 3.';
const other = 'Ada Fenwick, *Salt and Silver* (Leeds, 1960), p. 4.';

describe('a full mention', () => {
  test('is a book where an author, a title in italics and an imprint stand together', () => {
    const { sources } = resolve(book);
    expect(sources).toEqual([
      {
        id: 'fenwick1951',
        type: 'book',
        title: 'The Salt Roads of the North',
        author: [{ family: 'Fenwick', given: 'Ada' }],
        'publisher-place': 'London',
        issued: { 'date-parts': [[1951]] },
        language: 'en',
      },
    ]);
  });

  test('keeps edition, volumes and a range of years', () => {
    const { sources } = resolve(
      'A. Fenwick, *Collected Papers* (5th ed.; 55 vols.; Leeds, 1958–65), vol. ii, pp. 34–8; vol. iv, p. 6.',
    );
    expect(sources[0]).toMatchObject({
      edition: '5th ed.',
      'number-of-volumes': '55',
      issued: { 'date-parts': [[1958], [1965]] },
    });
  });

  test('keeps brackets about a year or place in the note of the source', () => {
    expect(resolve('A. Fenwick, *Salt* ([Leeds], [1951]).').sources[0]).toMatchObject({
      id: 'fenwick1951',
      'publisher-place': 'Leeds',
      note: 'Imprint as printed, with its brackets: [Leeds], [1951]',
    });
  });

  test('is an article where the title is quoted and a journal follows', () => {
    expect(resolve("A. Fenwick, 'Brine', *Salt Review*, N.S., vol. v, 1–2 (1957), pp. 4–9.").sources[0]).toMatchObject({
      type: 'article-journal',
      'container-title': 'Salt Review',
      volume: 'v',
      issue: '1–2',
    });
  });

  test('is a chapter where a larger work follows with "in"', () => {
    expect(
      resolve('A. Fenwick, "Brine," in *Old Trades*, ed. J. Poole and M. Rook (Leeds, 1957), 4.').sources[0],
    ).toMatchObject({
      type: 'chapter',
      'container-title': 'Old Trades',
      editor: [
        { family: 'Poole', given: 'J.' },
        { family: 'Rook', given: 'M.' },
      ],
    });
  });

  test.each(['Jane Poole, ed., *Old Trades* (Leeds, 1957).', 'Jane Poole (ed.), *Old Trades* (Leeds, 1957).'])(
    'has an editor in %s',
    (note) => {
      const [source] = resolve(note).sources;
      expect(source).toMatchObject({ editor: [{ family: 'Poole', given: 'Jane' }] });
      expect(source).not.toHaveProperty('author');
    },
  );

  test('has no author where prose stands before it', () => {
    expect(cited('The speech is reprinted in *Old Trades and Fairs*, ed. J. Poole (Leeds, 1957), p. 9.')).toEqual([
      'full exact old-trades-and-fairs | *Old Trades and Fairs*, ed. J. Poole (Leeds, 1957) | p. 9',
    ]);
  });

  test('begins with the names and not with the prose before them', () => {
    expect(cited('A useful survey is made by Ada Fenwick, *Salt* (Leeds, 1951).')).toEqual([
      'full exact fenwick1951 | Ada Fenwick, *Salt* (Leeds, 1951) |',
    ]);
  });

  test('may have bodies for its authors, parted by a dash', () => {
    const note =
      'Institute of Salt – Archive Department of the Northern Province, *Records of the Pans*, vol. 1 (Leeds, 1967), p. 2.';
    expect(resolve(note).sources[0]).toMatchObject({
      id: 'records-of-the-pans',
      author: [{ literal: 'Institute of Salt' }, { literal: 'Archive Department of the Northern Province' }],
    });
  });

  test('may name a state before its department', () => {
    expect(
      cited(
        'See also United States, Department of Trade, *Papers on Salt* (3 vols.; Washington, D.C., 1931-2), vol. 1, pp. 4, 7.',
      ),
    ).toEqual([
      'full exact papers-on-salt | United States, Department of Trade, *Papers on Salt* (3 vols.; Washington, D.C., 1931-2) | vol. 1, pp. 4, 7',
    ]);
  });

  test.each([
    ['Kurt Bohm, Zunft und Rat. Zur Geschichte der Salzwerke, Kiel 1961, S. 12.', 'bohm1961'],
    ['Jeanne Roux, Les Salines du Nord, Paris, Armand Colin, 1957, p. 34.', 'roux1957'],
    ['Ada Fenwick, Jane Poole, and Mark Rook, Old Trades, 2nd ed. (Leeds, 1957), 4.', 'fenwick1957'],
    ['William of Tyre, A History of Deeds (New York, 1943), i. 4.', 'william1943'],
    ['For the northern side: Records of the Pans, vol. 1 (Leeds, 1956), doc. 4.', 'records-of-the-pans'],
  ])('may have its title in ordinary letters: %s', (note, expected) => {
    const { sources, citations } = resolve(note);
    expect(sources.map(({ id }) => id)).toEqual([expected]);
    expect(citations[0]?.form).toBe('full');
  });

  test('takes a pseudonym in brackets with its author', () => {
    expect(cited("Mikh. Solnyi [M. Vetrov], *Sol' i more* ([Moscow], 1921), p. 88.")[0]).toContain(
      "Mikh. Solnyi [M. Vetrov], *Sol' i more* ([Moscow], 1921) | p. 88",
    );
  });

  test('of an author with two works in one year has a letter in its key', () => {
    expect(
      resolve('A. Fenwick, *Salt* (Leeds, 1951).', 'A. Fenwick, *Silver* (Leeds, 1951).').sources.map(({ id }) => id),
    ).toEqual(['fenwick1951', 'fenwick1951b']);
  });
});

describe('a short form', () => {
  test('is exact where it is a part of the only title', () => {
    expect(cited(book, 'Fenwick, *Salt Roads*, p. 9.')[1]).toBe(
      'short exact fenwick1951 | Fenwick, *Salt Roads* | p. 9',
    );
  });

  test('is inferred where it contracts the title', () => {
    expect(cited(book, 'Fenwick, *Northern Salt*, p. 9.')[1]).toContain('short inferred fenwick1951');
  });

  test('finds the right one of two works by an author', () => {
    expect(cited(book, other, 'Fenwick, *Silver*, 9; Fenwick, *Roads*, 2.').slice(2)).toEqual([
      'short exact fenwick1960 | Fenwick, *Silver* | 9',
      'short exact fenwick1951 | Fenwick, *Roads* | 2',
    ]);
  });

  test('prefers the title that it equals to one that it begins', () => {
    expect(
      cited(
        'A. Fenwick, *Salt Roads* (Leeds, 1950).',
        'A. Fenwick, *Salt Roads Again* (Leeds, 1951).',
        'Fenwick, *Salt Roads*, 3.',
      )[2],
    ).toContain('short exact fenwick1950');
  });

  test('is uncertain where two titles fit, and names the other', () => {
    const { citations, problems } = resolve(
      'A. Fenwick, *Salt, 1800–1850* (Leeds, 1950).',
      'A. Fenwick, *Salt, 1850–1900* (Leeds, 1951).',
      'Fenwick, *Salt*, 3.',
    );
    expect(citations[2]).toMatchObject({
      source: 'fenwick1951',
      certainty: 'uncertain',
      alternatives: [{ source: 'fenwick1950' }],
    });
    expect(problems).toMatchObject([{ id: 'citation-uncertain', note: '3' }]);
  });

  test('may come before the full form', () => {
    expect(cited('Fenwick, *Salt Roads*, p. 9.', book)[0]).toContain('short exact fenwick1951');
  });

  test('may want its comma', () => {
    expect(cited(book, 'Fenwick *Salt Roads*, p. 9.')[1]).toBe('short exact fenwick1951 | Fenwick *Salt Roads* | p. 9');
  });

  test('may be a genitive without a locator', () => {
    expect(cited(book, "accounts throughout Ada Fenwick's *Salt Roads*.")[1]).toBe(
      "short exact fenwick1951 | Ada Fenwick's *Salt Roads* |",
    );
  });

  test('may be a title alone', () => {
    expect(
      cited(
        'Salt Board, *Records of the Pans* (Leeds, 1950).',
        'It is in *Records of the Pans*, II, 558. It is clear.',
      )[1],
    ).toBe('short exact records-of-the-pans | *Records of the Pans* | II, 558');
  });

  test('may stand behind the locator that the abbreviation was given after', () => {
    expect(cited('*Documents on Salt* (London, 1924), no. 9 (hereafter DS).', 'DS, 1st ser., vol. 3, no. 7.')[1]).toBe(
      'short exact ds | DS | 1st ser., vol. 3, no. 7',
    );
  });

  test('may be the title of a volume', () => {
    const notes = ['A. Fenwick, *The Salt Roads*, vol. 5, *The Aftermath* (Leeds, 1950).', 'Fenwick, *Aftermath*, 4.'];
    expect(cited(...notes)[1]).toContain('short exact fenwick1950');
  });

  test('of the larger work that a chapter is in makes a source of its own', () => {
    const { sources } = resolve(
      'A. Fenwick, "Brine," in J. Poole, ed., *Old Trades* (Leeds, 1957), 4.',
      'Poole, *Old Trades*, 9.',
    );
    expect(sources).toMatchObject([
      { type: 'chapter', title: 'Brine' },
      { type: 'book', title: 'Old Trades', author: [{ family: 'Poole' }] },
    ]);
  });

  test('takes over the author with "his"', () => {
    expect(cited('Fenwick, *Salt Roads*, p. 42, and her *Salt and Silver* (Leeds, 1960), pp. 60–1.', book)[1]).toBe(
      'full exact fenwick1960 | *Salt and Silver* (Leeds, 1960) | pp. 60–1',
    );
  });

  test('of a work never named in full makes a source and a problem', () => {
    const { citations, problems } = resolve('Poole, *Old Trades*, p. 4.');
    expect(citations).toMatchObject([{ form: 'full', source: 'poole-old' }]);
    expect(problems).toMatchObject([{ id: 'source-incomplete', note: '1' }]);
  });

  test('goes by the abbreviation that the author gave the work', () => {
    expect(
      cited('*Documents on Salt* (London, 1924; hereafter *DS*), p. 3.', 'Poole to Rook, 3 May 1920, *DS*, p. 7.')[1],
    ).toBe('short exact ds | *DS* | p. 7');
  });
});

describe('a back-reference', () => {
  test('means the only source of the note before', () => {
    expect(cited(book, '*Ibid.* pp. 523-4.')[1]).toBe('ibid inferred fenwick1951 | *Ibid.* | pp. 523-4');
  });

  test('is uncertain behind a note with several sources, and is read as the last', () => {
    expect(resolve(`${book.slice(0, -1)}; ${other}`, 'Ibid., 4.').citations[2]).toMatchObject({
      source: 'fenwick1960',
      certainty: 'uncertain',
      alternatives: [{ source: 'fenwick1951' }],
    });
  });

  test('goes by the notes and not by their labels, which may come again', () => {
    const notes = readNotes(`[^1]: ${book.slice(0, -1)}; ${other}\n\n[^1]: Ibid., 4.`);
    expect(resolveCitations(notes).citations[2]).toMatchObject({ source: 'fenwick1960', certainty: 'uncertain' });
  });

  test('means the citation before it within one note', () => {
    expect(cited(other, `${book} See ibid., p. 8.`)[2]).toContain('ibid inferred fenwick1951');
  });

  test('to nothing is a problem and no citation', () => {
    const { citations, problems } = resolve('Ibid., p. 4.');
    expect(citations).toEqual([]);
    expect(problems).toMatchObject([{ id: 'citation-unresolved', note: '1' }]);
  });

  test.each([
    ['Parish book of Ely, fol. 12.', 'an archive that is not known'],
    ['Poole to his heirs, 3 May 1843, Ely Cathedral, box 7.', 'a letter'],
    ['Cf. the ledger of the northern pans, pp. 3–4.', 'a manuscript'],
    ['Rook, op. cit., p. 4.', 'a back-reference to nothing'],
  ])('to a note that could not be read is a problem and no citation: %s', (between) => {
    const { citations, problems } = resolve(book, between, 'Ibid., fol. 19.');
    expect(citations).toHaveLength(1);
    expect(problems).toContainEqual({
      id: 'citation-unresolved',
      note: '3',
      message: 'Expected a citation that “Ibid.” repeats; what note 2 names before it could not be read as one.',
      hint: 'Mark it by hand: [printed words](cite:key), and that note as well; add what they cite to sources.json.',
    });
  });

  test.each(['Loc. cit.', 'Op. cit., p. 4.', 'Idem, p. 4.'])('%s is led past such a note no more', (words) => {
    const { citations, problems } = resolve(book, 'Parish book of Ely, fol. 12.', words);
    expect(citations).toHaveLength(1);
    expect(problems).toMatchObject([{ id: 'citation-unresolved', note: '3' }]);
  });

  test('to one that leads nowhere leads nowhere itself', () => {
    const { citations, problems } = resolve(book, 'Parish book of Ely, fol. 12.', 'Ibid., fol. 19.', 'Ibid., fol. 20.');
    expect(citations).toHaveLength(1);
    expect(problems).toMatchObject(['3', '4'].map((note) => ({ id: 'citation-unresolved', note })));
  });

  test('within a note means what stands before it there, though that could not be read', () => {
    const { citations, problems } = resolve(book, 'Parish book of Ely, fol. 12; ibid., fol. 19.');
    expect(citations).toHaveLength(1);
    expect(problems).toMatchObject([{ id: 'citation-unresolved', note: '2' }]);
  });

  test.each([
    ['The translation is mine.', 'note 2, which stands between, cites nothing'],
    ['See above, p. 12.', 'note 2, which stands between, cites nothing'],
    ['The dale had nine pans, c. 1843, and no more.', 'note 2, which stands between, cites nothing'],
  ])('is uncertain behind a note of prose alone: %s', (between, doubt) => {
    const { citations, problems } = resolve(book, between, 'Ibid., p. 19.');
    expect(citations[1]).toMatchObject({ source: 'fenwick1951', certainty: 'uncertain', alternatives: [] });
    expect(problems).toMatchObject([
      { note: '3', message: `Expected one source for “Ibid.”; read as fenwick1951, but ${doubt}.` },
    ]);
  });

  test('counts the notes of prose that it is read past', () => {
    const { problems } = resolve(book, 'The translation is mine.', 'So is this.', 'Ibid., p. 19.');
    expect(problems[0]?.message).toContain('2 notes that cite nothing stand between, the first of them 2');
  });

  test('is uncertain behind a note that also names what could not be read', () => {
    for (const note of [`${book.slice(0, -1)}; Parish book of Ely, fol. 12.`, `Parish book of Ely, fol. 12; ${book}`]) {
      const { citations, problems } = resolve(note, 'Ibid., p. 4.');
      expect(citations[1]).toMatchObject({ source: 'fenwick1951', certainty: 'uncertain' });
      expect(problems[0]?.message).toContain('but note 1 also names what could not be read');
    }
  });

  test('is uncertain where something that could not be read stands before it in its note', () => {
    const { citations, problems } = resolve(`${book.slice(0, -1)}; Parish book of Ely, fol. 12; ibid., fol. 13.`);
    expect(citations[1]).toMatchObject({ source: 'fenwick1951', certainty: 'uncertain' });
    expect(problems[0]?.message).toContain('but something that could not be read stands between');
  });

  test('is as uncertain as the citation that it repeats', () => {
    const { citations } = resolve(`${book.slice(0, -1)}; ${other}`, 'Ibid., 4.', 'Ibid., 5.');
    expect(citations[3]).toMatchObject({
      source: 'fenwick1960',
      certainty: 'uncertain',
      alternatives: [{ source: 'fenwick1951' }],
    });
  });

  test('passes over what a note says of the source that it cites', () => {
    for (const note of [
      `${book.slice(0, -1)}, who is mistaken about the pans, p. 12.`,
      `${book} The second pan is doubtful.`,
      `${book} See also above, p. 12.`,
    ])
      expect(cited(note, 'Ibid., p. 4.')[1]).toContain('ibid inferred fenwick1951');
  });

  test.each(['op. cit.', '*op. cit.*', 'loc. cit.', 'a.a.O.'])('%s means the only work of its author', (words) => {
    expect(cited(book, 'P. Rook, *Carts* (Leeds, 1950).', `Fenwick, ${words}, p. 9.`)[2]).toContain(
      'short inferred fenwick1951',
    );
  });

  test('op. cit. means the work cited last where its author has several', () => {
    expect(cited(book, other, 'Fenwick, op. cit., p. 9.')[2]).toContain('short uncertain fenwick1960');
  });

  test('means a work of the note that it points to', () => {
    expect(cited(book, other, 'Fenwick (n. 1), p. 9.')[2]).toBe('short inferred fenwick1951 | Fenwick (n. 1) | p. 9');
  });

  test('idem takes over the author with doubt where something that could not be read stands between', () => {
    const { citations, problems } = resolve(book, 'Parish book of Ely, fol. 12.', 'Idem, *Silver* (Leeds, 1960), 7.');
    expect(citations[1]).toMatchObject({ source: 'fenwick1960', form: 'full', certainty: 'uncertain' });
    expect(problems[0]?.message).toContain('but its author may be that of what note 2 names');
  });

  test('idem takes over the author', () => {
    expect(cited(`${book} Idem, *Salt and Silver* (Leeds, 1960), 7.`)[1]).toBe(
      'full exact fenwick1960 | Idem, *Salt and Silver* (Leeds, 1960) | 7',
    );
  });
});

describe('an archive', () => {
  test('is a class; its file is the locator', () => {
    expect(cited('FO 424, E7/21/58, report for week ending 3 March 1922; FO 800, File 12/3.')).toEqual([
      'archival exact fo424 | FO 424 | E7/21/58, report for week ending 3 March 1922',
      'archival exact fo800 | FO 800 | File 12/3',
    ]);
  });

  test('may be named in full and abbreviated later', () => {
    expect(
      cited(
        'Foreign Office Archives (Public Record Office), Class 371, Files E/3/44 (henceforth FO).',
        'FO 371/12, fo. 3.',
      ),
    ).toEqual([
      'archival exact fo371 | Foreign Office Archives (Public Record Office), Class 371 | Files E/3/44',
      'archival exact fo371 | FO 371 | /12, fo. 3',
    ]);
  });

  test('with two record groups is two citations', () => {
    expect(
      cited(
        'United States, The National Archives, Record Group 59, Smyrna, 1911–14, and Record Group 43, Files 711.1928 and 767C.00.',
      ),
    ).toEqual([
      'archival exact us-rg59 | United States, The National Archives, Record Group 59 | Smyrna, 1911–14',
      'archival exact us-rg43 | Record Group 43 | Files 711.1928 and 767C.00',
    ]);
  });

  test('may have its files before it', () => {
    expect(cited('The Foreign Office has E/7/21 and E/9/21 in class 424, and 12/3/4 in class 800.')).toEqual([
      'archival exact fo424 | class 424 | E/7/21 and E/9/21',
      'archival exact fo800 | class 800 | 12/3/4',
    ]);
  });

  test('is one citation for several files of a class', () => {
    expect(cited('FO 424, Files 7/21, 9/21, E/3/21.')).toEqual([
      'archival exact fo424 | FO 424 | Files 7/21, 9/21, E/3/21',
    ]);
  });
});

describe('a newspaper', () => {
  test.each(['*Izvestiia*, 23 April 1919.', '*Izvestiia*, April 23, 1919.', '*Izvestiia* (23 April 1919).'])(
    'is the source, its date the locator: %s',
    (note) => {
      const { citations, sources } = resolve(note);
      expect(sources).toMatchObject([{ id: 'izvestiia', type: 'article-newspaper' }]);
      expect(citations[0]?.locator).toMatch(/1919/u);
    },
  );

  test('is one source for all its dates', () => {
    expect(
      resolve('*Izvestiia*, 23 April 1919.', '*Izvestiia*, 1 May 1919.').citations.map(
        ({ source, form }) => `${source} ${form}`,
      ),
    ).toEqual(['izvestiia full', 'izvestiia short']);
  });
});

describe('prose', () => {
  test.each([
    'Ada Fenwick has told me that no pan was dry before June 1919.',
    "Nobody heeded the 'alarmism' of those who asked for a new pan.",
    'The term *vilayet* is used loosely; so is *sancak*.',
    'In the summer of 1411 (the year is certain) three bells were cast in York.',
    'It was signed in Moscow (16 March 1921) by Poole and Rook.',
    'According to Poole, the leaders sent agents to Odessa.',
  ])('is no citation: %s', (note) => {
    expect(cited(book, note).slice(1)).toEqual([]);
  });

  test('ends a locator', () => {
    expect(cited('Ada Fenwick, *Salt*, vol. I (Ankara, 1959), p. 64, apparently rejects the story.')[0]).toMatch(
      /\| p\. 64$/u,
    );
  });
});

describe('a locator', () => {
  test.each([
    ['pp. 786–7, 794–801 *passim*', 'pp. 786–7, 794–801 passim'],
    ['88–9', '88–9'],
    ['II, 558', 'II, 558'],
    ['vol. ii, pp. 34–8; vol. iv, p. 6', 'vol. ii, pp. 34–8; vol. iv, p. 6'],
    ['pp. 48–60 *passim*, 158–65', 'pp. 48–60 passim, 158–65'],
    ['p. 88, n. 3', 'p. 88, n. 3'],
  ])('%s is read whole', (printed, locator) => {
    expect(resolve(book, `Fenwick, *Salt Roads*, ${printed}.`).citations[1]?.locator).toBe(locator);
  });
});

test('puts the citation about the printed words and leaves the locator as text', () => {
  const { article } = resolve(book, 'See Fenwick, *Salt Roads*, p. 9.');
  expect(article.notes[1]?.blocks).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', value: 'See ' },
        {
          type: 'citation',
          source: 'fenwick1951',
          certainty: 'exact',
          content: [
            { type: 'text', value: 'Fenwick, ' },
            { type: 'emphasis', content: [{ type: 'text', value: 'Salt Roads' }] },
          ],
        },
        { type: 'text', value: ', p. 9.' },
      ],
    },
  ]);
});

function resolve(...notes: readonly string[]): Resolved {
  return resolveCitations(readNotes(notes.map((text, index) => `[^${String(index + 1)}]: ${text}`).join('\n\n')));
}

/** Each citation in a line: `form certainty source | printed | locator`. */
function cited(...notes: readonly string[]): readonly string[] {
  return resolve(...notes).citations.map(({ form, certainty, source, printed, locator }) =>
    `${form} ${certainty} ${source} | ${printed} | ${locator}`.trimEnd(),
  );
}
