import { absentColumn, cellText, type RowSource, rowTexts } from '../carriers/row-source.js';
import { statedCount, totalLabel } from '../profiles/words.js';
import { isAmountField, isAnswers } from '../profiles/profile.js';
import { cellAmount } from '../values/rupiah-cell.js';
import { headerKey, HeaderNames } from './header-names.js';
import { type ColumnMapping, columnsOf, type FoundHeader } from './header-search.js';

/** What a row below the header is. */
export type RowKind = 'DATA' | 'BLANK' | 'TOTAL' | 'SUBTOTAL' | 'HEADER' | 'OTHER_HEADER' | 'TEXT';

/** An identifier has at least so many digits: a count or an ordinal has fewer. */
const FEWEST_IDENTIFIER_DIGITS = 8;

/** So many letters may have slipped into a number. */
const MOST_SLIPS = 2;

/** Fields by which a row of data is known. */
const IDENTIFYING = ['nik', 'account', 'danom', 'card', 'kk'];

/** Tells rows of data from blank, total and repeated header rows, and reads what a total row states. */
export class RowClassifier {
  private readonly identifying: readonly number[];
  /** The column whose cell, when it starts like a long number, makes a row plain data; the first identifying one. */
  private readonly plain: number;
  /** Columns that are filled only where a row is about somebody or something that was paid. */
  private readonly personal: readonly number[];
  private readonly amounts: readonly number[];
  private readonly name: number;
  private readonly names: HeaderNames;
  private keys: HeaderKeys | undefined;

  constructor(
    private readonly source: RowSource,
    private readonly header: FoundHeader,
  ) {
    const columnsWith = (wanted: (field: string) => boolean) =>
      header.mapping.filter(({ field }) => wanted(field)).map(({ column }) => column);
    this.identifying = columnsWith((field) => IDENTIFYING.includes(field));
    this.amounts = columnsWith(isAmountField);
    this.personal = columnsWith((field) => ['name', 'status', 'danom'].includes(field));
    this.name = columnsWith((field) => field === 'name')[0] ?? absentColumn(source);
    this.names = new HeaderNames(header.profile);
    this.plain = this.identifying[0] ?? absentColumn(source);
  }

  /** The kind of the current row; `belowTotal` says that a total row was seen. */
  kindOf(belowTotal: boolean): RowKind {
    const { source, plain } = this;
    const start = source.starts[plain]!;
    const end = source.ends[plain]!;
    const isNumber = isDigit(source.bytes[start]!) && isDigit(source.bytes[end - 1]!);
    if (end - start >= FEWEST_IDENTIFIER_DIGITS && isNumber) return 'DATA';
    return this.lookCloser(belowTotal);
  }

