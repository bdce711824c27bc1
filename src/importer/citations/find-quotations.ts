import type { Range } from './note-text.ts';

/**
 * Find the words between quotation marks, outermost only.
 *
 * A straight or raised single mark may be an apostrophe or a soft sign (`Bor'ba`, `oblast' v`), so one that opens
 * stands
 * behind a space or bracket, and one that closes is sought first before a mark, then before a space.
 *
 * @param text
 *   One paragraph.
 * @returns
 *   Quotations in order, their marks included.
 */
export function findQuotations(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closers = marks.get(text[at] ?? '');
    if (closers === undefined || !canOpen(text, at)) continue;
    const to = findClose(text, at, closers);
    if (to === null) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

/** Opening marks with those that close them: English, French, German, Polish and Swedish use (Unicode 16, section 6.2.2). */
const marks: ReadonlyMap<string, string> = new Map([
  ["'", "'’"],
  ['‘', "’'"],
  ['’', '’'],
  ['"', '"”'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«'],
]);

/** No title is longer; what opens and does not close within it is no quotation. It also keeps the time linear. */
const longest = 400;

function canOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const mark = text[at] ?? '';
  if (/[«„]/u.test(mark)) return true;
  return /[\s([{«„“‘"'—–/]/u.test(before) && /[\p{L}\p{N}"'“‘«¿¡[(…]/u.test(after);
}

function findClose(text: string, open: number, closers: string): number | null {
  const isSingle = /['‘’‚]/u.test(text[open] ?? '');
  const end = Math.min(text.length, open + longest);
  let weak: number | null = null;
  let inner = '';
  for (let at = open + 1; at < end; at += 1) {
    const mark = text[at] ?? '';
    if (inner !== '') {
      if (inner.includes(mark) && /[\s\p{P}]|^$/u.test(text[at + 1] ?? '')) inner = '';
      continue;
    }
    if (closers.includes(mark) && isEnd(text, at, isSingle)) {
      const after = text[at + 1] ?? '';
      if (!isSingle || /[.,?!]/u.test(text[at - 1] ?? '') || after === '' || /[^\s\p{L}\p{N}]/u.test(after))
        return at + 1;
      weak ??= at + 1;
      continue;
    }
    if (mark === text[open] && canOpen(text, at)) return weak;
    // Quotation marks of another kind inside; single ones only where they plainly open.
    const nested = isSingle || /[‘“«„]/u.test(mark) ? marks.get(mark) : undefined;
    if (
      nested !== undefined &&
      canOpen(text, at) &&
      nested.split('').some((close) => text.slice(at + 1, end).includes(close))
    )
      inner = nested;
  }
  return weak;
}

function isEnd(text: string, at: number, isSingle: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return isSingle ? !/[\s(]/u.test(before) : true;
}
