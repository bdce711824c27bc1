import { describe, expect, it } from 'vitest';
import { filesToKeep } from '../../src/search/files-to-keep.ts';

const file = (path: string, bytes = 10): readonly [string, number] => [path, bytes];

describe('filesToKeep', () => {
  it('are all that a search may ask for, where that is little', () => {
    const files = ['pagefind.js', 'index/a.pf_index', 'catalogue.bin'];
    expect(filesToKeep(files.map((path) => file(path)))).toEqual(['catalogue.bin', 'index/a.pf_index', 'pagefind.js']);
  });

  it('are those that every search begins with, where all would be too much', () => {
    const files = [file('catalogue.bin'), file('index/a.pf_index', 2_000_000), file('passages/a-0.bin', 2_000_000)];
    expect(filesToKeep(files)).toEqual(['catalogue.bin']);
    const many = Array.from({ length: 900 }, (_, number) => file(`index/a/${String(number)}.pf_index`));
    expect(filesToKeep([file('words.bin'), ...many])).toEqual(['words.bin']);
  });
});
