import { openMemory } from '#adapters/memory';
import { bookHead, CYCLES, DataKeys, FILE_LINKS, packJson, SealedSegments } from '#application';
import { newWrappingKey } from '#security';
import { ManualClock } from '../../../../libs/testing/src/time/manual-clock.js';
import { type GatewayParts } from '../gateway-parts.js';
import { BookChanges } from './book-changes.js';

const AT = '2026-04-02T10:00:00.000Z';

it('a cycle that is purged keeps nobody from hearing of others, before its book is emptied', async () => {
  const clock = new ManualClock(Date.parse(AT));
  const { collections, segments: stored } = openMemory(clock);
  const keys = new DataKeys(collections, { current: newWrappingKey(), earlier: [] }, clock);
  const segments = new SealedSegments(stored, keys);
  const cycles = collections.writing(CYCLES, 'gateway');
  for (const [id, months] of [
    ['c-1', '2026-01'],
    ['c-2', '2026-02'],
  ] as const) {
    const settings = {
      ...{ months, programmes: ['BPNT'], cutoffs: {} },
      ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
    };
    await cycles.insert(id, {
      ...{ region: '18.72', settings, revision: 1, createdAt: AT, changedAt: AT, changedBy: 'ani' },
      ...{ lastMessage: 'm-0', unsent: [] },
    });
    const hash = await segments.put(packJson([{ file: 'f-1', links: {} }]), { region: '18.72', cycle: id });
    const name = bookHead('18.72', id);
    const content = { watermark: 1, segments: [{ kind: FILE_LINKS, hash, rows: 1 }], totals: {} };
    await segments.moveHead(name, await segments.readHead(name), { move: 'REVISE', content });
  }
  const { item, version } = (await cycles.get('c-1'))!;
  await cycles.replace('c-1', version, { ...item, purgedAt: AT });
  await keys.destroy({ region: '18.72', cycle: 'c-1' });
  const changes = new BookChanges({ segments, clock, collections } as unknown as GatewayParts);
  expect((await changes.since('')).map(({ cycle }) => cycle)).toEqual(['c-2']);
});
