import type * as Domain from '../../../../domain/src/index.js';
import { type RosterTable } from '../../../../domain/src/roster/roster-table.js';
import { type Months } from '../../../../domain/src/values/months.js';
import { builtModule } from '../../../../testing/src/built-module.js';
import { archive } from '../../../test/archives.js';
import { partsOf, sheet, sheetXml, type Value, workbook } from '../../../test/workbooks.js';
import type * as Intake from '../../index.js';

/** Threads run what was built. */
const intake = await builtModule<typeof Intake>('libs/intake/src/index.js');
const domain = await builtModule<typeof Domain>('libs/domain/src/index.js');

const HEAD = ['NIK', 'NAMA', 'PROGRAM', 'NOMINAL'];
const person = (at: number): Value[] => [`18720112${String(10_000_000 + at)}`, `SITI ${at}`, 'BPNT', 600_000];

async function read(
  content: Uint8Array,
  heapMegabytes?: number,
): Promise<{ outcome: object; table: RosterTable; progress: number[] }> {
  const table = new domain.RosterTable(new domain.Vocabulary());
  const progress: number[] = [];
  const outcome = await intake.readRosterFile(intake.memorySource('a.xlsx', content), table, {
    file: 0,
    cycle: { first: 0, last: 99_999 } as Months,
    openWorkbook: intake.workbookThreads(heapMegabytes),
    onProgress: (bytes) => progress.push(bytes),
  });
  return { outcome, table, progress };
}

describe('a workbook in a thread of its own', () => {
  test('gives its rows in batches, with progress', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => person(at));
    const content = sheet(HEAD, ...rows);
    const { length } = content;
    const { outcome, table, progress } = await read(content);
    expect(outcome).toMatchObject({ refused: false, accepted: 10_000, carrier: { kind: 'XLSX' } });
    expect(table.row.subarray(0, 10_000)).toEqual(Int32Array.from(rows, (_, at) => at + 2));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(length);
  });

  test('refuses what is damaged, also behind rows that were read', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => person(at));
    const xml = sheetXml({ name: 'A', rows: [HEAD, ...rows] });
    const parts = partsOf({ sheets: [{ name: 'A', rows }] });
    const lying = archive(
      Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': xml.replace('r="9999"', 'r="1"') }).map(
        ([name, content]) => ({ name, content }),
      ),
    );
    const { outcome, table } = await read(lying);
    expect(outcome).toMatchObject({ refused: true, code: 'WORKBOOK_DAMAGED' });
    expect(table.length).toBe(0);
  });

  test('that needs more memory than it may have is refused, and the process lives on', async () => {
    const merges = Array.from({ length: 120_000 }, (_, at) => `A${at * 2 + 10}:A${at * 2 + 11}`);
    const content = workbook({ sheets: [{ name: 'A', rows: [HEAD, person(1)], merges }] });
    expect((await read(content.slice(), 6)).outcome).toMatchObject({
      refused: true,
      code: 'WORKBOOK_INFLATES',
    });
    expect((await read(content)).outcome).toMatchObject({ refused: false, accepted: 1 });
  });
});
