import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { within } from '../ports/scoped-segments.js';
import { IncomingBytes, PIECE_BYTES } from './incoming-bytes.js';
import { piecesOf, readBytes } from './stored-bytes.js';

const CONTENT = new Uint8Array(5 * PIECE_BYTES).map((_, at) => (at * 31 + (at >> 9)) % 251);

async function takeIn(ends: readonly number[]) {
  const { segments } = openMemory(new ManualClock());
  const bytes = new IncomingBytes(within(segments, { region: '18.72', cycle: 't1' }));
  let at = 0;
  for (const end of [...ends].sort((one, other) => one - other)) {
    await bytes.add(CONTENT.subarray(at, end));
    at = end;
  }
  return { segments, bytes, whole: CONTENT.subarray(0, at), sha256: bytes.finish() };
}

it('bytes are stored as they came, in whatever chunks', async () => {
  const ends = fc.array(fc.nat(CONTENT.length), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(ends, async (ends) => {
      const { segments, bytes, whole, sha256 } = await takeIn(ends);
      expect(sha256).toBe(createHash('sha256').update(whole).digest('hex'));
      expect(bytes.size).toBe(whole.length);
      const start = await bytes.read(PIECE_BYTES + 7);
      expect(Buffer.compare(start, whole.subarray(0, PIECE_BYTES + 7))).toBe(0);
      const content = await bytes.keep();
      const stored: Uint8Array[] = [];
      for await (const piece of readBytes(segments, content)) stored.push(piece);
      expect(Buffer.compare(Buffer.concat(stored), whole)).toBe(0);
      const sizes = (await piecesOf(segments, content)).map((piece) => piece.bytes);
      expect(sizes).toEqual(stored.map(({ length }) => length));
    }),
    { numRuns: 20 },
  );
});

it('the same bytes have the same address, in whatever chunks', async () => {
  const [one, other] = [await takeIn([3 * PIECE_BYTES]), await takeIn([1, PIECE_BYTES, 3 * PIECE_BYTES])];
  expect(await one.bytes.keep()).toBe(await other.bytes.keep());
});

it('few bytes are looked at without anything being stored', async () => {
  const { segments, bytes, whole } = await takeIn([2 * PIECE_BYTES]);
  expect(Buffer.compare(await bytes.read(Infinity), whole)).toBe(0);
  expect(await segments.sweep(Infinity)).toBe(0);
});

it('the memory of pieces that were stored serves what comes in later, and holds nothing of before', async () => {
  const stored = within(openMemory(new ManualClock()).segments, { region: '18.72', cycle: 't1' });
  const memories = async () => {
    const seen = new Set<ArrayBufferLike>();
    const watched: typeof stored = {
      get: (hash) => stored.get(hash),
      put: (bytes) => {
        seen.add(bytes.buffer);
        return stored.put(bytes);
      },
    };
    const bytes = new IncomingBytes(watched);
    await bytes.add(CONTENT);
    bytes.finish();
    await bytes.keep();
    // The list of the pieces has a memory of its own.
    return [...seen].filter(({ byteLength }) => byteLength === PIECE_BYTES);
  };
  const first = await memories();
  const second = await memories();
  expect(second.filter((memory) => !first.includes(memory))).toEqual([]);
  for (const memory of second) expect(new Uint8Array(memory).some((byte) => byte !== 0)).toBe(false);
});
