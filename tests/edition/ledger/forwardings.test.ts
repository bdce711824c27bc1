import { expect, test } from 'vitest';
import { forwardings } from '../../../src/edition/ledger/forwardings.ts';
import { nearestAnchor } from '../../../src/edition/ledger/nearest-anchor.ts';
import { parseLedger } from '../../../src/edition/ledger/parse-ledger.ts';
import { toLedgerFile } from '../../../src/edition/ledger/to-ledger-file.ts';
import { publish } from './sample-ledger.ts';
import { line, sampleLines } from './sample-lines.ts';

const merged = publish(sampleLines).again([line(1), `${line(2)} ${line(3)}`, ...sampleLines.slice(3)]);

test('leads nowhere from what stands', () => {
  expect(forwardings(publish(sampleLines).ledger)).toEqual([]);
});

test('leads through every move to what stands', () => {
  const all = merged.again([`${line(1)} ${line(2)} ${line(3)}`, ...sampleLines.slice(3)]);
  expect(all.standing[0]).toBe('p2');
  const again = all.again([`${line(1)} ${line(2)} ${line(3)} ${sampleLines.slice(3).join(' ')}`]);
  expect(forwardings(again.ledger).find(({ id }) => id === 'p3')).toEqual({
    state: 'moved',
    id: 'p3',
    at: 'p2',
    also: [],
    how: 'merged',
    date: '2026-02-01',
  });
});

test('leads to the tombstone of what it had moved into', () => {
  const { ledger } = merged.again([line(1), ...sampleLines.slice(3)], [{ id: 'p2', reason: 'It was said twice.' }]);
  const stone = { state: 'withdrawn', date: '2026-03-01', reason: 'It was said twice.', after: 'p1' };
  expect(forwardings(ledger)).toEqual([
    { ...stone, id: 'p2', via: null },
    { ...stone, id: 'p3', via: 'p2' },
  ]);
});

test('puts a tombstone behind the last that stands, as others are withdrawn', () => {
  const text = publish(sampleLines)
    .again([line(1), line(2), ...sampleLines.slice(3)], [{ id: 'p3', reason: 'Doubtful.' }])
    .again([line(1), ...sampleLines.slice(3)], [{ id: 'p2', reason: 'Doubtful.' }]);
  expect(forwardings(text.ledger)).toMatchObject([
    { id: 'p2', after: 'p1' },
    { id: 'p3', after: 'p1' },
  ]);
  const first = text.again(sampleLines.slice(3), [{ id: 'p1', reason: 'Doubtful.' }]);
  expect(forwardings(first.ledger)).toMatchObject([{ before: 'p4' }, { before: 'p4' }, { before: 'p4' }]);
});

test('writes one anchor a line, and reads it again', () => {
  const file = toLedgerFile(merged.ledger);
  expect(file.split('\n')).toHaveLength(6 + 6);
  expect(parseLedger(file, 'anchors.json')).toEqual({ ledger: merged.ledger, problems: [] });
});

test('refuses a ledger in which an id stands twice or leads nowhere', () => {
  const { anchors } = merged.ledger;
  const twice = toLedgerFile({ ...merged.ledger, anchors: [...anchors, ...anchors.slice(0, 1)] });
  expect(parseLedger(twice, 'anchors.json').problems[0]?.message).toBe('Expected each anchor once; p1 stands twice.');
  const lost = toLedgerFile({ ...merged.ledger, anchors: anchors.filter(({ id }) => id !== 'p2') });
  expect(parseLedger(lost, 'anchors.json').problems[0]?.message).toBe(
    'Expected p3 to lead to an anchor of the ledger; p2 is none.',
  );
  const round = anchors.map((entry) => (entry.state === 'moved' ? { ...entry, into: ['p3'] } : entry));
  expect(parseLedger(toLedgerFile({ ...merged.ledger, anchors: round }), 'anchors.json').problems[0]?.message).toBe(
    'Expected p3 to lead to what stands, or to a tombstone; it leads in a circle.',
  );
});

test.each([
  ['p999', 'p13'],
  ['#P12', 'p12'],
  ['p.12', 'p12'],
  ['12', 'p12'],
  ['p12c', 'p12b'],
  ['p0', 'p1'],
  ['h7', 'h1'],
  ['n130.9', 'n130.2'],
  ['n131.1', 'n130.1'],
  ['page-131', 'page-130'],
  ['lamps', null],
  ['x12', null],
  ['%', null],
])('finds the place nearest to #%s', (fragment, nearest) => {
  const ids = ['h1', 'p1', 'page-130', 'p12', 'p12b', 'p13', 'n130.1', 'n130.2', 'n132.1'];
  expect(nearestAnchor(ids, fragment)).toBe(nearest);
});
