import { columnLetters } from '../values/column-letters.js';
import { columnPosition } from './column-position.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [199, 'GR'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (position, letters) => {
  expect(columnLetters(position)).toBe(letters);
  expect(columnPosition(letters)).toBe(position);
  expect(columnPosition(` ${letters.toLowerCase()} `)).toBe(position);
  expect(columnPosition(position + 1)).toBe(position);
});

test.each(['', 'XFE', 'AAAA', 'C3', '3', 'É', 0, -1, 1.5, 16_385, NaN, null, undefined, ['A'], {}])(
  '%j is no column',
  (given) => {
    expect(columnPosition(given)).toBeUndefined();
  },
);
