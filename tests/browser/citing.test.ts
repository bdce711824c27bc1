import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBack } from '../edition/cite/parse-back.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Put a finger on something, and leave it there. */
async function beginTouch(on: Locator): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await on.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  const session = await on.page().context().newCDPSession(on.page());
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
}

/** Select words in a passage, as a reader would by dragging over them. */
async function select(page: Page, from: string, words: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, sought, last]) => {
      const find = (id: string, wanted: string): readonly [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) ?? document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() !== null) {
          const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
          if (at !== -1) return [walker.currentNode, at];
        }
        throw new Error(`${id} does not hold ${wanted}.`);
      };
      const [start = '', end = start] = sought.split(' … ');
      const range = document.createRange();
      range.setStart(...find(first, start));
      const [node, at] = find(last, end);
      range.setEnd(node, at + end.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, words, to] as const,
  );
  await page.locator('.selection-tools').waitFor();
}

describe('the panel of a paragraph', () => {
  it('opens from its number, shows its citation with printed page and address, and copies it', async () => {
    const page = await room.open('entente/', clipboard);
    await page.locator('#p3 > a.number').click();
    const panel = page.getByRole('dialog', { name: 'Cite ¶ 3' });
    expect(await panel.locator('.reference').first().textContent()).toMatch(/#p3, ¶ 3.*International Journal.*130–31/u);
    await panel.getByRole('button', { name: 'Copy the citation', exact: true }).click();
    await panel.getByRole('status').filter({ hasText: 'Copied the citation.' }).waitFor();
    expect(await copied(page)).toBe(await panel.locator('.reference').first().textContent());
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types.includes('text/html'))).toBe(
      true,
    );
  });

  it.each(['hover', 'touch', 'focus'] as const)('is fetched as soon as its number is pointed at: %s', async (how) => {
    const page = await room.open('entente/', { hasTouch: true });
    // Its citations do not wait for its code, which never comes here.
    await page.route(/cite-panel/u, () => undefined);
    const fetched = Promise.all(
      [/cite-panel.*\.css$/u, /cite-panel.*\.js$/u, /\/entente\/cite\.json$/u].map((file) => page.waitForRequest(file)),
    );
    const number = page.locator('#p3 > a.number');
    if (how === 'touch') await beginTouch(number);
    else await number[how]();
    await fetched;
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each(['p3', 'n130.2'])('has an address of the exact words, from the first to the last: %s', async (id) => {
    const page = await room.open('entente/');
    await page.locator(`[id="${id}"] > a.number`).click();
    const address = (await page.locator('a.address[href*=":~:"]').getAttribute('href')) ?? '';
    const [start = '', end = ''] = (address.split(`#${id}:~:text=`)[1] ?? '').split(',').map(decodeURIComponent);
    const words = await page.locator(`[id="${id}"]`).evaluate((passage) => {
      for (const one of passage.querySelectorAll('.call, .number, .printed, .back, .page')) one.remove();
      return passage.textContent.replace(/\s+/gu, ' ').trim();
    });
    expect(start).not.toBe('');
    expect(words.startsWith(start)).toBe(true);
    expect(end).not.toBe('');
    expect(words.endsWith(end)).toBe(true);
  });

  it('is used by keyboard alone: Enter opens it, Esc closes it, and the focus returns', async () => {
    const page = await room.open('entente/');
    await page.locator('#p3 > a.number').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const inside = await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement));
    expect(inside).toBe(true);
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.ariaLabel);
      if (label === 'Copy BibTeX') break;
    }
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Copy BibTeX');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('#p3 > a.number'))).toBe(true);
  });

  it('copies at a second Enter', async () => {
    const page = await room.open('entente/', clipboard);
    await page.locator('#p3 > a.number').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Cite ¶ 3' });
    await panel.waitFor();
    await page.keyboard.press('Enter');
    await panel.getByRole('status').filter({ hasText: 'Copied the citation.' }).waitFor();
    expect(await copied(page)).toBe(await panel.locator('.reference').first().textContent());
  });

  it('is left with Tab: it closes, and the focus goes on behind its number', async () => {
    const page = await room.open('entente/');
    await page.locator('#p3 > a.number').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: 'Cite the whole text' }).focus();
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const next = await page.evaluate(() => {
      const links = [...document.querySelectorAll('a[href], button, [tabindex="0"]')];
      return links[links.findIndex((link) => link.matches('#p3 > a.number')) + 1] === document.activeElement;
    });
    expect(next).toBe(true);
  });

  it('closes at a click beside it, which reaches nothing behind it, and stays where words in it are selected', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.locator('#p3 > a.number').click();
    const panel = page.getByRole('dialog');
    await panel.locator('.reference').first().hover();
    await page.mouse.down();
    await page.mouse.move(20, 450);
    await page.mouse.up();
    expect(await panel.isVisible()).toBe(true);
    // Whatever link of the page stands there, far from the panel.
    const link = await page.locator('#p3 > a.number').boundingBox();
    await page.mouse.click((link?.x ?? 0) + 2, (link?.y ?? 0) + 8);
    await panel.waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    expect(await panel.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('remembers the style that was chosen', async () => {
    const page = await room.open('entente/');
    await page.locator('#p3 > a.number').click();
    await page.getByLabel('Style').selectOption('apa');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('#p4 > a.number').click();
    expect(await page.getByLabel('Style').inputValue()).toBe('apa');
    expect(await page.locator('.reference').first().textContent()).toContain('Hovannisian, R. G. (1973)');
    expect(await page.locator('.in-text .reference').textContent()).toMatch(/^\(.*¶ 4\)$/u);
  });

  it('copies and saves records that a reference manager reads', async () => {
    const page = await room.open('entente/', clipboard);
    await page.locator('#p3 > a.number').click();
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied BibTeX.' }).waitFor();
    const [read] = parseBack(await copied(page), 'bib');
    expect(read).toMatchObject({ id: 'entente-p3', URL: expect.stringMatching(/\/entente\/#p3$/u) as string });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save RIS' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('entente-p3.ris');
    expect(parseBack(readFileSync(await file.path(), 'utf8'), 'ris')).toMatchObject([
      { note: expect.stringContaining('¶ 3') as string },
    ]);
  });

  it('opens for a note, too', async () => {
    const page = await room.open('entente/');
    await page.locator('[id="n130.2"] > a.number').click();
    await page.getByRole('dialog', { name: 'Cite note 130.2' }).waitFor();
    expect(await page.locator('.reference').first().textContent()).toContain('130n2');
  });

  it('leaves clicks that ask for a new tab to the browser', async () => {
    const page = await room.open('entente/');
    const opened = page.context().waitForEvent('page');
    await page.locator('#p3 > a.number').click({ modifiers: ['ControlOrMeta'] });
    expect(new URL((await opened).url()).hash).toBe('#p3');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is a link where there are no scripts', async () => {
    const page = await room.open('entente/', { javaScriptEnabled: false });
    await page.locator('#p3 > a.number').click();
    expect(new URL(page.url()).hash).toBe('#p3');
    expect(await page.locator('.go-to').isVisible()).toBe(false);
  });
});

describe('selected words', () => {
  it('are copied with their citation', async () => {
    const page = await room.open('entente/', clipboard);
    await select(page, 'p6', 'By several roads the new ideas entered Turkey itself.');
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toMatch(
      /^“By several roads the new ideas entered Turkey itself\.”\n\nThe editors of Manicule, .*#p6, ¶ 6/u,
    );
  });

  it('have an address that leads a browser to just these words', async () => {
    const page = await room.open('entente/');
    await select(page, 'p9', 'He was too able a politician to refuse');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const address = await page.locator('a.address[href*=":~:"]').getAttribute('href');
    expect(address).toContain('#p9:~:text=');
    const { hash } = new URL(address ?? '');
    const other = await room.open(`entente/${hash}`, { viewport: { width: 500, height: 200 } });
    await other.waitForTimeout(800);
    const view = await other.evaluate(() => {
      const walker = document.createTreeWalker(document.getElementById('p9') ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode() !== null) {
        const at = walker.currentNode.textContent?.indexOf('He was too able') ?? -1;
        if (at === -1) continue;
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 10);
      }
      return range.getBoundingClientRect().top;
    });
    expect(view).toBeGreaterThan(0);
    expect(view).toBeLessThan(200);
  });

  it('are cited by the printed page on which they stand, and not by those of the whole paragraph', async () => {
    const page = await room.open('entente/');
    // ¶ 7 begins on p. 132 and goes on, after the page turns, on p. 133.
    await select(page, 'p7', 'Suphi had his base in Moscow');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    expect(await page.locator('.cite-panel h2').textContent()).toBe('Cite these words ¶ 7, p. 133');
    // The words are still selected, but their buttons would stand above the panel.
    await page.waitForTimeout(300);
    expect(await page.locator('.selection-tools').count()).toBe(0);
  });

  it('over two paragraphs are cited as both', async () => {
    const page = await room.open('entente/');
    await select(page, 'p6', 'unquiet city … Muslim Bolsheviks', 'p7');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    expect(await page.locator('.cite-panel h2').textContent()).toBe('Cite these words ¶¶ 6–7, p. 132');
    expect(await page.locator('.quoted blockquote').textContent()).toMatch(/^unquiet city\.\n\nIn Russia/u);
  });

  it('are reached by keyboard: Tab leads from them to the buttons, and Esc takes these away', async () => {
    const page = await room.open('entente/');
    await page.locator('#p6').dblclick({ position: { x: 60, y: 14 } });
    await page.locator('.selection-tools').waitFor();
    let name = '';
    // On the way there are the calls of the notes of the paragraph.
    for (let presses = 0; presses < 12 && name !== 'Cite'; presses += 1) {
      await page.keyboard.press('Tab');
      name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    }
    expect(name).toBe('Cite');
    await page.keyboard.press('Escape');
    await page.locator('.selection-tools').waitFor({ state: 'detached' });
  });

  it('are copied by the browser without calls of notes and without numbers', async () => {
    const page = await room.open('entente/', clipboard);
    await select(page, 'p6', 'subsector. … More such reading');
    await page.keyboard.press('ControlOrMeta+c');
    expect(await copied(page)).toBe('subsector. More such reading');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('[id="n130.2"]') ?? document.body),
    );
    await page.keyboard.press('ControlOrMeta+c');
    expect((await copied(page)).trim()).toMatch(/^Both the conference in Paris.*was written\.$/u);
  });
});

