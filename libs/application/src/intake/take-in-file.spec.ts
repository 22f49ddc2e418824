import { openMemory } from '#adapters/memory';
import { checkMessage, type FileReceivedV1, type Message } from '#contracts';
import { parseIsoDay, parseIsoMonths, RosterTable, StatementTable, Vocabulary } from '#domain';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { readContent } from '../../../file-intake/src/read-content.js';
import { IncomingBytes } from '../bytes/incoming-bytes.js';
import { unpackJson } from '../pages/json-page.js';
import { ROWS_A_PAGE } from '../pages/pack-rows.js';
import { unpackRows } from '../pages/unpack-rows.js';
import { within } from '../ports/scoped-segments.js';
import { type ReadFile } from './file-rows.js';
import { fileHead, takeInFile, type TakenIn } from './take-in-file.js';

const HOUR = 3_600_000;
const ROSTER = [
  'NIK;NAMA;PROGRAM;NOMINAL',
  ...Array.from({ length: 4_203 }, (_, at) => `187201120101${1000 + at};SITI ${at};BPNT;600000`),
  '123;BUDI;BPNT;',
].join('\n');
const POST = [
  'NIK;NAMA;NOMINAL PKH;NOMINAL SEMBAKO;STATUS BAYAR;TGL BAYAR',
  '1872011201011000;SITI 0;750000;600000;DIBAYAR;2026-03-02',
  '1872011201011001;SITI 1;;600000;DIBAYAR;2026-03-09',
].join('\n');

const CONTEXT = {
  cycle: parseIsoMonths('2026-01/2026-03')!,
  programmes: ['BPNT'],
  asOf: parseIsoDay('2026-04-30')!,
};

const read: ReadFile = (content, received) => readContent(content, received, CONTEXT);

describe('taking in a file', () => {
  const clock = new ManualClock();
  let store: ReturnType<typeof openMemory>;
  let published: Message[];
  beforeEach(() => {
    store = openMemory(clock);
    published = [];
  });

  async function received(
    role: FileReceivedV1['file']['role'],
    text: string,
    more: Partial<FileReceivedV1> = {},
  ): Promise<FileReceivedV1> {
    const bytes = new IncomingBytes(within(store.segments, { region: '18.72', cycle: 't1' }));
    await bytes.add(new TextEncoder().encode(text));
    const file = { id: 'f-1', name: `${role}.csv`, sha256: bytes.finish(), role };
    const content = await bytes.keep();
    const whom = { id: 'm-1', region: '18.72', cycle: 't1', at: new Date(clock.now()).toISOString() };
    return { type: 'file.received.v1', ...whom, file, content, final: true, ...more };
  }

  async function takeIn(message: FileReceivedV1): Promise<TakenIn> {
    const publish = async (closed: Message): Promise<void> => void published.push(checkMessage(closed));
    return takeInFile(message, { segments: store.segments, clock, read, publish });
  }

  it('stores a roster page by page and says that it is closed', async () => {
    const taken = await takeIn(await received('roster', ROSTER));
    expect(published).toEqual([taken.taken === 'CLOSED' && checkMessage(taken.closed)]);
    const [closed] = published;
    if (closed?.type !== 'report.closed.v1') throw new Error('not closed');
    expect(closed).toMatchObject({ id: 'm-1.closed', accepted: 4_203, rejected: 1, entries: 4_203 });
    expect(closed.amount).toBe(4_203 * 600_000);
    expect(closed.chunks.map(({ rows }) => rows)).toEqual([ROWS_A_PAGE, ROWS_A_PAGE, 203]);
    const table = new RosterTable(new Vocabulary());
    for (const { hash } of closed.chunks) unpackRows(await store.segments.get(hash), table, 0);
    expect(table.length).toBe(4_203);
    expect(table.vocabulary.names.text(table.name[4_202]!)).toBe('SITI 4202');
    expect(table.vocabulary.nationalIds.digits(table.nik[4_202]!)).toBe('1872011201015202');
    const problems = unpackJson(await store.segments.get(closed.rejects[0]!.hash));
    expect(problems).toHaveLength(closed.problems);
    expect(problems[0]).toMatchObject({ row: 4_205, code: 'NIK_INVALID' });
  });

  it('counts the payments of a report, and takes its newest day where none is given', async () => {
    await takeIn(await received('pos', POST));
    expect(published[0]).toMatchObject({
      channel: 'POS',
      accepted: 2,
      entries: 3,
      statementDate: '2026-03-09',
    });
    await takeIn(await received('pos', POST, { statementDate: '2026-03-31' }));
    expect(published[1]).toMatchObject({ statementDate: '2026-03-31' });
    const table = new StatementTable(new Vocabulary());
    const [closed] = published;
    if (closed?.type !== 'report.closed.v1') throw new Error('not closed');
    unpackRows(await store.segments.get(closed.chunks[0]!.hash), table, 4);
    expect([...table.amount.subarray(0, 3)]).toEqual([750_000, 600_000, 600_000]);
    expect([...table.report.subarray(0, 3)]).toEqual([4, 4, 4]);
  });

  it('takes in lists of exclusions', async () => {
    await takeIn(await received('exclusions', 'NIK;NAMA;ALASAN\n1872011201011000;SITI;ASN\n'));
    const [closed] = published;
    if (closed?.type !== 'report.closed.v1') throw new Error('not closed');
    expect(unpackJson(await store.segments.get(closed.chunks[0]!.hash))).toEqual([
      expect.objectContaining({ nik: '1872011201011000', reason: 'ASN' }),
    ]);
  });

  it('done again, also after a crash before it was published, says the same', async () => {
    const message = await received('roster', ROSTER);
    const publish = (): Promise<void> => Promise.reject(new Error('the process ends here'));
    const parts = { segments: store.segments, clock, read, publish };
    await expect(takeInFile(message, parts)).rejects.toThrow('ends here');
    const head = await store.segments.readHead(fileHead('f-1'));
    await takeIn(message);
    await takeIn(message);
    expect(published[0]).toEqual(published[1]);
    expect(await store.segments.readHead(fileHead('f-1'))).toEqual(head);
  });

  it('leaves no orphans of what counts', async () => {
    const taken = await takeIn(await received('roster', ROSTER));
    clock.advance(HOUR);
    await store.segments.sweep(clock.now());
    if (taken.taken !== 'CLOSED') throw new Error('not closed');
    for (const { hash } of [...taken.closed.chunks, ...taken.closed.rejects]) await store.segments.get(hash);
  });

  it('refuses a file as a whole: nothing is published, and no head names anything of it', async () => {
    const message = await received('bri', 'NAMA;ALAMAT\nSITI;JALAN\n');
    expect(await takeIn(message)).toMatchObject({
      taken: 'REFUSED',
      reason: { code: 'HEADER_NOT_FOUND', id: expect.any(String), en: expect.any(String) },
    });
    expect(published).toEqual([]);
    expect(await store.segments.readHead(fileHead('f-1'))).toMatchObject({ revision: 0, segments: [] });
  });

  it('whose bytes are gone is the fault of the segments', async () => {
    const message = await received('roster', ROSTER, { content: '0'.repeat(64) });
    await expect(takeIn(message)).rejects.toMatchObject({ code: 'SEGMENT_MISSING' });
  });
});
