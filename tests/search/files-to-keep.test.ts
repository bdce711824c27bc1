import { describe, expect, it } from 'vitest';
import { filesToKeep } from '../../src/search/files-to-keep.ts';

const file = (path: string, bytes = 10): { path: string; content: Uint8Array } => ({
  path,
  content: new Uint8Array(bytes),
});

describe('filesToKeep', () => {
  it('are all that a search may ask for, where that is little', () => {
    const files = ['pagefind.js', 'index/a.pf_index', 'catalogue.bin', 'pagefind-entry.json', 'pagefind.a.pf_meta'];
    expect(filesToKeep(files.map((path) => file(path)))).toEqual(['catalogue.bin', 'index/a.pf_index', 'pagefind.js']);
  });

  it('are those that every search begins with, where all would be too much', () => {
    const files = [file('catalogue.bin'), file('index/a.pf_index', 2_000_000), file('passages/a-0.bin', 2_000_000)];
    expect(filesToKeep(files)).toEqual(['catalogue.bin']);
  });
});
