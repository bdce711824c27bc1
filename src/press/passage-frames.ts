import { isDeepStrictEqual } from 'node:util';
import type { PassagePage } from '../html/passage-page.ts';
import { tagsOf } from '../site/tags-of.ts';
import { markStrings } from './mark-strings.ts';
import { type FramedPage, pageFrame } from './page-frame.ts';

/**
 * Write the pages of passages from a few that were rendered.
 *
 * A page is rendered once for each form that there is (with a note or without, first or last), with a mark in the place
 * of each string; what it looks like stays the components' own affair. Every other page of that form is its strings in
 * the places of the marks. The first page of each form is rendered itself, too, and must come out the same.
 *
 * @param render
 *   Renders a page by its components.
 * @returns
 *   A function that gives a page and its tags.
 * @throws {Error}
 *   Where a component does more with a string than to set it, so that a mark cannot stand for it.
 */
export function passageFrames(
  render: (page: PassagePage) => Promise<string>,
): (page: PassagePage) => Promise<FramedPage> {
  const frames = new Map<string, ReturnType<typeof pageFrame>>();
  return async (page) => {
    const { form, strings, marked } = markStrings(page);
    const known = frames.get(form);
    if (known !== undefined) return known(strings);
    const frame = pageFrame(await render(marked()));
    const html = await render(page);
    const framed = frame(strings);
    if (!Buffer.from(html).equals(framed.bytes) || !isDeepStrictEqual(framed.tags, tagsOf(html))) {
      throw new Error(`The page “${page.title}” cannot be written from a frame: a component computes with its words.`);
    }
    frames.set(form, frame);
    return framed;
  };
}
