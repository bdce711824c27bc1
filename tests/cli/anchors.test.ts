import { expect, test } from 'vitest';
import { line, sampleLines } from '../edition/ledger/sample-lines.ts';
import { contentFolderForTest } from './run-in-content.ts';

// The head of a sample text takes seven lines; passage n begins on line 6 + 2 n.
const day = ['--date', '2026-01-01'];
const added = 'A new paragraph about the weather on the estuary stands here.';

test('records the anchors of all editions, and then finds nothing to do', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.write('bridge', ['## The bridge', line(6)]);
  expect(content.run('anchors', ...day)).toEqual({
    status: 0,
    out: 'bridge: 2 anchors recorded.\n  new        h1, p1\nferry: 6 anchors recorded.\n  new        p1, p2, p3, p4, p5, p6\n',
    errors: '',
  });
  expect(content.list('ferry')).toEqual(['anchors.json', 'text.mdx']);
  const recorded = content.read('ferry', 'anchors.json');
  expect(content.run('anchors', 'ferry').out).toBe('ferry: 6 anchors, all as recorded.\n');
  expect(content.read('ferry', 'anchors.json')).toBe(recorded);
  expect(recorded).not.toMatch(/ferry|quay|fog/u);
});

test('records edits, additions and merges without a question', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors', ...day);
  content.write('ferry', [
    line(1).replace('stone', 'wooden'),
    added,
    `${line(2)} ${line(3)}`,
    line(4),
    line(6),
    line(5),
  ]);
  expect(content.run('anchors').out).toBe(
    'ferry: 6 anchors recorded.\n  new        p1a\n  edited     p1, p2\n  reordered  p5\n  moved      p3 (now in p2)\n',
  );
});

test('fails without a terminal where it is not sure, names the options that decide, and writes nothing', () => {
  const content = contentFolderForTest();
  content.write('bridge', [line(1)]);
  content.write('ferry', sampleLines);
  content.run('anchors', ...day);
  const recorded = content.read('bridge', 'anchors.json');
  content.write('bridge', [line(1), line(2)]);
  content.write('ferry', [line(1), added, ...sampleLines.slice(2)]);

  const { status, out, errors } = content.run('anchors');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(errors).toBe(
    'content/editions/ferry/text.mdx:10  anchor-unsure\n' +
      '  Expected the words of p2 (17 words); none of its words are left. ' +
      'It may be at line 10 "A new paragraph about the weather on the …" (in its place, with other words).\n' +
      '  Decide with npm run anchors -- ferry and --decide p2=line:10, or --withdraw p2="why it was withdrawn".\n' +
      '\n1 problem.\n',
  );
  expect(content.read('bridge', 'anchors.json')).toBe(recorded);
});

test('withdraws an anchor with the reason that is given', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors', ...day);
  content.write('ferry', sampleLines.slice(1));
  const { out } = content.run('anchors', 'ferry', '--withdraw', 'p1=Printed twice by mistake.', '--date', '2026-02-01');
  expect(out).toBe('ferry: 5 anchors recorded.\n  withdrawn  p1 (Printed twice by mistake.)\n');
  expect(content.read('ferry', 'anchors.json')).toContain(
    '"state":"withdrawn","reason":"Printed twice by mistake.","date":"2026-02-01","before":"p2"',
  );
});

test('decides by a line, or by an anchor that stands', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors', ...day);
  content.write('ferry', [line(1), added, ...sampleLines.slice(2)]);
  expect(content.run('anchors', 'ferry', '--decide', 'p2=line:10').out).toBe(
    'ferry: 6 anchors recorded.\n  edited     p2\n',
  );
  content.write('ferry', [line(1), ...sampleLines.slice(2)]);
  expect(content.run('anchors', 'ferry', '--decide', 'p2=p3').out).toBe(
    'ferry: 5 anchors recorded.\n  moved      p2 (now in p3)\n',
  );
});

test('records the names that a text mentions, and leads from a file that was renamed', () => {
  const content = contentFolderForTest();
  content.write('ferry', [`${line(1)} Widow Brook was aboard.`, line(2)]);
  content.writeName('brook', ['Widow Brook', 'Mrs Brook']);
  content.writeName('nobody', ['Squire Nobody']);
  expect(content.run('anchors', ...day).out).toBe(
    'ferry: 3 anchors recorded.\n  new        p1, p2\n  new        name-brook\n',
  );
  content.remove('names/people/brook.mdx');
  content.writeName('widow-brook', ['Widow Brook']);
  const { errors } = content.run('check', 'ferry');
  expect(errors).toContain(
    'anchor-lost\n  Expected name-brook to stand by itself; its words are now in name-widow-brook.',
  );
  expect(errors).toContain('content/names/people/widow-brook.mdx  anchor-missing');
  expect(content.run('anchors').out).toBe(
    'ferry: 3 anchors recorded.\n  new        name-widow-brook\n  moved      name-brook (now in name-widow-brook)\n',
  );
});

