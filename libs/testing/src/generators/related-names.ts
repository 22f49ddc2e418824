import fc from 'fast-check';

const syllable = fc.constantFrom('SI', 'TI', 'RO', 'HA', 'NI', 'AM', 'BU', 'DI', 'MUH', 'A', 'YAN', 'TO');
const word = fc.oneof(
  { weight: 4, arbitrary: fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  fc.constantFrom('NY', 'M', 'SITI', 'AMINAH', 'ABDUL', 'ABDULLAH', 'MINAH', 'YULIANI', 'YULIANTI'),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** What one name may have to do with another one. */
const WAYS: readonly ((one: string, other: string, at: number) => string)[] = [
  (_, other) => other,
  (one, other) => `${one} ${other}`,
  // A word that comes twice.
  (one, other) => `${other} ${other} ${one.split(' ')[0]}`,
  (one, _, at) => one.slice(0, Math.max(1, at)).trim(),
  (one) => one.split(' ').reverse().join(' '),
  // Words put together, and parted elsewhere.
  (one, _, at) => {
    const letters = one.replaceAll(' ', '');
    return `${letters.slice(0, at)} ${letters.slice(at)}`.trim();
  },
  (one, _, at) => `${one.slice(0, at)}E${one.slice(at + 1)}`,
  (one, _, at) => `${one.slice(0, at)}${one[at] ?? ''}${one.slice(at)}`.replace('  ', ' '),
];

/** A stated and a listed name, as match keys, that have something to do with each other. */
export const relatedNames = fc
  .tuple(name, name, fc.constantFrom(...WAYS), fc.nat(16), fc.boolean(), fc.boolean())
  .map(([one, other, wayOf, at, isTurned, isWife]): [string, string] => {
    const changed = wayOf(one, other, at);
    const first = isWife ? `NY ${one}` : one;
    return isTurned ? [changed, first] : [first, changed];
  });
