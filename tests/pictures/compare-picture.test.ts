import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { comparePicture } from './compare-picture.ts';
import { reasonNotToCompare } from './machine.ts';

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'manicule-pictures-'));
  vi.stubEnv('MANICULE_CACHE', cache);
  vi.stubEnv('MANICULE_PICTURES', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const approved = readFileSync(join(import.meta.dirname, 'card.png'));

/** The approved picture with a black square in its corner. */
function withSquare(side: number): Buffer {
  const picture = PNG.sync.read(approved);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) picture.data.writeUInt32BE(0x000000ff, (y * picture.width + x) * 4);
  }
  return PNG.sync.write(picture);
}

describe('a picture', () => {
  it('passes as it was approved, and with a few pixels drawn otherwise', () => {
    comparePicture('card', approved);
    comparePicture('card', withSquare(20));
  });

  it('does not pass where more of it differs, and shows where', () => {
    expect(() => {
      comparePicture('card', withSquare(100));
    }).toThrow(/1\.3 % of the pixels differ, and 0\.3 % may.*npm run pictures/u);
    const difference = PNG.sync.read(readFileSync(join(cache, 'pictures', 'card.difference.png')));
    // Red where it differs, a pale picture elsewhere.
    const inkAt = (x: number, y: number): string =>
      difference.data.toString('hex', (y * difference.width + x) * 4, (y * difference.width + x) * 4 + 3);
    expect([inkAt(50, 50), inkAt(1100, 600)]).toEqual(['ff0000', expect.not.stringMatching('ff0000')]);
  });

  it('does not pass in another size, or before anybody approved it', () => {
    const taller = new PNG({ width: 1200, height: 700 });
    const card = PNG.sync.read(approved);
    taller.data.fill(0xff);
    PNG.bitblt(card, taller, 0, 0, card.width, card.height, 0, 0);
    expect(() => {
      comparePicture('card', PNG.sync.write(taller));
    }).toThrow('of the pixels differ');
    expect(() => {
      comparePicture('nobody', approved);
    }).toThrow('there is none');
  });
});

it('pictures of pages are not compared with those of another browser', () => {
  expect(reasonNotToCompare('1.0.0')).toMatch(/Chromium \d+ on \w+; this is 1 on /u);
});
