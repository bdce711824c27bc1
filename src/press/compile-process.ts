import { compileInto } from './compile-into.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected the folder to compile into.');
// No page is rendered here, so no text need be read (`edition-loader.ts`).
process.env['MANICULE_COMPILING'] = '1';
await compileInto(folder);
