import { openMemory } from '#adapters/memory';
import { type ReportClosedV1 } from '#contracts';
import { type BookInput } from '#domain';
import { credited, FULL, month, report } from '../../../testing/src/builders/sample-month.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { messagesOf } from '../../test/book-messages.js';
import { type Segments } from '../ports/segments.js';
import { KeptTables } from './kept-tables.js';

const WEEKS = ['2026-02-14', '2026-02-21', '2026-02-28'];

/** Segments that count what is fetched. */
class Counted {
  fetched = 0;
  readonly segments: Segments;

  constructor(segments: Segments) {
    this.segments = Object.assign(Object.create(segments) as Segments, {
      get: (hash: string) => {
        this.fetched++;
        return segments.get(hash);
      },
    });
  }
}

async function filesOf(input: BookInput, segments: Segments): Promise<[ReportClosedV1[], ReportClosedV1[]]> {
  const files = (await messagesOf(input, segments)).filter((each) => each.type === 'report.closed.v1');
  const isReport = ({ file }: ReportClosedV1): boolean => file.role === 'bri' || file.role === 'pos';
  return [files.filter((file) => !isReport(file)), files.filter(isReport)];
}

describe('kept tables', () => {
  let counted: Counted;
  let lists: ReportClosedV1[];
  let reports: ReportClosedV1[];
  beforeEach(async () => {
    const { segments } = openMemory(new ManualClock());
    const input = month({ reports: WEEKS.map((day, at) => report('BRI', day, [credited(FULL - at)])) });
    [lists, reports] = await filesOf(input, segments);
    counted = new Counted(segments);
  });

  const load = async (kept: KeptTables, book: string, count: number) => {
    const tables = await kept.load(counted.segments, book, lists, reports.slice(0, count));
    const fetched = counted.fetched;
    counted.fetched = 0;
    return { rows: tables.statements.length, files: [...tables.statements.report.slice(0, count)], fetched };
  };

  it('fetch what is new, and all anew when a file is gone or comes before', async () => {
    const kept = new KeptTables(1_000);
    expect(await load(kept, 'a', 1)).toEqual({ rows: 1, files: [0], fetched: 2 });
    expect(await load(kept, 'a', 3)).toEqual({ rows: 3, files: [0, 1, 2], fetched: 2 });
    expect(await load(kept, 'a', 3)).toEqual({ rows: 3, files: [0, 1, 2], fetched: 0 });
    expect(await load(kept, 'a', 2)).toEqual({ rows: 2, files: [0, 1], fetched: 3 });
    reports.reverse();
    expect(await load(kept, 'a', 2)).toEqual({ rows: 2, files: [0, 1], fetched: 3 });
  });

  it('leave when there are too many rows, the book first that was not used for longest', async () => {
    const kept = new KeptTables(4);
    for (const book of ['a', 'b', 'a', 'c']) await load(kept, book, 1);
    expect((await load(kept, 'a', 1)).fetched).toBe(0);
    expect((await load(kept, 'c', 1)).fetched).toBe(0);
    expect((await load(kept, 'b', 1)).fetched).toBe(2);
  });

  it('are loaded anew after a page could not be fetched', async () => {
    const kept = new KeptTables(1_000);
    await load(kept, 'a', 1);
    const missing = { ...reports[2]!, chunks: [{ hash: 'f'.repeat(64), rows: 1 }] };
    await expect(kept.load(counted.segments, 'a', lists, [...reports, missing])).rejects.toMatchObject({
      code: 'SEGMENT_MISSING',
    });
    counted.fetched = 0;
    expect(await load(kept, 'a', 3)).toEqual({ rows: 3, files: [0, 1, 2], fetched: 4 });
  });
});
