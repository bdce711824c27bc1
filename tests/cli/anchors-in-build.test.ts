import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../browser/build-into.ts';

const head = '---\ntitle: Bridges\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n';

/** Paragraphs that share no words, so that it is plain which is which. */
const words = {
  stone: 'Masons raised three arches of grey granite across that stubborn northern river.',
  rope: 'Mountain villages plaited hemp cables strong enough to carry mules over gorges.',
  iron: 'Foundries at Coalport cast every rib during one frosty winter of experiments.',
  toll: 'Farmers grumbled when bailiffs demanded pennies for cattle, carts and geese.',
  flood: 'Torrents swept away timber piers twice before anybody measured their depth.',
  lamp: 'Gas lanterns later guided nervous travellers between parapets after dusk.',
  new: 'Engineers nowadays hang elegant decks from pylons taller than cathedrals.',
};

let folder: string;
let content: string;
/** Every id that was ever on the page, and the words that it was given for. */
const published = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-history-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'editions/bridges'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Write the text, record its anchors, build it, and give the page. */
function publish(paragraphs: readonly string[], decisions: readonly string[] = []): string {
  writeFileSync(join(content, 'editions/bridges/text.mdx'), `${head}\n${paragraphs.join('\n\n')}\n`);
  const anchors = spawnSync(process.execPath, ['src/cli/anchors.ts', 'bridges', ...decisions], {
    encoding: 'utf8',
    env: { ...process.env, MANICULE_CONTENT: content },
  });
  expect(anchors).toMatchObject({ status: 0, stderr: '' });
  const built = buildInto(join(folder, 'site'), content);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  return readFileSync(join(folder, 'site/bridges/index.html'), 'utf8');
}

/** Write a place of the register, or remove it. */
function name(id: string, fields: { readonly name: string; readonly forms: readonly string[] } | null): void {
  const file = join(content, `names/places/${id}.mdx`);
  mkdirSync(join(content, 'names/places'), { recursive: true });
  if (fields === null) rmSync(file);
  else writeFileSync(file, `---\n${JSON.stringify({ ...fields, sort: fields.name })}\n---\n\nA place.\n`);
}

/** The line or entry of the index of names at an id, without tags. */
function entryAt(id: string): string {
  const html = readFileSync(join(folder, 'site/bridges/names/index.html'), 'utf8');
  const match = new RegExp(`<li id="${id}"[^>]*>(.*?)</li>`, 'su').exec(html);
  if (match === null) throw new Error(`#${id} is not in the index of names.`);
  return (match[1] ?? '').replace(/<[^>]*>/gu, '').trim();
}

/** What stands at an id: the inside of its element, without tags and calls of notes. */
function wordsAt(html: string, id: string): string {
  const match = new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`, 'u').exec(html);
  if (match === null) throw new Error(`#${id} is not on the page.`);
  return (match[1] ?? '').replace(/<a [^>]*href="#n[^>]*>[^<]*<\/a>|<[^>]*>/gu, '');
}

describe('over a history of edits, each published', () => {
  it('begins with p1, p2 …', () => {
    const { stone, rope, iron, toll, flood } = words;
    name('coalport', { name: 'Coalport', forms: ['Coalport'] });
    name('granite', { name: 'Granite Hill', forms: ['granite'] });
    name('villages', { name: 'The Mountains', forms: ['Mountain'] });
    const html = publish([stone, `${rope}[^7.1]`, iron, toll, flood, `[^7.1]: ${words.lamp}`]);
    expect(entryAt('name-coalport')).toMatch(/^Coalport/u);
    for (const [index, text] of [stone, rope, iron, toll, flood].entries()) {
      published.set(`p${String(index + 1)}`, text);
      expect(wordsAt(html, `p${String(index + 1)}`)).toBe(text);
    }
  });

  it('keeps every id when one is put in, one is edited and two change places', () => {
    const { stone, rope, iron, toll, flood, new: added } = words;
    const edited = rope.replace('Mountain villages', 'Highland parishes');
    name('villages', null);
    const html = publish(
      [stone, added, `${edited}[^7.1][^7.2]`, iron, flood, toll, '[^7.1]: A note.', `[^7.2]: ${words.lamp}`],
      ['--renumbered', '--withdraw', 'name-villages=No mountains are named.'],
    );
    expect(entryAt('name-villages')).toMatch(/^The name “villages” was withdrawn on .*: No mountains are named\.$/u);
    expect(html).toMatch(
      /<li id="n7\.1">.*A note\..*<li class="moved"[^>]*>What stood here before .* is now <a href="#n7\.2">/su,
    );
    expect(wordsAt(html, 'p1a')).toBe(added);
    expect(wordsAt(html, 'p2')).toBe(edited);
    expect(wordsAt(html, 'p4')).toBe(toll);
    expect(wordsAt(html, 'p5')).toBe(flood);
    expect(html.indexOf('id="p5"')).toBeLessThan(html.indexOf('id="p4"'));
    published.set('p1a', added);
  });

  it('leads from a merged one to where its words are, in the index of names too', () => {
    const { stone, rope, iron, toll, flood, new: added } = words;
    name('coalport', null);
    name('coalport-shropshire', { name: 'Coalport', forms: ['Coalport'] });
    const edited = rope.replace('Mountain villages', 'Highland parishes');
    const html = publish(
      [stone, added, edited, `${iron} ${flood}`, toll],
      ['--withdraw', 'n7.1,n7.2=There are no notes any more.'],
    );
    expect(entryAt('name-coalport')).toMatch(/^The name “coalport” is now found under Coalport \(since .*\)\.$/u);
    expect(entryAt('name-coalport-shropshire')).toMatch(/^Coalport/u);
    expect(wordsAt(html, 'n7\\.1')).toMatch(/^The note p\. 7, n\. 1 was withdrawn on/u);
    const [gone, kept] = wordsAt(html, 'p5').includes('is now part of') ? ['p5', 'p3'] : ['p3', 'p5'];
    expect(wordsAt(html, gone)).toContain(`is now part of paragraph ${kept.slice(1)}`);
    expect(wordsAt(html, kept)).toBe(`${iron} ${flood}`);
  });

  it('puts a tombstone where one was withdrawn, and never gives its number again', () => {
    const { stone, iron, toll, flood, lamp, new: added } = words;
    const html = publish(
      [stone, added, `${iron} ${flood}`, toll, lamp],
      ['--withdraw', 'p2=It was printed by mistake.'],
    );
    expect(wordsAt(html, 'p2')).toMatch(/^Paragraph 2 was withdrawn on .*: It was printed by mistake\.$/u);
    expect(wordsAt(html, 'p6')).toBe(lamp);
    published.set('p6', lamp);
    for (const id of published.keys()) expect(wordsAt(html, id)).not.toBe('');
    for (const id of ['coalport', 'coalport-shropshire', 'granite', 'villages']) {
      expect(entryAt(`name-${id}`)).not.toBe('');
    }
  });

  it('fails, naming the paragraphs, when the text was changed and the ledger was not', () => {
    const file = join(content, 'editions/bridges/text.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('three arches', 'four arches'));
    const built = buildInto(join(folder, 'site'), content);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('Expected the words of p1 as the ledger records them; they have changed.');
    expect(built.stderr).toContain('npm run anchors -- bridges');
  });

  it('fails, naming the name, when one is gone from the register and the ledger was not told', () => {
    name('coalport-shropshire', null);
    const built = buildInto(join(folder, 'site'), content);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('Expected the words of name-coalport-shropshire; none of them are left.');
  });
});
