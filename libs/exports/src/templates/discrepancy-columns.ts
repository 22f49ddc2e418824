import { type ComputedBook, type FindingKind, type FindingPlace } from '#domain';
import { subjectOf } from '../discrepancy-row.js';
import { columnAt } from './row-block.js';

export const ENTRY_ROWS = [columnAt(0), columnAt(1), columnAt(2)] as const;
export const PAYMENT_ROWS = [columnAt(3), columnAt(4), columnAt(5)] as const;
export const NIK = columnAt(6);
export const NAME = columnAt(7);
export const KELURAHAN = columnAt(9);
export const KECAMATAN = columnAt(11);
export const ENTITLED = columnAt(13);
export const DELIVERED = columnAt(14);
export const WITHDRAWN = columnAt(15);
export const DIFFERENCE = columnAt(16);
export const DETAIL = columnAt(17);
export const DAMAGED_NIK = columnAt(19);

/** What a payment states as NIK, and in which column that stands. */
const MISSING = 0;
const WHOLE = 1;
export const DAMAGED = 2;
const NIK_COLUMNS = { [MISSING]: [], [WHOLE]: [NIK], [DAMAGED]: [DAMAGED_NIK] } as const;
const NAMED = [NAME, KELURAHAN, KECAMATAN] as const;

/** Which of these the row of a payment states. */
export function statedNik({ tables }: ComputedBook, payment: number): keyof typeof NIK_COLUMNS {
  const { nik, damagedNik } = tables.statements;
  if (nik[payment] !== 0) return WHOLE;
  return damagedNik.has(payment) ? DAMAGED : MISSING;
}

/** The columns of the row of a finding that has a kind, in the order in which `writeDiscrepancyRow` writes them. */
export function columnsOf(book: ComputedBook, { kind, subject }: FindingPlace): readonly number[] {
  switch (subjectOf(kind)) {
    case 'ENTITLEMENT':
      return [...columnsOfEntitlement(book, subject), DETAIL];
    case 'PAYMENT':
      return columnsOfPayment(book, kind, subject);
    case 'DUPLICATE':
      return columnsOfDuplicate(book, subject);
    case 'OTHER':
      return [];
  }
}

function columnsOfEntitlement(book: ComputedBook, entitlement: number): readonly number[] {
  const payments = PAYMENT_ROWS.slice(0, book.rowsOf(book.countedInstances(entitlement)).length);
  return [ENTRY_ROWS[0], ...payments, NIK, ...NAMED, ENTITLED, DELIVERED, WITHDRAWN, DIFFERENCE];
}

/** Behind all else stands the entry that is repeated. */
function columnsOfDuplicate(book: ComputedBook, duplicate: number): readonly number[] {
  const { duplicates, entitlementOfEntry } = book.roster;
  return duplicates.byFamilyCard[duplicate] === 1
    ? [...columnsOfEntitlement(book, entitlementOfEntry[duplicates.entry[duplicate]!]!), ENTRY_ROWS[1]]
    : [ENTRY_ROWS[0], NIK, ...NAMED, ENTITLED, ENTRY_ROWS[1]];
}

function columnsOfPayment(book: ComputedBook, kind: FindingKind, instance: number): readonly number[] {
  const row = book.settlement.rowOf(instance);
  return [
    ...ENTRY_ROWS.slice(0, book.entriesOf(instance).length),
    PAYMENT_ROWS[0],
    ...NIK_COLUMNS[statedNik(book, row)],
    ...NAMED,
    DELIVERED,
    ...(book.tables.statements.withdrawn[row] === -1 ? [] : [WITHDRAWN]),
    // All of the money is too much.
    ...(kind === 'NOT_ON_ROSTER' ? [DELIVERED] : []),
    DETAIL,
  ];
}
