import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { type CollectionDefinition, type PageOptions } from '../ports/collections.js';
import { openPage } from './open-page.js';

interface Thing {
  readonly number: number;
  readonly isOpen: boolean;
}

const THINGS: CollectionDefinition<Thing> = {
  name: 'things',
  owner: 'test',
  lists: { all: ({ number }) => ({ of: '', at: String(number).padStart(6, '0') }) },
};

/** A list of things that are open or not, in their order. */
async function listOf(opened: readonly boolean[]) {
  const things = openMemory(new ManualClock(0)).collections.writing(THINGS, 'test');
  for (const [number, isOpen] of opened.entries()) await things.insert(`t-${number}`, { number, isOpen });
  return (options: PageOptions) => things.page('all', '', options);
}

it('what is open is shown page by page as if there were nothing else (property)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      async (opened, limit) => {
        const hidden = await listOf(opened);
        const shown: number[] = [];
        let cursor: string | undefined;
        do {
          const options = { limit, ...(cursor === undefined ? {} : { cursor }) };
          const { items, next } = await openPage(hidden, ({ item }) => item.isOpen, options);
          const left = opened.filter(Boolean).length - shown.length - items.length;
          shown.push(...items.map(({ item }) => item.number));
          expect([items.length <= limit, next !== undefined]).toEqual([true, left > 0]);
          cursor = next;
        } while (cursor !== undefined);
        expect(shown).toEqual([...opened.keys()].filter((number) => opened[number]));
      },
    ),
  );
});

it('what is open far behind is found, and its cursor is that of a list without the others', async () => {
  const opened = Array.from({ length: 450 }, (_, number) => number % 220 === 219);
  const { items, next } = await openPage(await listOf(opened), ({ item }) => item.isOpen, { limit: 1 });
  expect(items.map(({ item }) => item.number)).toEqual([219]);
  const alone = await (await listOf(opened))({ limit: 220 });
  expect(next).toBe(alone.next);
});
