import { type Day, formatDay } from '../../../domain/src/values/day.js';
import { cellText, type RowSource } from '../carriers/row-source.js';
import { type FoundHeader } from '../layout/header-search.js';
import { lastDigits, quoted } from '../values/masked-text.js';
import { type Identifier } from '../values/identifiers.js';
import { FRACTION_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE_AMOUNT } from '../values/rupiah-text.js';
import { type ProblemCode, type RowProblem } from './file-reading.js';

/** Collects what is wrong with the current row and says it in Indonesian. */
export class RowProblems {
  /** Problems of the current row. */
  count = 0;

  constructor(
    private readonly source: RowSource,
    private readonly header: FoundHeader,
    private readonly onProblem: ((problem: RowProblem) => void) | undefined,
  ) {}

  /** A problem with these words. */
  add(column: number, code: ProblemCode, message: string): void {
    this.count++;
    this.onProblem?.({
      sheet: this.source.sheet,
      row: this.source.row,
      column: this.header.headers[column] ?? '',
      code,
      message,
    });
  }

  /** An identifier that a roster cannot take. */
  identifier(column: number, code: ProblemCode, label: string, found: Identifier): void {
    this.add(column, code, identifierMessage(label, found));
  }

  /** An amount that cannot be read; `amount` is one of the codes of `readAmount`. */
  amount(column: number, amount: number): void {
    const text = quoted(cellText(this.source, column));
    this.add(
      column,
      'AMOUNT_INVALID',
      `Nominal ${text} ${amountFault(amount)}; tulis rupiah utuh tanpa sen, misalnya 600000.`,
    );
  }

  /** One amount in a merged cell beside several rows: nobody can say how it is shared out. */
  sharedAmount(column: number): void {
    this.add(
      column,
      'AMOUNT_INVALID',
      'Nominal berada di sel yang digabung (merge) dengan baris lain; pisahkan sel itu dan isi nominal setiap baris.',
    );
  }

  day(column: number): void {
    const text = quoted(cellText(this.source, column));
    this.add(
      column,
      'DAY_INVALID',
      `Tanggal ${text} tidak ada atau tidak dikenal; tulis seperti 2026-03-02 atau 02/03/2026.`,
    );
  }

  months(column: number): void {
    const text = quoted(cellText(this.source, column));
    this.add(
      column,
      'MONTHS_INVALID',
      `Periode ${text} tidak dikenal; tulis seperti 2026-01/2026-03 atau TAHAP 1 2026.`,
    );
  }

  /** A day that was still to come when the payments were assessed: most often a mistyped year. */
  futureDay(column: number, day: Day, asOf: Day): void {
    this.add(
      column,
      'DAY_INVALID',
      `Tanggal ${formatDay(day)} lebih baru daripada hari penilaian ${formatDay(asOf)}; periksa tahunnya, atau hari penilaiannya.`,
    );
  }

  outsideCycle(column: number, months: string, cycle: string): void {
    this.add(
      column,
      'OUTSIDE_CYCLE',
      `Periode ${months} di luar putaran ${cycle}; periksa apakah baris ini milik putaran lain.`,
    );
  }

  programme(column: number): void {
    const text = cellText(this.source, column).trim();
    const what = text === '' ? 'Program tidak disebut' : `Program ${quoted(text)} tidak dikenal`;
    this.add(
      column,
      'PROGRAMME_UNKNOWN',
      `${what}; isi kolom program (misalnya BPNT atau PKH) atau berikan programnya bersama berkas ini.`,
    );
  }

  word(column: number, known: readonly string[]): void {
    const text = quoted(cellText(this.source, column));
    this.add(
      column,
      'STATUS_UNKNOWN',
      `Status ${text} tidak dikenal; yang dikenal: ${known.join(', ')}. Bila artinya pasti, artikan lewat "words" pada pemetaan kolomnya.`,
    );
  }
}

function identifierMessage(label: string, found: Identifier): string {
  switch (found.form) {
    case 'EMPTY':
      return `${label} kosong; isi 16 angka sesuai KTP/KK.`;
    case 'ZEROS':
      return `${label} hanya berisi angka nol; isi 16 angka sesuai KTP/KK.`;
    case 'SHORTENED':
      return `${label} dipendekkan oleh Excel sehingga angka terakhirnya hilang; jadikan kolom itu teks di berkas asal lalu ekspor ulang.`;
    case 'LETTERS':
      return `${label} memuat huruf atau tanda lain; isi angka saja.`;
    case 'DIGITS':
      return `${label} berisi ${found.digits.length} angka (${lastDigits(found.digits)}), seharusnya 16; periksa pada KTP/KK.`;
  }
}

function amountFault(amount: number): string {
  switch (amount) {
    case NEGATIVE_AMOUNT:
      return 'negatif';
    case FRACTION_AMOUNT:
      return 'memuat pecahan rupiah';
    case TOO_LARGE_AMOUNT:
      return 'lebih dari 13 angka';
    default:
      return 'tidak dapat dibaca';
  }
}
