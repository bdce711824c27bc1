/** A page as its form and its strings. */
export interface MarkedPage<Page> {
  /** The same for pages that differ in nothing but their strings. */
  readonly form: string;
  readonly strings: readonly string[];
  /** The page with a mark in the place of each string. */
  readonly marked: () => Page;
}

/** A mark that was found. */
export interface FoundMark {
  /** The index of its string. */
  readonly string: number;
  readonly isHtml: boolean;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Strings that decide what a page looks like are part of its form. */
const formal: ReadonlySet<string> = new Set(['lang', 'rel', 'type']);
const isHtml: ReadonlySet<string> = new Set(['text', 'notes', 'reference', 'inText', 'json']);

/** Private use, which no edition has: the index of the string stands between them, and a letter for HTML. */
const [open, close] = ['\uE110', '\uE111'];
const pattern = new RegExp(`${open}(\\d+)(h?)${close}`, 'gu');

/**
 * Take the strings out of a page.
 *
 * @param page
 *   Plain data.
 * @returns
 *   Its form and its strings.
 */
export function markStrings<Page>(page: Page): MarkedPage<Page> {
  const strings: string[] = [];
  const form: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (isSet(value, key)) {
      form.push('s');
      strings.push(value);
    } else if (Array.isArray(value)) {
      form.push(`[${String(value.length)}`);
      for (const child of value) walk(child, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const name in value) walk((value as Readonly<Record<string, unknown>>)[name], name);
    } else form.push(`<${String(value)}>`);
  };
  walk(page, '');
  return { form: form.join(''), strings, marked: () => putMarks(page) };
}

/**
 * Find the marks in a text.
 *
 * @param text
 *   What became of a marked page, or a piece of it.
 * @returns
 *   Marks in the order in which they stand.
 */
export function findMarks(text: string): readonly FoundMark[] {
  return [...text.matchAll(pattern)].map(({ 0: mark, 1: string, 2: html, index }) => ({
    string: Number(string),
    isHtml: html === 'h',
    start: index,
    end: index + mark.length,
  }));
}

function putMarks<Page>(page: Page): Page {
  let count = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (isSet(value, key)) {
      count += 1;
      return `${open}${String(count - 1)}${isHtml.has(key) ? 'h' : ''}${close}`;
    }
    if (Array.isArray(value)) return value.map((child) => walk(child, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, name)]));
  };
  return walk(page, '') as Page;
}

/** Whether a value is a string that is only set; no string at all may make a page look different. */
function isSet(value: unknown, key: string): value is string {
  return typeof value === 'string' && value !== '' && !formal.has(key);
}
