import { Parser } from 'htmlparser2';

/** The start tag of an element. */
export interface Tag {
  /** In small letters, as the names of the attributes are. */
  readonly name: string;
  /** Their values, with character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based. */
  readonly line: number;
}

/** What is told of a page, in its order. */
export interface TagWalker {
  readonly tag: (tag: Tag) => void;
  /** Words between tags, in pieces. Those of a script or style sheet are data, in which there are no tags. */
  readonly words?: (words: string, place: { readonly line: number; readonly isData: boolean }) => void;
}

/**
 * Go through HTML tag by tag.
 *
 * @param html
 *   A page, or a piece of one.
 * @param walker
 *   What is told of it.
 * @param first
 *   The number of its first line.
 */
export function walkTags(html: string, { tag, words }: TagWalker, first = 1): void {
  let line = first;
  let end = html.indexOf('\n');
  let isData = false;
  const reach = (index: number): number => {
    for (; end !== -1 && end < index; end = html.indexOf('\n', end + 1)) line += 1;
    return line;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      isData = name === 'script' || name === 'style';
      tag({ name, attributes, line: reach(parser.startIndex) });
    },
    onclosetag() {
      isData = false;
    },
    ...(words === undefined
      ? {}
      : {
          ontext(text) {
            words(text, { line: reach(parser.startIndex), isData });
          },
        }),
  });
  parser.end(html);
}
