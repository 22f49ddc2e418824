import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth, type GeneratedMonth } from '#demo';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { Served, uploadsOf } from './served.js';
import {
  recordsOf,
  reportFrom,
  scattered,
  type StreamedReport,
  topicOf,
  writtenReport,
} from './streamed-report.js';

interface FileView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly progress: number;
  readonly reason?: { readonly code: string; readonly detail: string };
  readonly sequence: string;
}

interface Summary {
  readonly revision?: number;
  readonly files: readonly object[];
}

/** The reports of a month as their channels would stream them. */
function reportsOf({ files }: GeneratedMonth): StreamedReport[] {
  return (['bri', 'pos'] as const).flatMap((channel) =>
    files[channel].map(({ path, day }, at) =>
      reportFrom(path, { channel, day, reportId: `${channel}-${at}` }),
    ),
  );
}

/** The arguments with the reports as written files. */
function argumentsWith(month: GeneratedMonth, reports: readonly StreamedReport[]): string[] {
  const folder = newFolder();
  const written = new Map(
    reports.map((report, at) => [
      [...month.files.bri, ...month.files.pos].map(({ path, day }) => `${path}@${day}`)[at]!,
      `${writtenReport(report, folder)}@${report.day}`,
    ]),
  );
  return month.arguments.map((argument) => written.get(argument) ?? argument);
}

/** A summary without its revision, and without the hashes of its files. */
function comparable(summary: Summary): unknown {
  const hidden = { ...summary, revision: 0 };
  return JSON.parse(JSON.stringify(hidden), (key: string, value: unknown) => (key === 'sha256' ? '' : value));
}

async function fileOf(
  served: Served,
  cycle: string,
  { reportId }: StreamedReport,
): Promise<FileView | undefined> {
  const { items } = await served.json<{ items: FileView[] }>(`/api/v1/cycles/${cycle}/files?limit=100`);
  return items.find(({ name }) => name === `stream ${reportId}`);
}

/** The file of a report once it is as it should be, however long that takes. */
async function fileWhen(
  served: Served,
  cycle: string,
  report: StreamedReport,
  isSo: (file: FileView) => boolean,
): Promise<FileView> {
  for (;;) {
    const listed = await fileOf(served, cycle, report);
    const file =
      listed && (await served.json<FileView>(`/api/v1/files/${listed.id}?after=${listed.sequence}`));
    if (file && isSo(file)) return file;
  }
}

const isApplied = ({ status }: FileView): boolean => status === 'APPLIED';

it.each([1, 2])(
  'streamed in any order, again and over several partitions, with restarts between, a report is what the same rows are in a file: seed %d',
  async (seed) => {
    const month = generateMonth({ households: 80, seed, out: newFolder() });
    const reports = reportsOf(month);
    const served = await Served.start(month.options.asOf);
    const cycle = await served.beginCycle(month);
    const ids: string[] = [];
    for (const upload of uploadsOf(month))
      if (upload.role !== 'bri' && upload.role !== 'pos') ids.push(await served.upload(cycle, upload));
    const records = reports.flatMap((report) =>
      recordsOf(report).map((record) => ({ topic: topicOf(report), record })),
    );
    const all = scattered(
      records.map(({ record }) => record),
      seed,
    );
    const topicBy = new Map(records.map(({ topic, record }) => [record.value, topic]));
    for (const [at, record] of all.entries()) {
      await served.publish(topicBy.get(record.value)!, [record]);
      if (at === Math.floor(all.length / 3) || at === Math.floor(all.length / 2)) await served.restart();
    }
    const rejects: string[] = [];
    for (const report of reports) {
      const file = await fileWhen(served, cycle, report, isApplied);
      expect(file).toMatchObject({ role: report.channel, rows: report.rows.length, progress: 1 });
      expect(file.accepted + file.rejected).toBe(file.rows);
      ids.push(file.id);
      rejects.push(await (await served.ask(`/api/v1/files/${file.id}/rejects.csv`)).text());
    }
    const out = join(newFolder(), 'hasil');
    expect(tersalur('reconcile', ...argumentsWith(month, reports), '--out', out, '--quiet').exit).toBe(0);
    const after = ids.map((id) => `file.${id}`);
    for (const name of ['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv'])
      expect(await served.document(cycle, name, after)).toBe(readFileSync(join(out, name), 'utf8'));
    const summary = await served.json<Summary>(`/api/v1/cycles/${cycle}/summary`);
    const written = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
    expect(comparable(summary)).toEqual(comparable(written));
    const streamed = readFileSync(join(out, 'rejects.csv'), 'utf8')
      .split('\r\n')
      .filter((line) => line.includes('stream '));
    expect(streamed).not.toEqual([]);
    expect(rejects.flatMap((csv) => csv.split('\r\n').slice(1, -1)).sort()).toEqual(streamed.sort());
    await served.stop();
  },
  180_000,
);

