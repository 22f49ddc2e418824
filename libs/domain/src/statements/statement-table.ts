import { type StatementRow } from '../book/book-input.js';
import { type Vocabulary, type VocabularyContents, type VocabularyIds } from '../book/vocabulary.js';
import { type Column, Columns, release } from '../columns/growable.js';
import { NATIONAL_ID_DIGITS, type StatedNumber } from '../values/national-id.js';
import { OUTCOMES } from './outcome.js';

/** `cardHandedOver`: the report does not say, the card was handed over, it was not. */
export const CARD_UNKNOWN = 0;
export const CARD_HANDED_OVER = 1;
export const CARD_KEPT = 2;

/** For so many different people, for each row of a report, room is made at once: many are paid in two programmes, one row each. */
const PEOPLE_OF_ROWS = 2 / 3;

/** What is known of the rows that a report will have. */
export interface ExpectedRows {
  readonly rows: number;
  /** How many programmes a row may speak of: as many statements it makes. */
  readonly programmes: number;
  /** Whether each is likely to state a reference, and a danom code. */
  readonly haveReferences: boolean;
  readonly haveDanomCodes: boolean;
}

/** What a table of statements and its vocabulary hold, as another thread can take it. */
export interface StatementContents {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly damagedNik: ReadonlyMap<number, StatedNumber>;
  readonly vocabulary: VocabularyContents;
}

/** Of which part of the vocabulary the ids of a column are. */
const VOCABULARY_OF = {
  sheet: 'sheets',
  nik: 'nationalIds',
  kk: 'familyCards',
  account: 'accounts',
  card: 'cards',
  danom: 'danomCodes',
  name: 'names',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  programme: 'programmes',
  reference: 'references',
  reason: 'reasons',
} as const satisfies Partial<Record<keyof StatementTable, keyof VocabularyIds>>;

/** Rows of payment reports as columns of vocabulary ids: one row a statement. 0 = not stated, unless said otherwise. */
export class StatementTable extends Columns {
  /** Number of the report in the order of the rules. */
  report = new Uint16Array(0);
  row = new Int32Array(0);
  sheet = new Uint16Array(0);
  /** Id of a full NIK; 0 when there is none, see `damagedNik`. */
  nik = new Int32Array(0);
  kk = new Int32Array(0);
  account = new Int32Array(0);
  card = new Int32Array(0);
  danom = new Int32Array(0);
  name = new Int32Array(0);
  kelurahan = new Int32Array(0);
  kecamatan = new Int32Array(0);
  programme = new Uint16Array(0);
  firstMonth = new Uint16Array(0);
  lastMonth = new Uint16Array(0);
  /** Position in OUTCOMES. */
  outcome = new Uint8Array(0);
  amount = new Float64Array(0);
  day = new Int32Array(0);
  reference = new Int32Array(0);
  /** Rupiah taken out at the bank; -1 when the report has no withdrawal columns. */
  withdrawn = new Float64Array(0);
  cardHandedOver = new Uint8Array(0);
  reason = new Int32Array(0);
  /** NIKs that are shortened or have another count of digits, by row of this table. Rare. */
  readonly damagedNik = new Map<number, StatedNumber>();

  protected readonly columnNames = [
    'report',
    'row',
    'sheet',
    'nik',
    'kk',
    'account',
    'card',
    'danom',
    'name',
    'kelurahan',
    'kecamatan',
    'programme',
    'firstMonth',
    'lastMonth',
    'outcome',
    'amount',
    'day',
    'reference',
    'withdrawn',
    'cardHandedOver',
    'reason',
  ];

  constructor(readonly vocabulary: Vocabulary) {
    super();
  }

  /** Makes room for rows more: of the people of the list, as a rule. */
  expect({ rows, programmes, haveReferences, haveDanomCodes }: ExpectedRows): void {
    this.makeRoomFor(rows * programmes);
    const { nationalIds, familyCards, accounts, cards, references, danomCodes } = this.vocabulary;
    const people = programmes > 1 ? rows : rows * PEOPLE_OF_ROWS;
    for (const index of [nationalIds, familyCards, accounts, cards])
      index.reserve(Math.max(index.size, people), { most: index.size + rows });
    if (haveReferences) references.reserve(references.size + rows);
    if (haveDanomCodes) danomCodes.reserve(danomCodes.size + people, { most: danomCodes.size + rows });
  }

