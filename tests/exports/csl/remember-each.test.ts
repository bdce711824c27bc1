import { describe, expect, it } from 'vitest';
import { rememberEach } from '../../../src/exports/csl/remember-each.ts';

describe('rememberEach', () => {
  const counting = (
    most?: number,
  ): { double: (numbers: readonly number[]) => readonly number[]; asked: number[][] } => {
    const asked: number[][] = [];
    const make = (numbers: readonly number[]): readonly number[] => {
      asked.push([...numbers]);
      return numbers.map((number) => number * 2);
    };
    return { double: rememberEach(make, most), asked };
  };

  it('makes only what it does not remember, each once, and answers in the order asked', () => {
    const { double, asked } = counting();
    expect(double([1, 2, 1])).toEqual([2, 4, 2]);
    expect(double([3, 2])).toEqual([6, 4]);
    expect(double([1, 2, 3])).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1, 2], [3]]);
  });

  it('answers for more things than it remembers', () => {
    expect(counting(2).double([1, 2, 3])).toEqual([2, 4, 6]);
  });

  it('forgets what was asked for longest ago', () => {
    const { double, asked } = counting(2);
    for (const number of [1, 2, 1, 3, 1, 2]) double([number]);
    expect(asked).toEqual([[1], [2], [3], [2]]);
  });
});
