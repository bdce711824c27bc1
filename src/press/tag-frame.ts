import { tagsOf } from '../site/tags-of.ts';
import { type Tag, walkTags } from '../site/walk-tags.ts';
import { type FoundMark, findMarks } from './mark-strings.ts';

/** A tag of the frame, or a string between tags. */
type Part = FrameTag | FrameString;

interface FrameTag {
  readonly tag: Tag;
  readonly marked: readonly MarkedAttribute[];
}

interface FrameString {
  readonly string: number;
  /** Where it begins in the frame. */
  readonly line: number;
  readonly hasTags: boolean;
}

interface MarkedAttribute {
  readonly name: string;
  /** Words, and the numbers of strings. */
  readonly value: readonly (string | number)[];
}

/**
 * Read which tags a page has that was rendered with marks for strings.
 *
 * @param html
 *   The page.
 * @returns
 *   A function that gives the tags of the page with strings in the places of the marks. They are not looked for again in
 *   the whole of it: those of the frame are the same every time.
 */
export function tagFrame(html: string): (strings: readonly string[]) => readonly Tag[] {
  const parts = toParts(html);
  return (strings) => fillTags(parts, strings);
}

function toParts(html: string): readonly Part[] {
  const parts: Part[] = [];
  walkTags(html, {
    tag(tag) {
      const marked = Object.entries(tag.attributes).flatMap(([name, value]): MarkedAttribute[] => {
        const marks = findMarks(value);
        return marks.length === 0 ? [] : [{ name, value: splitAt(value, marks) }];
      });
      parts.push({ tag, marked });
    },
    words(words, { line, isData }) {
      for (const { string, isHtml } of findMarks(words)) parts.push({ string, line, hasTags: isHtml && !isData });
    },
  });
  return parts;
}

function splitAt(value: string, marks: readonly FoundMark[]): readonly (string | number)[] {
  const before = marks.map(({ start }, at) => value.slice(marks[at - 1]?.end ?? 0, start));
  return [...marks.flatMap(({ string }, at) => [before[at] ?? '', string]), value.slice(marks.at(-1)?.end)];
}

function fillTags(parts: readonly Part[], strings: readonly string[]): readonly Tag[] {
  const tags: Tag[] = [];
  /** Lines that the strings so far have and their marks had not. */
  let added = 0;
  const take = (string: number): string => {
    const words = strings[string] ?? '';
    if (words.includes('\n')) added += words.split('\n').length - 1;
    return words;
  };
  for (const part of parts) {
    if ('tag' in part) {
      const { tag, marked } = part;
      if (marked.length === 0 && added === 0) tags.push(tag);
      else {
        const line = tag.line + added;
        const attributes: Record<string, string> = { ...tag.attributes };
        for (const { name, value } of marked) {
          attributes[name] = value.map((piece) => (typeof piece === 'string' ? piece : take(piece))).join('');
        }
        tags.push({ name: tag.name, attributes, line });
      }
    } else {
      const line = part.line + added;
      const words = take(part.string);
      if (part.hasTags && words.includes('<')) tags.push(...tagsOf(words, line));
    }
  }
  return tags;
}
