import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { cacheFolder } from '../../src/library/cache-folder.ts';
import { packPicture } from './pack-picture.ts';

/** The share of pixels that may differ: less than a word that has moved by its own width. */
const tolerance = 0.003;

/**
 * Compare a picture with the one that was approved. With `npm run pictures` it is approved as it is.
 *
 * @param name
 *   Of the picture: `tests/pictures/<name>.png` is the approved one.
 * @param drawn
 *   A PNG file.
 * @throws {Error}
 *   Where more pixels differ than may; it says where the difference can be seen.
 */
export function comparePicture(name: string, drawn: Uint8Array): void {
  const approved = join(import.meta.dirname, `${name}.png`);
  const now = PNG.sync.read(Buffer.from(drawn));
  const before = existsSync(approved) ? PNG.sync.read(readFileSync(approved)) : null;
  const { share, difference } = before === null ? nothing : differ(before, now);
  if (share <= tolerance) return;
  if (process.env['MANICULE_PICTURES'] === 'approve') {
    writeFileSync(approved, packPicture(now));
    return;
  }
  const folder = join(cacheFolder(), 'pictures');
  mkdirSync(folder, { recursive: true });
  const files = [join(folder, `${name}.png`), join(folder, `${name}.difference.png`)] as const;
  writeFileSync(files[0], drawn);
  if (difference !== null) writeFileSync(files[1], PNG.sync.write(difference));
  const found =
    difference === null
      ? 'there is none'
      : `${(share * 100).toFixed(1)} % of the pixels differ, and ${String(tolerance * 100)} % may`;
  throw new Error(
    `Expected the picture “${name}” as it was approved; ${found}. What was drawn is in ${files[0]}` +
      `${difference === null ? '' : `, what differs in ${files[1]}`}. If it is right, run npm run pictures.`,
  );
}

const nothing = { share: 1, difference: null };

/** What only one of the two has differs whole. */
function differ(before: PNG, now: PNG): { readonly share: number; readonly difference: PNG } {
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const [a, b] = [before, now].map((picture) => enlarge(picture, width, height));
  const difference = new PNG({ width, height });
  if (a === undefined || b === undefined) throw new Error('Expected two pictures.');
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: 0.1 });
  return { share: pixels / (width * height), difference };
}

function enlarge(picture: PNG, width: number, height: number): PNG {
  const larger = new PNG({ width, height });
  // A colour that no page has: what is beyond a picture is unlike all that may stand there.
  larger.data.fill(Buffer.from('ff00ffff', 'hex'));
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}
