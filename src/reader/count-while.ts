/**
 * Count how many of the first numbers something is true of, by halving.
 *
 * @param length
 *   The numbers go from 0 to this, which is not one of them.
 * @param isTrue
 *   True of some first numbers, of none after them.
 * @returns
 *   How many they are.
 */
export function countWhile(length: number, isTrue: (number: number) => boolean): number {
  let first = 0;
  let end = length;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isTrue(middle)) first = middle + 1;
    else end = middle;
  }
  return first;
}
