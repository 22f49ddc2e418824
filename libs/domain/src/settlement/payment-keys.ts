import { release } from '../columns/growable.js';
import { type TextIndex } from '../columns/text-index.js';
import { type AreaKeys } from '../linking/area-keys.js';
import { type NameBook } from '../linking/name-book.js';
import { hashBytes, keyText, PART_END, withOrdinal } from '../statements/payment-key.js';
import { type StatementTable } from '../statements/statement-table.js';
import { formatMonths, type Month, type Months } from '../values/months.js';
import { type Report } from './reports.js';

/** The stable names of the statements of a table (docs/rules.md, 3), as `paymentKeyOf` makes them, without a string for each. */
export class PaymentKeys {
  private readonly high: Int32Array;
  private readonly low: Int32Array;

  constructor(
    statements: StatementTable,
    reports: readonly Report[],
    names: NameBook,
    areas: AreaKeys,
    cycle: Months,
  ) {
    this.high = new Int32Array(statements.length);
    this.low = new Int32Array(statements.length);
    const parts = new KeyParts(statements, reports, names, areas, cycle);
    for (let statement = 0; statement < statements.length; statement++) {
      const hash = hashBytes(parts.bytes, parts.write(statement));
      this.high[statement] = hash.high;
      this.low[statement] = hash.low;
    }
    const ordinals = this.countOrdinals(statements);
    for (let statement = 0; statement < statements.length; statement++) {
      this.high[statement] = withOrdinal(this.high[statement]!, ordinals[statement]!);
      this.low[statement] = withOrdinal(this.low[statement]!, ordinals[statement]!);
    }
    release(ordinals);
  }

  /** The key of a statement: 16 hex digits. */
  key(statement: number): string {
    return keyText(this.high[statement]!, this.low[statement]!);
  }

  /** The leading eight hex digits of a key as an int32, for writing it without a string. */
  highOf(statement: number): number {
    return this.high[statement]!;
  }

  /** The trailing eight. */
  lowOf(statement: number): number {
    return this.low[statement]!;
  }

  /** A number that is equal for equal keys, and rarely for others. */
  hash(statement: number): number {
    return this.high[statement]!;
  }

  /** Whether two statements have the same key. */
  areEqual(one: number, other: number): boolean {
    return this.high[one] === this.high[other] && this.low[one] === this.low[other];
  }

  /** Position of each statement among the equal ones of its report, from 1. Open addressing; a slot holds the latest of its equals. */
  private countOrdinals({ length, report }: StatementTable): Int32Array<ArrayBuffer> {
    const ordinals = new Int32Array(length);
    ordinals.fill(1);
    let size = 1024;
    while (size < length * 2) size *= 2;
    const slots = new Int32Array(size);
    slots.fill(-1);
    for (let statement = 0; statement < length; statement++) {
      let slot = (this.high[statement]! ^ Math.imul(report[statement]!, 0x9e3779b1)) & (size - 1);
      for (let other = slots[slot]!; other !== -1; other = slots[slot]!) {
        if (report[other] === report[statement] && this.areEqual(statement, other)) {
          ordinals[statement] = ordinals[other]! + 1;
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = statement;
    }
    release(slots);
    return ordinals;
  }
}

/** Writes the parts of a statement's key one after the other into `bytes`. */
class KeyParts {
  bytes = new Uint8Array(1 << 10);
  private at = 0;
  private readonly encodedTexts = new Map<string, Uint8Array>();
  private readonly monthTexts = new Map<number, string>();

  constructor(
    private readonly statements: StatementTable,
    private readonly reports: readonly Report[],
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
    private readonly cycle: Months,
  ) {}

  /** Returns how many bytes were written. */
  write(statement: number): number {
    const { statements } = this;
    const words = statements.vocabulary;
    this.at = 0;
    this.text(this.reports[statements.report[statement]!]!.channelCode);
    const named = this.payee(statement);
    this.word(this.names.keys, named ? this.names.keyOf(statements.name[statement]!) : 0);
    this.text(named ? this.areas.text(this.areas.kelurahanKey(statements.kelurahan[statement]!)) : '');
    this.word(words.programmes, statements.programme[statement]!);
    this.text(this.monthsText(statement));
    this.word(words.references, statements.reference[statement]!);
    const byDay = statements.reference[statement] === 0;
    this.number(byDay ? statements.day[statement]! : 0);
    this.number(byDay ? statements.amount[statement]! : 0);
    return this.at;
  }

  /** NIK, account, card and danom code; tells whether none of them is stated. */
  private payee(statement: number): boolean {
    const { statements } = this;
    const words = statements.vocabulary;
    const nik = statements.nik[statement]!;
    const damaged = nik === 0 ? statements.damagedNik.get(statement) : undefined;
    if (nik === 0) this.rareText(damaged?.digits ?? '');
    else {
      this.digits(words.nationalIds.highOf(nik), 8);
      this.digits(words.nationalIds.lowOf(nik), 8);
      this.bytes[this.at++] = PART_END;
    }
    const account = statements.account[statement]!;
    const card = statements.card[statement]!;
    const danom = statements.danom[statement]!;
    this.word(words.accounts, account);
    this.word(words.cards, card);
    this.word(words.danomCodes, danom);
    return nik === 0 && damaged === undefined && account === 0 && card === 0 && danom === 0;
  }

  /** A text of which there are few different ones. */
  private text(text: string): void {
    let encoded = this.encodedTexts.get(text);
    if (encoded === undefined) this.encodedTexts.set(text, (encoded = encoder.encode(text)));
    this.copy(encoded, 0, encoded.length);
  }

  private rareText(text: string): void {
    const encoded = encoder.encode(text);
    this.copy(encoded, 0, encoded.length);
  }

  private word(texts: TextIndex, id: number): void {
    this.copy(texts.pool, texts.startOf(id), texts.endOf(id));
  }

  private copy(from: Uint8Array, start: number, end: number): void {
    if (this.at + end - start + 64 > this.bytes.length) {
      const larger = new Uint8Array((this.at + end - start + 64) * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let position = start; position < end; position++) this.bytes[this.at++] = from[position]!;
    this.bytes[this.at++] = PART_END;
  }

  /** A whole number below 10^13. */
  private number(value: number): void {
    const millions = Math.floor(value / 1_000_000);
    if (millions > 0) {
      this.digits(millions, digitCount(millions));
      this.digits(value - millions * 1_000_000, 6);
    } else this.digits(value, digitCount(value));
    this.bytes[this.at++] = PART_END;
  }

  private digits(value: number, count: number): void {
    let rest = value;
    for (let position = this.at + count - 1; position >= this.at; position--) {
      this.bytes[position] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.at += count;
  }

  private monthsText(statement: number): string {
    const first = this.statements.firstMonth[statement]! || this.cycle.first;
    const last = this.statements.lastMonth[statement]! || this.cycle.last;
    const range = first * 65_536 + last;
    let text = this.monthTexts.get(range);
    if (text === undefined)
      this.monthTexts.set(range, (text = formatMonths({ first: first as Month, last: last as Month })));
    return text;
  }
}

const encoder = new TextEncoder();

function digitCount(value: number): number {
  let count = 1;
  for (let limit = 10; value >= limit; limit *= 10) count++;
  return count;
}
