import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXml } from '../xml/to-xml.ts';

/**
 * Write a content document of a book.
 *
 * @param body
 *   What stands in it.
 * @param settings
 *   `title`: of the document. `language`: a BCP 47 tag.
 * @returns
 *   The whole file.
 */
export function toXhtmlFile(
  body: readonly Element[],
  { title, language }: { readonly title: string; readonly language: string },
): string {
  const html = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
      x('body', [...body]),
    ],
  );
  return toXml(html, { doctype: '<!DOCTYPE html>', containers });
}

const containers: ReadonlySet<string> = new Set(
  'html head body header section aside nav ol ul blockquote table thead tbody tr'.split(' '),
);
