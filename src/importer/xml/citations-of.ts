import type { Article, Block, Inline } from '../../edition/article.ts';
import { mapContents } from '../../edition/map-contents.ts';
import { plainText } from '../../edition/plain-text.ts';
import { readLocator } from '../../edition/read-locator.ts';
import type { CitationReport } from '../with-citations.ts';

/**
 * List the citations of an article for the report of an import.
 *
 * @param article
 *   Any article.
 * @returns
 *   Those of the text, then those of the notes; one in the text has the anchor of its passage for a note.
 */
export function citationsOf({ text, notes }: Article): CitationReport['citations'] {
  const known = new Set<string>();
  const places = [
    ...text.map(({ anchor, block }) => [anchor, [block]] as const),
    ...notes.map(({ label, blocks }) => [label, blocks] as const),
  ];
  return places.flatMap(([note, blocks]) =>
    contentsOf(blocks).flatMap((content) => {
      const inlines = flatten(content);
      return inlines.flatMap((inline, at) => {
        if (inline.type !== 'citation') return [];
        const { source, certainty } = inline;
        const next = inlines.findIndex(({ type }, index) => index > at && type === 'citation');
        const form = known.has(source) ? ('short' as const) : ('full' as const);
        known.add(source);
        const locator = readLocator(plainText(inlines.slice(at + 1, next === -1 ? undefined : next)));
        return [{ note, source, locator, printed: plainText(inline.content), form, certainty }];
      });
    }),
  );
}

function contentsOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  const contents: (readonly Inline[])[] = [];
  for (const block of blocks) {
    mapContents(block, (content) => {
      contents.push(content);
      return content;
    });
  }
  return contents;
}

function flatten(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline) =>
    'content' in inline && inline.type !== 'citation' ? flatten(inline.content) : [inline],
  );
}
