import { compileInto } from './compile-into.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected the folder to compile into.');
await compileInto(folder);
