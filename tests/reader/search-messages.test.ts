import { describe, expect, it } from 'vitest';
import { messages } from '../../src/reader/search-messages.ts';

describe('what is said of the hits', () => {
  const found = { count: 3, editions: 2, others: 1, cut: false, closed: [] };

  it('is how many there are, where, and in what form', () => {
    expect(messages.found(found).text).toBe('3 passages in 2 editions, 1 with another form of the name.');
  });

  it('is what was not looked for, too', () => {
    expect(messages.found({ ...found, cut: true, closed: ['con', 'int'] }).text).toBe(
      '3 passages in 2 editions, 1 with another form of the name. Only the first words of so long a query were looked for. Too many words begin with “con” and “int”: only words that are just so were looked for.',
    );
  });
});
