/**
 * Write an id so that XML takes it as one (an NCName), without making two ids the same.
 *
 * @param id
 *   As the model has it: `n130.2`, `page-xii`, `n*`.
 * @returns
 *   The same where XML takes it; else each character that it does not take as `_2a_`.
 */
export function xmlId(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
