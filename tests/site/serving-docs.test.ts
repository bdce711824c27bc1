import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headerRules } from '../../src/site/header-rules.ts';

it('shows nginx and Caddy with just the headers of the table', () => {
  const serving = readFileSync('docs/serving.md', 'utf8');
  const [nginx = '', caddy = ''] = [/```nginx\n([^]*?)```/u, /```caddy\n([^]*?)```/u].map(
    (block) => block.exec(serving)?.[1],
  );
  const everywhere = headerRules.find(({ path }) => path === '/*')?.headers ?? {};
  for (const [name, value] of Object.entries(everywhere).flatMap(([key, values]) =>
    [values].flat().map((each) => [key, each] as const),
  )) {
    expect(nginx.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;\n`);
    expect(caddy.replaceAll('"', '')).toContain(` ${name} ${value}\n`);
  }
  // Two rules that meet the same path would be weighed otherwise by each server: what is kept for good is told apart by name.
  const kept = headerRules
    .filter(({ headers }) => String(headers['Cache-Control']).endsWith('immutable'))
    .map(({ path }) => path);
  expect(caddy).toContain(`@kept path ${kept.join(' ')}\n`);
  expect(caddy).toContain(`@asked not path ${kept.join(' ')}\n`);
  expect(nginx).toContain(`~^/(${kept.map((path) => path.slice(1, -2)).join('|')})/ `);
});
