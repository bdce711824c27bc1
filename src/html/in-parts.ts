/** How many letters a part has before the next begins: some hundred lines on a desk. `long.css` reckons with it. */
const enough = 6000;

/**
 * Cut a long row into parts, which a page draws each as a whole when somebody comes near it.
 *
 * Whether a thing is near is asked of each with every picture: of a hundred parts in no time, of the thousands of passages
 * in them so long that it is felt.
 *
 * @param items
 *   Passages, notes or works, in their order.
 * @param lettersIn
 *   About how many letters one shows.
 * @param isHeading
 *   Whether an item belongs to the one after it, and so never ends a part.
 * @returns
 *   The same items in the same order; every part but the last has the letters of a part, and no more than its last item
 *   brings.
 */
export function inParts<Item>(
  items: readonly Item[],
  lettersIn: (item: Item) => number,
  isHeading: (item: Item) => boolean = () => false,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let letters = enough;
  let isHeld = false;
  for (const item of items) {
    const part = parts.at(-1);
    if (part === undefined || (letters >= enough && !isHeld)) {
      parts.push([item]);
      letters = 0;
    } else part.push(item);
    letters += lettersIn(item);
    isHeld = isHeading(item);
  }
  return parts;
}
