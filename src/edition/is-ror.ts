/** Crockford's base 32: no i, l, o and u, which are taken for others. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Tell whether a string is the id of an organisation in the Research Organization Registry.
 *
 * @param id
 *   Without the address in front: `03yrm5c26`.
 * @returns
 *   False also where a character was mistyped: the last two figures check the others (ISO 7064, MOD 97-10).
 *
 * @see https://ror.readme.io/docs/identifier
 */
export function isRor(id: string): boolean {
  if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/u.test(id)) return false;
  const value = Array.from(id.slice(0, 7)).reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
  return Number(id.slice(7)) === 98 - ((value * 100) % 97);
}
