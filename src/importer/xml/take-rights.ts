import type { Frontmatter } from '../../edition/frontmatter.ts';
import { type HeadReading, take } from './head-reading.ts';
import { rightsOf } from './rights-of.ts';
import { type XmlElement, wordsIn } from './xml-node.ts';

/**
 * Take the rights of a file, where they are sure.
 *
 * @param said
 *   `named`: the licence as our own files name it. `paragraphs`: the first has the words of the licence, the second a
 *   statement. `target`: its address, and `link`: an address that stands in its words. `holder`. Each may be missing.
 * @param head
 *   The texts that were taken are noted in it.
 * @returns
 *   The rights; undefined where they are not sure, and then nothing was taken.
 */
export function takeRights(
  said: {
    readonly named: string | undefined;
    readonly paragraphs: readonly XmlElement[];
    readonly target: string | undefined;
    readonly link: string | undefined;
    readonly holder: XmlElement | undefined;
  },
  head: HeadReading,
): Frontmatter['rights'] {
  const { named, target, link, holder } = said;
  const [first, second] = said.paragraphs;
  const [words, held, statement] = [first, holder, second].map((element) => wordsIn(element) || undefined);
  const rights = rightsOf({ named, words, target, link, holder: held, statement });
  if (rights === undefined) return undefined;
  take(holder, head);
  if (rights.license === words) take(first, head);
  if (rights.statement !== undefined) take(second, head);
  return rights;
}
