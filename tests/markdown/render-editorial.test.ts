import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/edition/source.ts';
import { renderEditorial, renderProse } from '../../src/markdown/render-editorial.ts';

const folder = resolve('tests/fixtures/apparatus/library/editions/wells');
const files = ['sources.json', 'annotations/sources.json'];
const [sources = [], editorial = []] = files.map(
  (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as readonly Source[],
);

async function render(
  ...prose: readonly string[]
): Promise<{ readonly pieces: readonly string[]; readonly references: string }> {
  return renderEditorial(prose, { folder, files, sources, editorial });
}

/** The words of the first piece, without markup. */
async function wordsOf(...prose: readonly string[]): Promise<string> {
  const { pieces } = await render(...prose);
  return (pieces[0] ?? '').replace(/<[^>]+>/gu, '');
}

describe('renderEditorial', () => {
  it.each([
    ['a range of pages', 'So [@moss1900, pp. 12–14].', 'So (Moss 1900, pp. 12–14).'],
    ['one page', 'So [@moss1900, p. 4].', 'So (Moss 1900, p. 4).'],
    ['words before and behind', 'So [see @moss1900, p. 4 n. 2].', 'So (see Moss 1900, p. 4 n. 2).'],
    [
      'two archives, which have neither author nor year',
      '[@town-archive; @water-archive, box 3]',
      '(Town; Board, box 3)',
    ],
    ['works of one author and year', '[@fern1901b; @fern1901a]', '(Fern 1901a; Fern 1901b)'],
  ])('cites %s', async (_name, prose, words) => {
    expect(await wordsOf(prose)).toBe(words);
  });

  it('tells works of one author and year apart from the first citation on', async () => {
    expect(await wordsOf('[@fern1901a]', '[@fern1901b]')).toMatch(/^\(Fern 1901[ab]\)$/u);
  });

  it('links each work of a citation: to the works of the text, or to the list that belongs to the annotations', async () => {
    const { pieces, references } = await render('[@moss1900; @fern1901a]');
    expect(pieces[0]).toContain(
      '<a href="#work-moss1900" role="doc-biblioref">Moss 1900</a>; <a href="#ref-fern1901a"',
    );
    expect(references).toBe(
      '<li id="ref-fern1901a">Fern, Ada (1901), <cite lang="en">Wells and springs</cite>, Utrecht.</li>',
    );
  });

  it('gives as many pieces as there are, in their order', async () => {
    const { pieces } = await render('One.\n\nTwo.', 'Three.');
    expect(pieces).toEqual(['<p>One.</p>\n<p>Two.</p>', '<p>Three.</p>']);
  });
});

it('renders prose of an edition without works', async () => {
  expect((await renderEditorial(['*One.*'], null)).pieces).toEqual(['<p><em>One.</em></p>']);
});

it('renders the sentences of a register', () => {
  expect(renderProse('Digger of *wells*, ~1900.')).toBe('<p>Digger of <em>wells</em>, ~1900.</p>');
});
