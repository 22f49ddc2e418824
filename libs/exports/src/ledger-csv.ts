import { ENTITLEMENT_STATES, FINDING_KINDS } from '#domain';
import { type RowWriter } from './row-writer.js';

/** Columns of `ledger.csv`, in this order (command line contract). */
export const LEDGER_COLUMNS =
  'roster_ref,programme,months,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,state,findings'.split(
    ',',
  );

const findingTexts = new Map<number, string>();

/** Writes the row of an entitlement. */
export function writeLedgerRow(writer: RowWriter, entitlement: number): void {
  const { csv, book } = writer;
  const { roster, assessments } = book;
  const { table } = roster;
  const words = table.vocabulary;
  const entry = roster.firstEntry[entitlement]!;
  const row = roster.rows[entry]!;
  csv.open();
  writer.entryRef(entry);
  csv.close();
  csv.wordCell(words.programmes, table.programme[row]!);
  writer.monthsCell(roster.monthsOf(entitlement));
  csv.open();
  writer.identifier(words.nationalIds, table.nik[row]!);
  csv.wordCell(words.names, table.name[row]!);
  csv.wordCell(words.kelurahan, table.kelurahan[row]!);
  csv.wordCell(words.kecamatan, table.kecamatan[row]!);
  csv.wordCell(words.channels, table.channel[row]!);
  const entitled = roster.amount[entitlement]!;
  const delivered = assessments.delivered[entitlement]!;
  csv.integerCell(entitled);
  csv.integerCell(delivered);
  csv.integerCell(assessments.withdrawn[entitlement]);
  csv.integerCell(delivered - entitled);
  csv.textCell(ENTITLEMENT_STATES[assessments.state[entitlement]!]);
  csv.textCell(findingsText(assessments.findings[entitlement]!));
  csv.endRow();
}

/** Codes of the kinds whose bits are set, in the order of the rules. */
function findingsText(found: number): string {
  if (found === 0) return '';
  let text = findingTexts.get(found);
  if (text === undefined)
    findingTexts.set(found, (text = FINDING_KINDS.filter((_, kind) => found & (1 << kind)).join(';')));
  return text;
}
