import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildInto } from '../browser/build-into.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-build-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run build', () => {
  it('leaves out an edition that states no rights, and says so', () => {
    const built = buildInto(join(folder, 'site'), content, []);
    expect(built.status, built.stderr).toBe(0);
    expect(built.stdout).toContain('Left out 1 edition that states no rights: lamps.');
    expect(existsSync(join(folder, 'site/wells/index.html'))).toBe(true);
    const everything = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
    expect(everything.filter((file) => file.includes('lamps'))).toEqual([]);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toContain('On Lamps');
  });

  it('names every problem of every edition, and builds nothing', () => {
    writeFileSync(join(content, 'editions/lamps/text.mdx'), 'No head.\n');
    const wells = join(content, 'editions/wells/text.mdx');
    writeFileSync(wells, readFileSync(wells, 'utf8').replace('[^13.2]: ', '[^13.3]: '));
    const built = buildInto(join(folder, 'site'), content);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('content/editions/lamps/text.mdx:1:1  frontmatter-missing');
    expect(built.stderr).toContain('Expected a note labelled 13.2');
    expect(built.stderr).toContain('Expected a call of note 13.3');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('fails when no text mentions a name of the registers', () => {
    const people = join(content, 'names/people');
    mkdirSync(people, { recursive: true });
    writeFileSync(
      join(people, 'ottokar.mdx'),
      '---\nname: Ottokar\nsort: Ottokar\nforms: ["Ottokar"]\n---\nA miller.\n',
    );
    const built = buildInto(join(folder, 'site'), content);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('name-unmentioned');
    expect(built.stderr).toContain('Expected a mention of Ottokar in some edition');
  });

  it('fails when a text links to a place that is not there', () => {
    const lamps = join(content, 'editions/lamps/text.mdx');
    const text = readFileSync(lamps, 'utf8');
    writeFileSync(lamps, text.replace('It is put out', 'See [above](#p1) and [below](#p99). It is put out'));
    const built = buildInto(join(folder, 'site'), content);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('Expected the place #p99 in lamps/index.html; it is not there.');
    expect(built.stderr).not.toContain('#p1 ');
  });

  it('publishes no edition whose anchors are not in a ledger', () => {
    rmSync(join(content, 'editions/wells/anchors.json'));
    const built = buildInto(join(folder, 'site'), content, []);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('content/editions/wells/text.mdx  ledger-missing');
    expect(built.stderr).toContain('npm run anchors -- wells');
  });
});
