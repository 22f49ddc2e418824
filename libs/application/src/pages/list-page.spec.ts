import fc from 'fast-check';
import { addRow, PageMaker } from './list-columns.js';
import { type List, ListPage, type ListRow } from './list-page.js';
import { sumRows } from './sum-rows.js';

const LIST = {
  kind: 'TOWN',
  fields: { area: 'word', name: 'text', nik: 'text', amount: 'number' },
} as const satisfies List;

type Row = ListRow<typeof LIST.fields>;

/** No halves of characters: what is read from a file has none. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const arbitraryRow: fc.Arbitrary<Row> = fc.record(
  {
    area: fc.constantFrom('METRO', 'IRINGMULYO', 'Ganjar Agung', 'é'),
    name: fc.oneof(text, fc.constantFrom('SITI AMINAH', 'Siti', 'AMINAHSITI')),
    nik: fc.constantFrom('1872014501800001', '1872014501800002', '0001'),
    amount: fc.integer({ min: -1e13, max: 1e13 }),
  },
  { requiredKeys: [] },
);
const arbitraryRows = fc.array(arbitraryRow, { maxLength: 40 });
const settings = { numRuns: 300, seed: 20_260_331 };

function pageOf(rows: readonly Row[]): ListPage<typeof LIST.fields> {
  const page = new PageMaker(LIST);
  for (const row of rows) addRow(page.columns, row);
  return new ListPage(LIST, page.take(rows.length));
}

/** As the rows come back: without the fields that are empty. */
function filled(row: Row): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));
}

const capitals = (value: string | undefined): string =>
  (value ?? '').replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());

describe('a page of a list (properties)', () => {
  it('gives back its rows', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const page = pageOf(rows);
        expect(page.rows).toBe(rows.length);
        expect(rows.map((_, at) => filled(page.row(at)))).toEqual(rows.map(filled));
      }),
      settings,
    );
  });

  it('finds the rows with a word', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const mask = pageOf(rows).wordMask('area', (word) => word.startsWith('M') || word === 'é');
        expect([...mask]).toEqual(rows.map(({ area }) => Number(area === 'METRO' || area === 'é')));
      }),
      settings,
    );
  });

  it('sums up rows by their words, over all pages', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRows, { maxLength: 3 }), (pages) => {
        const found = sumRows(pages.map(pageOf), ['area'], ['amount']);
        const wanted = [...Map.groupBy(pages.flat(), ({ area }) => area)].map(([area, rows]) => ({
          words: { area },
          rows: rows.length,
          sums: { amount: rows.reduce((sum, { amount = 0 }) => sum + amount, 0) },
        }));
        expect(found).toEqual(wanted);
      }),
      settings,
    );
  });

  it('counts the words of some of the rows', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.func(fc.boolean()), (rows, isChosen) => {
        const chosen = rows.map((_, at) => isChosen(at));
        const counts = pageOf(rows).countWords('area', Uint8Array.from(chosen, Number));
        const areas = rows.flatMap(({ area }, at) => (chosen[at] && area !== undefined ? [area] : []));
        expect(counts).toEqual(
          new Map([...new Set(areas)].map((area) => [area, areas.filter((each) => each === area).length])),
        );
      }),
      settings,
    );
  });

  it('finds the rows whose text has a part, never one that lies over two rows', () => {
    const part = fc.oneof(text, fc.constantFrom('siti', 'SITIS', 'i a', 'HS', '0001', '0118'));
    fc.assert(
      fc.property(arbitraryRows, part, (rows, wanted) => {
        const page = pageOf(rows);
        const found = (field: 'name' | 'nik', where: 'ANYWHERE' | 'END') => [
          ...page.textMask(field, wanted, where),
        ];
        const has = (value: string | undefined, where: 'ANYWHERE' | 'END'): number =>
          Number(
            wanted !== '' &&
              (where === 'END'
                ? capitals(value).endsWith(capitals(wanted))
                : capitals(value).includes(capitals(wanted))),
          );
        for (const where of ['ANYWHERE', 'END'] as const) {
          expect(found('name', where)).toEqual(rows.map(({ name }) => has(name, where)));
          expect(found('nik', where)).toEqual(rows.map(({ nik }) => has(nik, where)));
        }
      }),
      settings,
    );
  });

  it('finds the rows that have a text among those that are joined, never part of one', () => {
    const item = fc.constantFrom('a#1', 'a#11', 'b#1', '#1', 'é#1', 'a');
    const joined = fc.array(item, { maxLength: 4 }).map((items) => items.join(';'));
    fc.assert(
      fc.property(fc.array(joined, { maxLength: 40 }), item, (texts, wanted) => {
        const page = pageOf(texts.map((name) => ({ name })));
        expect([...page.itemMask('name', wanted)]).toEqual(
          texts.map((each) => Number(each.split(';').includes(wanted))),
        );
      }),
      settings,
    );
    expect([...pageOf([{}, { name: 'a' }]).itemMask('name', '')]).toEqual([0, 0]);
  });

  it('gives the numbers of a field, and none where there is none', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        expect([...pageOf(rows).numbers('amount')]).toEqual(rows.map(({ amount }) => amount ?? NaN));
      }),
      settings,
    );
  });
});
