import { evidenceOf, LINK_KINDS, marginOf, OUTCOMES, READ_AHEAD, rulingOf, type SettledBook } from '#domain';
import { writeExplanation } from './explanation.js';
import { FixedText, fixedTexts } from './fixed-text.js';
import { type LinkReadAhead } from './link-read-ahead.js';
import { type RowWriter } from './row-writer.js';
import { rulingText } from './words/ruling-text.js';

/** Columns of the links, in this order (command line contract). */
export const LINK_COLUMNS =
  'payment_key,payment_ref,channel,programme,outcome,amount,link,roster_ref,candidates,weight,margin,explanation'.split(
    ',',
  );

const AUTO = LINK_KINDS.indexOf('auto');
const LINKS = fixedTexts(LINK_KINDS);
const OUTCOME_CODES = fixedTexts(OUTCOMES);
const NOTHING = new FixedText('');
const LIST_MARK = new FixedText(';');

/** Writes the rows of the statements from `from` to before `to`. */
export function writeLinkRows(
  writer: RowWriter<SettledBook>,
  ahead: LinkReadAhead,
  from: number,
  to: number,
): void {
  for (let first = from; first < to; first += READ_AHEAD) {
    const end = Math.min(first + READ_AHEAD, to);
    ahead.read(first, end);
    for (let instance = first; instance < end; instance++) writeLinkRow(writer, instance);
  }
}

/** Writes the row of a statement. Weight and margin are log2 units with two places. */
export function writeLinkRow(writer: RowWriter<SettledBook>, instance: number): void {
  const { book, cells } = writer;
  const { settlement } = book;
  const { statements, instances, keys } = settlement.context;
  const row = settlement.rowOf(instance);
  const link = settlement.kind[instance]!;
  cells.keyCell(keys.highOf(row), keys.lowOf(row));
  cells.open();
  writer.statementRef(row);
  cells.close();
  writer.channelCell(row);
  cells.fixedCell(writer.programmes.of(instances.programme[instance]!));
  cells.fixedCell(OUTCOME_CODES[statements.outcome[row]!]!);
  cells.integerCell(statements.amount[row]);
  cells.fixedCell(LINKS[link]!);
  writeRefs(writer, instance, link);
  const comparison = evidenceOf(book, instance);
  cells.hundredthsCell(comparison?.sum);
  cells.hundredthsCell(marginOf(book, instance));
  cells.open();
  const ruling = rulingOf(book, instance);
  if (ruling) cells.text(`${rulingText(ruling)}${comparison ? '; ' : ''}`);
  if (comparison) writeExplanation(writer, row, comparison);
  cells.close();
  cells.endRow();
}

/** `roster_ref` and `candidates`: of a link the same. */
function writeRefs(writer: RowWriter<SettledBook>, instance: number, link: number): void {
  const { book, cells } = writer;
  if (link === AUTO) {
    const entry = book.entryFor(instance, book.settlement.payee[instance]!);
    for (let cell = 0; cell < 2; cell++) {
      cells.open();
      writer.entryRef(entry);
      cells.close();
    }
    return;
  }
  cells.fixedCell(NOTHING);
  cells.open();
  book.entriesOf(instance).forEach((entry, position) => {
    if (position > 0) cells.fixed(LIST_MARK);
    writer.entryRef(entry);
  });
  cells.close();
}
