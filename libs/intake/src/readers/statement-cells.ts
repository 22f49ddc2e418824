import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type ChannelProfile, PROGRAMME_AMOUNT } from '../profiles/profile.js';
import { type ReadingContext } from './file-reading.js';
import { CodeCell } from './identifier-cells.js';
import { type SheetCells } from './sheet-cells.js';
import { StatementPayee } from './statement-payee.js';
import { StatementWords } from './statement-words.js';

/** A column that holds what was paid for one programme. */
interface ProgrammeAmount {
  readonly column: number;
  /** Id of the sheet's programmes. */
  readonly programme: number;
}

/** The cells of a channel's report, by field, and what holds for all of its rows. */
export class StatementCells {
  readonly payee: StatementPayee;
  readonly words: StatementWords;
  readonly reference: CodeCell;
  readonly programme: number;
  readonly amount: number;
  readonly day: number;
  readonly withdrawn: number;
  readonly withdrawalDay: number;
  /** In the order of the profile: in which order a sender puts the columns must not matter. */
  readonly programmeAmounts: readonly ProgrammeAmount[];
  readonly statesWithdrawnAmount: boolean;
  readonly statesWithdrawals: boolean;
  /** Id (of the sheet's programmes) of the programme given with the file. */
  readonly givenProgramme: number;
  /** Value of the table's `report` and `sheet` columns. */
  readonly report: number;
  readonly sheet: number;

  constructor(
    readonly cells: SheetCells,
    readonly table: StatementTable,
    profile: ChannelProfile,
    context: ReadingContext,
  ) {
    const { vocabulary } = table;
    this.payee = new StatementPayee(cells, table, profile);
    this.words = new StatementWords(cells, profile, vocabulary.reasons);
    this.programme = cells.columnOf('programme');
    this.amount = cells.columnOf('amount');
    this.day = cells.columnOf('day');
    this.withdrawn = cells.columnOf('withdrawn');
    this.withdrawalDay = cells.columnOf('withdrawalDay');
    this.reference = new CodeCell(cells.source, cells.columnOf('reference'), vocabulary.references);
    const fields = Object.keys(profile.fields);
    this.programmeAmounts = cells.header.mapping
      .filter(({ field }) => field.startsWith(PROGRAMME_AMOUNT))
      .sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
      .map(({ column, field }) => ({
        column,
        programme: cells.programmes.idOf(field.slice(PROGRAMME_AMOUNT.length)),
      }));
    this.statesWithdrawnAmount = cells.has('withdrawn');
    this.statesWithdrawals = this.statesWithdrawnAmount || cells.has('withdrawalDay');
    this.givenProgramme = cells.programmes.idOf(context.defaultProgramme ?? '');
    this.report = context.file;
    this.sheet = vocabulary.sheets.intern(cells.source.sheet);
  }
}
