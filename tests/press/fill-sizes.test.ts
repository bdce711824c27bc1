import { describe, expect, it } from 'vitest';
import { fillSizes, namesSizes } from '../../src/press/fill-sizes.ts';

const page = '<li>EPUB <span data-size-of="wells/wells.epub"></span></li>';

describe('a page that offers files', () => {
  it('says how large each is', () => {
    expect(namesSizes(page)).toBe(true);
    expect(fillSizes(page, new Map([['wells/wells.epub', 59_321]]))).toBe(
      '<li>EPUB <span class="size">59 kB</span></li>',
    );
  });

  it('is not written where one of them was not', () => {
    expect(() => fillSizes(page, new Map())).toThrow('wells/wells.epub');
  });

  it('is left as it is where it names none', () => {
    expect(namesSizes('<p>No files.</p>')).toBe(false);
  });
});
