import fc from 'fast-check';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { type BookInput } from '../../book/book-input.js';
import { type BookTables } from '../../book/book-tables.js';
import { BookComputation, type KnownBefore } from '../../book/compute-book.js';
import { inOrder } from '../../book/file-order.js';
import { tablesOf } from '../../book/reconcile.js';
import { reportOf } from '../../settlement/reports.js';
import { StatementTable } from '../../statements/statement-table.js';
import { AUTO, type EvidenceLinks } from '../links.js';
import { NameKeys } from '../names/name-keys.js';
import { ListedRoster } from './listed-roster.js';
import { NearNationalIds } from './near-national-ids.js';

/** What is known of a list before any report is read. */
interface Known {
  readonly before: KnownBefore;
  readonly near: NearNationalIds;
}

/** The inputs, and what was known of the list before any report was read. */
function readInTurn(input: BookInput): { tables: BookTables; known: Known } {
  const lists = tablesOf({ ...input, reports: [] });
  const { vocabulary } = lists.roster;
  const listed = new ListedRoster(lists.roster, lists.firstAmendment, input.settings.cycle);
  const before = { listed, names: new NameKeys(vocabulary.names) };
  const known = { before, near: NearNationalIds.of(vocabulary.nationalIds) };
  const statements = new StatementTable(vocabulary);
  const files = inOrder(input.reports);
  files.forEach(({ rows }, report) => rows.forEach((row) => statements.push(report, row)));
  const reports = files.map((report) => reportOf(report, report.file.name, vocabulary));
  return { tables: { ...lists, statements, reports }, known };
}

function linksOf(tables: BookTables, known?: Known): EvidenceLinks {
  const computation = new BookComputation(tables, () => {}, known?.before);
  if (known) computation.evidence.index.lookIn(known.near);
  computation.findEvidence().findAll();
  return computation.evidence.links;
}

it('what follows from the list is the same before the reports are read as afterwards', () => {
  let linked = 0;
  fc.assert(
    fc.property(arbitraryBookInput(), (input) => {
      const { tables, known } = readInTurn(input);
      const links = linksOf(tables, known);
      expect(links).toEqual(linksOf(tables));
      linked += links.kind.filter((kind) => kind === AUTO).length;
    }),
    { numRuns: 300, seed: 20_260_331 },
  );
  expect(linked).toBeGreaterThan(200);
});