describe('going to a place', () => {
  async function go(page: Page, typed: string): Promise<void> {
    await page.keyboard.press('g');
    await page.getByRole('combobox', { name: 'Go to' }).fill(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it.each([
    ['¶ 12', '#p12'],
    ['p. 132', '#page-132'],
    ['132 n. 7', '#n132.7'],
    ['istiklal harb', '#work-karabekir1960'],
  ])('understands %s', async (typed, hash) => {
    const page = await room.open('entente/');
    await go(page, typed);
    expect(new URL(page.url()).hash).toBe(hash);
  });

  it('says what it did not understand, and offers what fits as one types', async () => {
    const page = await room.open('entente/');
    await page.getByRole('button', { name: 'Go to' }).click();
    await page.getByRole('combobox').fill('p. 99');
    await page.getByRole('status').filter({ hasText: 'There is no page 99: the pages run from 129 to 147.' }).waitFor();
    await page.getByRole('combobox').fill('13');
    expect(await page.getByRole('option').allTextContents()).toContain('Page 130 ');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Note 13');
  });

  it('leaves the key g to those who type', async () => {
    const page = await room.open('entente/');
    await go(page, 'p1');
    await page.keyboard.press('g');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('gg');
    expect(await page.getByRole('combobox').inputValue()).toBe('gg');
    expect(await page.getByRole('dialog').count()).toBe(1);
  });
});

describe('what opens in front of the page', () => {
  // For a modal dialogue, styles would be asked for of every element of the page.
  it.each([
    ['the panel', (page: Page) => page.locator('#p3 > a.number').click()],
    ['the box', (page: Page) => page.keyboard.press('g')],
  ])('leaves the rest of it as it is drawn: %s', async (_, open) => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    const elements = await page.locator('*').count();
    // Its style sheet is asked about everything once.
    await open(page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ['devtools.timeline'] });
    await open(page);
    await page.getByRole('dialog').waitFor();
    const trace = JSON.parse(String(await browser?.stopTracing())) as {
      readonly traceEvents: readonly { readonly name: string; readonly args: { readonly elementCount?: number } }[];
    };
    const styled = trace.traceEvents
      .filter(({ name }) => name === 'UpdateLayoutTree')
      .map(({ args }) => args.elementCount ?? 0);
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.reduce((sum, count) => sum + count, 0)).toBeLessThan(elements / 5);
  });
});

