import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom, as README.md ("How to read the code") says: each part, and the other parts that it may use.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  edition: [],
  interface: ['edition'],
  importer: ['edition'],
  markdown: ['edition'],
  html: ['edition', 'interface'],
  exports: ['edition', 'interface', 'html', 'markdown'],
  catalogue: ['edition', 'exports', 'site'],
  search: ['edition', 'interface'],
  fonts: ['library'],
  card: ['edition', 'fonts'],
  site: ['edition'],
  library: ['edition', 'markdown'],
  reader: ['edition', 'interface', 'search', 'styles'],
  offline: ['site'],
  press: ['edition', 'fonts', 'interface', 'library', 'html', 'exports', 'catalogue', 'search', 'site'],
  components: ['edition', 'interface', 'card', 'html', 'catalogue', 'search', 'site', 'reader', 'styles'],
  layouts: ['edition', 'interface', 'html', 'components', 'site', 'styles', 'reader', 'offline'],
  pages: [
    'edition',
    'press',
    'interface',
    'card',
    'html',
    'exports',
    'catalogue',
    'search',
    'site',
    'library',
    'components',
    'layouts',
    'reader',
    'styles',
    'markdown',
  ],
  cli: [
    'edition',
    'press',
    'importer',
    'markdown',
    'html',
    'exports',
    'catalogue',
    'search',
    'site',
    'library',
    'fonts',
  ],
  styles: [],
  'env.d.ts': ['press'],
  'content.config.ts': ['edition', 'library'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|mjs|astro)$/u.test(file))
  .map((file) => file.split(sep).join('/'));

/** The files of ours that a file imports, from `src/`. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(join('src', file), 'utf8');
  const specifiers = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) =>
    relative('src', join('src', dirname(file), specifier))
      .split(sep)
      .join('/'),
  );
}

function partOf(file: string): string {
  return file.split('/')[0] ?? file;
}

describe('the house', () => {
  it('has no room that nobody planned', () => {
    expect(files.map(partOf).filter((part) => !(part in mayImport))).toEqual([]);
  });

  it.each(Object.entries(mayImport))('%s imports only what it may', (part, allowed) => {
    const strays = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => partOf(target) !== part && !allowed.includes(partOf(target)));
    expect(strays).toEqual([]);
  });

  it('has no file that imports itself, by however long a way', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('gives the words of the interface no package, for they go into the scripts of readers', () => {
    const seen = new Set(['interface/en.ts', 'interface/tr.ts']);
    const packages: string[] = [];
    for (const file of seen) {
      const code = readFileSync(join('src', file), 'utf8');
      for (const [, target = ''] of code.matchAll(/^(?:im|ex)port (?!type\b)[^;']*from '([^']+)'/gmu)) {
        if (target.startsWith('.')) seen.add(join(dirname(file), target).split(sep).join('/'));
        else packages.push(`${file}: ${target}`);
      }
    }
    expect(packages).toEqual([]);
  });

  it('touches the disk only in library, cli, fonts and press', () => {
    const touching = files.filter((file) =>
      /from 'node:(fs|child_process|http)/u.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(touching.map(partOf).filter((part) => !['library', 'cli', 'fonts', 'press'].includes(part))).toEqual([]);
  });
});
