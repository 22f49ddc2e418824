import fc from 'fast-check';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { type StatementRow } from '../book/book-input.js';
import { Vocabulary } from '../book/vocabulary.js';
import { StatementTable } from './statement-table.js';

/** A table of these rows, each of the report with its number. */
function tableOf(rows: readonly { number: number; row: StatementRow }[]): StatementTable {
  const table = new StatementTable(new Vocabulary());
  for (const { number, row } of rows) table.push(number, row);
  return table;
}

it('a table that takes in the rows of other ones is as if they had been read into it, in shared memory, too', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), fc.array(fc.nat(), { maxLength: 3 }), ({ reports }, places) => {
      const rows = reports.flatMap((report, number) => report.rows.map((row) => ({ number, row })));
      const splits = places.map((place) => place % (rows.length + 1)).sort((one, other) => one - other);
      const [first, ...others] = [0, ...splits].map((from, at) => rows.slice(from, splits[at]));
      const isShared = places.length % 2 === 1;
      const table = isShared ? new StatementTable(new Vocabulary()) : tableOf(first!);
      if (isShared) table.shareMemory();
      const parts = isShared ? [first!, ...others] : others;
      for (const part of parts) table.take(tableOf(part).contents());
      expect(table.nik.buffer instanceof SharedArrayBuffer).toBe(isShared);
      expect(table.contents()).toEqual(tableOf(rows).contents());
    }),
  );
});

it('a table of which the last rows are taken off is as if they had never come', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), fc.nat(), fc.boolean(), ({ reports }, place, isShared) => {
      const rows = reports.flatMap((report, number) => report.rows.map((row) => ({ number, row })));
      const kept = rows.slice(0, place % (rows.length + 1));
      const table = new StatementTable(new Vocabulary());
      if (isShared) table.shareMemory();
      for (const { number, row } of rows) table.push(number, row);
      table.cutTo(kept.length);
      expect(table.damagedNik).toEqual(tableOf(kept).damagedNik);
      const first = table.nextRows(rows.length - kept.length);
      expect(first).toBe(kept.length);
      for (const column of [table.row, table.nik, table.reference, table.withdrawn, table.outcome])
        expect(column.subarray(first).every((value) => value === 0)).toBe(true);
    }),
  );
});