describe('haste', () => {
  it('opens one box and one panel, however often they are asked for', async () => {
    const page = await room.open('entente/');
    await page.evaluate(() => {
      for (let times = 0; times < 3; times += 1) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true, cancelable: true }));
      }
    });
    await page.getByRole('combobox').waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#p3 > a.number').dblclick();
    await page.locator('.cite-panel .reference').first().waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
  });
});

describe('an address that leads nowhere', () => {
  it('gets a kind message with the nearest place', async () => {
    const page = await room.open('entente/#p999');
    const message = page.getByRole('status').filter({ hasText: 'p999' });
    await message.waitFor();
    expect(await message.getByRole('link').getAttribute('href')).toBe('#p34');
    await message.getByRole('link').click();
    await page.waitForFunction(() => document.querySelector('.astray')?.textContent === '');
  });

  it('is led to the index of names where it is a name', async () => {
    const page = await room.open('entente/#name-karabekir');
    await page.getByRole('status').getByRole('link', { name: 'the index of names' }).click();
    await page.waitForURL(/\/entente\/names\/#name-karabekir$/u);
  });

  it.each([
    ['name-enver-pasha', 'There is no name called “enver-pasha” in this index. The nearest is ', '#name-enver-pasa'],
    ['p12', 'There is no name called “p12” in this index. It may be a place in the text.', '/entente/#p12'],
    ['name-nobody', 'There is no name called “nobody” in this index. It begins below.', null],
  ])('gets a kind message in the index of names, too: %s', async (id, said, href) => {
    const page = await room.open(`entente/names/#${id}`);
    const message = page.getByRole('status').filter({ hasText: said });
    await message.waitFor();
    const links = await message.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(href === null ? [] : [href]);
  });

  it('is not reported where the place is there', async () => {
    const page = await room.open('entente/#p3');
    await page.waitForTimeout(300);
    expect(await page.locator('.astray').textContent()).toBe('');
  });
});

describe('pages without scripts', () => {
  const quiet = { javaScriptEnabled: false };

  it('show a paragraph by itself, with its notes, its citation and a link into the text', async () => {
    const page = await room.open('entente/p/3/', quiet);
    expect(await page.locator('#p3').count()).toBe(1);
    expect(await page.locator('.notes li').count()).toBe(await page.locator('#p3 a.call').count());
    expect(await page.locator('.cite-forms dd').first().textContent()).toContain('¶ 3');
    expect(await page.getByRole('link', { name: 'Read it in its context' }).getAttribute('href')).toBe('/entente/#p3');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/entente\/$/u);
    expect(await page.locator('meta[name="citation_public_url"]').getAttribute('content')).toMatch(/#p3$/u);
  });

  it.each(['p1', 'p3'])('dress the first line of %s as the text does', async (anchor) => {
    const dressIn = async (path: string): Promise<readonly string[]> => {
      const page = await room.open(path, quiet);
      return page.locator(`#${anchor}`).evaluate((paragraph) => {
        const { fontVariantCaps, letterSpacing } = getComputedStyle(paragraph, '::first-line');
        return [fontVariantCaps, letterSpacing];
      });
    };
    const dress = await dressIn('entente/');
    expect(dress[0]).toBe(anchor === 'p1' ? 'small-caps' : 'normal');
    expect(await dressIn(`entente/p/${anchor.slice(1)}/`)).toEqual(dress);
  });

  it('show a note by itself', async () => {
    const page = await room.open('entente/n/130.2/', quiet);
    expect(await page.locator('[id="n130.2"]').count()).toBe(1);
    expect(await page.locator('a.back').getAttribute('href')).toMatch(/^\/entente\/#call-130\.2$/u);
  });

  it('give the forms for the whole text, with files to save', async () => {
    const page = await room.open('entente/cite/', quiet);
    for (const style of ['Chicago, notes', 'Chicago, author-date', 'MLA', 'APA', 'Harvard']) {
      expect(await page.locator('dt', { hasText: style }).count()).toBeGreaterThan(0);
    }
    const sizes = await page.locator('a[download] + .size').allTextContents();
    expect(sizes).toHaveLength(await page.locator('a[download]').count());
    for (const size of sizes) expect(size).toMatch(/^[\d.]+ (?:bytes|kB)$/u);
    expect(parseBack(readFileSync(join(room.folder, 'entente/entente.bib'), 'utf8'), 'bib')).toHaveLength(1);
    expect(parseBack(readFileSync(join(room.folder, 'entente/works.ris'), 'utf8'), 'ris').length).toBeGreaterThan(50);
  });

  it('lead from a citation to its source, and from there to its other citations', async () => {
    const page = await room.open('entente/', quiet);
    await page.locator('[id="n132.3"] a[href="#work-ludshuveit1964"]').click();
    expect(new URL(page.url()).hash).toBe('#work-ludshuveit1964');
    const citings = page.locator('#work-ludshuveit1964 .citings');
    expect(await citings.locator('a').allTextContents()).toEqual(['n. 9', 'n. 10', 'n. 11', 'n. 12']);
    expect(await citings.textContent()).toContain('(p. 132, n. 1): pp. 178–80');
    await citings.locator('a').first().click();
    expect(new URL(page.url()).hash).toBe('#n131.5');
  });

  it('list the works on a page of their own, with links into the text', async () => {
    const page = await room.open('entente/works/', quiet);
    expect(await page.locator('h2').allTextContents()).toEqual(['Archives', 'Newspapers', 'Books and articles']);
    expect(await page.locator('#work-karabekir1960 .citings a').first().getAttribute('href')).toBe('/entente/#n136.2');
    expect(await page.locator('#work-karabekir1960 [lang="tr"]').textContent()).toBe('İstiklâl Harbimiz');
  });
});
