import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const machineSchema = z.object({
  /** The major version of Chromium. */
  chromium: z.string(),
  /** Node's name of it. */
  platform: z.string(),
});

/** What draws the pictures of pages: another browser or platform draws other edges of letters. */
export type Machine = z.infer<typeof machineSchema>;

const file = join(import.meta.dirname, 'machine.json');

/**
 * Say why the approved pictures cannot be compared with those of this machine.
 *
 * @param version
 *   Of its Chromium, in full.
 * @returns
 *   The reason; null where they can. When pictures are being approved, they can, and this machine is noted as theirs.
 */
export function reasonNotToCompare(version: string): string | null {
  const here: Machine = { chromium: version.split('.')[0] ?? '', platform: process.platform };
  if (process.env['MANICULE_PICTURES'] === 'approve') {
    writeFileSync(file, `${JSON.stringify(here, null, 2)}\n`);
    return null;
  }
  if (!existsSync(file)) return null;
  const theirs = machineSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (theirs.chromium === here.chromium && theirs.platform === here.platform) return null;
  return `the approved pictures are those of Chromium ${theirs.chromium} on ${theirs.platform}; this is ${here.chromium} on ${here.platform}`;
}
