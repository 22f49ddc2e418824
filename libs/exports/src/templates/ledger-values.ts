import { type ComputedBook } from '#domain';
import { writeLedgerRow } from '../ledger-row.js';
import { RowWriter } from '../row-writer.js';
import { MonthSpans } from './month-spans.js';
import { type RowTape } from './row-tape.js';
import { type RowsOf } from './template-table.js';

/** So many programmes, files, spans of months and channels fit what tells kinds apart. */
const PROGRAMME_BITS = 8;
const FILE_BITS = 10;
const SPAN_BITS = 10;
const STATE_BITS = 4;
const CHANNEL_BITS = 12;
const FINDING_BITS = 19;

/** The values of the rows of the ledger, in the order in which `writeLedgerRow` writes them. Numbers are masked. */
class LedgerValues {
  private readonly spans = new MonthSpans();

  constructor(private readonly book: ComputedBook) {}

  /** Puts the rows from `from` to before `to` on the tape. */
  put(tape: RowTape, from: number, to: number): void {
    const { roster, assessments } = this.book;
    const { rows, firstEntry, amount, table } = roster;
    const { delivered, withdrawn, state, findings } = assessments;
    const { nationalIds, names, kelurahan, kecamatan } = table.vocabulary;
    for (let entitlement = from; entitlement < to; entitlement++) {
      const row = rows[firstEntry[entitlement]!]!;
      tape.begin();
      if (table.sheet[row] !== 0) {
        tape.leave();
        continue;
      }
      tape.put(table.row[row]!);
      tape.lastDigits(nationalIds, table.nik[row]!);
      tape.word(names, table.name[row]!);
      tape.word(kelurahan, table.kelurahan[row]!);
      tape.word(kecamatan, table.kecamatan[row]!);
      tape.integer(amount[entitlement]!);
      tape.integer(delivered[entitlement]!);
      tape.integer(withdrawn[entitlement]!);
      tape.integer(delivered[entitlement]! - amount[entitlement]!);
      this.end(tape, row, entitlement, state[entitlement]!, findings[entitlement]!);
    }
  }

  private end(tape: RowTape, row: number, entitlement: number, state: number, findings: number): void {
    const { table, firstMonth, lastMonth } = this.book.roster;
    const { file, programme, channel } = table;
    const span = this.spans.of(firstMonth[entitlement]!, lastMonth[entitlement]!);
    const [inFile, inProgramme, inChannel] = [file[row]!, programme[row]!, channel[row]!];
    const fits =
      inFile >>> FILE_BITS === 0 &&
      inProgramme >>> PROGRAMME_BITS === 0 &&
      span >>> SPAN_BITS === 0 &&
      inChannel >>> CHANNEL_BITS === 0 &&
      findings >>> FINDING_BITS === 0;
    if (fits)
      tape.end(
        (((((inFile << PROGRAMME_BITS) | inProgramme) << SPAN_BITS) | span) << STATE_BITS) | state,
        (inChannel << FINDING_BITS) | findings,
      );
    else tape.leave();
  }
}

/** The rows of the ledger, with numbers that identify somebody masked. */
export function ledgerRows(book: ComputedBook): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new LedgerValues(book);
    return {
      write: (row) => writeLedgerRow(writer, row),
      put: (tape, from, to) => values.put(tape, from, to),
    };
  };
}
