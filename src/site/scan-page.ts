import { Parser } from 'htmlparser2';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path from the root of the site: `entente/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** The start tag of an element. */
export interface Tag {
  /** In small letters, as the names of the attributes are. */
  readonly name: string;
  /** Their values, with character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based. */
  readonly line: number;
}

/** A page of the built site, as far as the checks of it go. */
export interface ScannedPage {
  readonly path: string;
  /** In the order of the page. */
  readonly tags: readonly Tag[];
}

/**
 * Read the tags of a page, once for all checks.
 *
 * @param page
 *   The page.
 * @returns
 *   Its tags.
 */
export function scanPage({ path, html }: BuiltPage): ScannedPage {
  const tags: Tag[] = [];
  let line = 1;
  let end = html.indexOf('\n');
  const parser = new Parser({
    onopentag(name, attributes) {
      for (; end !== -1 && end < parser.startIndex; end = html.indexOf('\n', end + 1)) line += 1;
      tags.push({ name, attributes, line });
    },
  });
  parser.end(html);
  return { path, tags };
}
