import { expect, it } from 'vitest';
import { excerptOf } from '../../src/edition/excerpt-of.ts';

it('cuts between two words, and says that it cut', () => {
  const blocks = [{ type: 'paragraph', content: [{ type: 'text', value: 'One two, three four.' }] }] as const;
  expect(excerptOf(blocks, 12)).toBe('One two …');
  expect(excerptOf(blocks, 20)).toBe('One two, three four.');
});
