import { columnBeside, madeResident, release } from '../columns/growable.js';
import { slotsFor } from '../columns/open-addressing.js';
import { type TextIndex } from '../columns/text-index.js';
import { normaliseArea } from '../names/normalise-area.js';
import { normaliseName } from '../names/normalise-name.js';
import {
  type HashState,
  type KeyHash,
  keyText,
  PART_END,
  RunningHash,
  withOrdinal,
} from '../statements/payment-key.js';
import { type StatementTable } from '../statements/statement-table.js';
import { NATIONAL_ID_DIGITS } from '../values/national-id.js';
import { formatMonths, type Month, type Months } from '../values/months.js';

/** The bits that find equal keys are so many times the statements at least, so that few others fall on the same ones. */
const BITS_A_STATEMENT = 16;

/** The keys of statements that follow each other, all of some reports: what each begins and ends with. */
export interface KeyHalves {
  readonly high: Int32Array<ArrayBuffer>;
  readonly low: Int32Array<ArrayBuffer>;
}

/** The stable names of the statements of a table (docs/rules.md, 3), as `paymentKeyOf` makes them, without a string for each: once all are hashed (`KeyHasher`) and told apart. */
export class PaymentKeys {
  private readonly high: Int32Array<ArrayBuffer>;
  private readonly low: Int32Array<ArrayBuffer>;
  /** So many statements, from the first one on, have their keys. */
  readonly known: number;

  /** For these statements, in memory like theirs. `known`: the keys of the first ones, where they were made already; what they stood in is gone. */
  constructor({ length, nik }: Pick<StatementTable, 'length' | 'nik'>, known: readonly KeyHalves[] = []) {
    this.high = columnBeside(nik, Int32Array<ArrayBuffer>, length);
    this.low = columnBeside(nik, Int32Array<ArrayBuffer>, length);
    let count = 0;
    for (const { high, low } of known) {
      this.high.set(high, count);
      this.low.set(low, count);
      count += high.length;
      release(high, low);
    }
    this.known = count;
  }

  /** Those of all statements of a table that has whole reports. `channels` by the number of a report; `cycle` is meant where a statement says no months. */
  static of(statements: StatementTable, channels: readonly string[], cycle: Months): KeyHalves {
    const keys = new PaymentKeys(statements);
    const hasher = new KeyHasher(statements, channels, cycle);
    for (let statement = 0; statement < statements.length; statement++)
      keys.set(statement, hasher.hash(statement));
    keys.tellApart(statements);
    const { high, low } = keys;
    return { high, low };
  }

  /** Keeps the hash of a statement's parts. */
  set(statement: number, { high, low }: KeyHash): void {
    this.high[statement] = high;
    this.low[statement] = low;
  }

