import { EditionError, type Problem } from '../edition/problem.ts';
import type { Survey } from '../library/kept-survey.ts';
import type { DescribedEdition } from '../press/press-editions.ts';

/** What is to be built. */
export interface SettledEditions {
  readonly editions: readonly DescribedEdition[];
  /** The slugs of private ones that are not. */
  readonly leftOut: readonly string[];
}

/**
 * Settle which editions are to be built.
 *
 * @param surveys
 *   Of all editions.
 * @param settings
 *   Whether private ones are built too, and what is wrong with the registers of names.
 * @returns
 *   The editions.
 * @throws {EditionError}
 *   With everything that is wrong with them.
 */
export function settleEditions(
  surveys: readonly Survey[],
  { withPrivate, ofNames }: { readonly withPrivate: boolean; readonly ofNames: readonly Problem[] },
): SettledEditions {
  const problems: Problem[] = [];
  const editions: DescribedEdition[] = [];
  const leftOut: string[] = [];
  for (const { slug, key, description, problems: own, unpublishable } of surveys) {
    problems.push(...own);
    if (description === null) continue;
    const hidden = description.private && !withPrivate;
    if (hidden) leftOut.push(slug);
    else editions.push({ slug, key, description });
    // What is built for its owner alone has not been published.
    if (!withPrivate && !hidden) problems.push(...unpublishable);
  }
  problems.push(...ofNames);
  if (problems.length > 0) throw new EditionError(problems);
  return { editions, leftOut };
}
