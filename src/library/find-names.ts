import type { Article } from '../edition/article.ts';
import { nameId } from '../edition/element-ids.ts';
import { findMentions, type Mention, type Unsettled } from '../edition/names/find-mentions.ts';
import type { Name } from '../edition/names/name.ts';
import type { Problem } from '../edition/problem.ts';
import { openRegister } from './open-register.ts';

/** The names of the registers that a text mentions. */
export interface FoundNames {
  readonly names: readonly Name[];
  /** In reading order, first of the text and then of the notes. */
  readonly mentions: readonly Mention[];
  readonly unsettled: readonly Unsettled[];
  /** The file of a name, as the user would name it, by its anchor; null where no register has it. */
  readonly fileOf: (anchor: string) => string | null;
  /** What could not be read of the registers: a name that is missing here may only be damaged. */
  readonly problems: readonly Problem[];
}

/**
 * Find the names that a text mentions.
 *
 * @param slug
 *   The edition, as places in the registers name it.
 * @param article
 *   Its text, with permanent anchors.
 * @returns
 *   The names, where they are mentioned, and what is wrong with the registers.
 */
export function findNames(slug: string, article: Article): FoundNames {
  const { register, names, problems } = openRegister();
  const { mentions, unsettled } = findMentions(slug, article, register);
  const mentioned = new Set(mentions.map(({ name }) => name));
  const files = new Map(names.map(({ name, file }) => [nameId(name.id), file]));
  return {
    names: [...register.names.values()].filter(({ id }) => mentioned.has(id)),
    mentions,
    unsettled,
    fileOf: (anchor) => files.get(anchor) ?? null,
    problems,
  };
}
