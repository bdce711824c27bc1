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
    onceBroken(content).map((inline, index, lines): Inline => {
      if (inline.type !== 'text') return inline;
      const value = lines[index - 1]?.type === 'lineBreak' ? inline.value.replace(/^[ \t\r\n]+/u, '') : inline.value;
      return { ...inline, value: lines[index + 1]?.type === 'lineBreak' ? value.replace(/[ \t\r\n]+$/u, '') : value };
    }),
  );
}

/** Two line breaks with nothing between them are one. */
function onceBroken(content: readonly Inline[]): readonly Inline[] {
  const isBlank = (inline: Inline): boolean => inline.type === 'text' && /^[ \t\r\n]*$/u.test(inline.value);
  const kept: Inline[] = [];
  for (const inline of content) {
    if (inline.type === 'lineBreak') {
      const last = kept.at(-1);
      if (last !== undefined && isBlank(last) && kept.at(-2)?.type === 'lineBreak') kept.pop();
      if (kept.at(-1)?.type === 'lineBreak') continue;
    }
    kept.push(inline);
  }
  return kept;
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

/** White space and line breaks at the ends of an element stand outside of it. */
function partEnds(content: readonly Inline[]): {
  readonly before: readonly Inline[];
  readonly within: readonly Inline[];
  readonly after: readonly Inline[];
} {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let within = content;
  for (let first = within[0]; first !== undefined; first = within[0]) {
    const space = first.type === 'text' ? (/^[ \t\r\n]+/u.exec(first.value)?.[0] ?? '') : '';
    if (first.type === 'lineBreak') before.push(first);
    else if (first.type === 'text' && space !== '') before.push({ type: 'text', value: space });
    else break;
    const rest = first.type === 'text' ? first.value.slice(space.length) : '';
    within = rest === '' ? within.slice(1) : within.with(0, { type: 'text', value: rest });
  }
  for (let last = within.at(-1); last !== undefined; last = within.at(-1)) {
    const space = last.type === 'text' ? (/[ \t\r\n]+$/u.exec(last.value)?.[0] ?? '') : '';
    if (last.type === 'lineBreak') after.unshift(last);
    else if (last.type === 'text' && space !== '') after.unshift({ type: 'text', value: space });
    else break;
    const rest = last.type === 'text' ? last.value.slice(0, last.value.length - space.length) : '';
    within = rest === '' ? within.slice(0, -1) : within.with(-1, { type: 'text', value: rest });
  }
  return { before, within, after };
}

function withSingleSpaces(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, value: collapse(inline.value) } : inline;
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
