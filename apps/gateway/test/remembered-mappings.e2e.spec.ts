import { type MessageOf } from '#contracts';
import { type FileReading, readingsOf } from '#application';
import { Door } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload } from './uploads.js';

/** A header that nobody knows, and what it means. */
const ODD = BRI.replace('NIK', 'IDENTITAS').replace('STATUS SALUR', 'HASIL').replace('NO REKENING', 'X');
const mapping = (status: string): string =>
  JSON.stringify({
    kind: 'BRI',
    columns: [
      { column: 'B', header: 'IDENTITAS', field: 'nik' },
      { column: 'G', header: status, field: 'status' },
    ],
  });
const MAPPING = mapping('HASIL');

describe.each(STORES)('a mapping that a person gave, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  beforeEach(async () => {
    cycle = await beginCycle(door);
  });

  const give = async (content: string, fields: Record<string, string> = {}, of = cycle): Promise<string> => {
    const { body } = await upload(door, of, { content, fields: { role: 'bri', ...fields } });
    door.clock.advance(1_000);
    return (body as { id: string }).id;
  };
  const preview = async (content: string, of = cycle, role = 'bri') =>
    (await upload(door, of, { content, fields: { role, preview: 'true' } })).body as {
      readonly remembered?: { readonly file: string; readonly name: string; readonly at: string };
      readonly accepted: number;
      readonly refusal?: object;
    };
  const week = (number: number): string => ODD.replaceAll('05/01/2026', `0${number}/02/2026`);

  it('is proposed and used for later files of the same header row, and said to be remembered', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    const seen = await preview(week(2));
    expect(seen).toMatchObject({ accepted: 1, remembered: { file: first, name: 'bri.csv' } });
    expect(seen.remembered!.at).toMatch(/^\d{4}-/);
    const second = await give(week(2));
    const { body } = await door.ask(`/api/v1/files/${second}`);
    expect(body).toMatchObject({ remembered: seen.remembered });
    const received = (await published(door.store.log)).filter(
      (message): message is MessageOf<'file.received.v1'> => message.type === 'file.received.v1',
    );
    expect(received.map((message) => message.mapping)).toEqual([received[0]!.mapping, received[0]!.mapping]);
    expect((await door.ask(`/api/v1/files/${first}`)).body).not.toHaveProperty('remembered');
  });

  it('is part of what makes a file the same', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    expect(await give(ODD)).toBe(first);
    expect(await give(ODD, { mapping: mapping('HASIL ') })).not.toBe(first);
  });

  it('is not used for another header row, region or role', async () => {
    await give(ODD, { mapping: MAPPING });
    expect(await preview(week(2).replace(';X;', ';Y;'))).not.toHaveProperty('remembered');
    expect(await preview(week(2), cycle, 'pos')).not.toHaveProperty('remembered');
    const { body } = await door.ask('/api/v1/cycles', {
      method: 'POST',
      body: { region: '18.71', months: '2026-01/2026-03' },
    });
    expect(await preview(week(2), (body as { id: string }).id)).not.toHaveProperty('remembered');
  });

  it('gives way to a newer one, and is not used once its file was withdrawn or refused', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    const second = await give(week(2), { mapping: mapping('HASIL ') });
    expect((await preview(week(3))).remembered?.file).toBe(second);
    await door.ask(`/api/v1/files/${second}/withdraw`, { method: 'POST', body: { reason: 'salah kolom' } });
    expect((await preview(week(3))).remembered?.file).toBe(first);
    const reading: FileReading = {
      ...{ cycle, status: 'REFUSED', rows: 0, accepted: 0, rejected: 0, progress: 1 },
      changedAt: '2026-03-31T00:00:00.000Z',
    };
    await door.store.collections.writing(readingsOf('bri'), 'ingest-bri').insert(first, reading);
    expect(await preview(week(3))).toMatchObject({ refusal: { code: 'COLUMNS_MISSING' } });
  });

  it('without columns has files read as they are recognised', async () => {
    await give(ODD, { mapping: MAPPING });
    await give(week(2), { mapping: JSON.stringify({ kind: 'BRI', columns: [] }) });
    expect(await preview(week(3))).toMatchObject({ refusal: { code: 'COLUMNS_MISSING' } });
  });
});
