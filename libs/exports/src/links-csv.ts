import { evidenceOf, LINK_KINDS, marginOf, OUTCOMES } from '#domain';
import { writeExplanation } from './explanation.js';
import { type RowWriter } from './row-writer.js';

/** Columns of `links.csv`, in this order (command line contract). */
export const LINK_COLUMNS =
  'payment_key,payment_ref,channel,programme,outcome,amount,link,roster_ref,candidates,weight,margin,explanation'.split(
    ',',
  );

/** Writes the row of a statement. Weight and margin are log2 units with two places. */
export function writeLinkRow(writer: RowWriter, instance: number): void {
  const { csv, book } = writer;
  const { settlement, tables } = book;
  const { statements, instances, keys } = settlement.context;
  const row = settlement.rowOf(instance);
  const link = LINK_KINDS[settlement.kind[instance]!]!;
  csv.keyCell(keys.halves(row));
  csv.open();
  writer.paymentRef(instance);
  csv.close();
  csv.textCell(tables.reports[statements.report[row]!]!.channelCode);
  csv.wordCell(statements.vocabulary.programmes, instances.programme[instance]!);
  csv.textCell(OUTCOMES[statements.outcome[row]!]);
  csv.integerCell(statements.amount[row]);
  csv.textCell(link);
  writeRefs(writer, instance, link === 'auto');
  const comparison = evidenceOf(book, instance);
  csv.hundredthsCell(comparison?.sum);
  csv.hundredthsCell(marginOf(book, instance));
  csv.open();
  if (comparison) writeExplanation(writer, row, comparison);
  csv.close();
  csv.endRow();
}

/** `roster_ref` (of a link) and `candidates`. */
function writeRefs(writer: RowWriter, instance: number, isLinked: boolean): void {
  const { csv, book } = writer;
  const entries = book.entriesOf(instance);
  csv.open();
  if (isLinked) writer.entryRef(entries[0]!);
  csv.close();
  csv.open();
  entries.forEach((entry, position) => {
    if (position > 0) csv.text(';');
    writer.entryRef(entry);
  });
  csv.close();
}
