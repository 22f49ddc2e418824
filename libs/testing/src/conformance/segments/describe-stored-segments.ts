import { type Segments } from '#application';
import { type Bench } from '../stand.js';
import { bytesOf, HERE } from './sample-content.js';

export function describeStoredSegments(bench: Bench<Segments>): void {
  describe('segments', () => {
    it('are addressed by a hash: the same bytes of a scope have one address', async () => {
      const hash = await bench.part.put(bytesOf('rows'), HERE);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await bench.part.put(bytesOf('rows'), HERE)).toBe(hash);
      expect(await bench.part.put(bytesOf('other rows'), HERE)).not.toBe(hash);
      expect(Buffer.from(await bench.part.get(hash)).toString()).toBe('rows');
    });

    it('may be empty, or a megabyte of any bytes', async () => {
      const large = Uint8Array.from({ length: 1_048_576 }, (_, at) => (at * 31) % 256);
      for (const bytes of [new Uint8Array(), large]) {
        const read = await bench.part.get(await bench.part.put(bytes, HERE));
        expect(Buffer.compare(Buffer.from(read), Buffer.from(bytes))).toBe(0);
      }
    });

    it('are put many at once, and the same ones again, without harm', async () => {
      const texts = Array.from({ length: 50 }, (_, at) => `page ${at % 20}`);
      const hashes = await Promise.all(texts.map((text) => bench.part.put(bytesOf(text), HERE)));
      expect(new Set(hashes).size).toBe(20);
      for (const [at, hash] of hashes.entries())
        expect(Buffer.from(await bench.part.get(hash)).toString()).toBe(texts[at]);
    });

    it('do not change when those who gave or got the bytes change them', async () => {
      const given = bytesOf('rows');
      const hash = await bench.part.put(given, HERE);
      given.fill(0);
      (await bench.part.get(hash)).fill(0);
      expect(Buffer.from(await bench.part.get(hash)).toString()).toBe('rows');
    });

    it('are there after opening again', async () => {
      const hash = await bench.part.put(bytesOf('rows'), HERE);
      const reopened = await bench.reopen();
      expect(Buffer.from(await reopened.get(hash)).toString()).toBe('rows');
    });

    it('that were never put are SEGMENT_MISSING', async () => {
      await expect(bench.part.get('0'.repeat(64))).rejects.toMatchObject({
        code: 'SEGMENT_MISSING',
        canRetry: false,
      });
    });

    it('that are no longer what was put are SEGMENT_DAMAGED, and others are still read', async () => {
      const [spoiled, sound] = [
        await bench.part.put(bytesOf('one'), HERE),
        await bench.part.put(bytesOf('two'), HERE),
      ];
      await bench.damage(spoiled);
      await expect(bench.part.get(spoiled)).rejects.toMatchObject({
        code: 'SEGMENT_DAMAGED',
        canRetry: false,
      });
      expect(Buffer.from(await bench.part.get(sound)).toString()).toBe('two');
    });
  });
}
