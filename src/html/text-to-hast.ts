import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { MarkedPiece } from '../edition/annotations/mark-texts.ts';
import type { Inline, Text } from '../edition/article.ts';
import { annotationId, annotationPlaceId } from '../edition/element-ids.ts';
import { placeWords } from '../edition/place-words.ts';
import * as words from '../interface/words.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn a text into HTML, with links from the words that have annotations.
 *
 * @param text
 *   A text of the model.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   Its characters, all of them and no others.
 */
export function textToHast(text: Text, { marks, inLink = false }: Rendering): ElementContent[] {
  const pieces = marks?.get(text);
  if (pieces === undefined) return [{ type: 'text', value: text.value }];
  return pieces.map((piece) => pieceToHast(piece, inLink));
}

/**
 * Make links to the annotations that begin inside a link, to stand behind it: a link can hold no other.
 *
 * @param content
 *   What the link holds.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   Links without characters; the style sheet draws their marks.
 */
export function linkedMarksToHast(content: readonly Inline[], { marks, ours }: Rendering): ElementContent[] {
  const begun = placeWords([{ type: 'paragraph', content }]).texts.flatMap(({ text }) =>
    (marks?.get(text) ?? []).flatMap(({ begins }) => begins),
  );
  return begun.map((id) =>
    h('a.annotation-mark', { href: `#${annotationId(id)}`, ariaLabel: words.annotations.one, lang: ours, dataN: '*' }),
  );
}

/** Each annotation that begins here gives an id to go back to; the innermost takes the link itself. */
function pieceToHast({ value, annotation, begins }: MarkedPiece, inLink: boolean): ElementContent {
  if (annotation === null) return { type: 'text', value };
  const [own, ...others] = begins.toSorted((a, b) => Number(b === annotation) - Number(a === annotation));
  const id = own === undefined ? undefined : annotationPlaceId(own);
  const marked = inLink
    ? h('span.annotated', { id }, value)
    : h('a.annotated', { id, href: `#${annotationId(annotation)}` }, value);
  return others.reduce((inner, other) => h('span', { id: annotationPlaceId(other) }, inner), marked);
}
