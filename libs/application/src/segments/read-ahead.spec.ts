import { Fault } from '../faults/fault.js';
import { readAhead } from './read-ahead.js';

/** Segments whose only byte is their number; which were asked for is noted. */
function numbered(missing?: number) {
  const asked: string[] = [];
  const get = async (hash: string): Promise<Uint8Array> => {
    asked.push(hash);
    if (Number(hash) === missing) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
    return Uint8Array.of(Number(hash));
  };
  return { asked, get };
}

const HASHES = Array.from({ length: 30 }, (_, number) => String(number));

it('gives segments in their order, and asks for eight before they are needed', async () => {
  const { asked, get } = numbered();
  let count = 0;
  for await (const [byte] of readAhead({ get }, HASHES)) {
    expect(byte).toBe(count++);
    expect(asked.length).toBeLessThan(count + 8);
  }
  expect(count).toBe(30);
  expect(asked).toEqual(HASHES);
});

it('fails with a segment when it is its turn', async () => {
  const { get } = numbered(5);
  const read: number[] = [];
  const reading = (async () => {
    for await (const [byte] of readAhead({ get }, HASHES)) read.push(byte!);
  })();
  await expect(reading).rejects.toMatchObject({ code: 'SEGMENT_MISSING' });
  expect(read).toEqual([0, 1, 2, 3, 4]);
});
