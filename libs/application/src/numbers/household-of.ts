import { type FINDING_LIST, type LEDGER_LIST } from '../book/book-lists.js';
import { type Criterion, type LoadedList } from '../book/loaded-list.js';
import { type ListShape } from '../pages/list-page.js';

/** The lists of a revision in which households stand. */
interface HouseholdLists {
  readonly ledger: LoadedList<typeof LEDGER_LIST.fields>;
  readonly findings: LoadedList<typeof FINDING_LIST.fields>;
}

/** Where a household lives; undefined where the list does not say. */
export interface HouseholdPlace {
  readonly kelurahan?: string;
  readonly kecamatan?: string;
}

/** Where the household lives that a ref names: an entitlement of the ledger, or an entry that a discrepancy is about. Undefined where nothing of the book has that ref. */
export function householdOf({ ledger, findings }: HouseholdLists, ref: string): HouseholdPlace | undefined {
  const row =
    rowOf(ledger, 'rosterRef', ref, ({ rosterRef }) => rosterRef === ref) ??
    rowOf(findings, 'rosterRefs', ref, ({ rosterRefs }) => rosterRefs!.split(';').includes(ref));
  if (row === undefined) return undefined;
  const { kelurahan, kecamatan } = row;
  return {
    ...(kelurahan === undefined ? {} : { kelurahan }),
    ...(kecamatan === undefined ? {} : { kecamatan }),
  };
}

function rowOf<Shape extends ListShape, Row>(
  list: { find(name: string, criteria: readonly Criterion<Shape>[]): Int32Array; row(position: number): Row },
  field: keyof Shape & string,
  ref: string,
  isIt: (row: Row) => boolean,
): Row | undefined {
  const found = list.find(`ref ${ref}`, [(page) => page.textMask(field, ref, 'ANYWHERE')]);
  for (const position of found) {
    const row = list.row(position);
    if (isIt(row)) return row;
  }
  return undefined;
}
