import { type Segments } from '#application';
import { type Bench } from '../stand.js';
import { bytesOf, contentOf, FIRST, HERE } from './sample-content.js';

const HOUR = 3_600_000;

export function describeSweep(bench: Bench<Segments>): void {
  describe('sweeping', () => {
    const missing = { code: 'SEGMENT_MISSING' };

    it('removes what no head names, and nothing that one names', async () => {
      const content = await contentOf(bench.part, 'named', 'shared');
      const other = await contentOf(bench.part, 'shared', 'of another book');
      await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      await bench.part.moveHead('other', FIRST, { move: 'REVISE', content: other });
      const orphan = await bench.part.put(bytesOf('orphan'), HERE);
      bench.clock.advance(HOUR);
      expect(await bench.part.sweep(bench.clock.now())).toBe(1);
      await expect(bench.part.get(orphan)).rejects.toMatchObject(missing);
      for (const { hash } of [...content.segments, ...other.segments]) await bench.part.get(hash);
      expect(await bench.part.sweep(bench.clock.now())).toBe(0);
    });

    it('leaves what was put lately: it is not named yet', async () => {
      const since = bench.clock.now();
      const hash = await bench.part.put(bytesOf('new'), HERE);
      expect(await bench.part.sweep(since)).toBe(0);
      await bench.part.get(hash);
    });

    it('counts from the last time that the same bytes were put', async () => {
      const hash = await bench.part.put(bytesOf('again'), HERE);
      bench.clock.advance(HOUR);
      const since = bench.clock.now();
      await bench.part.put(bytesOf('again'), HERE);
      expect(await bench.part.sweep(since)).toBe(0);
      await bench.part.get(hash);
    });

    it('leaves what a head named until lately: somebody may be reading that revision', async () => {
      const old = await contentOf(bench.part, 'old');
      const head = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content: old });
      bench.clock.advance(HOUR);
      const content = await contentOf(bench.part, 'new');
      const since = bench.clock.now();
      await bench.part.moveHead('book', head, { move: 'REVISE', content });
      expect(await bench.part.sweep(since)).toBe(0);
      await bench.part.get(old.segments[0]!.hash);
      bench.clock.advance(HOUR);
      expect(await bench.part.sweep(bench.clock.now())).toBe(1);
      await expect(bench.part.get(old.segments[0]!.hash)).rejects.toMatchObject(missing);
    });

    it('keeps what a head named twice, until it names it no more', async () => {
      const twice = await contentOf(bench.part, 'page', 'page');
      const head = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content: twice });
      const once = await contentOf(bench.part, 'page');
      await bench.part.moveHead('book', head, { move: 'REVISE', content: once });
      bench.clock.advance(HOUR);
      expect(await bench.part.sweep(bench.clock.now())).toBe(0);
    });

    it('of thousands is done in one call', async () => {
      await Promise.all(
        Array.from({ length: 2_500 }, (_, at) => bench.part.put(bytesOf(`orphan ${at}`), HERE)),
      );
      bench.clock.advance(HOUR);
      expect(await bench.part.sweep(bench.clock.now())).toBe(2_500);
    });
  });
}
