/**
 * Read the label of a printed page.
 *
 * @param label
 *   As printed: `130`, `xii`, `XII`.
 * @returns
 *   Its number, from 1, and how it is written; null where it is neither an arabic nor a Roman number.
 */
export function parsePageLabel(label: string): PageNumber | null {
  if (/^[1-9]\d{0,5}$/u.test(label)) return { number: Number(label), style: 'arabic' };
  const style = label === label.toLowerCase() ? 'roman' : 'ROMAN';
  const number = romanNumber(label.toLowerCase());
  return number === null || toPageLabel({ number, style }) !== label ? null : { number, style };
}

/**
 * Write the label of a printed page.
 *
 * @param page
 *   Its number and how it is written.
 * @returns
 *   `130`, `xii` or `XII`.
 */
export function toPageLabel({ number, style }: PageNumber): string {
  if (style === 'arabic') return String(number);
  let rest = number;
  let label = '';
  for (const [numeral, value] of numerals) {
    for (; rest >= value; rest -= value) label += numeral;
  }
  return style === 'roman' ? label : label.toUpperCase();
}

/** A Roman number is read by its parts; writing it again shows whether they stood in order. */
function romanNumber(label: string): number | null {
  if (!/^[ivxlcdm]{1,15}$/u.test(label)) return null;
  let rest = label;
  let number = 0;
  for (const [numeral, value] of numerals) {
    for (; rest.startsWith(numeral); rest = rest.slice(numeral.length)) number += value;
  }
  return rest === '' ? number : null;
}

const numerals: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The number of a page and how it is printed. */
export interface PageNumber {
  readonly number: number;
  readonly style: 'arabic' | 'roman' | 'ROMAN';
}
