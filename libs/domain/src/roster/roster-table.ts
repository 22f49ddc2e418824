import { type RosterRow } from '../book/book-input.js';
import { type Vocabulary } from '../book/vocabulary.js';
import { Columns } from '../columns/growable.js';

/** For so many different people, for each row, room is made at once: many are entitled in two programmes, and tables that are too large cost more than one that has to grow. */
const PEOPLE_OF_ROWS = 1 / 2;

/** Rows of roster or amendment files as columns of vocabulary ids. Months 0 = not stated; amount in rupiah. */
export class RosterTable extends Columns {
  /** Number of the file in the order of the rules. */
  file = new Uint16Array(0);
  row = new Int32Array(0);
  sheet = new Uint16Array(0);
  programme = new Uint16Array(0);
  nik = new Int32Array(0);
  kk = new Int32Array(0);
  name = new Int32Array(0);
  kelurahan = new Int32Array(0);
  kecamatan = new Int32Array(0);
  firstMonth = new Uint16Array(0);
  lastMonth = new Uint16Array(0);
  amount = new Float64Array(0);
  channel = new Uint16Array(0);
  account = new Int32Array(0);
  card = new Int32Array(0);
  /** 1 on an amendment row that takes an entry out. */
  withdraws = new Uint8Array(0);

  protected readonly columnNames = [
    'file',
    'row',
    'sheet',
    'programme',
    'nik',
    'kk',
    'name',
    'kelurahan',
    'kecamatan',
    'firstMonth',
    'lastMonth',
    'amount',
    'channel',
    'account',
    'card',
    'withdraws',
  ];

  constructor(readonly vocabulary: Vocabulary) {
    super();
  }

  /** Makes room for so many rows more. */
  expect(rows: number): void {
    this.makeRoomFor(rows);
    const { nationalIds, familyCards, accounts, cards } = this.vocabulary;
    for (const index of [nationalIds, familyCards, accounts, cards])
      index.reserve(index.size + rows * PEOPLE_OF_ROWS, { most: index.size + rows });
  }

  /** The programmes of the rows, in the order of codes. */
  programmeCodes(): string[] {
    const { length, programme, vocabulary } = this;
    const isListed = new Uint8Array(vocabulary.programmes.size + 1);
    for (let row = 0; row < length; row++) isListed[programme[row]!] = 1;
    const listed = [...isListed.keys()].filter((code) => isListed[code] === 1);
    return listed.map((code) => vocabulary.programmes.text(code)).sort();
  }

  /** Appends a plain row of file number `file`; a row without months has 0 in both columns. */
  push(file: number, row: RosterRow & { readonly withdraws?: boolean }): void {
    const words = this.vocabulary;
    const at = this.next();
    this.file[at] = file;
    this.row[at] = row.row;
    this.sheet[at] = words.sheets.intern(row.sheet ?? '');
    this.programme[at] = words.programmes.intern(row.programme);
    this.nik[at] = words.nationalIds.internDigits(row.nik);
    this.kk[at] = row.kk === undefined ? 0 : words.familyCards.internDigits(row.kk);
    this.name[at] = words.names.intern(row.name);
    this.kelurahan[at] = words.kelurahan.intern(row.kelurahan ?? '');
    this.kecamatan[at] = words.kecamatan.intern(row.kecamatan ?? '');
    this.firstMonth[at] = row.months?.first ?? 0;
    this.lastMonth[at] = row.months?.last ?? 0;
    this.amount[at] = row.amount;
    this.channel[at] = words.channels.intern(row.channel ?? '');
    this.account[at] = words.accounts.intern(row.account ?? '');
    this.card[at] = words.cards.intern(row.card ?? '');
    this.withdraws[at] = row.withdraws ? 1 : 0;
  }
}
