import { expect, it } from 'vitest';
import { dateAttributes } from '../../../src/exports/tei/date-attributes.ts';

it.each([
  ['1919', { when: '1919' }],
  ['1919-06-02', { when: '1919-06-02' }],
  ['1918-11~', { when: '1918-11', cert: 'low' }],
  ['1919-05-25/1919-06-12', { from: '1919-05-25', to: '1919-06-12' }],
  ['1919-22', { notBefore: '1919-06', notAfter: '1919-08' }],
  ['1919-24', { notBefore: '1919-12', notAfter: '1920-02' }],
  ['191X', { notBefore: '1910', notAfter: '1919' }],
  [undefined, {}],
])('writes %s as the attributes of TEI', (text, attributes) => {
  expect(dateAttributes(text)).toEqual(attributes);
});
