/**
 * Read the numbers at either end of a line, as running heads and feet have them.
 *
 * @param text
 *   One line.
 * @returns
 *   Each number, arabic or Roman, with what stands beside it: nothing where the line is a number alone. None in a line
 *   that is too long for a running head.
 */
export function figuresOfLine(text: string): readonly { readonly printed: string; readonly rest: string }[] {
  const line = text.trim();
  const alone = /^[^\p{L}\p{N}]*(\d{1,4}|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})[^\p{L}\p{N}]*$/u.exec(line)?.[1];
  if (alone !== undefined) return [{ printed: alone, rest: '' }];
  if (line.length > longestHead) return [];
  const first = /^(\d{1,4}|[ivxlc]{2,8})[\s|·•]+(\S.*)$/u.exec(line);
  const last = /^(.*\S)[\s|·•]+(\d{1,4}|[ivxlc]{2,8})$/u.exec(line);
  return [
    ...(first === null ? [] : [{ printed: first[1] ?? '', rest: first[2] ?? '' }]),
    ...(last === null ? [] : [{ printed: last[2] ?? '', rest: last[1] ?? '' }]),
  ];
}

/** Of a running head, in characters. */
export const longestHead = 90;