  private lookCloser(belowTotal: boolean): RowKind {
    const { source } = this;
    if (
      this.identifying.some(
        (column) =>
          digitsIn(source, column) >= FEWEST_IDENTIFIER_DIGITS && !(belowTotal && this.isWording(column)),
      )
    )
      return 'DATA';
    const texts = rowTexts(source).map((text) => text.trim());
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) return 'BLANK';
    // A header before a total: one of its columns may be called TOTAL.
    const header = this.headerAgain(texts);
    if (header !== undefined) return header;
    const label = this.labelOf(texts);
    if (label !== undefined) return label;
    if (isColumnNumbers(filled)) return 'HEADER';
    if (belowTotal && !this.statesSomething()) return 'TEXT';
    return 'DATA';
  }

  /** Whether a row below a total states rupiah or a number of somebody: signatures stand under any column. */
  private statesSomething(): boolean {
    const { source } = this;
    return (
      this.amounts.some((column) => cellAmount(source, column) >= 0) ||
      this.identifying.some((column) => digitsIn(source, column) > 0 && !this.isWording(column))
    );
  }

  /** Whether a cell is a text that has digits in it, such as the number of an official, and no number with a slip. */
  private isWording(column: number): boolean {
    return cellText(this.source, column).replace(/\P{L}+/gu, '').length > MOST_SLIPS;
  }

  /**
   * The label of a total row. A row that names a person, a status or a place on the nominative list is none, whatever its remarks say, nor is one that stands where a name does
   * beside an identifier, however short. Decisions have no totals, and what people write into them may begin with any word.
   */
  private labelOf(texts: readonly string[]): 'TOTAL' | 'SUBTOTAL' | undefined {
    if (isAnswers(this.header.profile.role)) return undefined;
    const labels = texts.map(totalLabel);
    const speaks = (column: number) => labels[column] === undefined && /^\D+$/.test(texts[column] ?? '');
    if (this.personal.some(speaks)) return undefined;
    const identifies = (column: number) =>
      digitsIn(this.source, column) > 0 && statedCount(texts[column] ?? '') === undefined;
    if (labels[this.name] !== undefined && this.identifying.some(identifies)) return undefined;
    return labels.includes('SUBTOTAL') ? 'SUBTOTAL' : labels.find((label) => label !== undefined);
  }

  /** Rupiah by column of a total row, -1 where it states none, and the count of rows if a text cell carries one; a bare number may be anything. */
  totals(): { sums: Float64Array; count: number | undefined } {
    const { source, header } = this;
    const sums = new Float64Array(header.headers.length).fill(-1);
    let count: number | undefined;
    const amounts = new Set<number>();
    for (const { column, field } of header.mapping) {
      if (!isAmountField(field)) continue;
      amounts.add(column);
      const stated = cellAmount(source, column);
      if (stated >= 0) sums[column] = stated;
    }
    rowTexts(source).forEach((text, column) => {
      if (!amounts.has(column)) count ??= statedCount(text);
    });
    return { sums, count };
  }

  /** The header once more, as printed pages repeat it, or one that gives the columns another meaning; undefined for a row that is no header. */
  private headerAgain(texts: readonly string[]): 'HEADER' | 'OTHER_HEADER' | undefined {
    const { mapping } = this.header;
    const { printed, mapped } = (this.keys ??= keysOf(this.header));
    const keys = texts.map(headerKey);
    if (printed.some((row) => sameKeys(keys, row))) return 'HEADER';
    const repeated = columnsOf(this.names, texts).mapping;
    const equal = mapping.filter(({ column }, at) => keys[column] === mapped[at]).length;
    if (Math.max(equal, repeated.length) < Math.min(3, mapping.length)) return undefined;
    return this.isSameOrder(keys, repeated) ? 'HEADER' : 'OTHER_HEADER';
  }

  /** Whether every column that is read holds the same header again, its field by another name, or nothing, and no other column holds a field. */
  private isSameOrder(keys: readonly string[], repeated: readonly ColumnMapping[]): boolean {
    const { mapping } = this.header;
    const fields = new Map(repeated.map(({ column, field }) => [column, field]));
    const known = new Set(mapping.map(({ column }) => column));
    return (
      repeated.every(({ column }) => known.has(column)) &&
      mapping.every(({ column, header, field }) => {
        const key = keys[column] ?? '';
        return key === '' || key === headerKey(header) || fields.get(column) === field;
      })
    );
  }
}

/** The header's keys, which are compared with each row that names nobody. */
interface HeaderKeys {
  /** Of each of its rows as they stand. */
  readonly printed: readonly (readonly string[])[];
  /** Of the columns of its mapping. */
  readonly mapped: readonly string[];
}

function keysOf({ rows, mapping }: FoundHeader): HeaderKeys {
  return {
    printed: rows.map((row) => row.map(headerKey)),
    mapped: mapping.map(({ header }) => headerKey(header)),
  };
}

function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  const columns = Math.max(one.length, other.length);
  for (let column = 0; column < columns; column++)
    if ((one[column] ?? '') !== (other[column] ?? '')) return false;
  return true;
}

/** `(1) (2) (3)` or `1 2 3` under a header. */
function isColumnNumbers(filled: readonly string[]): boolean {
  return (
    filled.length >= 4 && filled.every((text, at) => text.replace(/^\((.*)\)$/, '$1') === String(at + 1))
  );
}

function digitsIn(source: RowSource, column: number): number {
  let digits = 0;
  for (let position = source.starts[column]!; position < source.ends[column]!; position++) {
    if (isDigit(source.bytes[position]!)) digits++;
  }
  return digits;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
