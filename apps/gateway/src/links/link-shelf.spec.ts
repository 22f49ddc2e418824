import { openMemory } from '#adapters/memory';
import { Cycles, CYCLES } from '#application';
import { ToldBook } from '../../../../libs/application/test/told-book.js';
import { month, paidInDoubt, report } from '../../../../libs/testing/src/builders/sample-month.js';
import { ManualClock } from '../../../../libs/testing/src/time/manual-clock.js';
import { BookReader } from '../books/book-reader.js';
import { ListPages } from '../books/list-pages.js';
import { type GatewayParts } from '../gateway-parts.js';
import { LinkShelf } from './link-shelf.js';

const AT = '2026-01-01T00:00:00.000Z';

it('links stay in memory until the data of their cycle are destroyed', async () => {
  const book = await ToldBook.of(
    month({ reports: [report('POS', '2026-02-14', [paidInDoubt({ reference: 'R1' })])] }),
  );
  const store = openMemory(new ManualClock());
  const records = store.collections.writing(CYCLES, 'gateway');
  const cycle = await records.insert('t1', {
    region: '18.72',
    settings: {
      ...{ months: '2026-01/2026-03', programmes: ['BPNT'], cutoffs: {} },
      ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
    },
    ...{ revision: 1, createdAt: AT, changedAt: AT, changedBy: 'u-1', lastMessage: 'm-0', unsent: [] },
  });
  const parts = { segments: book.parts.segments } as unknown as GatewayParts;
  const shelf = new LinkShelf(new BookReader(parts, new Cycles(store)), new ListPages(parts));
  const head = await book.head();
  const links = await shelf.of('t1', head);
  await shelf.forgetPurged();
  expect(await shelf.of('t1', head)).toBe(links);
  await records.replace('t1', cycle.version, { ...cycle.item, purgedAt: AT });
  await shelf.forgetPurged();
  expect(await shelf.of('t1', head)).not.toBe(links);
});
