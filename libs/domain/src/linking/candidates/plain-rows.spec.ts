import fc from 'fast-check';
import { month, NEIGHBOUR, report, whole, WIDOW } from '../../../../testing/src/builders/sample-month.js';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { arbitrarySharedNumbers } from '../../../../testing/src/generators/arbitrary-shared-numbers.js';
import { type BookInput, type RosterRow, type StatementRow } from '../../book/book-input.js';
import { type BookTables } from '../../book/book-tables.js';
import { BookComputation } from '../../book/compute-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { Bearers } from '../names/bearers.js';
import { CandidateSearch } from './candidate-search.js';
import { type Comparer } from '../evidence/comparison.js';
import { Linker } from '../linker.js';
import { AUTO, EvidenceLinks, NONE } from '../links.js';
import { MixedUp } from '../mixed-up.js';

/** Plain rows that are linked in the two ways. */
interface Linked {
  readonly together: EvidenceLinks;
  readonly oneByOne: EvidenceLinks;
}

function linkedBothWays(input: BookInput): Linked {
  const tables = tablesOf(input);
  const { comparer } = new BookComputation(tables, () => {}).evidence;
  const { length } = tables.statements;
  const together = new EvidenceLinks(tables.statements);
  linkerOf(comparer, tables, together).linkPlain(0, length);
  const oneByOne = new EvidenceLinks(tables.statements);
  const linker = linkerOf(comparer, tables, oneByOne);
  for (let statement = 0; statement < length; statement++) linker.linkPlainly(statement);
  return { together, oneByOne };
}

function linkerOf(
  comparer: Comparer,
  { areas, reports, settings, statements }: BookTables,
  links: EvidenceLinks,
): Linker {
  const bearers = new Bearers(comparer);
  const channelOf = (row: number): number => reports[statements.report[row]!]!.channel;
  const mixedUp = new MixedUp(comparer, bearers.ownRows, channelOf);
  const search = new CandidateSearch(comparer, bearers);
  return new Linker(comparer, search, mixedUp, links, settings.region, areas);
}

it.each([
  ['as they are', arbitraryBookInput()],
  ['where many people share a number', arbitrarySharedNumbers()],
])('plain rows that are judged by their kind are linked as if each were looked at, %s', (_, inputs) => {
  let linked = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const { together, oneByOne } = linkedBothWays(input);
      expect(together).toEqual(oneByOne);
      linked += together.kind.filter((kind) => kind !== NONE).length;
    }),
    { numRuns: 400, seed: 20_260_331 },
  );
  expect(linked).toBeGreaterThan(200);
});

/** The same entry in a list without areas. */
const withoutArea = (entry: RosterRow): RosterRow => ({ ...entry, kelurahan: '', kecamatan: '' });

const own = ({ nik, name }: RosterRow, more: Partial<StatementRow> = {}): Partial<StatementRow> => ({
  nik: whole(nik),
  name,
  ...more,
});

it.each<[string, RosterRow[], Partial<StatementRow>[]]>([
  [
    'only a further entry has the area',
    [withoutArea(WIDOW), withoutArea(NEIGHBOUR), { ...NEIGHBOUR, row: 4, programme: 'PKH' }],
    [WIDOW, NEIGHBOUR].map((entry) =>
      own(entry, { account: whole(entry.account!), kelurahan: NEIGHBOUR.kelurahan! }),
    ),
  ],
  [
    'one states an area, and the list has none',
    [withoutArea(WIDOW), withoutArea(NEIGHBOUR)],
    [own(WIDOW), own(NEIGHBOUR, { kelurahan: NEIGHBOUR.kelurahan! })],
  ],
])('rows that differ in nothing but the area are of two kinds: %s', (_, roster, rows) => {
  const { together, oneByOne } = linkedBothWays(
    month({ roster, reports: [report('POS', '2026-03-28', rows)] }),
  );
  expect(together).toEqual(oneByOne);
  expect(together.kind[0]).toBe(AUTO);
});
