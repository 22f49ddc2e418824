import { setImmediate } from 'node:timers/promises';
import { type Area } from '#security';
import { isOpen } from '../areas/open-areas.js';
import { LEDGER_LIST, type LedgerEntry } from '../book/book-lists.js';
import { ListPage } from '../pages/list-page.js';
import { type Head, type Segments } from '../ports/segments.js';
import { type BreachFacts, type Deed, type SeenNumbers } from './breach-facts.js';

/** How data were seen, the gravest first: whole numbers, in a table that left, or perhaps on a page of a list. */
export type SeenHow = 'NUMBERS' | 'EXPORTED' | 'LISTED';

/** Somebody whose data were seen, or may have been. */
export interface ConcernedPerson extends Area {
  readonly cycle: string;
  readonly region: string;
  /** Row of the list, or of the report where only a payment is known. */
  readonly ref: string;
  readonly programme?: string;
  /** Absent where the book does not have the row any more. */
  readonly name?: string;
  /** Whole; masked by whoever shows it. */
  readonly nik?: string;
  readonly seen: readonly SeenHow[];
  /** User names. */
  readonly by: readonly string[];
  /** ISO 8601, UTC. */
  readonly first: string;
  readonly last: string;
}

/** A book whose people are looked for. */
interface ConcernedBook {
  readonly cycle: string;
  readonly region: string;
  readonly head: Head;
  readonly segments: Segments;
}

/** Something that was done, and how it lets data be seen of which rows. */
interface Sight extends Deed {
  readonly how: SeenHow;
  shows(row: LedgerEntry): boolean;
}

/** The people of one cycle, in the order of its list; behind them those whose rows its book does not have. */
export async function* concernedPersons(
  facts: BreachFacts,
  book: ConcernedBook,
): AsyncGenerator<ConcernedPerson> {
  const { cycle, region, head, segments } = book;
  const sights = sightsOf(facts, cycle);
  const numbers = new Map<string, SeenNumbers[]>();
  for (const seen of facts.numbers)
    if (seen.cycle === cycle) numbers.set(seen.ref, [...(numbers.get(seen.ref) ?? []), seen]);
  for (const { hash } of head.segments.filter(({ kind }) => kind === LEDGER_LIST.kind)) {
    const page = new ListPage(LEDGER_LIST, await segments.get(hash));
    for (let at = 0; at < page.rows; at++) {
      const row = page.row(at);
      const { rosterRef: ref = '', programme, name, nik, kelurahan, kecamatan } = row;
      const seen = sights.filter((sight) => sight.shows(row));
      const own = numbers.get(ref)?.map(asSight) ?? [];
      numbers.delete(ref);
      if (seen.length + own.length === 0) continue;
      const person = { cycle, region, ref, programme, name, nik, kelurahan, kecamatan };
      yield { ...person, ...sumOf([...own, ...seen]) };
    }
    // A page may be there at once: whoever waits for another answer has a turn between two of them.
    await setImmediate();
  }
  for (const [ref, seen] of numbers)
    yield { cycle, region, ref, ...seen[0]!.area, ...sumOf(seen.map(asSight)) };
}

function sightsOf({ exported, read }: BreachFacts, cycle: string): Sight[] {
  return [
    ...exported
      .filter((each) => each.cycle === cycle)
      .map(({ at, by, address, table }): Sight => ({
        at,
        by,
        address,
        how: 'EXPORTED',
        shows: rowsOf(table),
      })),
    ...read
      .filter((each) => each.cycle === cycle)
      .flatMap(({ by, first, last, list, opened }): Sight[] => {
        const isRow = rowsOf(list);
        const shows = (row: LedgerEntry): boolean => isOpen(opened, row) && isRow(row);
        return [first, last].map((at) => ({ at, by, address: '', how: 'LISTED', shows }));
      }),
  ];
}

/** Of which entitlements a table or list may show something: discrepancies are of some; decisions, files and rejected rows name nobody of the ledger. */
function rowsOf(table: string): (row: LedgerEntry) => boolean {
  switch (table.split('.')[0]) {
    case 'discrepancies':
      return ({ findings }) => findings !== undefined;
    case 'decisions':
    case 'files':
    case 'rejects':
      return () => false;
    default:
      return () => true;
  }
}

function asSight({ at, by, address }: SeenNumbers): Sight {
  return { at, by, address, how: 'NUMBERS', shows: () => true };
}

function sumOf(sights: readonly Sight[]): Pick<ConcernedPerson, 'seen' | 'by' | 'first' | 'last'> {
  const moments = sights.map(({ at }) => at).sort();
  return {
    seen: [...new Set(sights.map(({ how }) => how))],
    by: [...new Set(sights.map(({ by }) => by))].sort(),
    first: moments[0]!,
    last: moments.at(-1)!,
  };
}
