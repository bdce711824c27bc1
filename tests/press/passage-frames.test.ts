import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassagePage } from '../../src/html/passage-page.ts';
import { passageFrames } from '../../src/press/passage-frames.ts';
import { tagsOf } from '../../src/site/tags-of.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
/** HTML that is whole by itself. */
const markup = fc
  .array(
    fc.oneof(
      words.map((word) => word.replace(/[&<>]/gu, '')),
      fc.constantFrom(
        '<a href="/wells/#p1">one</a>',
        '<br>\n',
        '<p id="p1" lang="tr">\n&amp;</p>',
        '<img src="/&lt;.png">',
      ),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const maybe = fc.option(words, { nil: null });

const anyPage: fc.Arbitrary<PassagePage> = fc.record({
  name: words,
  title: words,
  description: words,
  canonical: words,
  lang: fc.constantFrom('en', 'tr'),
  noindex: fc.boolean(),
  preview: fc.record({
    type: fc.constantFrom('article' as const, 'website' as const),
    title: words,
    description: maybe,
    address: words,
    card: fc.record({ address: words, alt: words }),
  }),
  head: fc.option(
    fc.record({
      tags: fc.array(fc.record({ name: words, content: words }), { maxLength: 3 }),
      address: words,
      license: maybe,
      json: words,
    }),
    { nil: null },
  ),
  edition: fc.record({ title: words, href: words }),
  printedOn: maybe,
  html: fc.record({ text: markup, notes: markup }),
  context: words,
  references: fc.array(fc.record({ name: words, reference: markup, inText: fc.option(markup, { nil: null }) }), {
    maxLength: 3,
  }),
  steps: fc.array(fc.record({ rel: fc.constantFrom('prev' as const, 'next' as const), href: words, name: words }), {
    maxLength: 2,
  }),
});

/** A page as Astro would write it. */
function render(page: PassagePage): string {
  const text = (value: string): string =>
    value.replace(
      /[&<>"']/gu,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
    );
  const attribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const { head, html, references, steps, printedOn } = page;
  return [
    `<html lang="${page.lang}"><head><title>${text(page.title)}</title>`,
    page.description === '' ? '' : `<meta content="${attribute(page.description)}">`,
    page.noindex ? '<meta name="robots">' : '',
    ...(head?.tags ?? []).map(
      ({ name, content }) => `<meta name="${attribute(name)}" content="${attribute(content)}">`,
    ),
    head === null ? '' : `<script>${head.json}</script>`,
    `<meta content="${page.preview.type}"><meta content="${attribute(page.preview.card.alt)}">`,
    page.preview.type === 'article' ? '<b>' : '',
    `</head><body><h1>${text(page.name)}</h1>${printedOn === null ? '' : `<p>${text(printedOn)}</p>`}`,
    html.text === '' ? '' : `<div>${html.text}</div>`,
    html.notes,
    ...references.map(({ name, reference, inText }) => `<dt>${text(name)}<dd>${reference}${inText ?? ''}</dd>`),
    ...steps.map(({ rel, href, name }) => `<a rel="${rel}" href="${attribute(href)}">${text(name)}</a>`),
  ].join('');
}

describe('pages of passages', () => {
  it('are written from frames as they would be rendered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 20 }), async (pages) => {
        const write = passageFrames((page) => Promise.resolve(render(page)));
        for (const page of pages) {
          const html = render(page);
          expect(await write(page)).toEqual({ bytes: Buffer.from(html), tags: tagsOf(html) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are rendered twice for each form that they have, however many they are', async () => {
    let rendered = 0;
    const write = passageFrames((page) => {
      rendered += 1;
      return Promise.resolve(render(page));
    });
    const [page] = fc.sample(anyPage, { numRuns: 1, seed: 1 });
    if (page === undefined) throw new Error('Expected a page.');
    for (let number = 1; number <= 100; number += 1) await write({ ...page, title: `Paragraph ${String(number)}` });
    expect(rendered).toBe(2);
  });

  it('are refused where a component computes with a string that it is given', async () => {
    const [page] = fc.sample(anyPage, { numRuns: 1, seed: 1 });
    if (page === undefined) throw new Error('Expected a page.');
    const write = passageFrames(({ title }) => Promise.resolve(`<h1>${title.toUpperCase()}</h1>`));
    await expect(write({ ...page, title: 'Paragraph 1' })).rejects.toThrow('a component computes with its words');
  });
});
