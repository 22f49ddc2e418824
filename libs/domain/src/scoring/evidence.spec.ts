import { type Evidence, levelOf, levelsIn, patternOf } from './evidence.js';
import { ScoringFault } from './scoring-fault.js';

const NUMBER: Evidence<number> = {
  name: 'number',
  levels: [
    { name: 'equal', holds: (left, right) => left === right },
    { name: 'near', holds: (left, right) => Math.abs(left - right) <= 1 },
    { name: 'differs', holds: () => true },
  ],
};
const SIGN: Evidence<number> = {
  name: 'sign',
  levels: [
    { name: 'missing', missing: true, holds: (left, right) => left === 0 || right === 0 },
    { name: 'equal', holds: (left, right) => left > 0 === right > 0 },
    { name: 'differs', holds: () => true },
    { name: 'never', holds: () => false },
  ],
};

describe('levels', () => {
  it.each([
    ['the first that holds counts', 4, 4, 0],
    ['a later one where the first does not', 4, 5, 1],
    ['the last one holds always', 4, 9, 2],
  ])('%s', (_, left, right, level) => expect(levelOf(NUMBER, left, right)).toBe(level));

  it('come back out of a pattern', () => {
    const evidence = [NUMBER, SIGN, NUMBER];
    for (const [left, right, levels] of [
      [0, 0, [0, 0, 0]],
      [1, 2, [1, 1, 1]],
      [-3, 3, [2, 2, 2]],
    ] as const)
      expect(levelsIn(evidence, patternOf(evidence, left, right))).toEqual(levels);
  });

  it('have to include one that holds always', () => {
    const incomplete = { name: 'equal only', levels: NUMBER.levels.slice(0, 1) };
    expect(() => levelOf(incomplete, 1, 2)).toThrow(new ScoringFault('NO_LEVEL_HOLDS', 'equal only'));
  });

  it('must not combine to more patterns than whole numbers', () => {
    const many = new Array<Evidence<number>>(40).fill(NUMBER);
    expect(() => patternOf(many, 1, 9)).toThrow('TOO_MANY_PATTERNS');
  });
});
