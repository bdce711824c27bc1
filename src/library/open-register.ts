import { join } from 'node:path';
import { nameKinds } from '../edition/names/name.ts';
import { type Register, toRegister } from '../edition/names/register.ts';
import { contentFolder } from './content-folder.ts';
import { folderStamp } from './folder-stamp.ts';
import { type ReadNames, readNames } from './read-names.ts';

/** The registers of the library, ready to be looked for. */
export interface OpenRegister extends ReadNames {
  readonly register: Register;
}

/** What was read last, so that hundreds of editions cost one reading. */
const opened = new Map<string, { readonly stamp: string; readonly register: OpenRegister }>();

/**
 * Open the registers of the library.
 *
 * @returns
 *   All names with their problems; the same object until one of the files changes.
 */
export function openRegister(): OpenRegister {
  const folder = contentFolder();
  const stamp = namesStamp();
  const known = opened.get(folder);
  if (known?.stamp === stamp) return known.register;
  const read = readNames();
  const register = { ...read, register: toRegister(read.names.map(({ name }) => name)) };
  opened.set(folder, { stamp, register });
  return register;
}

/**
 * Give a stamp of the registers.
 *
 * @returns
 *   Characters that change when a name is added, removed or changed.
 */
export function namesStamp(): string {
  return nameKinds.map((kind) => folderStamp(join(contentFolder(), 'names', kind))).join(' ');
}
