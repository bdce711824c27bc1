import type { Mention, Publication } from './mention.ts';
import type { Names } from './read-names.ts';
import type { Segment } from './segment.ts';
import { titleOf } from './title-of.ts';

/**
 * Make a mention of a work whose title is in ordinary letters.
 *
 * @param segments
 *   Of one paragraph.
 * @param draft
 *   What was read; `first` and `end` are indexes of segments.
 * @returns
 *   The mention.
 */
export function toPlainMention(
  segments: readonly Segment[],
  { first, end, names, title, publication, needs }: PlainDraft,
): Mention {
  return {
    from: segments[first]?.from ?? 0,
    to: segments[end - 1]?.to ?? 0,
    first,
    end,
    kind: 'work',
    names,
    isSameAuthor: false,
    isEdited: false,
    title: titleOf(title),
    form: 'plain',
    publication,
    needs,
    reference: null,
    noteNumber: null,
    archive: null,
    context: [],
  };
}

interface PlainDraft {
  readonly first: number;
  readonly end: number;
  readonly names: Names | null;
  readonly title: string;
  readonly publication: Publication;
  readonly needs: Mention['needs'];
}
