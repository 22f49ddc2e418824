import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { NATIONAL_ID_DIGITS, type StatedNumber } from '../../../domain/src/values/national-id.js';
import { type RowsAhead } from '../carriers/row-source.js';
import { type ChannelProfile } from '../profiles/profile.js';
import { type Identifier } from '../values/identifiers.js';
import { type WarningCode } from './file-reading.js';
import { CodeCell, NationalIdCell, NumberCell } from './identifier-cells.js';
import { type SheetCells } from './sheet-cells.js';
import { type MadeStatements, putIds } from './together/made-statements.js';
import { WordsCell } from './words-cell.js';

/** Digits of a KKS card. */
const CARD_DIGITS = 16;

/** So many NIKs, nearly all ending in 0, were numbers in Excel once (domain, Identifiers). */
const FEWEST_TELLING_NIKS = 50;
const TELLING_SHARE = 0.9;

/** Whom a payment row is about, as vocabulary ids; a damaged identifier is a warning, never a reject (file contract, Values). */
export class StatementPayee {
  nik = 0;
  kk = 0;
  account = 0;
  card = 0;
  danom = 0;
  name = 0;
  kelurahan = 0;
  kecamatan = 0;
  /** A NIK that is shortened or has another count of digits. */
  damagedNik: StatedNumber | undefined = undefined;

  private readonly nikCell: NationalIdCell;
  private readonly kkCell: NationalIdCell;
  private readonly accountCell: NumberCell;
  private readonly cardCell: NumberCell;
  private readonly danomCell: CodeCell;
  private readonly nameCell: WordsCell;
  private readonly kelurahanCell: WordsCell;
  private readonly kecamatanCell: WordsCell;
  private wholeNiks = 0;
  private niksEndingInZero = 0;

  constructor(
    private readonly cells: SheetCells,
    private readonly table: StatementTable,
    private readonly profile: ChannelProfile,
  ) {
    const { vocabulary } = table;
    this.nikCell = new NationalIdCell(cells.source, cells.columnOf('nik'), vocabulary.nationalIds);
    this.kkCell = new NationalIdCell(cells.source, cells.columnOf('kk'), vocabulary.familyCards);
    this.accountCell = new NumberCell(cells.source, cells.columnOf('account'), vocabulary.accounts);
    this.cardCell = new NumberCell(cells.source, cells.columnOf('card'), vocabulary.cards);
    this.danomCell = new CodeCell(cells.source, cells.columnOf('danom'), vocabulary.danomCodes);
    this.nameCell = new WordsCell(cells, 'name', vocabulary.names);
    this.kelurahanCell = new WordsCell(cells, 'kelurahan', vocabulary.kelurahan);
    this.kecamatanCell = new WordsCell(cells, 'kecamatan', vocabulary.kecamatan);
  }

  /** Reads the current row; a row that names nobody is a problem. */
  read(): void {
    const { cells } = this;
    this.readNik();
    this.kk = this.kkCell.read();
    if (this.kk === 0) this.warn('KK', this.kkCell.found);
    this.readAccountAndCard();
    const numbered = (this.nik | this.kk | this.account | this.card) !== 0 || this.damagedNik !== undefined;
    if (!numbered && cells.isEmpty(this.danomCell.column) && cells.isEmpty(this.nameCell.column))
      cells.problems.add(
        this.nikCell.column,
        'PAYEE_MISSING',
        'Baris tidak menyebut penerima: NIK, rekening, kartu, danom, dan nama kosong; lengkapi salah satu.',
      );
  }

