import { ENTITLEMENT_STATES, FINDING_KINDS } from '#domain';
import { FixedText, fixedTexts } from './fixed-text.js';
import { type RowWriter } from './row-writer.js';

/** Columns of the ledger, in this order (command line contract). */
export const LEDGER_COLUMNS =
  'roster_ref,programme,months,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,state,findings'.split(
    ',',
  );

const STATES = fixedTexts(ENTITLEMENT_STATES);
const NO_FINDINGS = new FixedText('');
const findingTexts = new Map<number, FixedText>();

/** Writes the row of an entitlement. */
export function writeLedgerRow(writer: RowWriter, entitlement: number): void {
  const { cells, book } = writer;
  const { roster, assessments } = book;
  const { table } = roster;
  const entry = roster.firstEntry[entitlement]!;
  const row = roster.rows[entry]!;
  cells.open();
  writer.entryRef(entry);
  cells.close();
  cells.fixedCell(writer.programmes.of(table.programme[row]!));
  writer.monthsCell(roster.monthsOf(entitlement));
  writer.listedCells(row);
  const entitled = roster.amount[entitlement]!;
  const delivered = assessments.delivered[entitlement]!;
  cells.integerCell(entitled);
  cells.integerCell(delivered);
  cells.integerCell(assessments.withdrawn[entitlement]);
  cells.integerCell(delivered - entitled);
  cells.fixedCell(STATES[assessments.state[entitlement]!]!);
  cells.fixedCell(findingsText(assessments.findings[entitlement]!));
  cells.endRow();
}

/** Codes of the kinds whose bits are set, in the order of the rules. */
function findingsText(found: number): FixedText {
  if (found === 0) return NO_FINDINGS;
  let text = findingTexts.get(found);
  if (text === undefined)
    findingTexts.set(
      found,
      (text = new FixedText(FINDING_KINDS.filter((_, kind) => found & (1 << kind)).join(';'))),
    );
  return text;
}
