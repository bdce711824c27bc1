import { expect, test } from 'vitest';
import { forwardings } from '../../../src/edition/ledger/forwardings.ts';
import { publishNames, type SampleNames } from './sample-names.ts';

const adams = ['Old Adams', 'Adams of the Mill'] as const;
const brook = ['Widow Brook'] as const;
const dunn = ['Clerk Dunn', 'Dunn'] as const;
const names: SampleNames = { adams, brook, 'clerk-dunn': dunn };
const published = publishNames(names);

test('records each name under the id that it has on the page, and no word of it', () => {
  expect(published.ledger.anchors.map(({ id, kind, state }) => `${id} ${kind} ${state}`)).toEqual([
    'name-adams name stands',
    'name-brook name stands',
    'name-clerk-dunn name stands',
  ]);
  expect(JSON.stringify(published.ledger)).not.toMatch(/mill|widow/iu);
});

test('keeps a name that has other forms, or is called a little otherwise', () => {
  expect(
    published.doubts({ ...names, brook: ['Widow Brook', 'Mrs Brook'], adams: ['Adams the Elder', ...adams] }),
  ).toEqual([]);
});

test('leads from a file that was renamed to the new one', () => {
  const { ledger } = published.again({ adams, 'clerk-dunn': dunn, 'widow-brook': brook });
  expect(forwardings(ledger)).toMatchObject([{ id: 'name-brook', state: 'moved', at: 'name-widow-brook' }]);
});

test('leads back where a file is called again as it once was', () => {
  const renamed = published.again({ adams, 'clerk-dunn': dunn, 'widow-brook': brook });
  const back = renamed.again(names);
  expect(forwardings(back.ledger)).toMatchObject([{ id: 'name-widow-brook', state: 'moved', at: 'name-brook' }]);
});

test('asks whether a name was merged with the one that has its forms now, the likeliest first', () => {
  const merged: SampleNames = { adams, 'clerk-dunn': [...dunn, 'Widow Brook'] };
  const [trace] = published.align(merged).traces.filter(({ doubt }) => doubt !== null);
  expect(trace).toMatchObject({ id: 'name-brook', doubt: 'changed', candidates: [{ place: 1, words: 2 }] });
  const { ledger } = published.again(merged, [{ id: 'name-brook', places: [1] }]);
  expect(forwardings(ledger)).toMatchObject([{ id: 'name-brook', state: 'moved', at: 'name-clerk-dunn' }]);
});

test('asks why a name is gone that no text mentions any more, and keeps its tombstone', () => {
  const rest = { adams, 'clerk-dunn': dunn };
  expect(published.doubts(rest)).toEqual(['name-brook gone']);
  const { ledger } = published.again(rest, [{ id: 'name-brook', reason: 'She is not named in the text.' }]);
  expect(forwardings(ledger)).toMatchObject([{ id: 'name-brook', state: 'withdrawn', after: 'name-adams' }]);
  expect(
    publishNames(names)
      .again(rest, [{ id: 'name-brook', reason: 'Gone.' }])
      .again(names)
      .doubts(names),
  ).toEqual([]);
});

test('asks about a file that holds another name than it did', () => {
  expect(published.doubts({ ...names, brook: ['Farmer Giles'] })).toEqual(['name-brook label']);
  expect(published.doubts({ ...names, brook: dunn, 'clerk-dunn': brook })).toEqual([
    'name-brook label',
    'name-clerk-dunn label',
  ]);
});

test('asks where the name of a file that is gone is that of two new ones', () => {
  expect(published.doubts({ adams, 'clerk-dunn': dunn, 'brook-1': brook, 'brook-2': brook })).toEqual([
    'name-brook alike',
  ]);
});
