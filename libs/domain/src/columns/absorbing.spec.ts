import fc from 'fast-check';
import { NumberIndex } from './number-index.js';
import { TextIndex } from './text-index.js';

const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 })));
/** Some of which come again. */
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: fc.constantFrom('A', 'É'), maxLength: 4 }),
  ),
);

/** Ids that one index gives to both halves of a list. */
function idsOf<Value>(intern: (value: Value) => number, ...halves: readonly (readonly Value[])[]): number[] {
  return halves.flat().map(intern);
}

describe('an index that takes in another one has the ids that it would have given itself', () => {
  it('of numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.boolean(), (first, second, tellsApart) => {
        const [alone, index, other] = [new NumberIndex(), new NumberIndex(), new NumberIndex(tellsApart)];
        const expected = idsOf(([high, low]) => alone.intern(high, low), first, second);
        const ids = idsOf(([high, low]) => index.intern(high, low), first);
        const there = idsOf(([high, low]) => other.intern(high, low), second);
        const here = index.absorb(other.contents());
        expect([...ids, ...there.map((id) => (here === undefined ? id : here[id]!))]).toEqual(expected);
        expect(index.contents()).toEqual(alone.contents());
      }),
    );
  });

  it('of texts', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (first, second, tellsApart) => {
        const [alone, index, other] = [new TextIndex(), new TextIndex(), new TextIndex(tellsApart)];
        const expected = idsOf((text) => alone.intern(text), first, second);
        const ids = idsOf((text) => index.intern(text), first);
        const there = idsOf((text) => other.intern(text), second);
        const here = index.absorb(other.contents());
        expect([...ids, ...there.map((id) => (here === undefined ? id : here[id]!))]).toEqual(expected);
        expect(index.contents()).toEqual(alone.contents());
      }),
    );
  });

  it('of texts, where it had none and takes in several', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (first, second, tellsApart) => {
        const [alone, index] = [new TextIndex(), new TextIndex()];
        const expected = idsOf((text) => alone.intern(text), first, second);
        const ids = [first, second].flatMap((part) => {
          const other = new TextIndex(tellsApart);
          const there = idsOf((text) => other.intern(text), part);
          const here = index.absorb(other.contents());
          return there.map((id) => (here === undefined ? id : here[id]!));
        });
        expect(ids).toEqual(expected);
        expect(index.contents()).toEqual(alone.contents());
      }),
    );
  });
});

it('an index of texts that are not told apart takes in others like it, and says which ids have the same text', () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const index = new TextIndex(false);
      const ids = [first, second].flatMap((part) => {
        const other = new TextIndex(false);
        const there = idsOf((text) => other.intern(text), part);
        const here = index.absorb(other.contents());
        return there.map((id) => (here === undefined ? id : here[id]!));
      });
      const all = [...first, ...second];
      expect(ids.map((id) => index.text(id))).toEqual(all);
      for (const [at, id] of ids.entries())
        expect(ids.map((other) => index.isSame(id, other))).toEqual(all.map((text) => text === all[at]));
    }),
  );
});

it('an index in memory that threads share gives the same ids, and stays there when it grows', () => {
  const many = fc.array(fc.nat({ max: 400 }), { maxLength: 300 });
  fc.assert(
    fc.property(many, fc.boolean(), (all, isReserved) => {
      const [alone, index] = [new TextIndex(), new TextIndex()];
      const [numbersAlone, numberIndex] = [new NumberIndex(), new NumberIndex()];
      index.shareMemory();
      numberIndex.shareMemory();
      numberIndex.shareLookUps();
      if (isReserved) for (const each of [index, numberIndex]) each.reserve(40, { most: 500 });
      for (const value of all) {
        expect(index.intern(`SITI ${value}`)).toBe(alone.intern(`SITI ${value}`));
        expect(numberIndex.intern(value % 7, value)).toBe(numbersAlone.intern(value % 7, value));
      }
      const { pool, ends } = index.contents();
      const { high, low } = numberIndex.contents();
      for (const { buffer } of [pool, ends, high, low]) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
      expect({ pool, ends }).toEqual({ pool: alone.contents().pool, ends: alone.contents().ends });
      expect({ high, low }).toEqual(numbersAlone.contents());
    }),
  );
});

describe('an index keeps apart what differs, however many there are', () => {
  const MANY = 20_000;

  it('numbers', () => {
    const index = new NumberIndex();
    const ids = Array.from({ length: MANY }, (_, at) => index.intern(at % 7, at));
    expect(new Set(ids).size).toBe(MANY);
    expect(ids.map((id) => index.digits(id)).at(-1)).toBe(
      `${String((MANY - 1) % 7).padStart(8, '0')}${String(MANY - 1).padStart(8, '0')}`,
    );
    for (let at = 0; at < MANY; at++) expect(index.find(at % 7, at)).toBe(ids[at]);
    expect(index.find(7, 0)).toBe(0);
  });

  it('texts', () => {
    const index = new TextIndex();
    const ids = Array.from({ length: MANY }, (_, at) => index.intern(`SITI ${at}`));
    expect(new Set(ids).size).toBe(MANY);
    for (let at = 0; at < MANY; at++) expect(index.find(`SITI ${at}`)).toBe(ids[at]);
    expect(index.find('SITI')).toBe(0);
  });
});

it('an index of texts finds those that begin so', () => {
  fc.assert(
    fc.property(texts, fc.string({ unit: fc.constantFrom('A', 'É'), maxLength: 2 }), (all, beginning) => {
      const index = new TextIndex();
      const ids = new Set(idsOf((text) => index.intern(text), all));
      const expected = [...ids].filter((id) => index.text(id).startsWith(beginning));
      expect(index.beginningWith(beginning, [...ids])).toEqual(expected);
    }),
  );
});
