import { months } from './rules/months.ts';

/**
 * Read the line of a cover sheet that says where the article was printed.
 *
 *     *Review of Tides*, Apr., 1973, Vol. 4, No. 2 (Apr., 1973), pp. 129-147
 *
 * @param value
 *   The line without its label, as JSTOR writes it.
 * @returns
 *   What could be read; a field that could not is missing.
 */
export function parseSourceLine(value: string): SourceLine {
  const line = value.replace(/\s+/gu, ' ').trim();
  const journal = journalOf(line);
  const rest = line.slice(journal.end);
  const volume = /\b(?:Vol|Bd|T)\. ?([^\s,()]+)/u.exec(rest)?.[1];
  const issue = /\b(?:Nos?|H)\. ?([^\s,()]+)/u.exec(rest)?.[1];
  const pages = /\bpp?\. ?([\divxlcdm]+)(?: ?[-–—] ?([\divxlcdm]+))?/iu.exec(rest);
  const issued = dateOf(rest);
  const first = pages?.[1];
  return {
    ...(journal.name === '' ? {} : { journal: journal.name }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(issued === null ? {} : { issued }),
    ...(first === undefined ? {} : { pages: { first, last: fullLast(first, pages?.[2] ?? first) } }),
  };
}

/** The journal stands first, in italics or as far as the first thing that cannot be part of its name. */
function journalOf(line: string): { readonly name: string; readonly end: number } {
  const italic = /^\*([^*]+)\*/u.exec(line);
  if (italic !== null) return { name: italic[1] ?? '', end: italic[0].length };
  const end = line.search(/,? ?\(|, (?:Vol|No|Nos|Bd|T)\. |, (?:\p{Lu}\p{L}{2,8}\.?,? )?\d{4}\b|, pp?\. /u);
  return { name: line.slice(0, end === -1 ? undefined : end), end: end === -1 ? line.length : end };
}

/** The date of the issue is the one in brackets; a line without brackets has it behind the name. */
function dateOf(rest: string): DateParts | null {
  const inBrackets = [...rest.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? '');
  for (const text of [...inBrackets.reverse(), rest]) {
    const years = [...text.matchAll(/\b(1[5-9]\d\d|20\d\d)\b/gu)].map((match) => Number(match[1]));
    const year = years[0];
    if (year === undefined) continue;
    const named = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(([word]) => months[word.slice(0, 3).toLowerCase()] ?? []);
    const [first, last] = [named[0], named.at(-1)];
    if (first === undefined || last === undefined) return [[year]];
    if (first === last || inBrackets.length === 0) return [[year, first]];
    return [
      [year, first],
      [years.at(-1) ?? year, last],
    ];
  }
  return null;
}

/** `129-47` means `129-147`. */
function fullLast(first: string, last: string): string {
  const isShort = /^\d+$/u.test(first) && /^\d+$/u.test(last) && last.length < first.length;
  return isShort ? first.slice(0, first.length - last.length) + last : last;
}

/** Year, or year and month; a second one ends a range. */
type DateParts = number[][];

/** Where an article was printed. */
export interface SourceLine {
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** CSL `date-parts`. */
  readonly issued?: DateParts;
  /** Labels of the first and the last page. */
  readonly pages?: { readonly first: string; readonly last: string };
}
