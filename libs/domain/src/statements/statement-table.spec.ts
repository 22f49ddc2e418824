import fc from 'fast-check';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { Vocabulary } from '../book/vocabulary.js';
import { StatementTable } from './statement-table.js';

it('a table that takes in the rows of another one is as if they had been read into it', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), fc.nat(), ({ reports }, at) => {
      const rows = reports.flatMap((report, number) => report.rows.map((row) => ({ number, row })));
      const split = rows.length === 0 ? 0 : at % (rows.length + 1);
      const tables = [rows, rows.slice(0, split), rows.slice(split)].map((some) => {
        const table = new StatementTable(new Vocabulary());
        for (const { number, row } of some) table.push(number, row);
        return table;
      });
      const [whole, first, second] = tables as [StatementTable, StatementTable, StatementTable];
      first.absorb(second.contents());
      expect(first.contents()).toEqual(whole.contents());
    }),
  );
});
