import { join } from 'node:path';
import { AnchorFile } from '#adapters/anchor-file';
import { MemoryDisk, openMemory } from '#adapters/memory';
import { newFolder } from '../../../testing/src/command-line.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Unmaskings } from './unmaskings.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const limits = { warned: { hour: 3, day: 5 }, stopped: { hour: 6, day: 8 } };

describe('whole numbers that are shown', () => {
  const clock = new ManualClock();
  let disk: MemoryDisk;
  let trail: AuditTrail;
  let unmaskings: Unmaskings;
  beforeEach(() => {
    disk = new MemoryDisk();
    start();
  });

  /** The same store, looked at by a process that remembers nothing. */
  function start(): void {
    const { collections } = openMemory(clock, disk);
    trail = new AuditTrail(collections, new AnchorFile(join(newFolder(), 'anchors')));
    unmaskings = new Unmaskings({ trail, clock, limits });
  }

  const show = (by = 'ani') =>
    unmaskings.note({ by, address: '10.0.0.7', to: 't1', details: { household: 'bnba.csv#2' } });
  const allow = () => unmaskings.allow('ani', { by: 'admin', address: '10.0.0.1', to: 'a-ani', details: {} });

  async function noted(): Promise<string[]> {
    const { items } = await trail.page('all', '', { limit: 500 });
    return items.map(({ item }) => item.what).reverse();
  }

  it('are counted by the hour and by the day', async () => {
    expect(await show()).toEqual({ hour: 1, day: 1, isMany: false });
    clock.advance(HOUR - 1);
    expect(await show()).toEqual({ hour: 2, day: 2, isMany: false });
    clock.advance(1);
    expect(await show()).toEqual({ hour: 2, day: 3, isMany: false });
    expect(await show('budi')).toEqual({ hour: 1, day: 1, isMany: false });
    clock.advance(24 * HOUR);
    expect(await show()).toEqual({ hour: 1, day: 1, isMany: false });
  });

  it('are told of when they are many: each limit once in its span, and to the person each time', async () => {
    for (let count = 1; count < limits.warned.hour; count++) expect((await show()).isMany).toBe(false);
    for (let count = limits.warned.hour; count <= limits.warned.day; count++)
      expect((await show()).isMany).toBe(true);
    const warnings = (await trail.page('byAction', 'HARVESTING_WARNED', { limit: 9 })).items;
    expect(warnings.map(({ item }) => [item.by, item.details])).toEqual([
      ['ani', { limit: 'day', hour: '5', day: '5' }],
      ['ani', { limit: 'hour', hour: '3', day: '3' }],
    ]);
    clock.advance(HOUR);
    for (let count = 0; count < limits.warned.hour; count++) expect((await show()).isMany).toBe(true);
    expect((await noted()).filter((what) => what === 'HARVESTING_WARNED')).toHaveLength(3);
  });

  it('are no more when they were too many, however long that is ago, until an administrator has looked', async () => {
    for (let count = 0; count < limits.stopped.hour; count++) await show();
    for (const later of [0, MINUTE, 40 * 24 * HOUR]) {
      clock.advance(later);
      await expect(show()).rejects.toMatchObject({ code: 'UNMASKING_STOPPED' });
    }
    expect((await noted()).filter((what) => what === 'UNMASKING_STOPPED')).toHaveLength(1);
    expect(await show('budi')).toMatchObject({ hour: 1 });
    await allow();
    expect(await show()).toEqual({ hour: 1, day: 1, isMany: false });
  });

  it('are counted anew behind what an administrator has looked at', async () => {
    for (let count = 0; count < 4; count++) await show();
    await allow();
    expect(await show()).toEqual({ hour: 1, day: 1, isMany: false });
  });

  it('are no more than allowed when many are asked for at once, and stay counted over a restart', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => show()));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(limits.stopped.hour);
    start();
    await expect(show()).rejects.toMatchObject({ code: 'UNMASKING_STOPPED' });
    expect((await noted()).filter((what) => what === 'NUMBERS_UNMASKED')).toHaveLength(limits.stopped.hour);
    expect(await trail.verify()).toMatchObject({ entries: (await noted()).length });
  });
});
