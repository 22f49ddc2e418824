import { type RosterTable } from '../../../domain/src/roster/roster-table.js';
import { accountDigitsOf } from '../profiles/known-profiles.js';
import { type RosterProfile } from '../profiles/profile.js';
import { wordKey } from '../profiles/words.js';
import { onlyProgramme, type ReadingContext } from './file-reading.js';
import { NationalIdCell, NumberCell } from './identifier-cells.js';
import { type SheetCells } from './sheet-cells.js';
import { type WordCell } from './word-cell.js';
import { WordsCell } from './words-cell.js';

/** The cells of a roster or an amendment, by field, and what holds for all of its rows. */
export class RosterCells {
  readonly nik: NationalIdCell;
  readonly kk: NationalIdCell;
  readonly account: NumberCell;
  readonly card: NumberCell;
  readonly name: WordsCell;
  readonly kelurahan: WordsCell;
  readonly kecamatan: WordsCell;
  /** 1 for a word that takes an entry out of an amendment. */
  readonly withdrawals: WordCell;
  readonly programme: number;
  readonly amount: number;
  /** Id (of the sheet's programmes) for rows that state none. */
  readonly defaultProgramme: number;
  /** Value of the table's `file` and `sheet` columns. */
  readonly file: number;
  readonly sheet: number;
  private readonly digitsByChannel: number[] = [];

  constructor(
    readonly cells: SheetCells,
    readonly table: RosterTable,
    profile: RosterProfile,
    context: ReadingContext,
  ) {
    const { vocabulary } = table;
    const { source } = cells;
    this.nik = new NationalIdCell(source, cells.columnOf('nik'), vocabulary.nationalIds);
    this.kk = new NationalIdCell(source, cells.columnOf('kk'), vocabulary.familyCards);
    this.account = new NumberCell(source, cells.columnOf('account'), vocabulary.accounts);
    this.card = new NumberCell(source, cells.columnOf('card'), vocabulary.cards);
    this.name = new WordsCell(cells, 'name', vocabulary.names);
    this.kelurahan = new WordsCell(cells, 'kelurahan', vocabulary.kelurahan);
    this.kecamatan = new WordsCell(cells, 'kecamatan', vocabulary.kecamatan);
    this.programme = cells.columnOf('programme');
    this.amount = cells.columnOf('amount');
    this.withdrawals = cells.wordCell('status', (text) =>
      profile.withdrawingWords.includes(wordKey(text).split(' ')[0]!) ? 1 : 0,
    );
    this.defaultProgramme = cells.programmes.idOf(context.defaultProgramme ?? onlyProgramme(context) ?? '');
    this.file = context.file;
    this.sheet = vocabulary.sheets.intern(source.sheet);
  }

  /** Digits of an account of the entry's channel, 0 where that is not known. */
  accountDigits(channel: number): number {
    return (this.digitsByChannel[channel] ??= accountDigitsOf(this.cells.channels.text(channel)));
  }
}
