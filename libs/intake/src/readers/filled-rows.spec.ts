import { parseIsoMonths } from '../../../domain/src/values/months.js';
import { bytesOf, lines } from '../../test/reading.js';
import { sheet } from '../../test/workbooks.js';
import { memorySource } from '../carriers/byte-source.js';
import { openWorkbookHere } from '../carriers/xlsx/workbook.js';
import { REMARK_PROFILE } from '../profiles/known-profiles.js';
import { readFilledRows } from './filled-rows.js';

const HEAD = 'cycle,subject,status,reason,remarked_by,remarked_at';

const read = (content: string | Uint8Array, mostRows = 100) =>
  readFilledRows(memorySource('isian.csv', bytesOf(content)), REMARK_PROFILE, {
    cycle: parseIsoMonths('2026-01/2026-03')!,
    openWorkbook: openWorkbookHere,
    mostRows,
  });

describe('a list that was filled in', () => {
  test('gives its texts as they stand, whatever a row begins with', async () => {
    const rows = await read(
      lines(HEAD, 'c-1,s-1, NEW ,JUMLAH beres,,', ',,,,,', 'TOTAL,s-2,,,,', 'c-1,,,,,'),
    );
    expect(rows).toEqual([
      {
        sheet: '',
        row: 2,
        texts: {
          ...{ cycle: 'c-1', subject: 's-1', status: 'NEW', reason: 'JUMLAH beres' },
          ...{ remarkedBy: '', remarkedAt: '' },
        },
      },
      expect.objectContaining({ row: 4 }),
      expect.objectContaining({ row: 5 }),
    ]);
  });

  test('may be a workbook, in which a formula is what it came to', async () => {
    const formula = { t: 'str', inside: '<f>"a"&amp;"b"</f><v>ab</v>' };
    const rows = await read(
      sheet(
        ['PUTARAN', 'KODE SELISIH', 'STATUS', 'ALASAN', 'STATUS TERAKHIR OLEH', 'STATUS TERAKHIR PADA'],
        ['c-1', 's-1', formula, 'x', '', ''],
      ),
    );
    expect(rows).toMatchObject([{ row: 2, texts: { status: 'ab' } }]);
  });

  test('may be empty, and has no more rows than are read', async () => {
    expect(await read(lines(HEAD))).toEqual([]);
    const many = lines(HEAD, ...Array.from({ length: 4 }, (_, at) => `c-1,s-${at},NEW,x,,`));
    expect(await read(many, 3)).toMatchObject({ refused: true, code: 'TOO_MANY_ROWS' });
  });

  test('is refused where it is another list', async () => {
    const report = lines('NIK,NAMA,ALASAN,STATUS', '1872014501800001,SITI,PINDAH,x');
    expect(await read(report)).toMatchObject({ refused: true });
  });
});
