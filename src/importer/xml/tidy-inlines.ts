import type { Inline } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';
import { collapse } from './xml-node.ts';

/**
 * Put inlines in the order that a text of ours has, without touching a word.
 *
 * Texts beside one another are joined; emphasis within emphasis, or beside it, is one; what holds nothing is dropped;
 * white space at the ends of an emphasis, a link or a citation stands outside.
 *
 * @param content
 *   As read.
 * @param settings
 *   `keepsSpace`: white space stays where it is.
 * @returns
 *   The same words.
 */
export function tidyInlines(
  content: readonly Inline[],
  { keepsSpace }: { readonly keepsSpace: boolean },
): readonly Inline[] {
  const tidied = joinTexts(content).flatMap((inline): readonly Inline[] => {
    if (!('content' in inline)) return [inline];
    const inner = tidyInlines(unwrapped(inline.content, inline.type), { keepsSpace });
    if (inner.length === 0) return [];
    if (keepsSpace) return [{ ...inline, content: inner }];
    const { before, within, after } = partEnds(inner);
    if (within.length === 0) return [...before, ...after];
    return [...before, { ...inline, content: within }, ...after];
  });
  const joined = joinTexts(joinEmphases(tidied));
  return keepsSpace ? joined : joined.map(withSingleSpaces);
}

/**
 * Take the white space at the ends of a block away, and line breaks there.
 *
 * @param content
 *   Inlines of one block.
 * @returns
 *   The same without them; page milestones stay.
 */
export function trimInlines(content: readonly Inline[]): readonly Inline[] {
  let trimmed = content;
  for (const [side, pattern] of ends) {
    for (let end = trimmed.at(side); end !== undefined; end = trimmed.at(side)) {
      const index = side === 0 ? 0 : trimmed.length - 1;
      if (end.type !== 'text' && end.type !== 'lineBreak') break;
      const value = end.type === 'text' ? end.value.replace(pattern, '') : '';
      trimmed = value === '' ? trimmed.toSpliced(index, 1) : trimmed.with(index, { type: 'text', value });
      if (value !== '') break;
    }
  }
  return trimBreaks(trimmed);
}

/** A line has no white space at its ends. */
function trimBreaks(content: readonly Inline[]): readonly Inline[] {
  return joinTexts(
    content.map((inline, index): Inline => {
      if (inline.type !== 'text') return inline;
      const value = content[index - 1]?.type === 'lineBreak' ? inline.value.replace(/^[ \t\r\n]+/u, '') : inline.value;
      return { ...inline, value: content[index + 1]?.type === 'lineBreak' ? value.replace(/[ \t\r\n]+$/u, '') : value };
    }),
  );
}

const ends = [
  [0, /^[ \t\r\n]+/u],
  [-1, /[ \t\r\n]+$/u],
] as const;

/** A link in a link, or an emphasis in an emphasis of its kind, is only its content. */
function unwrapped(content: readonly Inline[], type: Inline['type']): readonly Inline[] {
  return content.flatMap((inline) => {
    if (!('content' in inline)) return [inline];
    const isSame = inline.type === type || (isLink(inline.type) && isLink(type));
    const inner = unwrapped(inline.content, type);
    return isSame ? inner : [{ ...inline, content: inner }];
  });
}

function isLink(type: Inline['type']): boolean {
  return type === 'link' || type === 'citation';
}

function partEnds(content: readonly Inline[]): {
  readonly before: readonly Inline[];
  readonly within: readonly Inline[];
  readonly after: readonly Inline[];
} {
  const first = content[0];
  const start = first?.type === 'text' ? (/^[ \t\r\n]+/u.exec(first.value)?.[0] ?? '') : '';
  const opened =
    start === '' || first?.type !== 'text'
      ? content
      : content.with(0, { ...first, value: first.value.slice(start.length) });
  const last = opened.at(-1);
  const end = last?.type === 'text' ? (/[ \t\r\n]+$/u.exec(last.value)?.[0] ?? '') : '';
  const closed =
    end === '' || last?.type !== 'text'
      ? opened
      : opened.with(-1, { ...last, value: last.value.slice(0, -end.length) });
  return { before: spaceOf(start), within: joinTexts(closed), after: spaceOf(end) };
}

function withSingleSpaces(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, value: collapse(inline.value) } : inline;
}

function spaceOf(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function joinEmphases(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const before = joined.at(-1);
    if ((inline.type === 'emphasis' || inline.type === 'strong') && before?.type === inline.type) {
      joined[joined.length - 1] = { ...inline, content: joinTexts([...before.content, ...inline.content]) };
    } else joined.push(inline);
  }
  return joined;
}
