/** Words in a document, with all that stands around them. Blocks are parted by `\n`, also inside the words. */
export interface WordsInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Longer words are named by their beginning and their end. */
const longest = 100;

/**
 * Make the text directive that leads to some words: `text=[prefix-,]start[,end][,-suffix]`.
 *
 * A browser takes the first match in the document, whatever its case, that begins and ends between two words; so the
 * words are widened to whole ones, and where the same words stand earlier, those before them are added until they do not
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param context
 *   The words, as a reader sees them, calls of notes included.
 * @returns
 *   What follows `:~:` in an address; empty where the words are only white space.
 */
export function textFragment(context: WordsInContext): string {
  const { before, words, after } = wholeWords(context);
  if (words === '') return '';
  const isRange = words.includes('\n') || words.length > longest;
  // A long document is folded only once: nothing that stands behind the words can be found before them.
  const page = fold(before);
  const [start, end] = isRange ? endsOf(words, page) : [words, ''];
  const prefix = standsFirst(start, page) ? '' : prefixFor(start, before, page);
  const lead = leadOf(page, prefix);
  const isFound = standsFirst(prefix + start, lead);
  const suffix = isRange || isFound ? '' : suffixFor(prefix + words, lead, after);
  const parts = [
    prefix === '' ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === '' ? [] : [encode(end)],
    suffix === '' ? [] : [`-${encode(suffix)}`],
  ];
  return `text=${parts.flat().join(',')}`;
}

/** The first words, as many as it takes to be found nowhere before; and the last, as many as are found nowhere between. */
function endsOf(words: string, page: string): readonly [string, string] {
  const starts = endsOfTokens(words.split('\n')[0] ?? '');
  const last = words.split('\n').at(-1) ?? '';
  const ends = beginsOfTokens(last).map((at) => words.length - last.length + at);
  // In one block they must not overlap.
  const most = words.includes('\n') ? Infinity : Math.floor(starts.length / 2);
  const startOf = (count: number): string => words.slice(0, starts[count - 1]);
  let count = Math.min(4, most, starts.length);
  while (count < Math.min(12, most, starts.length) && !standsFirst(startOf(count), page)) count += 1;
  const start = startOf(count);
  const endOf = (size: number): string => words.slice(ends[ends.length - size]);
  const isLast = (size: number): boolean =>
    standsFirst(endOf(size), fold(words.slice(start.length, -endOf(size).length)));
  let size = Math.min(4, most, ends.length);
  while (size < Math.min(most, ends.length) && !isLast(size)) size += 1;
  return [start, endOf(size)];
}

/** Words of the same block that stand before, as few as will do, with the white space behind them. */
function prefixFor(words: string, before: string, page: string): string {
  const line = before.split('\n').at(-1) ?? '';
  const begins = beginsOfTokens(line).map((at) => before.length - line.length + at);
  const found = begins.findLast((at) => standsFirst(before.slice(at) + words, leadOf(page, before.slice(at))));
  const at = found ?? begins[0];
  return at === undefined ? '' : before.slice(at);
}

/** Words of the same block that stand behind, as few as will do, with the white space before them. */
function suffixFor(words: string, lead: string, after: string): string {
  const ends = endsOfTokens(after.split('\n')[0] ?? '');
  const found = ends.find((at) => standsFirst(words + after.slice(0, at), lead));
  const at = found ?? ends.at(-1);
  return at === undefined ? '' : after.slice(0, at);
}

/** Are these words, behind others that are folded, the first such words? */
function standsFirst(words: string, lead: string): boolean {
  const folded = fold(words);
  return (lead + folded).indexOf(folded) === lead.length;
}

/** What stands before some last words of a folded page; they begin with no white space. */
function leadOf(page: string, last: string): string {
  return page.slice(0, page.length - fold(last).length);
}

/** Move both ends outwards to the nearest boundary between words, and inwards over white space. */
function wholeWords({ before, words, after }: WordsInContext): WordsInContext {
  const lead = /^\s*/u.exec(words)?.[0].length ?? 0;
  const trail = /\s*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  const all = before + words + after;
  const from = before.length + lead;
  const to = before.length + words.length - trail;
  if (from >= to) return { before, words: '', after };
  const start = boundary(all, from, -1);
  const end = boundary(all, to, 1);
  return { before: all.slice(0, start), words: all.slice(start, end), after: all.slice(end) };
}

function boundary(text: string, at: number, direction: -1 | 1): number {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(from, lineEnd === -1 ? undefined : lineEnd);
  for (const { index, segment, isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(line)) {
    const inside = from + index < at && at < from + index + segment.length;
    if (inside && isWordLike === true) return direction === -1 ? from + index : from + index + segment.length;
  }
  return at;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

function beginsOfTokens(text: string): readonly number[] {
  return [...text.matchAll(/\S+/gu)].map(({ index }) => index);
}

function endsOfTokens(text: string): readonly number[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: token }) => index + token.length);
}

/** A hyphen would part a prefix or suffix from the words. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
