import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ByteWriter } from './byte-writer.js';
import { SLOT_BYTES, SLOTS } from './writing-ring.js';

/** The built writer: a thread is started from a file. */
const { startThreadedWriter } = (await import(
  fileURLToPath(
    new URL('../../../../../dist/apps/cli/src/results/writers/threaded-writer.js', import.meta.url),
  )
)) as { startThreadedWriter: () => Promise<ByteWriter> };

/** Bytes that differ from place to place. */
function pattern(length: number, from: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (from + at * 31 + (at >> 8)) & 0xff);
}

describe('a writer with a thread of its own', () => {
  it('writes what it was given in its order, of any size, though the memory is used anew at once', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tersalur-')), 'file');
    const writer = await startThreadedWriter();
    const descriptor = openSync(path, 'w');
    const memory = new Uint8Array(SLOT_BYTES * 2 + 5);
    const expected: Uint8Array[] = [];
    const sizes = [
      1,
      SLOT_BYTES,
      0,
      SLOT_BYTES + 1,
      SLOT_BYTES * 2 + 5,
      ...Array<number>(SLOTS * 3).fill(70_000),
    ];
    for (const [at, size] of sizes.entries()) {
      const piece = pattern(size, at);
      expected.push(piece);
      memory.set(piece);
      writer.write(descriptor, memory.subarray(0, size));
      memory.fill(0);
    }
    expect(writer.settle()).toBeUndefined();
    closeSync(descriptor);
    expect(readFileSync(path).equals(Buffer.concat(expected))).toBe(true);
    await writer.close();
  });

  it('says what the system says, at once when asked to settle, and takes nothing more', async () => {
    const writer = await startThreadedWriter();
    const descriptor = openSync('/dev/full', 'w');
    writer.write(descriptor, new Uint8Array(10));
    expect(writer.settle()).toMatchObject({ code: 'ENOSPC' });
    expect(() => writer.write(descriptor, new Uint8Array(10))).toThrow('ENOSPC');
    expect(writer.settle()).toMatchObject({ code: 'ENOSPC' });
    closeSync(descriptor);
    await writer.close();
  });
});
