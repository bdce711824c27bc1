import { decode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CborWriter, cborWriter } from '../../src/search/cbor-writer.ts';

type Data = number | string | readonly Data[];

const { data } = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'medium' },
    fc.nat(2 ** 32 - 1),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('data'), { maxLength: 40 }),
  ),
}));

function write(writer: CborWriter, value: Data): void {
  if (typeof value === 'number') writer.number(value);
  else if (typeof value === 'string') writer.text(value);
  else {
    writer.list(value.length);
    for (const item of value) write(writer, item);
  }
}

describe('cborWriter', () => {
  it('writes what another reader of CBOR reads', () => {
    fc.assert(
      fc.property(data, (value) => {
        const writer = cborWriter();
        write(writer, value);
        expect(writer.length()).toBe(writer.bytes().length);
        expect(decode(writer.bytes().slice())).toEqual(value);
      }),
    );
  });

  it('drops bytes from the beginning, and goes on behind the rest', () => {
    const writer = cborWriter();
    writer.text('gone');
    writer.text('kept');
    writer.drop(5);
    expect(decode(writer.bytes().slice())).toBe('kept');
  });
});
