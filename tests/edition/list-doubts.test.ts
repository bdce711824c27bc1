import { expect, it } from 'vitest';
import { listDoubts } from '../../src/edition/list-doubts.ts';
import { parseText } from '../../src/markdown/parse-text.ts';

it('lists what is not certain where it stands, and nothing that an editor has settled', () => {
  const head = '---\ntitle: T\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n\n';
  const body =
    '<Page n="12" />One.[^12.1]\n\nTwo <Page n="13" cert="low" />[Moss](cite:moss "uncertain").\n\n' +
    '[^12.1]: [Moss](cite:moss), [Reed](cite:reed "inferred"), [Reed](cite:reed "inferred").\n';
  const { article } = parseText(head + body, 'text.mdx');
  if (article === null) throw new Error('The text of this test is wrong.');
  expect(listDoubts(article)).toEqual({
    pages: [{ page: '13', id: 'page-13' }],
    inferred: [{ anchor: 'n12.1', citations: 2 }],
    uncertain: [{ anchor: 'p2', citations: 1 }],
  });
});