  /** Appends a plain row of report number `report`. */
  push(report: number, row: StatementRow): void {
    const words = this.vocabulary;
    const at = this.next();
    this.report[at] = report;
    this.row[at] = row.row;
    this.sheet[at] = words.sheets.intern(row.sheet ?? '');
    this.setNik(at, row.nik);
    this.kk[at] = isComplete(row.kk) ? words.familyCards.internDigits(row.kk.digits) : 0;
    this.account[at] = words.accounts.intern(wholeDigits(row.account));
    this.card[at] = words.cards.intern(wholeDigits(row.card));
    this.danom[at] = words.danomCodes.intern(row.danom ?? '');
    this.name[at] = words.names.intern(row.name ?? '');
    this.kelurahan[at] = words.kelurahan.intern(row.kelurahan ?? '');
    this.kecamatan[at] = words.kecamatan.intern(row.kecamatan ?? '');
    this.programme[at] = words.programmes.intern(row.programme ?? '');
    this.firstMonth[at] = row.months?.first ?? 0;
    this.lastMonth[at] = row.months?.last ?? 0;
    this.outcome[at] = OUTCOMES.indexOf(row.outcome);
    this.amount[at] = row.amount;
    this.day[at] = row.day ?? 0;
    this.reference[at] = words.references.intern(row.reference ?? '');
    this.withdrawn[at] = row.withdrawn ?? -1;
    this.cardHandedOver[at] =
      row.cardHandedOver === undefined ? CARD_UNKNOWN : row.cardHandedOver ? CARD_HANDED_OVER : CARD_KEPT;
    this.reason[at] = row.reason ? words.reasons.intern(`${row.reason.code}\t${row.reason.text}`) : 0;
  }

  /** What the table and its vocabulary hold, as another thread can take it. */
  contents(): StatementContents {
    const { length, damagedNik } = this;
    return { length, columns: this.rows(), damagedNik, vocabulary: this.vocabulary.contents() };
  }

  /** What a statement states as its reference. */
  referenceText(row: number): string {
    return this.vocabulary.references.text(this.reference[row]!);
  }

  /** Whether two statements state the same reference. */
  haveSameReference(one: number, other: number): boolean {
    const reference = this.reference[one]!;
    return reference !== 0 && this.vocabulary.references.isSame(reference, this.reference[other]!);
  }

  /** Gives back references and danom codes, by which payments are told apart: they are settled. */
  forgetPaymentNames(): void {
    const { references, danomCodes } = this.vocabulary;
    release(this.reference, this.danom);
    for (const index of [references, danomCodes]) index.release();
  }

  /** Appends the rows of another table with the ids of this one's vocabulary. What they stood in is gone. */
  take({ length, columns, damagedNik, vocabulary }: StatementContents): void {
    const ids = this.vocabulary.absorb(vocabulary);
    const kinds: Readonly<Record<string, keyof VocabularyIds | undefined>> = VOCABULARY_OF;
    const own = this as unknown as Record<string, Column>;
    const first = this.nextRows(length);
    for (const [name, column] of Object.entries(columns)) {
      const kind = kinds[name];
      const here = kind && ids[kind];
      if (here === undefined) own[name]!.set(column, first);
      else translate(column, here, own[name]!, first);
      release(column);
    }
    for (const [row, nik] of damagedNik) this.damagedNik.set(first + row, nik);
    release(...Object.values(ids).filter((here) => here !== undefined));
  }

  override cutTo(length: number): void {
    super.cutTo(length);
    for (const row of this.damagedNik.keys()) if (row >= length) this.damagedNik.delete(row);
  }

  protected override sharedNames(): readonly string[] {
    // What tells payments apart is a matter of the thread that settles them, which gives it back then.
    return this.columnNames.filter((name) => name !== 'reference' && name !== 'danom');
  }

  private setNik(at: number, nik: StatedNumber | undefined): void {
    if (nik === undefined || isAllZeros(nik.digits)) return;
    if (isComplete(nik)) this.nik[at] = this.vocabulary.nationalIds.internDigits(nik.digits);
    else this.damagedNik.set(at, nik);
  }
}

/** Puts the ids of one vocabulary, for those of another one in a column, into a column of this table, from row `first` on. */
function translate(column: Column, ids: Int32Array, own: Column, first: number): void {
  for (let row = 0; row < column.length; row++) own[first + row] = ids[column[row]!]!;
}

function isComplete(stated: StatedNumber | undefined): stated is StatedNumber {
  return (
    stated !== undefined &&
    !stated.shortened &&
    stated.digits.length === NATIONAL_ID_DIGITS &&
    !isAllZeros(stated.digits)
  );
}

function wholeDigits(stated: StatedNumber | undefined): string {
  return stated === undefined || stated.shortened || isAllZeros(stated.digits) ? '' : stated.digits;
}

/** Placeholders of zeros stand for "not stated" (also the empty text). */
function isAllZeros(digits: string): boolean {
  return /^0*$/.test(digits);
}
