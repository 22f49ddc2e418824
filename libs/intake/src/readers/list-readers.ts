import { type Decision, type ExclusionRow } from '../../../domain/src/book/book-input.js';
import { NumberIndex } from '../../../domain/src/columns/number-index.js';
import { type ExclusionProfile } from '../profiles/profile.js';
import { meanings, wordKey } from '../profiles/words.js';
import { quoted, shownText } from '../values/masked-text.js';
import { utcMoment } from '../values/moments.js';
import { NationalIdCell } from './identifier-cells.js';
import { type RowReader } from './read-rows.js';
import { type SheetCells } from './sheet-cells.js';

/** Reads rows of an exclusion list; a NIK that is not whole rejects the row. */
export class ExclusionReader implements RowReader {
  private readonly niks = new NumberIndex();
  private readonly nik: NationalIdCell;
  private readonly reasonColumn: number;
  private readonly reasons: ReadonlyMap<string, string>;

  constructor(
    private readonly cells: SheetCells,
    private readonly rows: ExclusionRow[],
    profile: ExclusionProfile,
  ) {
    this.nik = new NationalIdCell(cells.source, cells.columnOf('nik'), this.niks);
    this.reasonColumn = cells.columnOf('reason');
    this.reasons = meanings(profile.reasons);
  }

  read(): boolean {
    const { cells } = this;
    const nik = this.nik.read();
    if (nik === 0) cells.problems.identifier(this.nik.column, 'NIK_INVALID', 'NIK', this.nik.found);
    if (cells.problems.count > 0) return false;
    const text = shownText(cells.text(this.reasonColumn));
    const { sheet, row } = cells.source;
    this.rows.push({
      row,
      ...(sheet === '' ? {} : { sheet }),
      nik: this.niks.digits(nik),
      reason: this.reasons.get(wordKey(text)) ?? text,
    });
    return true;
  }
}

const PAYMENT_KEY = /^[0-9a-f]{16}$/;

/** Reads a person's decisions on payments, as the console exports them (command line contract, --decisions). */
export class DecisionReader implements RowReader {
  private readonly columns: Record<'paymentKey' | 'decision' | 'rosterRef' | 'by' | 'at' | 'reason', number>;

  constructor(
    private readonly cells: SheetCells,
    private readonly decisions: Decision[],
  ) {
    this.columns = {
      paymentKey: cells.columnOf('paymentKey'),
      decision: cells.columnOf('decision'),
      rosterRef: cells.columnOf('rosterRef'),
      by: cells.columnOf('by'),
      at: cells.columnOf('at'),
      reason: cells.columnOf('reason'),
    };
  }

  read(): boolean {
    const { columns } = this;
    const paymentKey = this.text(columns.paymentKey).toLowerCase();
    const decision = this.text(columns.decision).toUpperCase();
    const rosterRef = this.text(columns.rosterRef);
    const at = utcMoment(this.text(columns.at));
    if (!PAYMENT_KEY.test(paymentKey))
      this.invalid(columns.paymentKey, 'bukan kunci pembayaran (16 angka heksadesimal dari links.csv)');
    if (decision !== 'LINK' && decision !== 'NONE') this.invalid(columns.decision, 'bukan LINK atau NONE');
    if (decision === 'LINK' && rosterRef === '')
      this.invalid(columns.rosterRef, 'kosong padahal keputusannya LINK');
    if (at === undefined) this.invalid(columns.at, 'bukan waktu ISO 8601 seperti 2026-04-30T10:15:00Z');
    if (this.cells.problems.count > 0 || at === undefined) return false;
    this.decisions.push({
      paymentKey,
      decision: decision as Decision['decision'],
      rosterRef: decision === 'NONE' ? '' : rosterRef,
      by: this.text(columns.by),
      at,
      reason: this.text(columns.reason),
    });
    return true;
  }

  private text(column: number): string {
    return this.cells.text(column).trim();
  }

  private invalid(column: number, fault: string): void {
    this.cells.problems.add(
      column,
      'DECISION_INVALID',
      `Isi ${quoted(this.cells.text(column))} ${fault}; betulkan lalu coba lagi.`,
    );
  }
}
