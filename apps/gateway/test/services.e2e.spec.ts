import { type INestMicroservice } from '@nestjs/common';
import { parseIsoDay } from '#domain';
import { builtModule } from '../../../libs/testing/src/built-module.js';
import type * as BuiltIngest from '../../ingest-bri/src/create-ingest-bri.js';
import { Door } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload } from './uploads.js';

/** Threads run what was built. */
const { createIngestBri } = await builtModule<typeof BuiltIngest>('apps/ingest-bri/src/create-ingest-bri.js');

interface File {
  readonly id: string;
  readonly status: string;
}

describe.each(STORES)('what is uploaded is read by its service, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let service: INestMicroservice;
  let cycle: string;

  beforeEach(async () => {
    const today = () => parseIsoDay('2026-03-31')!;
    service = await createIngestBri({ ...door.store, clock: door.clock, today, logger: false });
    await service.listen();
    cycle = await beginCycle(door);
  });
  door.atEnd = () => service.close();

  const settled = async (content?: string): Promise<unknown> => {
    const { id } = (await upload(door, cycle, { content })).body as File;
    for (;;) {
      const file = (await door.ask(`/api/v1/files/${id}`)).body as File;
      if (file.status !== 'RECEIVED' && file.status !== 'READING') return file;
    }
  };

  it('to its last row, with its rejects', async () => {
    expect(await settled()).toMatchObject({
      status: 'APPLIED',
      rows: 2,
      accepted: 1,
      rejected: 1,
      progress: 1,
    });
    const types = (await published(door.store.log)).map(({ type }) => type);
    expect(types.sort()).toEqual(['file.received.v1', 'report.closed.v1', 'settings.changed.v1']);
  });

  it('or refused, with the sentence that says why', async () => {
    expect(await settled('%PDF-1.7')).toMatchObject({
      status: 'REFUSED',
      reason: { code: 'NOT_TEXT', detail: expect.stringMatching(/^Ini .*PDF/) as unknown },
    });
    expect((await published(door.store.log)).map(({ type }) => type)).not.toContain('report.closed.v1');
  });

  it('in many pieces as in one', async () => {
    const row = BRI.split('\n')[1]!;
    const many = Array.from({ length: 60_000 }, (_, at) => row.replace('5800001', String(1_000_000 + at)));
    expect(await settled(`${BRI}${many.join('\n')}\n`)).toMatchObject({
      status: 'APPLIED',
      accepted: 60_001,
    });
  });
});
