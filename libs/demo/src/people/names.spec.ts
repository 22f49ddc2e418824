import { nameSimilarity, reaches } from '../../../domain/src/names/name-similarity.js';
import { Random } from '../randomness/random.js';
import { bankName, Names, writtenOtherwise } from './names.js';

describe('Names', () => {
  const names = new Names(new Random(1));

  it('are capital letters in words, some of them with a title or an apostrophe', () => {
    for (let round = 0; round < 5000; round++)
      expect(names.draw(round % 2 === 0)).toMatch(/^((HJ|H|DRS)\. )?[A-Z']+( [A-Z']+)*$/);
  });

  it('are skewed as in a town: some common, many that occur once', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 7000; round++) {
      const name = names.draw(round % 5 !== 0);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((one, other) => other - one);
    expect(sorted[0]).toBeGreaterThan(20);
    expect(sorted[0]).toBeLessThan(140);
    expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(1000);
  });

  it('gives unique names that nobody draws', () => {
    const unique = Array.from({ length: 1000 }, () => names.unique());
    expect(new Set(unique).size).toBe(1000);
    const words = new Set(unique.flatMap((name) => name.split(' ')));
    for (let round = 0; round < 5000; round++)
      expect(
        names
          .draw(true)
          .split(' ')
          .filter((word) => words.has(word)),
      ).toEqual([]);
  });

  it.each(['SITI NUR AMINAH', 'SARTINI', 'I WAYAN SUDARMA', "MUHAMMAD MA'RUF ARIFIN"])(
    'gives names that cannot be taken for %s',
    (other) => {
      for (let round = 0; round < 300; round++) {
        const name = names.unlike(other, round % 2 === 0);
        expect(reaches(nameSimilarity(name, other), 75)).toBe(false);
      }
    },
  );
});

describe('bankName', () => {
  it.each([
    ['HJ. SITI AMINAH', 'SITI AMINAH'],
    ["KHUSNUL NI'MAH", 'KHUSNUL NIMAH'],
    ['MUHAMMAD KURNIAWAN WICAKSONO', 'MUHAMMAD KURNIAWAN WICAKS'],
    ['HALIMATUSADIAH NURHAYATI SARI', 'HALIMATUSADIAH NURHAYATI'],
  ])('%s is %s', (name, expected) => expect(bankName(name)).toBe(expected));
});

describe('writtenOtherwise', () => {
  it.each([
    ['SITI AMINAH', 'ST. AMINAH'],
    ['WIWIK LESTARI', 'LESTARI WIWIK'],
    ['SLAMET', 'SLAMET'],
  ])('%s is %s', (name, expected) => expect(writtenOtherwise(name)).toBe(expected));
});
