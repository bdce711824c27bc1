/** Write made-up editions: `node_modules/.bin/node tests/bench/make-texts.ts CONTENT COUNT`. */
import { makeText } from './texts/make-text.ts';
import { writeContent } from './texts/write-content.ts';

const [content, count] = process.argv.slice(2);
if (content === undefined || !/^\d+$/u.test(count ?? '')) {
  process.stderr.write('Usage: node_modules/.bin/node tests/bench/make-texts.ts CONTENT COUNT\n');
  process.exit(2);
}
for (let number = 1; number <= Number(count); number += 1) writeContent(content, makeText(number));
