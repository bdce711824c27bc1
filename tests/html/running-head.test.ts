import { expect, it } from 'vitest';
import { runningHead } from '../../src/html/running-head.ts';

it('keeps a title within its string, whatever it holds', () => {
  const title = 'On "Wells" \\ and </style> \n };';
  const words = /content: "(.*)";/u.exec(runningHead(title))?.[1] ?? '';
  expect(words).not.toMatch(/["<\n]/u);
  expect(words.replace(/\\([0-9a-f]+) /gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))).toBe(title);
});
