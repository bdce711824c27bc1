import { expect, test } from 'vitest';
import { followNumbers } from '../../../src/edition/ledger/follow-numbers.ts';
import { publish } from './sample-ledger.ts';
import { line } from './sample-lines.ts';

const rest = { '12.1': 'The harbour book, leaf nine.', '12.2': 'Ibid.' };
const notes = { ...rest, '13.1': "A clerk's letter to his sister, undated." };

test('records notes behind the passages, under their labels', () => {
  expect(publish([line(1)], notes).standing).toEqual(['p1', 'n12.1', 'n12.2', 'n13.1']);
});

test('keeps a note under its label after an edit', () => {
  const edited = { ...notes, '12.2': 'Ibid., leaf ten.' };
  expect(publish([line(1)], notes).doubts([line(1)], edited)).toEqual([]);
});

test('asks where a label stands over the words of another note', () => {
  const { '12.1': first, '12.2': second, '13.1': third } = notes;
  const shifted = { '12.1': 'An inserted note on tides.', '12.2': first, '12.3': second, '13.1': third };
  const text = publish([line(1)], notes);
  expect(text.doubts([line(1)], shifted)).toEqual(['n12.1 label', 'n12.2 label']);
  const { ledger } = text.again(
    [line(1)],
    [
      { id: 'n12.1', places: [2] },
      { id: 'n12.2', places: [3] },
    ],
    shifted,
  );
  expect(ledger.anchors.find(({ id }) => id === 'n12.1')).toMatchObject({
    state: 'stands',
    parts: [{ id: 'n12.2', date: '2026-02-01' }],
  });
});

// Found by notes-histories.property.test.ts.
test('asks where a short note was put in before another that shares half of its words', () => {
  const short = { '12.1': 'The harbour book, leaf nine.', '12.2': 'Ibid., leaf two.' };
  const now = { ...short, '12.2': 'Ibid., leaf ten.', '12.3': 'Ibid., leaf two.' };
  expect(publish([line(1)], short).doubts([line(1)], now)).toEqual(['n12.2 label']);
});

test('lets all notes that have only another number follow their words, an Ibid. its neighbours', () => {
  const { '12.1': first, '12.2': second, '13.1': third } = notes;
  const shifted = { '12.1': 'An inserted note on tides.', '12.2': first, '12.3': second, '13.1': third };
  const text = publish([line(1)], notes);
  const alignment = text.align([line(1)], shifted);
  expect(followNumbers(alignment, text.ledger)).toEqual([
    { id: 'n12.1', places: [2] },
    { id: 'n12.2', places: [3] },
  ]);
});

test('leads from a label that is gone to the one under which the words stand now', () => {
  const { ledger } = publish([line(1)], notes).again([line(1)], [], { ...rest, '12.3': notes['13.1'] });
  expect(ledger.anchors.find(({ id }) => id === 'n13.1')).toMatchObject({ state: 'moved', into: ['n12.3'] });
});

test('asks for the reason where a note is gone', () => {
  expect(publish([line(1)], notes).doubts([line(1)], rest)).toEqual(['n13.1 gone']);
});

test('lets a withdrawn note stand again when its words are back', () => {
  const without = publish([line(1)], notes).again([line(1)], [{ id: 'n13.1', reason: 'Not by the author.' }], rest);
  expect(without.standing).toEqual(['p1', 'n12.1', 'n12.2']);
  expect(without.again([line(1)], [], notes).standing).toEqual(['p1', 'n12.1', 'n12.2', 'n13.1']);
  expect(without.doubts([line(1)], { ...rest, '13.1': 'Quite another note.' })).toEqual(['n13.1 label']);
});

test('does not take one Ibid. for another', () => {
  const { '12.1': first } = rest;
  const text = publish([line(1)], rest);
  expect(text.doubts([line(1)], { '12.1': first, '14.5': 'Ibid.' })).toEqual(['n12.2 alike']);
  expect(text.doubts([line(1)], { '12.1': first, '12.2': 'Ibid., leaf ten.', '14.5': 'Ibid.' })).toEqual([
    'n12.2 label',
  ]);
});
