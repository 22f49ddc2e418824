import fc from 'fast-check';
import { formatSequence, parseSequence } from './sequence.js';

it('a sequence comes back from its text', () => {
  const input = fc.record({ partition: fc.nat(9_999), offset: fc.nat() });
  const file = fc.stringMatching(/^f-[0-9a-f-]{1,36}$/);
  fc.assert(
    fc.property(input, file, (place, id) => {
      for (const sequence of [{ of: 'INPUT', place } as const, { of: 'FILE', file: id } as const])
        expect(parseSequence(formatSequence(sequence))).toEqual(sequence);
    }),
  );
});

it.each(['', '7', 'input', 'input.1', 'input.-1.2', 'input.1.2.3', 'file.', 'file.a b', 'book.1'])(
  'no sequence: %p',
  (text) => {
    expect(parseSequence(text)).toBeUndefined();
  },
);
