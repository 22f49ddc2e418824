import { type Decision } from '../../../domain/src/book/book-input.js';
import { type Day, formatDay } from '../../../domain/src/values/day.js';
import { parseDay } from '../values/days.js';
import { quoted, shownText } from '../values/masked-text.js';
import { utcMoment } from '../values/moments.js';
import { type RowReader } from './read-rows.js';
import { type SheetCells } from './sheet-cells.js';

const PAYMENT_KEY = /^[0-9a-f]{16}$/;
const EVIDENCE_KEY = /^[a-f][0-9a-f]{15}$/;
const NUMBER = /^[1-9]\d{0,5}$/;
/** What our own lists put before a ref that a spreadsheet would run as a formula. */
const HARMLESS = /^'(?=[=+\-@])/;

const COLUMNS = ['paymentKey', 'evidence', 'decision', 'rosterRef', 'choice', 'by', 'at', 'reason'] as const;

type Column = (typeof COLUMNS)[number];

/** What a row about a payment, or about evidence, says beyond who decided and when; undefined where it is no good. */
type Said =
  | Pick<Extract<Decision, { about: 'PAYMENT' }>, 'about' | 'paymentKey' | 'rosterRef' | 'evidence'>
  | Pick<Extract<Decision, { about: 'EVIDENCE' }>, 'about' | 'evidence' | 'choice' | 'rosterRef'>;

/** Reads people's decisions: on payments, as the console exports them (command line contract, --decisions), or the answers in a list of questions (`reviews.csv`). */
export class DecisionReader implements RowReader {
  private readonly columns: Readonly<Record<Column, number>>;

  constructor(
    private readonly cells: SheetCells,
    private readonly decisions: Decision[],
  ) {
    this.columns = Object.fromEntries(COLUMNS.map((field) => [field, cells.columnOf(field)])) as Record<
      Column,
      number
    >;
  }

  /** A question that nobody has answered yet. */
  saysNothing(): boolean {
    return this.isAnswer() && this.text('decision') === '' && this.text('choice') === '';
  }

  read(): boolean {
    const decision = this.text('decision').toUpperCase();
    const at = momentOf(this.text('at'));
    const isLink = decision === 'LINK';
    const said = this.isAnswer() ? this.readAnswer(decision) : this.readPayment(isLink);
    if (!isLink && decision !== 'NONE') this.invalid('decision', 'bukan LINK atau NONE');
    if (at === undefined)
      this.invalid('at', 'bukan waktu seperti 2026-04-30, 30/04/2026 atau 2026-04-30T10:15:00Z');
    if (this.cells.problems.count > 0 || at === undefined) return false;
    const by = shownText(this.text('by'));
    const reason = shownText(this.text('reason'));
    this.decisions.push({ ...said, decision: isLink ? 'LINK' : 'NONE', by, at, reason });
    return true;
  }

  /** Whether the row is about evidence, not about one payment. */
  private isAnswer(): boolean {
    return this.text('paymentKey') === '' && this.text('evidence') !== '';
  }

  private readAnswer(decision: string): Said {
    const isLink = decision === 'LINK';
    const choice = this.text('choice');
    if (this.text('by') === '') this.invalid('by', 'belum menyebut siapa yang memutuskan');
    if (isLink && !NUMBER.test(choice))
      this.invalid('choice', 'bukan nomor calon; LINK memerlukan nomor dari kolom candidates');
    if (decision === 'NONE' && choice !== '')
      this.invalid('choice', 'adalah nomor calon, padahal keputusannya NONE');
    const rosterRef = isLink ? this.rosterRef() : '';
    return {
      about: 'EVIDENCE',
      evidence: this.evidence(),
      choice: isLink ? Number(choice) : 0,
      ...(rosterRef === '' ? {} : { rosterRef }),
    };
  }

  private readPayment(isLink: boolean): Said {
    const paymentKey = this.text('paymentKey').toLowerCase();
    const rosterRef = isLink ? this.rosterRef() : '';
    const hasEvidence = this.text('evidence') !== '';
    if (!PAYMENT_KEY.test(paymentKey))
      this.invalid('paymentKey', 'bukan kunci pembayaran (16 angka heksadesimal dari links.csv)');
    if (isLink && rosterRef === '') this.invalid('rosterRef', 'kosong padahal keputusannya LINK');
    return {
      about: 'PAYMENT',
      paymentKey,
      rosterRef,
      ...(hasEvidence ? { evidence: this.evidence() } : {}),
    };
  }

  private rosterRef(): string {
    return this.text('rosterRef').replace(HARMLESS, '');
  }

  private evidence(): string {
    const evidence = this.text('evidence').toLowerCase();
    if (!EVIDENCE_KEY.test(evidence))
      this.invalid('evidence', 'bukan kode bukti (huruf a-f, lalu 15 angka heksadesimal, dari reviews.csv)');
    return evidence;
  }

  private text(field: Column): string {
    return this.cells.text(this.columns[field]).trim();
  }

  private invalid(field: Column, fault: string): void {
    const column = this.columns[field];
    this.cells.problems.add(
      column,
      'DECISION_INVALID',
      `Isi ${quoted(this.cells.text(column))} ${fault}; betulkan lalu coba lagi.`,
    );
  }
}

/** When, in UTC: a moment in ISO 8601, or a day in any form that spreadsheets make of one. */
function momentOf(text: string): string | undefined {
  const moment = utcMoment(text);
  if (moment !== undefined || text.includes(':')) return moment;
  const day = parseDay(text);
  return day > 0 ? utcMoment(formatDay(day as Day)) : undefined;
}
