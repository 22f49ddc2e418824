import { Random } from '../../../demo/src/randomness/random.js';
import { FEBRL_HEADER } from './febrl-records.js';

const SYLLABLES = [
  'ka',
  'ri',
  'mo',
  'ten',
  'sul',
  'ba',
  'dor',
  'win',
  'ley',
  'har',
  'to',
  'vin',
  'gre',
  'pa',
];
const STATES = ['nsw', 'vic', 'qld', 'wa'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Lines of invented people as a FEBRL file states them: each as it should be (`org`), and so many times with slips. */
export function madeUpPeople(seed: number, people: number, copies: number): string[][] {
  const random = new Random(seed);
  return Array.from({ length: people }, (_, person) => {
    const values = valuesOf(random);
    const lines = [lineOf(`rec-${person}-org`, values)];
    for (let copy = 0; copy < copies; copy++)
      lines.push(lineOf(`rec-${person}-dup-${copy}`, withSlips(values, random)));
    return lines;
  });
}

/** The text of a file of such lines. */
export function fileOf(lines: readonly string[]): string {
  return [FEBRL_HEADER, ...lines, ''].join('\n');
}

function lineOf(id: string, values: readonly string[]): string {
  return [id, ...values].join(', ');
}

function valuesOf(random: Random): string[] {
  const word = (syllables: number): string =>
    Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
  const twoDigits = (last: number): string => String(random.between(1, last)).padStart(2, '0');
  return [
    word(2),
    word(3),
    String(random.between(1, 200)),
    `${word(3)} street`,
    word(4),
    word(3),
    String(random.between(2000, 2300)),
    random.pick(STATES),
    `${random.between(1930, 1990)}${twoDigits(12)}${twoDigits(28)}`,
    String(random.between(1_000_000, 2_000_000)),
  ];
}

/** Up to four slips: a value left out, names or address lines exchanged, or a letter that is wrong. */
function withSlips(values: readonly string[], random: Random): string[] {
  const copy = [...values];
  for (let slip = random.below(5); slip > 0; slip--) {
    const field = random.below(copy.length);
    const kind = random.below(100);
    if (kind < 15) copy[field] = '';
    else if (kind < 25) [copy[0], copy[1]] = [copy[1]!, copy[0]!];
    else if (kind < 35) [copy[3], copy[4]] = [copy[4]!, copy[3]!];
    else copy[field] = mistyped(copy[field]!, random);
  }
  return copy;
}

function mistyped(value: string, random: Random): string {
  if (value === '') return value;
  const place = random.below(value.length);
  const letter = random.pick([...(/\d/.test(value) ? DIGITS : LETTERS)]);
  return value.slice(0, place) + letter + value.slice(place + 1);
}
