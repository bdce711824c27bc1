import { foldedSet } from '../folded-set.ts';

/** Words with which an author points to another place of the same article, folded: `see above, p. 12`. */
export const pointingWords: ReadonlySet<string> = foldedSet(
  `above below supra infra oben unten dessus dessous yukarıda aşağıda выше ниже`,
);
