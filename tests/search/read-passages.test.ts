import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { gatherFacets } from '../../src/search/gather-facets.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import { readPassages } from '../../src/search/read-passages.ts';
import { readSearchedEditions } from '../../src/search/read-searched-editions.ts';
import { relatePassages } from '../../src/search/relate-passages.ts';

const page = parseDocument(`<html lang="tr"><body><header>Site</header><article class="reading" data-pagefind-body>
<h1 id="title">The Title<span class="subtitle">A subtitle</span></h1><p data-pagefind-ignore>Private.</p>
<div class="text"><h2 id="h1">First</h2>
<p id="p1"><a class="number" href="#p1"></a><span id="page-xii" role="doc-pagebreak" title="xii"></span>One
 and <em>two</em>.<sup><a class="call">7</a></sup> Then <span id="page-13" role="doc-pagebreak" title="13"></span>three.</p>
<div class="passage" id="p2a"><a class="number"></a><ul><li>four</li><li>five</li></ul></div></div>
<section class="annotations"><ol><li id="a-one"><p class="lemma"><a class="place" href="#p1">¶ 1</a> <a class="quote" href="#at-one">One and</a></p><p>Said the editor.</p></li></ol></section>
<section class="notes"><ol><li id="nxii.1"><a class="number">1</a><span class="printed">p. xii, n. 1</span><p>A note. <a class="back">↑</a></p></li></ol></section>
<ul><li id="work-lenin" data-year="1921">Lenin, Works<ul class="citings" data-pagefind-ignore><li><a href="/x/#nxii.1">n. 1</a></li></ul></li>
<li id="name-kirov" data-kind="people" data-title="Sergei Kirov" data-forms="[&quot;Kirov&quot;]" data-others="[&quot;Kirow&quot;]"><p class="head">Kirov <span class="mentions">¶ <a href="/x/#p1">1</a>, pp. <a href="#page-13">13</a>, <a href="/x/#p2a">2a</a></span></p><p class="also">Also Kirow.</p></li></ul></article></body></html>`);

describe('readPassages', () => {
  const { title, lang, passages } = readPassages(page, 'x/');

  it('takes title and language of the page', () => {
    expect([title, lang]).toEqual(['The Title', 'tr']);
  });

  it('knows each kind by its mark, and what a name and an annotation are called', () => {
    expect(passages.map(({ kind, passage }) => [kind, passage.id, passage.title, passage.text])).toEqual([
      ['paragraph', 'title', undefined, 'The Title A subtitle'],
      ['paragraph', 'h1', undefined, 'First'],
      ['paragraph', 'p1', undefined, 'One and two. Then three.'],
      ['paragraph', 'p2a', undefined, 'four five'],
      ['annotation', 'a-one', 'One and', 'Said the editor.'],
      ['note', 'nxii.1', undefined, 'A note.'],
      ['source', 'work-lenin', undefined, 'Lenin, Works'],
      ['name', 'name-kirov', 'Sergei Kirov', 'Kirov'],
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

  it('says of annotations, sources and names which paragraphs and notes they are about', () => {
    const about = relatePassages(passages).flatMap(({ passage }) =>
      passage.about === undefined ? [] : [passage.about],
    );
    expect(about).toEqual([
      { first: 'p1', page: 'xii', more: 0 },
      { first: 'nxii.1', printed: 'p. xii, n. 1', more: 0 },
      { first: 'p1', page: 'xii', more: 1 },
    ]);
  });

  it('reads the forms of a name and the year of a source, by which hits are narrowed', () => {
    const editions = readSearchedEditions(new Map([['x/', page]]));
    expect(editions[0]?.names).toMatchObject([{ kind: 'people', forms: ['Kirov'], others: ['Kirow'] }]);
    const facets = gatherFacets(editions.map((edition) => prepareEdition(edition).prepared));
    // Groups: paragraphs, annotations, notes, sources, names.
    expect(facets).toEqual({
      people: [
        [
          'kirov',
          'Sergei Kirov',
          [
            [0, 2, 3],
            [4, 0],
          ],
        ],
      ],
      places: [],
      organisations: [],
      years: [
        [
          '1921',
          '1921',
          [
            [2, 0],
            [3, 0],
          ],
        ],
      ],
    });
  });

  it('reads nothing outside what is marked to be searched', () => {
    expect(readPassages(parseDocument('<div class="text"><p id="p1">Words</p></div>'), 'x/').passages).toEqual([]);
  });
});
