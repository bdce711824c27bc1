import { describe, expect, it } from 'vitest';
import { isOrcid } from '../../src/edition/is-orcid.ts';
import { isRor } from '../../src/edition/is-ror.ts';

describe('an ORCID iD', () => {
  it.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])('is %s', (id) => {
    expect(isOrcid(id)).toBe(true);
  });

  it.each(['0000-0002-1825-0079', '0000-0002-1694-2330', '0000000218250097', 'https://orcid.org/0000-0002-1825-0097'])(
    'is not %s',
    (id) => {
      expect(isOrcid(id)).toBe(false);
    },
  );
});

describe('a ROR id', () => {
  it.each(['03yrm5c26', '04wxnsj81', '02twcfp32'])('is %s', (id) => {
    expect(isRor(id)).toBe(true);
  });

  it.each(['03yrm5c62', '03yrm5d26', 'O3yrm5c26', '03yrm5c2', '03yrl5c26'])('is not %s', (id) => {
    expect(isRor(id)).toBe(false);
  });
});
