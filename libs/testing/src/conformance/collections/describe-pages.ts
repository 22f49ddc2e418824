import fc from 'fast-check';
import { type Collections, type ReadableCollection } from '#application';
import { type Bench } from '../stand.js';
import { fileAt, filesOf, type SampleFile } from './sample-files.js';

export function describePages(bench: Bench<Collections>): void {
  describe('pages', () => {
    const invalid = { code: 'CURSOR_INVALID', canRetry: false };

    it('follow one another in order, from either end', async () => {
      const files = filesOf(bench.part);
      for (const day of [3, 1, 5, 2, 4]) await files.insert(`f-${day}`, fileAt(`2026-03-0${day}`));
      await files.insert('f-9', fileAt('2026-03-03', { cycle: 't2' }));
      expect(await idsOf(files, 2)).toEqual(['f-1', 'f-2', 'f-3', 'f-4', 'f-5']);
      expect(await idsOf(files, 2, true)).toEqual(['f-5', 'f-4', 'f-3', 'f-2', 'f-1']);
      expect(await idsOf(files, 5)).toHaveLength(5);
      const whole = await files.page('received', 't1', { limit: 5 });
      expect(whole.next).toBeUndefined();
    });

    it('of an empty list have nothing', async () => {
      expect(await filesOf(bench.part).page('received', 'none', { limit: 3 })).toEqual({ items: [] });
    });

    it('hold only what stands in the list', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01'));
      await files.insert('f-2', fileAt('2026-03-02', { rows: 4 }));
      const { items } = await files.page('read', 't1', { limit: 10 });
      expect(items.map(({ id }) => id)).toEqual(['f-2']);
    });

    it('show nothing twice and leave nothing out while items come and go', async () => {
      const files = filesOf(bench.part);
      for (const day of [2, 4, 6, 8]) await files.insert(`f-${day}`, fileAt(`2026-03-0${day}`));
      const first = await files.page('received', 't1', { limit: 2 });
      await files.insert('f-1', fileAt('2026-03-01'));
      await files.insert('f-7', fileAt('2026-03-07'));
      await files.remove('f-4', 1);
      const second = await files.page('received', 't1', { limit: 9, cursor: first.next });
      expect(second.items.map(({ id }) => id)).toEqual(['f-6', 'f-7', 'f-8']);
    });

    it('do not take the cursor of another list, or what is none', async () => {
      const files = filesOf(bench.part);
      for (const day of [1, 2]) await files.insert(`f-${day}`, fileAt(`2026-03-0${day}`, { rows: day }));
      const { next: cursor } = await files.page('received', 't1', { limit: 1 });
      expect(cursor).toMatch(/^[\w-]+$/);
      for (const [list, of, newestFirst] of [
        ['received', 't2', false],
        ['read', 't1', false],
        ['received', 't1', true],
      ] as const)
        await expect(files.page(list, of, { limit: 1, cursor, newestFirst })).rejects.toMatchObject(invalid);
      for (const none of ['', 'x', 'e30', `${cursor!}A`, '../../etc'])
        await expect(files.page('received', 't1', { limit: 1, cursor: none })).rejects.toMatchObject(invalid);
    });

    it('are in the order of UTF-8, equal places in the order of ids (property)', async () => {
      const files = filesOf(bench.part);
      let cycle = 0;
      const texts = fc.array(
        fc.string({ unit: fc.constantFrom('a', 'B', '0', 'é', '￿', '😀'), maxLength: 3 }),
        { maxLength: 12 },
      );
      await fc.assert(
        fc.asyncProperty(texts, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (ats, limit, newest) => {
          const of = `c${cycle++}`;
          const placed = ats.map((at, index) => ({ at, id: `${of}-${index % 10}${index}` }));
          await Promise.all(placed.map(({ at, id }) => files.insert(id, fileAt(at, { cycle: of }))));
          const sorted = placed.sort((one, other) => bytes(one.at, other.at) || bytes(one.id, other.id));
          const expected = sorted.map(({ id }) => id);
          expect(await idsOf(files, limit, newest, of)).toEqual(newest ? expected.reverse() : expected);
        }),
        { numRuns: 25, seed: 20_260_331 },
      );
    });
  });
}

/** The ids of all pages of a size. */
async function idsOf(
  files: ReadableCollection<SampleFile>,
  limit: number,
  newestFirst = false,
  of = 't1',
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await files.page('received', of, { limit, newestFirst, cursor });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

function bytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
