import { readFileSync } from 'node:fs';
import {
  ParseLockfile,
  ValidateHost,
  ValidateIntegrity,
  ValidatePackageNames,
  ValidateScheme,
} from 'lockfile-lint-api';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const installed = Object.entries(packages).flatMap(([path, locked]) => {
  const name = path.split('node_modules/').at(-1) ?? '';
  return name === '' ? [] : [{ name, path, ...locked }];
});

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Binaries of other platforms, whose entries were completed by hand (CONTRIBUTING.md says why). */
const isBinary = (name: string): boolean => /^@(?:astrojs\/compiler-binding|pagefind\/)/u.test(name);

/** The licences under which we may use a package to build a site, and publish what it puts on a page. */
const licences: Readonly<Record<string, string>> = {
  MIT: 'permits all',
  ISC: 'permits all',
  '0BSD': 'permits all',
  'BSD-2-Clause': 'permits all',
  'BSD-3-Clause': 'permits all',
  'Apache-2.0': 'permits all',
  'BlueOak-1.0.0': 'permits all',
  'Python-2.0': 'permits all',
  'CC0-1.0': 'permits all',
  Zlib: 'permits all',
  'OFL-1.1': 'fonts may be served with anything',
  'MPL-2.0': 'holds for changes of its own files; we change none',
  'LGPL-3.0': 'a library that is used as it is, when a site is built',
  'LGPL-3.0-or-later': 'a library that is used as it is, when a site is built',
  'CPAL-1.0': 'citeproc, used as it is, when a site is built; nothing of it reaches a page',
};

/** Packages that say their licence elsewhere than in their manifest. */
const saidElsewhere: Readonly<Record<string, string>> = { format: 'MIT, in its file package.json under "licenses"' };

describe('package.json', () => {
  it('names each version exactly', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u.test(version))).toEqual([]);
  });

  it('lets just those packages run a script at their installation that have one, each by name', () => {
    const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  });
});

describe('CONTRIBUTING.md', () => {
  it('gives a reason for each package, and for none that is not there', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const [, ours = '', forTests = ''] =
      /## Dependencies([^]*?)For tests and checks only:([^]*?)\n\n[^|\n]/u.exec(text) ?? [];
    // A row may name two packages that differ in their last word: `@fontsource/a-one`, `-two`.
    const namesIn = (table: string): readonly string[] =>
      [...table.matchAll(/^\| (`[^|]+`) +\| *\S/gmu)]
        .flatMap(([, cell = '']) => {
          const names = [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
          return names.map((name) => (name.startsWith('-') ? (names[0] ?? '').replace(/-[^-]*$/u, name) : name));
        })
        .sort();
    const isTypes = (name: string): boolean => name.startsWith('@types/');
    const dev = Object.keys(manifest.devDependencies);
    expect(namesIn(ours)).toEqual(Object.keys(manifest.dependencies).sort());
    expect(namesIn(forTests)).toEqual([...dev.filter((name) => !isTypes(name)), '@types/…'].sort());
  });
});

describe('the lock file', () => {
  it('passes lockfile-lint: one registry, a secure scheme, names that fit, strong checksums', () => {
    const { object } = new ParseLockfile({ lockfilePath: 'package-lock.json', lockfileType: 'npm' }).parseSync();
    const options = { packages: object };
    expect(new ValidateHost(options).validate(['npm'])).toEqual({ type: 'success', errors: [] });
    expect(new ValidateScheme(options).validate(['https:'])).toEqual({ type: 'success', errors: [] });
    expect(new ValidatePackageNames(options).validate()).toEqual({ type: 'success', errors: [] });
    expect(new ValidateIntegrity(options).validate()).toEqual({ type: 'success', errors: [] });
  });

  it('has a version and a checksum of each package, but for binaries of other platforms', () => {
    const bare = installed.filter(({ version, integrity }) => version === undefined || integrity === undefined);
    expect(bare.filter(({ name, optional }) => !(isBinary(name) && optional === true))).toEqual([]);
  });
});

describe('the licence of each package that a site is built with', () => {
  const used = installed.filter(({ dev, name }) => dev !== true && !isBinary(name));

  it.each([...Map.groupBy(used, ({ license }) => license ?? 'none')])('is compatible: %s', (licence, all) => {
    if (licence === 'none') {
      expect(all.map(({ name }) => name).filter((name) => !(name in saidElsewhere))).toEqual([]);
      return;
    }
    // One of several suffices, all of them together must.
    const choices = licence.replace(/[()]/gu, '').split(' OR ');
    expect(choices.some((choice) => choice.split(' AND ').every((each) => each in licences))).toBe(true);
  });

  it('was looked at in all of some hundred packages', () => {
    expect(used.length).toBeGreaterThan(100);
  });
});
