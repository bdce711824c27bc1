import * as words from './words.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * Say how large a file is.
 *
 * @param bytes
 *   How many.
 * @returns
 *   Two figures, or three below a thousand, in units of a thousand each: `519 bytes`, `7.2 kB`, `564 kB`, `1.3 MB`.
 */
export function nameSize(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return formatOf(power, value < 10 && power > 0 ? 1 : 0).format(value);
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(power: number, decimals: number): Intl.NumberFormat {
  const name = `${String(power)}.${String(decimals)}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    // Only its name has a plural.
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: decimals,
  });
  formats.set(name, format);
  return format;
}
