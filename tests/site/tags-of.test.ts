import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { plainTags } from '../../src/site/plain-tags.ts';
import { tagsIn } from '../../src/site/tags-in.ts';
import { tagsOf } from '../../src/site/tags-of.ts';
import { type Tag, walkTags } from '../../src/site/walk-tags.ts';

const parsed = (html: string): readonly Tag[] => {
  const tags: Tag[] = [];
  walkTags(html, { tag: (tag) => tags.push(tag) });
  return tags;
};

const plain = [
  '<p id="p4">',
  '</p>',
  '<a class="call" href="#n1" data-n>',
  '</a>',
  '<br>',
  'words ',
  '\n',
  ' > "',
  '<i constructor="x">',
];
const odd = [
  '<',
  '<P>',
  "<p id='a'>",
  '<p id=a>',
  '<a href="?a&amp;b">',
  '<br/>',
  '<!-- <i> -->',
  '<p id="a" id="b">',
  '<b\n>',
];
const closed = [
  '<script>',
  '<style>',
  '<title>',
  '</title>',
  '<textarea>',
  '<svg viewBox="0 0 8 8">',
  '&lt;i>',
  '\0',
  '\r',
];

test('finds the tags that the parser finds, in any piece of a page', () => {
  const piece = fc.array(fc.constantFrom(...plain, ...odd, ...closed), { maxLength: 10 });
  fc.assert(
    fc.property(piece, (pieces) => {
      expect(tagsOf(pieces.join(''))).toEqual(parsed(pieces.join('')));
    }),
    { numRuns: 500 },
  );
});

test('needs no parser for the passages and references of an edition', () => {
  const passage =
    '<p id="p4"><a class="number" href="#p4" data-n="4"></a>Words,<sup><a id="call-7" hidden>7</a></sup> <em>more</em><br>\n</p>';
  const notes =
    '<section class="notes"><h2 id="notes">Notes</h2><ol><li id="n7"><p>A <cite lang="tr">title</cite>.</p></li></ol></section>';
  for (const piece of [passage, notes, 'Author, <i>Title</i>, <span class="place">¶ 4</span>.']) {
    expect(plainTags(piece, 1)).toEqual(parsed(piece));
  }
});

test('are the same in a page that was parsed as in one that is looked through', () => {
  const piece = fc.array(fc.constantFrom(...plain, ...odd, ...closed), { maxLength: 10 });
  fc.assert(
    fc.property(piece, (pieces) => {
      const html = pieces.join('');
      expect(tagsIn(parseDocument(html, { withStartIndices: true }), html)).toEqual(parsed(html));
    }),
    { numRuns: 300 },
  );
});

test('counts lines from the first', () => {
  expect(tagsOf('a\n<p>\n\n<i>', 7).map(({ line }) => line)).toEqual([8, 10]);
});
