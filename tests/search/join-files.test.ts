import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFiles, partFiles } from '../../src/search/join-files.ts';

describe('joinFiles', () => {
  it('joins two files that come apart again', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        expect(partFiles(joinFiles(first, second))).toEqual([first, second]);
      }),
    );
  });

  it('says so where the file is cut off', () => {
    const joined = joinFiles(Uint8Array.of(1, 2, 3), Uint8Array.of(4));
    expect(() => partFiles(joined.subarray(0, 5))).toThrow(RangeError);
  });
});
