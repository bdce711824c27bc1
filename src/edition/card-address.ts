/**
 * Say where the picture of an edition for shared links is.
 *
 * @param address
 *   The whole address of its reading page, with the slash at its end.
 * @returns
 *   The whole address of a PNG.
 */
export function cardAddress(address: string): string {
  return `${address}card.png`;
}