describe('a streamed report', () => {
  const month = generateMonth({ households: 40, seed: 5, out: newFolder() });
  const report = reportsOf(month).find(({ channel }) => channel === 'bri')!;
  let served: Served;
  let cycle: string;
  beforeEach(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    const roster = uploadsOf(month).find(({ role }) => role === 'roster')!;
    await served.document(cycle, 'summary', [`file.${await served.upload(cycle, roster)}`]);
  });
  afterEach(() => served.stop());

  const publish = (...records: Parameters<Served['publish']>[1]): Promise<void> =>
    served.publish(topicOf(report), records);
  const when = (isSo: (file: FileView) => boolean): Promise<FileView> =>
    fileWhen(served, cycle, report, isSo);
  const counted = async ({ id }: FileView): Promise<{ mismatches: number; credited: boolean }> => {
    const csv = await served.document(cycle, 'discrepancies.csv', [`file.${id}`]);
    const ledger = await served.document(cycle, 'ledger.csv', []);
    const mismatches = csv.split('\r\n').filter((line) => line.startsWith('CONTROL_TOTAL_MISMATCH'));
    for (const line of mismatches) expect(line).toContain(`stream ${report.reportId}`);
    return { mismatches: mismatches.length, credited: ledger.includes('RECEIVED') };
  };

  it('that is not closed stays visible, and says what it waits for', async () => {
    const [first] = recordsOf(report);
    await publish(first!);
    const file = await when(({ rows }) => rows > 0);
    expect(file).toMatchObject({ status: 'READING', rows: 9, accepted: 0, reason: { code: 'STREAM_OPEN' } });
    expect(file).not.toHaveProperty('sha256');
  });

  it('that lacks rows is held with a finding, until they come', async () => {
    const records = recordsOf(report);
    const [late, ...others] = records;
    await publish(...others);
    const held = await when(({ status }) => status === 'HELD');
    expect(held.reason).toMatchObject({ code: 'CONTROL_TOTALS', detail: expect.stringContaining('Ditahan') });
    expect(held.rows).toBe(report.rows.length - 9);
    expect(await counted(held)).toEqual({ mismatches: 1, credited: false });
    await publish(late!);
    const applied = await when(isApplied);
    expect(applied).not.toHaveProperty('reason');
    expect(await counted(applied)).toEqual({ mismatches: 0, credited: true });
  });

  it('whose rupiah differ from its closing is held with a finding, and stays so over a restart', async () => {
    await publish(...recordsOf(report, { closing: { amountTotal: report.amount + 1 } }));
    expect(await counted(await when(({ status }) => status === 'HELD'))).toEqual({
      mismatches: 1,
      credited: false,
    });
    await served.restart();
    expect(await counted(await when(({ status }) => status === 'HELD'))).toEqual({
      mismatches: 1,
      credited: false,
    });
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('with other rows under a sequence that came %s its closing does not count', async (_, isFirst) => {
    const [first, ...others] = recordsOf(report);
    const [other] = recordsOf({ ...report, rows: [...report.rows].reverse() });
    if (isFirst) await publish(other!);
    await publish(first!, ...others);
    if (!isFirst) {
      expect(await counted(await when(isApplied))).toEqual({ mismatches: 0, credited: true });
      await publish(other!);
    }
    const file = await when(({ status }) => status === 'REFUSED');
    expect(file.reason).toMatchObject({ code: 'STREAM_CONTRADICTS' });
    expect(await counted(file)).toEqual({ mismatches: 0, credited: false });
    await publish(first!, ...others);
    expect(await counted(await when(() => true))).toEqual({ mismatches: 0, credited: false });
  });

  it('is another one when another sender calls its own the same', async () => {
    const half = Math.floor(report.rows.length / 2);
    const parts = [report.rows.slice(0, half), report.rows.slice(half)].map((rows) => {
      const at = report.headers.indexOf('NOMINAL_SALUR');
      return { ...report, rows, amount: rows.reduce((sum, row) => sum + Number(row[at]), 0) };
    });
    for (const [at, part] of parts.entries())
      await publish(...recordsOf(part).map((record) => ({ ...record, headers: { sender: `cabang ${at}` } })));
    for (;;) {
      const { items } = await served.json<{ items: FileView[] }>(`/api/v1/cycles/${cycle}/files`);
      const applied = items.filter(({ role, status }) => role === 'bri' && status === 'APPLIED');
      if (applied.length < 2) continue;
      expect(applied.map(({ name }) => name)).toEqual([
        `stream ${report.reportId}`,
        `stream ${report.reportId}`,
      ]);
      expect(applied.reduce((sum, { rows }) => sum + rows, 0)).toBe(report.rows.length);
      const after = applied.map(({ id }) => `file.${id}`);
      const links = await served.document(cycle, 'links.csv', after);
      expect(new Set(links.match(/stream [\w-]+~[0-9a-f]{6}/g))).toHaveProperty('size', 2);
      return;
    }
  });

  it('is withdrawn and restored like any file', async () => {
    await publish(...recordsOf(report));
    const file = await when(isApplied);
    await served.document(cycle, 'summary', [await served.turn(file.id, 'withdraw')]);
    expect((await counted(file)).credited).toBe(false);
    await served.document(cycle, 'summary', [await served.turn(file.id, 'restore')]);
    expect((await counted(file)).credited).toBe(true);
  });

  it('that was withdrawn before it was closed does not count', async () => {
    const [first, ...others] = recordsOf(report);
    await publish(first!);
    const { id } = await when(() => true);
    await served.turn(id, 'withdraw');
    await publish(...others);
    expect((await counted(await when(isApplied))).credited).toBe(false);
  });

  it.each([
    ['a cycle that its region does not have', { cycle: 'c-lain' }, 'CYCLE_UNKNOWN'],
    ['a day of no cycle beside months of one', { statementDate: '2025-06-30' }, undefined],
  ])('that names %s is shown, with why', async (_, rows, code) => {
    await publish(...recordsOf(report, { rows }));
    const file = await when(({ status }) => status !== 'READING' && status !== 'RECEIVED');
    // The months of its rows say more than its day.
    expect([file.status, file.reason?.code]).toEqual(
      code === undefined ? ['APPLIED', undefined] : ['HELD', code],
    );
  });

  it('of a day to come is refused', async () => {
    await publish(...recordsOf(report, { rows: { statementDate: '2026-12-31' } }));
    const file = await when(({ status }) => status === 'REFUSED');
    expect(file.reason).toMatchObject({ code: 'STATEMENT_DATE_AHEAD' });
  });

  it('shows no NIK that stands in its name', async () => {
    const named = { ...report, reportId: 'BRI-1872011234567890' };
    await publish(
      ...recordsOf(named).map((record) => ({ ...record, headers: { sender: 'bri 1872011234567890' } })),
    );
    const { items } = await (async () => {
      for (;;) {
        const page = await served.json<{ items: FileView[] }>(`/api/v1/cycles/${cycle}/files`);
        if (page.items.some(({ name, status }) => name.startsWith('stream') && status === 'APPLIED'))
          return page;
      }
    })();
    expect(items.find(({ role }) => role === 'bri')!.name).toBe('stream BRI-…7890');
    expect(JSON.stringify(items)).not.toContain('1872011234567890');
    expect(await served.document(cycle, 'links.csv', [])).not.toContain('1872011234567890');
  });
});

it('waits for a cycle of its region to begin', async () => {
  const month = generateMonth({ households: 20, seed: 6, out: newFolder() });
  const [report] = reportsOf(month);
  const served = await Served.start(month.options.asOf);
  await served.publish(topicOf(report!), recordsOf(report!));
  const cycle = await served.beginCycle(month);
  expect(await fileWhen(served, cycle, report!, isApplied)).toMatchObject({ rows: report!.rows.length });
  await served.stop();
});