  /** Marks in `odd` the rows that were found together without a whole NIK, and those with anything else that is damaged or not tidy. */
  markOdd(ahead: RowsAhead, odd: Uint8Array): void {
    const { accountCell, cardCell, profile } = this;
    this.nikCell.markOdd(ahead, odd);
    this.kkCell.markOdd(ahead, odd, true);
    accountCell.markOdd(ahead, odd);
    if (profile.accountDigits !== undefined) accountCell.markLengths(ahead, profile.accountDigits, odd);
    cardCell.markOdd(ahead, odd);
    cardCell.markLengths(ahead, CARD_DIGITS, odd);
    this.danomCell.markOdd(ahead, odd);
    for (const cell of [this.nameCell, this.kelurahanCell, this.kecamatanCell]) cell.markOdd(ahead, odd);
  }

  /** Takes the payees of the rows from `from` to before `to`, none of which is odd, into the statements that they make. */
  take(ahead: RowsAhead, from: number, to: number, made: MadeStatements): void {
    const { table } = this;
    const rows = { ahead, from, to };
    putIds(this.nikCell, rows, made, table.nik);
    putIds(this.kkCell, rows, made, table.kk);
    putIds(this.accountCell, rows, made, table.account);
    putIds(this.cardCell, rows, made, table.card);
    putIds(this.danomCell, rows, made, table.danom);
    putIds(this.nameCell, rows, made, table.name);
    putIds(this.kelurahanCell, rows, made, table.kelurahan);
    putIds(this.kecamatanCell, rows, made, table.kecamatan);
    this.wholeNiks += to - from;
    this.niksEndingInZero += this.nikCell.countEndingInZero(from, to);
  }

  /** Takes the texts of the current row into the vocabulary: to be called when it is accepted. */
  takeTexts(): void {
    this.danom = this.danomCell.read();
    this.name = this.nameCell.read();
    this.kelurahan = this.kelurahanCell.read();
    this.kecamatan = this.kecamatanCell.read();
  }

  /** A file in which nearly every NIK ends in 0 has been through Excel: its last digits are lost. */
  finish(): void {
    if (this.wholeNiks >= FEWEST_TELLING_NIKS && this.niksEndingInZero > this.wholeNiks * TELLING_SHARE)
      this.cells.tally.warn('NIK_ENDS_IN_ZERO', this.cells.header.lastRow + 1, this.niksEndingInZero);
  }

  private readNik(): void {
    const { nikCell } = this;
    this.damagedNik = undefined;
    this.nik = nikCell.read();
    if (this.nik !== 0) {
      this.wholeNiks++;
      if (this.table.vocabulary.nationalIds.lowOf(this.nik) % 10 === 0) this.niksEndingInZero++;
      return;
    }
    const { found } = nikCell;
    this.warn('NIK', found);
    if (found.form === 'DIGITS') this.damagedNik = { digits: found.digits, shortened: false };
    else if (found.form === 'SHORTENED' && found.length === NATIONAL_ID_DIGITS && found.digits !== '')
      this.damagedNik = { digits: found.digits, shortened: true };
  }

  private readAccountAndCard(): void {
    const { accountCell, cardCell, profile, cells } = this;
    this.account = accountCell.read(profile.accountDigits);
    if (this.account === 0) this.warn('ACCOUNT', accountCell.found);
    else if (profile.accountDigits !== undefined && accountCell.digits !== profile.accountDigits)
      cells.tally.warn('ACCOUNT_LENGTH', cells.source.row);
    this.card = cardCell.read();
    if (this.card === 0) this.warn('CARD', cardCell.found);
    else if (cardCell.digits !== CARD_DIGITS) cells.tally.warn('CARD_LENGTH', cells.source.row);
  }

  private warn(kind: 'NIK' | 'KK' | 'ACCOUNT' | 'CARD', found: Identifier): void {
    if (found.form !== 'EMPTY') this.cells.tally.warn(damage(kind, found.form), this.cells.source.row);
  }
}

/** The warning for an identifier that is not whole. */
export function damage(
  kind: 'NIK' | 'KK' | 'ACCOUNT' | 'CARD',
  form: Exclude<Identifier['form'], 'EMPTY'>,
): WarningCode {
  return `${kind}_${form === 'DIGITS' ? 'LENGTH' : form}`;
}
