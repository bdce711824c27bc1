/** Write made-up editions: `node_modules/.bin/node tests/bench/make-texts.ts CONTENT COUNT [WORDS]`. */
import { articleSize, makeText, sizeOf } from './texts/make-text.ts';
import { writeContent } from './texts/write-content.ts';

const [content, count, words = String(articleSize.words)] = process.argv.slice(2);
if (content === undefined || ![count, words].every((figure) => /^\d+$/u.test(figure ?? ''))) {
  process.stderr.write('Usage: node_modules/.bin/node tests/bench/make-texts.ts CONTENT COUNT [WORDS]\n');
  process.exit(2);
}
for (let number = 1; number <= Number(count); number += 1)
  writeContent(content, makeText(number, sizeOf(Number(words))));
