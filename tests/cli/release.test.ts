import { expect, test } from 'vitest';
import { line, sampleLines } from '../edition/ledger/sample-lines.ts';
import { contentFolderForTest } from './run-in-content.ts';

test('stamps a version, and says what changed since the one before', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors');
  expect(content.run('release', 'ferry', '--date', '2026-01-02').out).toBe('ferry: version 1.0, 2026-01-02.\n');
  content.write('ferry', [line(1).replace('stone', 'wooden'), ...sampleLines.slice(1), 'One paragraph more is here.']);
  content.run('anchors');
  expect(content.run('release', 'ferry', '--date', '2026-02-02', '--note', 'Misprints corrected.').out).toBe(
    'ferry: version 1.1, 2026-02-02.\n  changed    p1\n  added      p7\n',
  );
  expect(content.read('ferry', 'history.json')).toContain(
    '{"version":"1.1","date":"2026-02-02","note":"Misprints corrected.","changes":{"changed":["p1"],"added":["p7"],',
  );
});

test('stamps nothing where nothing changed, unless the editor has something to say', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors');
  content.run('release', 'ferry', '--date', '2026-01-02');
  const history = content.read('ferry', 'history.json');
  expect(content.run('release', 'ferry').out).toBe('ferry: nothing changed since version 1.0.\n');
  expect(content.read('ferry', 'history.json')).toBe(history);
  expect(content.run('release', 'ferry', '--major', '--date', '2026-03-01').out).toBe(
    'ferry: version 2.0, 2026-03-01.\n',
  );
});

test('refuses an edition without a ledger, one that disagrees with it, and a date before the last', () => {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  expect(content.run('release', 'ferry')).toMatchObject({
    status: 1,
    errors: expect.stringContaining('ledger-missing') as string,
  });
  content.run('anchors');
  content.run('release', 'ferry', '--date', '2026-02-02');
  expect(content.run('release', 'ferry', '--date', '2026-02-01')).toMatchObject({
    status: 1,
    errors: expect.stringContaining('release-date') as string,
  });
  content.write('ferry', sampleLines.slice(1));
  expect(content.run('release', 'ferry')).toMatchObject({
    status: 1,
    errors: expect.stringContaining('anchor-lost') as string,
  });
  expect(content.run('release')).toMatchObject({ status: 2 });
});
