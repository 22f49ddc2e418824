import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newWrappingKey, SealingKey, unwrapKey, wrapKey, wrappingKey } from '../index.js';

const bytes = fc.uint8Array({ maxLength: 300 });
const options = { numRuns: 300, seed: 20_261_128 };
const key = new SealingKey(new Uint8Array(32).fill(7));
const other = new SealingKey(new Uint8Array(32).fill(8));

const hex = (content: Uint8Array | undefined): string | undefined =>
  content && Buffer.from(content).toString('hex');

it('what is sealed opens to the same, by the same key and in the same context alone (property)', () => {
  fc.assert(
    fc.property(bytes, bytes, (content, context) => {
      const sealed = key.seal(content, context);
      expect(hex(key.open(sealed, context))).toBe(hex(content));
      expect(other.open(sealed, context)).toBeUndefined();
      expect(key.open(sealed, Buffer.concat([context, Buffer.from('x')]))).toBeUndefined();
    }),
    options,
  );
});

it('a bit that is changed anywhere, or an end that is cut off, is seen (property)', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), (content, at) => {
      const sealed = key.seal(content, new Uint8Array());
      const changed = Uint8Array.from(sealed);
      changed[at % changed.length]! ^= 1 << (at % 8);
      expect(key.open(changed, new Uint8Array())).toBeUndefined();
      expect(key.open(sealed.subarray(0, at % sealed.length), new Uint8Array())).toBeUndefined();
    }),
    options,
  );
});

it('the same content gives the same bytes; another content, context or key shares no nonce (property)', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.uint8Array({ minLength: 1, maxLength: 9 }), (content, context, more) => {
      const nonceOf = (sealed: Uint8Array): string | undefined => hex(sealed.subarray(0, 12));
      const sealed = key.seal(content, context);
      expect(hex(key.seal(content, context))).toBe(hex(sealed));
      const others = [
        key.seal(Buffer.concat([content, more]), context),
        key.seal(content, Buffer.concat([context, more])),
        // What moves from the context into the content is another content.
        key.seal(Buffer.concat([more, content]), context),
        other.seal(content, context),
      ];
      expect(others.map(nonceOf)).not.toContain(nonceOf(sealed));
    }),
    options,
  );
});

it('nothing of the content is in what is sealed', () => {
  const sealed = Buffer.from(key.seal(Buffer.from('1872014501800001'.repeat(9)), new Uint8Array()));
  expect(sealed.includes('1872014501800001')).toBe(false);
});

it('a key of another length is none', () => {
  expect(() => new SealingKey(new Uint8Array(31))).toThrow(RangeError);
});

it('a wrapped key is opened by the key that wrapped it, as the key of the same thing', () => {
  const wrapping = newWrappingKey();
  const secret = randomBytes(32);
  const wrapped = wrapKey(wrapping, secret, 'k-1 18.72 c-1');
  expect(wrapped.by).toBe(wrapping.id);
  expect(wrapping.id).toMatch(/^[0-9a-f]{16}$/);
  expect(hex(unwrapKey(wrapping, wrapped, 'k-1 18.72 c-1'))).toBe(hex(secret));
  expect(unwrapKey(wrapping, wrapped, 'k-2 18.72 c-1')).toBeUndefined();
  expect(unwrapKey(newWrappingKey(), wrapped, 'k-1 18.72 c-1')).toBeUndefined();
  expect(wrappingKey(wrapping.secret).id).toBe(wrapping.id);
});