test('asks what became of a name, and takes the answer for several at once', () => {
  const content = contentFolderForTest();
  content.write('ferry', [`${line(1)} Widow Brook, Clerk Dunn and Old Adams were aboard.`, line(2)]);
  content.writeName('brook', ['Widow Brook']);
  content.writeName('dunn', ['Clerk Dunn']);
  content.writeName('adams', ['Old Adams']);
  content.run('anchors', ...day);
  content.write('ferry', [`${line(1)} Widow Brook was aboard.`, line(2)]);
  const { status, errors } = content.run('anchors');
  expect(status).toBe(1);
  expect(errors).toContain(
    'anchor-unsure\n  Expected name-dunn in the index; the text does not mention it any more.\n' +
      '  Decide with npm run anchors -- ferry and --withdraw name-dunn="why it was withdrawn".',
  );
  expect(content.run('anchors', 'ferry', '--withdraw', 'name-dunn,name-adams=Not aboard, after all.').out).toBe(
    'ferry: 3 anchors recorded.\n  edited     p1\n' +
      '  withdrawn  name-adams (Not aboard, after all.), name-dunn (Not aboard, after all.)\n',
  );
  content.writeName('brook', ['Farmer Giles']);
  content.write('ferry', [`${line(1)} Farmer Giles was aboard.`, line(2)]);
  expect(content.run('anchors').errors).toContain('an address means one name for good');
  expect(content.run('anchors', 'ferry', '--decide', 'name-brook=name-brook').status).toBe(0);
});

test('lets renumbered notes follow their words at once', () => {
  const content = contentFolderForTest();
  const notes = ['The harbour book, leaf nine.', 'A letter of the clerk to his sister.', 'Ibid.'];
  const write = (all: readonly string[]): void => {
    const calls = all.map((_, index) => `[^12.${String(index + 1)}]`).join(' and');
    content.write('ferry', [`${line(1)}${calls}`, ...all.map((note, index) => `[^12.${String(index + 1)}]: ${note}`)]);
  };
  write(notes);
  content.run('anchors', ...day);
  write(['An inserted note on tides and moons.', ...notes]);
  const { errors } = content.run('anchors');
  expect(errors).toContain('3 problems.');
  expect(errors).toContain('With --renumbered all notes that have only another number are decided at once.');
  expect(content.run('anchors', '--renumbered').out).toBe(
    'ferry: 5 anchors recorded.\n  new        n12.4\n  edited     p1\n' +
      '  renumbered n12.1 (is n12.2), n12.2 (is n12.3), n12.3 (is n12.4)\n',
  );
});

test('says in JSON what was recorded', () => {
  const content = contentFolderForTest();
  content.write('ferry', [line(1)]);
  expect(JSON.parse(content.run('anchors', '--json').out)).toEqual([
    { edition: 'ferry', written: true, proposals: [{ type: 'new', id: 'p1', sure: true, place: 0 }] },
  ]);
});

test('checks without writing', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors', ...day);
  expect(content.run('anchors', '--check')).toEqual({ status: 0, out: '', errors: '' });
  const recorded = content.read('ferry', 'anchors.json');
  content.write('ferry', [...sampleLines, added]);
  const { status, errors } = content.run('anchors', '--check');
  expect(status).toBe(1);
  expect(errors).toContain('content/editions/ferry/text.mdx:20  anchor-missing');
  expect(content.read('ferry', 'anchors.json')).toBe(recorded);
});

test('gives no anchors to a text that cannot be read, and touches no ledger that is damaged', () => {
  const content = contentFolderForTest();
  content.write('ferry', ['A passage with a call of no note.[^9]']);
  expect(content.run('anchors')).toMatchObject({
    status: 1,
    errors: expect.stringContaining('note-missing') as string,
  });
  expect(content.list('ferry')).toEqual(['text.mdx']);
});

test.each([
  [['--withdraw', 'p1=Because.'], 'Expected the slug of one edition beside --withdraw and --decide.'],
  [['ferry', '--withdraw', 'p9=Because.'], 'Expected an anchor that stands in the ledger of ferry; p9 is none.'],
  [['ferry', '--withdraw', 'p1'], 'Expected --withdraw p12="why it was withdrawn"; found p1.'],
  [
    ['ferry', '--decide', 'p1=line:9'],
    'Expected a line on which a passage or note begins, or an anchor that surely stands; found line:9.',
  ],
  [['quay'], 'There is no edition quay; there are bridge, ferry.'],
  [['--date', 'yesterday'], 'Expected a date like 2026-11-22; found yesterday.'],
])('does not understand %j', (options, message) => {
  const content = contentFolderForTest();
  content.write('ferry', [line(1)]);
  content.write('bridge', [line(2)]);
  content.run('anchors', ...day);
  const { status, errors } = content.run('anchors', ...options);
  expect(status).toBe(2);
  expect(errors.split('\n')[0]).toBe(`anchors: ${message}`);
});