  /** Tells apart the equal ones of one report. To be called once, when all that were not known are hashed. */
  tellApart(statements: StatementTable): void {
    const { high, low, known } = this;
    const ordinals = this.countOrdinals(statements);
    for (let statement = known; statement < statements.length; statement++) {
      const ordinal = ordinals[statement - known]!;
      high[statement] = withOrdinal(high[statement]!, ordinal);
      low[statement] = withOrdinal(low[statement]!, ordinal);
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

  /** Position of each statement behind the known ones among the equal ones of its report, from 1. Open addressing; a slot holds the latest of its equals. */
  private countOrdinals(statements: StatementTable): Int32Array<ArrayBuffer> {
    const { known } = this;
    const { length, report } = statements;
    const ordinals = new Int32Array(length - known).fill(1);
    const compared = this.mayHaveEquals(statements);
    const slots = new Int32Array(slotsFor(compared.length)).fill(-1);
    for (const statement of compared) {
      let slot = this.placeOf(statement, report) & (slots.length - 1);
      for (let other = slots[slot]!; other !== -1; other = slots[slot]!) {
        if (report[other] === report[statement] && this.areEqual(statement, other)) {
          ordinals[statement - known] = ordinals[other - known]! + 1;
          break;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = statement;
    }
    release(compared, slots);
    return ordinals;
  }

  /** The statements that may have an equal one, in their order: those that fall on a bit on which another one falls. Nearly all have none, and the bits fit into the processor's own memory. */
  private mayHaveEquals({ length, report }: StatementTable): Int32Array<ArrayBuffer> {
    const { known } = this;
    let size = 1024;
    while (size < (length - known) * BITS_A_STATEMENT) size *= 2;
    const once = madeResident(new Int32Array(size / 32));
    const again = madeResident(new Int32Array(size / 32));
    for (let statement = known; statement < length; statement++) {
      const place = this.placeOf(statement, report) & (size - 1);
      const bit = 1 << (place & 31);
      if ((once[place >>> 5]! & bit) === 0) once[place >>> 5]! |= bit;
      else again[place >>> 5]! |= bit;
    }
    const found = new Int32Array(length - known);
    let count = 0;
    for (let statement = known; statement < length; statement++) {
      const place = this.placeOf(statement, report) & (size - 1);
      if ((again[place >>> 5]! & (1 << (place & 31))) !== 0) found[count++] = statement;
    }
    release(once, again);
    return found.subarray(0, count);
  }

  /** A number that is equal for equal keys of one report, and rarely for others. */
  private placeOf(statement: number, report: Uint16Array): number {
    return this.high[statement]! ^ Math.imul(report[statement]!, 0x9e3779b1);
  }
}

/** Hashes the parts of a statement's key one after the other. */
export class KeyHasher {
  private readonly running = new RunningHash();
  /** How far the hash is behind the channel, by report. */
  private readonly begun: readonly HashState[];
  /** Programme and months with their ends, by programme, then by months: few. */
  private readonly spans: (Map<number, Uint8Array> | undefined)[] = [];
  /** A kelurahan and its end, by vocabulary id. */
  private readonly areaParts: (Uint8Array | undefined)[] = [];
  private readonly digits = new Uint8Array(32);
  /** A NIK, four digits at a time, and its end. */
  private readonly fours = new Int32Array(5);
  private readonly fourDigits = new Uint8Array(this.fours.buffer);
  /** The statement that was hashed last. */
  private last = -1;

  /** `channels` by the number of a report; `cycle` is meant where a statement says no months. */
  constructor(
    private readonly statements: StatementTable,
    channels: readonly string[],
    private readonly cycle: Months,
  ) {
    this.fourDigits[NATIONAL_ID_DIGITS] = PART_END;
    this.begun = channels.map((channel) => {
      const hash = new RunningHash();
      const bytes = partsOf(channel);
      hash.add(bytes, 0, bytes.length);
      return hash.state;
    });
  }

  /** The hash of all parts. Valid until the next one. */
  hash(statement: number): KeyHash {
    const { statements, running } = this;
    const words = statements.vocabulary;
    // Rows of one payee stand one behind the other, as a rule: what they have in common is hashed once.
    if (this.isOfLastPayee(statement)) running.continueFromMark();
    else this.begin(statement);
    this.last = statement;
    const span = this.spanOf(statement);
    running.add(span, 0, span.length);
    const reference = statements.reference[statement]!;
    if (reference === 0) {
      running.addEnd();
      this.addNumber(statements.day[statement]!);
      this.addNumber(statements.amount[statement]!);
    } else {
      this.addWord(words.references, reference);
      running.add(ZERO_PARTS, 0, ZERO_PARTS.length);
    }
    return running.finish();
  }

  /** Whether a statement says the same of its payee as the last one of its report, and a NIK. */
  private isOfLastPayee(statement: number): boolean {
    const { last } = this;
    const { report, nik, account, card, danom } = this.statements;
    return (
      last !== -1 &&
      nik[statement] !== 0 &&
      nik[statement] === nik[last] &&
      account[statement] === account[last] &&
      card[statement] === card[last] &&
      danom[statement] === danom[last] &&
      report[statement] === report[last]
    );
  }

  /** The parts from the channel to the kelurahan. */
  private begin(statement: number): void {
    const { running, statements } = this;
    running.continueFrom(this.begun[statements.report[statement]!]!);
    if (this.addPayee(statement)) this.addNameAndArea(statement);
    else running.add(NO_PARTS, 0, 2);
    running.mark();
  }

  /** NIK, account, card and danom code; tells whether none of them is stated. */
  private addPayee(statement: number): boolean {
    const { statements } = this;
    const words = statements.vocabulary;
    const nik = statements.nik[statement]!;
    const damaged = nik === 0 ? statements.damagedNik.get(statement) : undefined;
    if (nik !== 0) this.addNationalId(words.nationalIds.highOf(nik), words.nationalIds.lowOf(nik));
    else if (damaged) this.addRare(damaged.digits);
    else this.running.addEnd();
    const account = statements.account[statement]!;
    const card = statements.card[statement]!;
    const danom = statements.danom[statement]!;
    this.addWord(words.accounts, account);
    this.addWord(words.cards, card);
    this.addWord(words.danomCodes, danom);
    return nik === 0 && damaged === undefined && account === 0 && card === 0 && danom === 0;
  }

  private addNameAndArea(statement: number): void {
    const { kelurahan, name, vocabulary } = this.statements;
    this.addRare(normaliseName(vocabulary.names.text(name[statement]!)));
    const area = kelurahan[statement]!;
    const bytes = (this.areaParts[area] ??= partsOf(normaliseArea(vocabulary.kelurahan.text(area))));
    this.running.add(bytes, 0, bytes.length);
  }

  private addRare(text: string): void {
    const bytes = partsOf(text);
    this.running.add(bytes, 0, bytes.length);
  }

  private addWord(texts: TextIndex, id: number): void {
    if (id !== 0) this.running.add(texts.pool, texts.startOf(id), texts.endOf(id));
    this.running.addEnd();
  }

  private addNationalId(high: number, low: number): void {
    const { fours } = this;
    const leading = (high / 10_000) | 0;
    const trailing = (low / 10_000) | 0;
    fours[0] = fourDigitsOf(leading);
    fours[1] = fourDigitsOf(high - leading * 10_000);
    fours[2] = fourDigitsOf(trailing);
    fours[3] = fourDigitsOf(low - trailing * 10_000);
    this.running.add(this.fourDigits, 0, NATIONAL_ID_DIGITS + 1);
  }

  /** A whole number from 0 on, below 10^13. */
  private addNumber(value: number): void {
    const { digits } = this;
    let place = digits.length - 1;
    digits[place] = PART_END;
    // Whole numbers of 32 bits: a remainder of others takes ten times as long.
    let millions = (value / 1_000_000) | 0;
    let rest = (value - millions * 1_000_000) | 0;
    if (millions > 0)
      for (let count = 0; count < 6; count++, rest = (rest / 10) | 0) digits[--place] = ZERO + (rest % 10);
    else millions = rest;
    do {
      digits[--place] = ZERO + (millions % 10);
      millions = (millions / 10) | 0;
    } while (millions > 0);
    this.running.add(digits, place, digits.length);
  }

  /** The bytes of programme and months. */
  private spanOf(statement: number): Uint8Array {
    const { firstMonth, lastMonth, programme, vocabulary } = this.statements;
    const first = firstMonth[statement]! || this.cycle.first;
    const last = lastMonth[statement]! || this.cycle.last;
    const ofProgramme = (this.spans[programme[statement]!] ??= new Map<number, Uint8Array>());
    const months = first * 65_536 + last;
    let bytes = ofProgramme.get(months);
    if (bytes === undefined) {
      const text = formatMonths({ first: first as Month, last: last as Month });
      bytes = partsOf(vocabulary.programmes.text(programme[statement]!), text);
      ofProgramme.set(months, bytes);
    }
    return bytes;
  }
}

const ZERO = 48;
const encoder = new TextEncoder();

/** The bytes of the numbers from 0000 to 9999, four together; 0 where nobody asked yet. */
const fourDigits = new Int32Array(10_000);
const four = new Uint8Array(4);
const together = new Int32Array(four.buffer);

function fourDigitsOf(number: number): number {
  return fourDigits[number]! || (fourDigits[number] = packed(number));
}

function packed(number: number): number {
  for (let place = 3, rest = number; place >= 0; place--, rest = (rest / 10) | 0)
    four[place] = ZERO + (rest % 10);
  return together[0]!;
}

/** The bytes of some parts, each with its end. */
function partsOf(...texts: readonly string[]): Uint8Array {
  return encoder.encode(texts.map((text) => text + String.fromCharCode(PART_END)).join(''));
}

/** Parts that are not stated. */
const NO_PARTS = partsOf('', '');
/** Day and amount beside a reference. */
const ZERO_PARTS = partsOf('0', '0');
