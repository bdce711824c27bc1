import { describe, expect, it } from 'vitest';
import { groupPassages } from '../../src/search/group-passages.ts';
import { readPassages } from '../../src/search/read-passages.ts';
import { recordOf } from '../../src/search/record-of.ts';

const page = `<html lang="tr"><body><header>Site</header><article class="reading" data-pagefind-body>
<h1 id="title">The Title<span class="subtitle">A subtitle</span></h1><p data-pagefind-ignore>Private.</p>
<div class="text"><h2 id="h1">First</h2>
<p id="p1"><a class="number" href="#p1"></a><span id="page-xii" role="doc-pagebreak" title="xii"></span>One
 and <em>two</em>.<sup><a class="call">7</a></sup> Then <span id="page-13" role="doc-pagebreak" title="13"></span>three.</p>
<div class="passage" id="p2a"><a class="number"></a><ul><li>four</li><li>five</li></ul></div></div>
<section class="annotations"><ol><li id="a-one"><p class="lemma">Paragraph 1 One</p><p>Said the editor.</p></li></ol></section>
<section class="notes"><ol><li id="nxii.1"><a class="number">1</a><span class="printed">p. xii, n. 1</span><p>A note. <a class="back">↑</a></p></li></ol></section>
<ul><li id="work-lenin">Lenin, Works</li><li id="name-kirov">Kirov</li></ul></article></body></html>`;

describe('readPassages', () => {
  const { title, lang, passages } = readPassages(page, 'x/');

  it('takes title and language of the page', () => {
    expect([title, lang]).toEqual(['The Title', 'tr']);
  });

  it('knows each kind by its mark, and calls it by its number', () => {
    expect(passages.map(({ kind, passage }) => [kind, passage.id, passage.label, passage.text])).toEqual([
      ['paragraph', 'title', 'Title', 'The Title A subtitle'],
      ['paragraph', 'h1', 'Heading', 'First'],
      ['paragraph', 'p1', 'Paragraph 1', 'One and two. Then three.'],
      ['paragraph', 'p2a', 'Paragraph 2a', 'four five'],
      ['annotation', 'a-one', 'Annotation', 'Said the editor.'],
      ['note', 'nxii.1', 'Note xii.1', 'A note.'],
      ['source', 'work-lenin', 'Source', 'Lenin, Works'],
      ['name', 'name-kirov', 'Name', 'Kirov'],
    ]);
  });

  it('says on which printed page each stretch of a paragraph stands, and where a note is printed', () => {
    const of = (id: string): unknown => passages.find(({ passage }) => passage.id === id)?.passage;
    expect(of('p1')).toMatchObject({
      pages: [
        [0, 'xii'],
        ['One and two. Then '.length, '13'],
      ],
    });
    expect(of('p2a')).toMatchObject({ pages: [[0, '13']] });
    expect(of('nxii.1')).toMatchObject({ pages: [], printed: 'p. xii, n. 1' });
  });

  it('reads nothing outside what is marked to be searched', () => {
    expect(readPassages('<div class="text"><p id="p1">Words</p></div>', 'x/').passages).toEqual([]);
  });
});

describe('recordOf', () => {
  it('gives each passage the same number of places, of which a phrase over two of them never has neighbours', () => {
    const known = ['one two three', 'four'].map((text, number) => ({
      kind: 'paragraph' as const,
      passage: { path: 'x/', id: `p${String(number)}`, label: '', text, pages: [] },
    }));
    const [group] = groupPassages('x', known);
    const { content, stride } = recordOf(group ?? { edition: '', kind: 'note', passages: [] });
    const words = content.split(' ');
    expect(stride).toBe(4);
    expect([words.length, words[3], words[4]?.startsWith('four')]).toEqual([8, '.', true]);
  });
});
