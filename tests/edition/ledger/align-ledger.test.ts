import { describe, expect, test } from 'vitest';
import { publish } from './sample-ledger.ts';
import { line, sampleLines } from './sample-lines.ts';

const added = 'A new paragraph about the weather on the estuary stands here.';
const another = 'Another one tells of the smell of tar on the landing stage.';

/** A sentence of fourteen words that only its last word tells from others. */
const form = (word: string): string => `Received from the warden of the lower gate the sum of nine pence for ${word}`;

describe('new passages', () => {
  test('number a first text as it stands', () => {
    expect(publish(['# The crossing', line(1), '# The return', line(2)]).standing).toEqual(['h1', 'p1', 'h2', 'p2']);
  });

  test('get p2a between p2 and p3, p2b behind that, and p2aa between the two', () => {
    const first = publish(sampleLines).again([line(1), line(2), added, ...sampleLines.slice(2)]);
    expect(first.standing.slice(1, 4)).toEqual(['p2', 'p2a', 'p3']);
    const second = first.again([line(1), line(2), added, another, ...sampleLines.slice(2)]);
    expect(second.standing.slice(1, 5)).toEqual(['p2', 'p2a', 'p2b', 'p3']);
    const third = second.again([line(1), line(2), added, 'Between them this one.', another, ...sampleLines.slice(2)]);
    expect(third.standing.slice(1, 6)).toEqual(['p2', 'p2a', 'p2aa', 'p2b', 'p3']);
  });

  test('get p0a before p1, and the next number at the end', () => {
    const { standing } = publish(sampleLines).again([added, ...sampleLines, another]);
    expect(standing).toEqual(['p0a', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });

  test('never get the number of one that was withdrawn', () => {
    const withdrawn = publish(sampleLines).again(sampleLines.slice(0, 5), [{ id: 'p6', reason: 'It was said twice.' }]);
    expect(withdrawn.again([...sampleLines.slice(0, 5), added]).standing.at(-1)).toBe('p7');
    expect(withdrawn.again(sampleLines).standing.at(-1)).toBe('p7');
  });
});

describe('kept passages', () => {
  test('keep their anchors when words are edited and the passage is moved', () => {
    const edited = line(5).replace('stretched', 'drawn').replace('winter', 'hard winters');
    const text = publish(sampleLines);
    expect(text.doubts([edited, ...sampleLines.slice(0, 4), line(6)])).toEqual([]);
    expect(text.again([edited, ...sampleLines.slice(0, 4), line(6)]).standing).toEqual([
      'p5',
      'p1',
      'p2',
      'p3',
      'p4',
      'p6',
    ]);
  });

  test('keep the anchor of a heading that becomes a paragraph', () => {
    const text = publish(['# The long winter crossing', ...sampleLines]);
    expect(text.again(['The long winter crossing', ...sampleLines]).standing[0]).toBe('h1');
  });

  test('keep the anchor of a heading of one word of which only a mark has changed', () => {
    expect(publish([line(1), '# Notes', line(2)]).doubts([line(1), '# Notes.', line(2)])).toEqual([]);
  });

  test('keep their anchors, in order, where the same words stand twice before and twice now', () => {
    const text = publish([line(1), '***', line(2), '***', line(3)]);
    expect(text.again([line(1), '***', added, line(2), '***', line(3)]).standing).toEqual([
      'p1',
      'p2',
      'p2a',
      'p3',
      'p4',
      'p5',
    ]);
  });

  test('are asked about when less than half of the words are left', () => {
    const rewritten =
      'The ferryman counted his passengers aloud, but nobody has ever told us whether the numbers he called were right.';
    expect(publish(sampleLines).doubts([line(1), line(2), rewritten, ...sampleLines.slice(3)])).toEqual(['p3 changed']);
  });
});

describe('lookalikes', () => {
  test('are no doubt where both still stand as they were', () => {
    const text = publish([form('candles'), line(1), form('ropes')]);
    expect(text.doubts([form('candles'), line(1), added, form('ropes')])).toEqual([]);
  });

  test('are asked about where one is gone and the other was edited', () => {
    const text = publish([form('candles'), line(1), form('ropes')]);
    expect(text.doubts([form('lamp oil'), line(1)])).toEqual(['p1 alike', 'p3 alike']);
  });

  test('are asked about where a passage is gone and a lookalike of it stays', () => {
    const text = publish([form('candles'), line(1), form('ropes')]);
    const { traces } = text.align([form('candles'), line(1)]);
    expect(traces[2]).toMatchObject({ id: 'p3', doubt: 'alike', candidates: [{ place: 0 }] });
  });

  test('are asked about where the same words stood twice and stand once', () => {
    const text = publish([line(1), line(2), line(1), line(3)]);
    expect(text.doubts([line(2), added, line(1), another, line(3)])).toEqual(['p1 alike', 'p3 alike']);
  });

  test('are settled by a neighbour where the words did not change', () => {
    const text = publish([line(1), line(2), line(1), line(3)]);
    expect(text.doubts([line(1), line(2), line(3)])).toEqual(['p3 alike']);
  });
});

describe('merged and split passages', () => {
  test('lead from the shorter to the longer where two became one', () => {
    const { ledger } = publish(sampleLines).again([line(1), `${line(2)} ${line(3)}`, ...sampleLines.slice(3)]);
    expect(ledger.anchors.find(({ id }) => id === 'p3')).toMatchObject({
      state: 'moved',
      how: 'merged',
      into: ['p2'],
      date: '2026-02-01',
    });
  });

  test('find a heading of two words in the passage that it was joined to', () => {
    const text = publish([line(1), '# Low water', line(2), line(3)]);
    expect(text.doubts([line(1), `Low water. ${line(2)}`, line(3)])).toEqual([]);
  });

  test('leave the anchor with the part that holds most of the words, and note the other', () => {
    const [short, long] = [
      'A rope was stretched across the narrows',
      'in winter, so that the crossing could be made by hand.',
    ];
    const text = publish(sampleLines).again([...sampleLines.slice(0, 4), short, long, line(6)]);
    expect(text.standing).toEqual(['p1', 'p2', 'p3', 'p4', 'p4a', 'p5', 'p6']);
    expect(text.ledger.anchors.find(({ id }) => id === 'p5')).toMatchObject({
      parts: [{ id: 'p4a', date: '2026-02-01' }],
    });
  });

  test('follow the words that were merged when the passage is split again', () => {
    const merged = publish(sampleLines).again([line(1), `${line(2)} ${line(3)}`, ...sampleLines.slice(3)]);
    const split = merged.again(sampleLines);
    expect(split.standing).toEqual(['p1', 'p2', 'p2a', 'p4', 'p5', 'p6']);
    expect(split.ledger.anchors.find(({ id }) => id === 'p3')).toMatchObject({ into: ['p2a'] });
  });
});

describe('withdrawn passages', () => {
  test('are never sure: the editor gives the reason', () => {
    expect(publish(sampleLines).doubts(sampleLines.slice(1))).toEqual(['p1 gone']);
    expect(() => publish(sampleLines).again(sampleLines.slice(1))).toThrow('Expected a decision about p1.');
  });

  test('are offered the passage that stands in their place', () => {
    const { traces } = publish(sampleLines).align([line(1), added, ...sampleLines.slice(2)]);
    expect(traces[1]).toMatchObject({ id: 'p2', doubt: 'gone', candidates: [{ place: 1, words: 0 }] });
  });
});

// Found by histories.property.test.ts.
describe('passages of one word', () => {
  test('are not taken for a new heading, at the same place, that has the word', () => {
    const text = publish([line(1), 'Rope', line(2)]);
    expect(text.doubts([line(1), '# The cutting of the rope', line(2)])).toEqual(['p2 changed']);
  });

  test('are asked about when another word was added', () => {
    const text = publish([line(1), '# Rope', line(2)]);
    expect(text.doubts([line(1), '# Rope sold', line(2)])).toEqual(['h1 changed']);
  });
});

// Found by histories.property.test.ts.
test('asks about a passage of two words of which a near copy was put beside its neighbour', () => {
  const text = publish([line(1), 'Cut ropes.', 'Sold.']);
  expect(text.doubts([line(1), 'Long ropes.', line(2), 'The cut ropes.', 'Sold.'])).toEqual(['p2 changed']);
});

// Found by histories.property.test.ts.
test('asks which part is the larger where words were changed in the one that seems smaller', () => {
  const text = publish([line(1), 'Salt and oil came back every evening with news.']);
  const now = [line(1), 'Salt and oil.', 'Came back late every evening together with news.'];
  expect(text.doubts(now)).toEqual(['p2 changed']);
});

// Found by histories.property.test.ts.
test('asks about a short passage of which a near copy was put in while it was edited in the middle', () => {
  const text = publish([line(1), '# Salt and lamp oil sold', line(2)]);
  expect(text.doubts([line(1), '# Salt and hens also sold', '# Salt and lamp wicks sold', line(2)])).toEqual([
    'h1 alike',
  ]);
});

// Found by histories.property.test.ts.
test('asks about a passage of which a near copy was put in while every third of its words was changed', () => {
  const changed = 'Nobody who bought eggs at a far market would afford to lose it twice on a week.';
  const text = publish(sampleLines);
  expect(text.doubts([line(2).replace('week', 'month'), line(1), changed, ...sampleLines.slice(2)])).toEqual([
    'p2 alike',
  ]);
});
