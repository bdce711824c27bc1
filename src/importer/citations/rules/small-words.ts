import { foldedSet } from '../folded-set.ts';

/** Words of a title that say nothing about which title it is, folded. */
export const smallWords: ReadonlySet<string> = foldedSet(
  `the a an of and in on to for from with at by its
  der die das und des dem den ein eine im in zu zur zum von vom
  le la les l d de du des et en au aux un une dans sur
  i v na o ob iz k po pri s ve ile icin bir il lo di e el los las y del och og`,
);
