/**
 * Read an id of one of our XML files.
 *
 * @param id
 *   As the file has it: `n130.2`, `n_2a_`. What XML does not take in an id is its number in hexadecimal between low lines.
 * @returns
 *   As the model has it: `n*`. An id that was not written so is mostly the same.
 */
export function parseXmlId(id: string): string {
  return id.replace(/_([0-9a-f]{1,6})_/gu, (written, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10_ff_ff ? written : String.fromCodePoint(code);
  });
}
