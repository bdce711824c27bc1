import type { Edition } from '../edition.ts';
import { noteId } from '../element-ids.ts';
import type { Mention } from './find-mentions.ts';

/** What the register must know of an edition. Plain data. */
export interface MentioningEdition {
  readonly slug: string;
  /** Of all its passages and notes. */
  readonly anchors: readonly string[];
  readonly mentions: readonly Pick<Mention, 'name' | 'form' | 'anchor'>[];
}

/**
 * Say what an edition names, and where.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   Its anchors and mentions.
 */
export function mentioningEdition({
  slug,
  article,
  mentions,
}: Pick<Edition, 'slug' | 'article' | 'mentions'>): MentioningEdition {
  return {
    slug,
    anchors: [...article.text.map(({ anchor }) => anchor), ...article.notes.map(({ label }) => noteId(label))],
    mentions: mentions.map(({ name, form, anchor }) => ({ name, form, anchor })),
  };
}
