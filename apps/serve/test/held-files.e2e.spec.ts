import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { Served, uploadsOf } from './served.js';

interface FileView {
  readonly status: string;
  readonly reason?: { readonly code: string; readonly detail: string };
}

/** A report that states one payment, of an invented person, with so many rupiah. */
function report(name: string, amount: number): { path: string; role: string; day: string } {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(
    path,
    [
      'NIK;NAMA;PROGRAM;NOMINAL SALUR;STATUS SALUR;TGL SALUR;NO REF',
      `1872014501800001;SITI AMINAH;BPNT;${amount};BERHASIL;2026-02-05;SP1`,
      '',
    ].join('\n'),
  );
  return { path, role: 'bri', day: '2026-02-14' };
}

describe('of two reports of one date that contradict each other', () => {
  const month = generateMonth({ households: 20, seed: 7, out: newFolder() });
  let served: Served;
  let cycle: string;
  let earlier: string;
  let later: string;
  /** A file once it has a status, however long that takes. */
  async function viewWhen(id: string, status: string): Promise<FileView> {
    for (;;) {
      const view = await served.json<FileView>(`/api/v1/files/${id}`);
      if (view.status === status) return view;
    }
  }

  /** What server-sent events told of the later file, from the begin. */
  async function told(isEnough: (files: readonly FileView[]) => boolean): Promise<readonly FileView[]> {
    const response = await served.ask(`/api/v1/events?cycle=${cycle}`, {
      headers: { 'last-event-id': '2020-01-01T00:00:00.000Z' },
    });
    let text = '';
    const files: FileView[] = [];
    for await (const piece of response.body!) {
      text += Buffer.from(piece).toString('utf8');
      const ended = text.split('\n\n');
      text = ended.pop()!;
      for (const event of ended) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        const file = data === undefined ? undefined : (JSON.parse(data) as FileView & { id: string });
        if (file?.id === later) files.push(file);
      }
      if (isEnough(files)) return files;
    }
    throw new Error('the stream ended');
  }

  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    const ids: string[] = [];
    for (const upload of uploadsOf(month).filter(({ role }) => role === 'roster'))
      ids.push(await served.upload(cycle, upload));
    earlier = await served.upload(cycle, report('a.csv', 600_000));
    later = await served.upload(cycle, report('b.csv', 400_000));
    const after = [...ids, earlier, later].map((id) => `file.${id}`);
    await served.document(cycle, 'summary', after);
  });
  afterAll(() => served.stop());

  it('the later is shown as held, with why and what to do, until the other is withdrawn', async () => {
    const held = await viewWhen(later, 'HELD');
    expect((await viewWhen(earlier, 'APPLIED')).reason).toBeUndefined();
    expect(held.reason!.code).toBe('REPORTS_CONTRADICT');
    expect(held.reason!.detail).toContain('b.csv#2 dan a.csv#2');
    expect(held.reason!.detail).toContain('statementDate');
    expect((await told((files) => files.length > 0)).at(-1)).toMatchObject({ status: 'HELD' });
    await served.document(cycle, 'summary', [await served.turn(earlier, 'withdraw')]);
    const free = await viewWhen(later, 'APPLIED');
    expect(free).not.toHaveProperty('reason');
    expect((await told((files) => files.length > 0)).at(-1)).toMatchObject({ status: 'APPLIED' });
    await served.document(cycle, 'summary', [await served.turn(earlier, 'restore')]);
    await viewWhen(later, 'HELD');
    await served.restart();
    expect(await viewWhen(later, 'HELD')).toEqual(held);
  });
});
