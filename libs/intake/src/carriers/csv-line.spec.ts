import fc from 'fast-check';
import { memorySource } from './byte-source.js';
import { csvLine } from './csv-line.js';
import { CsvRows } from './csv-rows.js';
import { DEFAULT_LIMITS } from './limits.js';
import { rowTexts } from './row-source.js';

it('is read back as the cells that were written', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', "'", 'é', '1872011234567890'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const bytes = new TextEncoder().encode(rows.map(csvLine).join(''));
      const source = new CsvRows(memorySource('', bytes), ','.charCodeAt(0), DEFAULT_LIMITS);
      const read: string[][] = [];
      while (source.next()) read.push(rowTexts(source));
      expect(source.refusal).toBeUndefined();
      expect(read).toEqual(rows.map((cells) => cells.map((each) => each.replace(/[\r\n]+/g, ' '))));
    }),
  );
});
