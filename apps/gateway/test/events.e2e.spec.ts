import { readingsOf } from '#application';
import { Door } from './door.js';
import { Listener } from './listener.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload } from './uploads.js';

describe.each(STORES)('events, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  beforeEach(async () => {
    cycle = await beginCycle(door);
  });

  const take = async (content = BRI): Promise<string> =>
    ((await upload(door, cycle, { content })).body as { id: string }).id;
  const pass = async (): Promise<void> => {
    await door.someoneWaits(1_000);
    door.clock.advance(1_000);
  };

  it('tell of a file from its coming in to its last row', async () => {
    const listener = await Listener.join(door);
    const id = await take();
    await pass();
    expect(await listener.event()).toMatchObject({ event: 'file', data: { id, status: 'RECEIVED' } });
    const readings = door.store.collections.writing(readingsOf('bri'), 'ingest-bri');
    const counts = { cycle, rows: 2, accepted: 1, rejected: 1 };
    const changedAt = (): string => new Date(door.clock.now()).toISOString();
    await readings.insert(id, { ...counts, status: 'READING', progress: 0.5, changedAt: changedAt() });
    await pass();
    expect(await listener.event()).toMatchObject({ data: { id, status: 'READING', progress: 0.5, rows: 2 } });
    await readings.replace(id, 1, { ...counts, status: 'APPLIED', progress: 1, changedAt: changedAt() });
    await pass();
    expect(await listener.event()).toMatchObject({ data: { id, status: 'APPLIED', progress: 1 } });
    listener.leave();
  });

  it('go on where a client left', async () => {
    const listener = await Listener.join(door);
    await take();
    await pass();
    const { id: lastId } = await listener.event();
    listener.leave();
    door.clock.advance(60_000);
    const missed = await take(`${BRI}2`);
    door.clock.advance(60_000);
    const back = await Listener.join(door, '', { 'last-event-id': lastId });
    const ids = [(await back.event()).data.id, (await back.event()).data.id];
    expect(ids).toContain(missed);
    back.leave();
  });

  it('of another cycle are not told to who asks for one, and old ones to nobody', async () => {
    await take();
    door.clock.advance(60_000);
    const other = await beginCycle(door, '2026-04');
    const listener = await Listener.join(door, `?cycle=${cycle}`, { 'last-event-id': 'bukan waktu' });
    await upload(door, other);
    const wanted = await take(`${BRI}2`);
    await pass();
    expect(await listener.event()).toMatchObject({ data: { id: wanted } });
    listener.leave();
  });

  it('go on when the clock is set back', async () => {
    const listener = await Listener.join(door);
    await take();
    await pass();
    expect(await listener.event()).toMatchObject({ event: 'file' });
    door.clock.setBack(3_600_000);
    const later = await take(`${BRI}2`);
    await pass();
    expect(await listener.event()).toMatchObject({ data: { id: later } });
    for (let second = 0; second < 16; second++) await pass();
    expect(await listener.block()).toBe(':');
    listener.leave();
  });

  it('that do not come are replaced by a sign of life', async () => {
    const listener = await Listener.join(door);
    for (let second = 0; second < 16; second++) await pass();
    expect(await listener.block()).toBe(':');
    listener.leave();
  });

  it('end with the gateway', async () => {
    const listener = await Listener.join(door);
    await door.close();
    expect(await listener.block()).toBeUndefined();
    await door.open();
  });
});
