import type { Inline } from '../edition/article.ts';
import { joinTexts } from '../edition/join-texts.ts';

/**
 * Read `*italic*`, `**bold**` and `***both***`.
 *
 * Asterisks open where a word begins behind them and none ends before them; the same number of them closes where a
 * word ends before them. This is CommonMark's rule, made narrower, so that `5*3` and `* * *` stay as they are.
 *
 * @param tokens
 *   Of one paragraph, in order.
 * @returns
 *   Inlines, and the lines of the asterisks that were kept as characters beside a word.
 */
export function readEmphasis(tokens: readonly Token[]): {
  readonly content: readonly Inline[];
  readonly loose: readonly number[];
} {
  const loose: number[] = [];
  const base: Frame = { count: 0, line: 0, content: [] };
  const open: Frame[] = [];
  const top = (): Frame => open.at(-1) ?? base;
  const addText = (value: string): void => void top().content.push({ type: 'text', value });
  /** What was opened last is no emphasis after all. */
  const unwind = (): void => {
    const frame = open.pop();
    if (frame === undefined) return;
    addText('*'.repeat(frame.count));
    for (const inline of frame.content) top().content.push(inline);
    loose.push(frame.line);
  };
  const close = (): void => {
    const frame = open.pop();
    if (frame !== undefined) top().content.push(wrap(frame));
  };

  for (const [index, token] of tokens.entries()) {
    if (token.type === 'text') {
      addText(token.value);
    } else if (token.type === 'inline') {
      top().content.push(token.inline);
    } else {
      const { count, line } = token;
      const before = edgeOf(tokens[index - 1], -1);
      const after = edgeOf(tokens[index + 1], 0);
      const canClose = before !== ' ' && !(after === 'a' && endsBeyondPlane(tokens[index - 1]));
      const canOpen = after !== ' ' && before !== 'a' && count <= 3;
      if (canClose && open.some((frame) => frame.count === count)) {
        while (top().count !== count) unwind();
        close();
      } else if (canClose && count === 3 && open.length === 2 && !open.some((frame) => frame.count === 3)) {
        close();
        close();
      } else if (canOpen) {
        while (open.some((frame) => frame.count === count)) unwind();
        open.push({ count, line, content: [] });
      } else {
        addText('*'.repeat(count));
        if (before !== ' ' || after !== ' ') loose.push(line);
      }
    }
  }
  while (open.length > 0) unwind();
  return { content: base.content, loose };
}

function wrap({ count, content }: Frame): Inline {
  const inner = joinTexts(content);
  if (count === 1) return { type: 'emphasis', content: inner };
  const strong: Inline = { type: 'strong', content: inner };
  return count === 2 ? strong : { type: 'emphasis', content: [strong] };
}

/** What a neighbour shows at its edge: a space, a letter or digit (`a`), or a sign (`.`); nothing is a space. */
function edgeOf(token: Token | undefined, at: 0 | -1): ' ' | 'a' | '.' {
  if (token === undefined) return ' ';
  if (token.type !== 'text') return token.type === 'inline' && token.inline.type === 'pageMilestone' ? ' ' : '.';
  const character = (at === 0 ? /^./su.exec(token.value) : /.$/su.exec(token.value.slice(-2)))?.[0] ?? ' ';
  if (spaces.test(character)) return ' ';
  return /[\p{L}\p{N}]/u.test(character) ? 'a' : '.';
}

/**
 * Within a word CommonMark closes nothing behind a sign, unless the letter is written as a reference. The writer does
 * that, but knows no sign beyond the basic plane.
 */
function endsBeyondPlane(token: Token | undefined): boolean {
  return token?.type === 'text' && /(?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}]$/u.test(token.value);
}

/** Unicode's, as the parser has them; `\s` lacks the "next line" of old mainframes. */
const spaces = /[\s\u0085]/u;

interface Frame {
  readonly count: number;
  readonly line: number;
  readonly content: Inline[];
}

/** A piece of a paragraph. */
export type Token =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'stars'; readonly count: number; readonly line: number }
  | { readonly type: 'inline'; readonly inline: Inline };
