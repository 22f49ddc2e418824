import fc from 'fast-check';
import {
  type BookInput,
  type BookTables,
  computeBook,
  describeFinding,
  ledgerRow,
  linkRow,
  listFindings,
  RosterTable,
  StatementTable,
  tablesOf,
  Vocabulary,
} from '#domain';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { packRows } from './pack-rows.js';
import { packPage, unpackPage } from './packed-page.js';
import { unpackRows } from './unpack-rows.js';

type Table = RosterTable | StatementTable;

/** Packs a table in pages of a size, file by file, and reads them into another. */
function throughPages<Kind extends Table>(from: Kind, into: Kind, size: number): Kind {
  const files = 'file' in from ? from.file : from.report;
  for (let start = 0; start < from.length;) {
    let end = start;
    while (end < from.length && end - start < size && files[end] === files[start]) end++;
    unpackRows(packRows(from, start, end), into, files[start]!);
    start = end;
  }
  return into;
}

function tablesThroughPages(tables: BookTables, size: number): BookTables {
  const vocabulary = new Vocabulary();
  const roster = throughPages(tables.roster, new RosterTable(vocabulary), size);
  const statements = throughPages(tables.statements, new StatementTable(vocabulary), size);
  const reports = tables.reports.map((report) => ({
    ...report,
    channel: vocabulary.channels.intern(report.channelCode),
  }));
  return { ...tables, roster, statements, reports };
}

function resultOf(tables: BookTables): unknown {
  const book = computeBook(tables);
  if ('code' in book) return book;
  return {
    ledger: Array.from({ length: book.roster.entitlements }, (_, entitlement) =>
      ledgerRow(book, entitlement),
    ),
    links: Array.from(book.settlement.kind, (_, instance) => linkRow(book, instance)),
    findings: Array.from(listFindings(book), (place) => describeFinding(book, place)),
  };
}

it('a book computed from pages is the book computed from the files (property)', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), fc.integer({ min: 1, max: 4 }), (input: BookInput, size) => {
      const tables = tablesOf(input);
      expect(resultOf(tablesThroughPages(tables, size))).toEqual(resultOf(tablesOf(input)));
    }),
    { numRuns: 200, seed: 20_260_331 },
  );
});

it('the same rows make the same bytes, whatever was in the vocabulary before', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), fc.string(), (input, other) => {
      const { roster } = tablesOf(input);
      const vocabulary = new Vocabulary();
      vocabulary.names.intern(other);
      vocabulary.nationalIds.intern(1, 2);
      const again = new RosterTable(vocabulary);
      unpackRows(packRows(roster, 0, roster.length), again, 7);
      expect(packRows(again, 0, again.length)).toEqual(packRows(roster, 0, roster.length));
    }),
    { numRuns: 100, seed: 20_260_331 },
  );
});

describe('a page', () => {
  it('is read from bytes that begin anywhere in a buffer', () => {
    const page = packPage('ROSTER', 1, [['amount', Float64Array.of(600_000)]]);
    const buffer = Buffer.alloc(page.length + 3);
    buffer.set(page, 3);
    expect(unpackPage('ROSTER', buffer.subarray(3)).blocks.get('amount')).toEqual(Float64Array.of(600_000));
  });

  it('without a column that came later leaves zeros', () => {
    const table = new StatementTable(new Vocabulary());
    unpackRows(packPage('STATEMENTS', 2, [['row', Int32Array.of(4, 5)]]), table, 3);
    expect([...table.row.subarray(0, 2)]).toEqual([4, 5]);
    expect([...table.report.subarray(0, 2)]).toEqual([3, 3]);
    expect([...table.name.subarray(0, 2)]).toEqual([0, 0]);
  });

  it('of another table, or of a newer form, is a typed fault', () => {
    expect(() => unpackPage('ROSTER', packPage('STATEMENTS', 0, []))).toThrow('a page of STATEMENTS');
    const newer = Buffer.from(packPage('ROSTER', 0, []));
    newer.write('2', newer.indexOf('"format":1') + '"format":'.length);
    expect(() => unpackPage('ROSTER', newer)).toThrow('update Tersalur');
  });
});
