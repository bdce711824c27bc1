import fc from 'fast-check';

/** A word with an identity, so that the test knows where it went whatever was done to the paragraph. */
export interface Token {
  readonly id: number;
  /** The word that it was copied from, or itself. */
  readonly origin: number;
  readonly word: string;
}

export interface Paragraph {
  readonly form: 'paragraph' | 'heading' | 'rule';
  readonly tokens: readonly Token[];
}

/** What an editor does to a text; `at`, `to` and `seed` are taken modulo what there is. */
export interface Operation {
  readonly type: 'insert' | 'delete' | 'edit' | 'retype' | 'split' | 'merge' | 'move' | 'copy';
  readonly at: number;
  readonly to: number;
  /** How much: words of an insertion, words changed by an edit. */
  readonly size: number;
  readonly seed: number;
}

export interface History {
  readonly start: readonly Operation[];
  readonly steps: readonly (readonly Operation[])[];
}

type Kind = Operation['type'];
const plain: readonly Kind[] = ['insert', 'delete', 'edit', 'edit', 'retype', 'split', 'merge', 'move'];

/**
 * Generate histories of 5 to 60 paragraphs that are edited 2 to 6 times.
 *
 * @param settings
 *   `lookalikes`: paragraphs that repeat another, word for word or nearly.
 * @returns
 *   An arbitrary of fast-check; it shrinks to fewer paragraphs, steps and operations.
 */
export function histories(settings: { readonly lookalikes: boolean }): fc.Arbitrary<History> {
  const operation = (types: readonly Kind[]): fc.Arbitrary<Operation> =>
    fc.record({
      type: fc.constantFrom(...types),
      at: fc.nat(999),
      to: fc.nat(999),
      size: fc.oneof(
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 70 }) },
      ),
      seed: fc.nat(0xffffff),
    });
  const copies: readonly Kind[] = settings.lookalikes ? ['copy', 'copy'] : [];
  return fc.record({
    start: fc.array(operation(['insert', 'insert', 'insert', ...copies]), { minLength: 5, maxLength: 60, size: 'max' }),
    steps: fc.array(fc.array(operation([...plain, ...copies]), { minLength: 1, maxLength: 6 }), {
      minLength: 2,
      maxLength: 6,
      size: 'max',
    }),
  });
}

/** The text at one moment of a history; it hands out the identities of words. */
export class Draft {
  paragraphs: Paragraph[] = [];
  #words = 0;

  /** Do one operation. What cannot be done (a split of one word) is left undone. */
  apply({ type, at, to, size, seed }: Operation): void {
    const random = randomFrom(seed);
    const count = this.paragraphs.length;
    const place = count === 0 ? 0 : at % count;
    const paragraph = this.paragraphs[place];
    if (type === 'insert') {
      const form = seed % 19 === 0 ? 'rule' : size <= 6 && seed % 2 === 0 ? 'heading' : 'paragraph';
      const tokens = Array.from({ length: form === 'rule' ? 1 : size }, () =>
        this.#token(form === 'rule' ? '' : wordFrom(random)),
      );
      this.paragraphs.splice(at % (count + 1), 0, { form, tokens });
      return;
    }
    if (paragraph === undefined) return;
    const { form, tokens } = paragraph;
    if (type === 'copy') {
      const copied = tokens.map((token) => this.#token(token.word, token.origin));
      const changes = form === 'rule' ? 0 : seed % 4;
      this.paragraphs.splice(to % (count + 1), 0, { form, tokens: this.#change(copied, changes, random) });
    } else if (type === 'delete') {
      if (count > 3) this.paragraphs.splice(place, 1);
    } else if (type === 'edit') {
      if (form === 'rule') return;
      // Mostly a few words; now and then as many as there are.
      const changes = seed % 5 === 0 ? Math.ceil((size / 70) * tokens.length) : 1 + (size % 4);
      this.paragraphs[place] = { form, tokens: this.#change(tokens, changes, random) };
    } else if (type === 'retype') {
      const retyped = tokens.map((token) => (random() < 0.3 ? { ...token, word: token.word.toUpperCase() } : token));
      this.paragraphs[place] = { form, tokens: retyped };
    } else if (type === 'split') {
      if (tokens.length < 2) return;
      const cut = 1 + (to % (tokens.length - 1));
      this.paragraphs.splice(
        place,
        1,
        { form, tokens: tokens.slice(0, cut) },
        { form: 'paragraph', tokens: tokens.slice(cut) },
      );
    } else if (type === 'merge') {
      const next = this.paragraphs[place + 1];
      if (next === undefined || form === 'rule' || next.form === 'rule') return;
      this.paragraphs.splice(place, 2, { form, tokens: [...tokens, ...next.tokens] });
    } else {
      this.paragraphs.splice(place, 1);
      this.paragraphs.splice(to % count, 0, paragraph);
    }
  }

  #change(tokens: readonly Token[], changes: number, random: () => number): readonly Token[] {
    const changed = [...tokens];
    for (let change = 0; change < changes; change += 1) {
      const at = Math.floor(random() * changed.length);
      const kind = random();
      if (kind < 0.6) changed.splice(at, 1, this.#token(wordFrom(random)));
      else if (kind < 0.8 || changed.length < 2) changed.splice(at, 0, this.#token(wordFrom(random)));
      else changed.splice(at, 1);
    }
    return changed;
  }

  #token(word: string, origin?: number): Token {
    this.#words += 1;
    return { id: this.#words, origin: origin ?? this.#words, word };
  }
}

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** One of 1,000 made-up words, the first few as frequent as in any language. */
function wordFrom(random: () => number): string {
  const rank = Math.floor(1000 * random() ** 2.5);
  return Array.from(String(rank))
    .map((digit) => syllables[Number(digit)])
    .join('');
}

/** Numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
