import { describe, expect, it } from 'vitest';
import type { AnchorsFile, ListedAnchor } from '../../src/catalogue/anchors-file.ts';
import { toAnchorsFile } from '../../src/catalogue/to-anchors-file.ts';
import { openPublication } from '../exports/open-publication.ts';
import type { Ledger } from '../../src/edition/ledger/ledger.ts';
import { compileOurSchema } from './compile-schema.ts';

const { edition } = openPublication('wells');
const addresses = { edition: 'https://example.org/wells/', site: 'https://example.org/' };
const common = { kind: 'passage', published: '2026-01-01', digest: 'abcdefghij', words: '' } as const;

function fileOf(ledger: Ledger | null): AnchorsFile {
  return JSON.parse(toAnchorsFile({ ...edition, ledger }, addresses)) as AnchorsFile;
}

/** The anchors of a ledger whose entries are given by what is peculiar to them. */
function anchorsOf(...entries: readonly object[]): ReadonlyMap<string, ListedAnchor> {
  const anchors = entries.map((entry) => ({ ...common, state: 'stands', ...entry })) as unknown as Ledger['anchors'];
  const file = fileOf({ format: 'manicule-anchors-1', anchors });
  const validate = compileOurSchema('anchors');
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  return new Map(file.anchors.map((anchor) => [anchor.id, anchor]));
}

describe('the list of anchors for programs', () => {
  it('says of each where it leads, on which page it was printed, and which page shows it alone', () => {
    const file = fileOf(edition.ledger);
    const anchors = new Map(file.anchors.map((anchor) => [anchor.id, anchor]));
    expect([...anchors.keys()]).toEqual(edition.ledger?.anchors.map(({ id }) => id));
    expect(anchors.get('p1')).toMatchObject({
      state: 'stands',
      address: 'https://example.org/wells/#p1',
      page: 'https://example.org/wells/p/1/',
      leadsTo: ['p1'],
      printed: { first: 'xii', last: '13' },
      date: null,
    });
    expect(anchors.get('n13.1')).toMatchObject({
      kind: 'note',
      page: 'https://example.org/wells/n/13.1/',
      printed: { first: '13', last: '13' },
    });
    expect(anchors.get('h1')).toMatchObject({ kind: 'heading', page: null });
  });

  it('follows every move to its end', () => {
    const anchors = anchorsOf(
      { id: 'p1' },
      { id: 'p2', state: 'moved', into: ['p3'], how: 'merged', date: '2026-02-01' },
      { id: 'p3', state: 'moved', into: ['p1', 'p4'], how: 'split', date: '2026-03-01' },
      { id: 'p4' },
    );
    expect(anchors.get('p2')).toMatchObject({
      state: 'moved',
      leadsTo: ['p1', 'p4'],
      date: '2026-02-01',
      printed: null,
    });
  });

  it('names also where part of the words of one that stands went', () => {
    const anchors = anchorsOf(
      { id: 'p1', parts: [{ id: 'p1a', date: '2026-02-01' }] },
      { id: 'p1a', state: 'moved', into: ['p2'], how: 'merged', date: '2026-03-01' },
      { id: 'p2' },
    );
    expect(anchors.get('p1')?.leadsTo).toEqual(['p1', 'p2']);
  });

  it('leads nowhere from one that was withdrawn, and says why', () => {
    const gone = { state: 'withdrawn', reason: 'Printed by mistake.', date: '2026-03-01' };
    const anchors = anchorsOf(
      { id: 'p1', ...gone, before: 'p3' },
      { id: 'p2', state: 'moved', into: ['p1'], how: 'merged', date: '2026-02-01' },
      { id: 'p3' },
    );
    expect(anchors.get('p1')).toMatchObject({
      leadsTo: [],
      reason: gone.reason,
      page: 'https://example.org/wells/p/1/',
    });
    expect(anchors.get('p2')).toMatchObject({ state: 'moved', leadsTo: [], reason: gone.reason });
  });

  it('finds a name in the index of names', () => {
    const anchors = anchorsOf({ id: 'name-ota', kind: 'name' });
    expect(anchors.get('name-ota')).toMatchObject({ address: 'https://example.org/wells/names/#name-ota', page: null });
  });

  it('escapes what an address cannot hold', () => {
    const anchors = anchorsOf({ id: 'n*†.1', kind: 'note' });
    expect(anchors.get('n*†.1')).toMatchObject({
      address: 'https://example.org/wells/#n*%E2%80%A0.1',
      page: 'https://example.org/wells/n/*%E2%80%A0.1/',
    });
  });

  it('is empty while nothing is recorded', () => {
    expect(fileOf(null).anchors).toEqual([]);
  });
});
