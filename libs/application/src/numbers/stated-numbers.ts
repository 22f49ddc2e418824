import { setImmediate } from 'node:timers/promises';
import { type ReportClosedV1 } from '#contracts';
import { RosterTable, StatementTable, Vocabulary } from '#domain';
import { type HeldReport } from '../book/compute-standing.js';
import { inputsOf, rowsOf } from '../book/revise-book.js';
import { RecentlyUsed } from '../collections/recently-used.js';
import { unpackRows } from '../pages/unpack-rows.js';
import { type Head, type SegmentHash, type Segments } from '../ports/segments.js';
import { givenRows, type GivenRow } from './given-row.js';

/** The numbers of a row in clear, as it states them; empty where it does not. */
export interface StatedNumbers {
  readonly nik: string;
  readonly kk: string;
  readonly account: string;
  readonly card: string;
}

/** The rows of one sheet that stand on a page. */
interface Stretch {
  readonly hash: SegmentHash;
  readonly sheet: string;
  first: number;
  last: number;
}

/** Of how many files it is remembered where their rows are. */
const KEPT_FILES = 32;

/** What a ref may be of: a row of a list, or of a payment report. */
export type RowOf = 'LIST' | 'REPORT';

/**
 * Finds the numbers of one row in the pages of its file, without computing the book. Which page has which rows is remembered by file, so that
 * only the first look into one reads all of it; no number stays.
 */
export class NumbersOfRows {
  /** By the addresses of a file's pages. */
  private readonly stretches = new RecentlyUsed<string, readonly Stretch[]>(KEPT_FILES);

  constructor(private readonly segments: Segments) {}

  /** The numbers of the row that a ref names in a revision; undefined where no file that counts has that row. Faults: those of get and unpackRows. */
  async find(head: Head, ref: string, of: RowOf): Promise<StatedNumbers | undefined> {
    const inputs = await inputsOf(this.segments, head);
    const held = await rowsOf<HeldReport>(this.segments, head, 'HELD');
    for (const row of givenRows(ref, inputs, held)) {
      const numbers = isOf(row, of) ? await this.numbersOf(row) : undefined;
      if (numbers !== undefined) return numbers;
    }
    return undefined;
  }

  private async numbersOf({ file, sheet, row }: GivenRow): Promise<StatedNumbers | undefined> {
    for (const stretch of await this.stretchesOf(file)) {
      if (stretch.sheet !== sheet || row < stretch.first || row > stretch.last) continue;
      const table = await this.tableOf(file, stretch.hash);
      for (let at = 0; at < table.length; at++)
        if (table.row[at] === row && sheetOf(table, at) === sheet) return numbersAt(table, at);
    }
    return undefined;
  }

  private async stretchesOf(file: ReportClosedV1): Promise<readonly Stretch[]> {
    const key = file.chunks.map(({ hash }) => hash).join(' ');
    const known = this.stretches.get(key);
    if (known !== undefined) return known;
    const stretches: Stretch[] = [];
    for (const { hash } of file.chunks) {
      stretches.push(...stretchesOn(hash, await this.tableOf(file, hash)));
      // A page may be there at once: whoever waits for another answer has a turn between two of them.
      await setImmediate();
    }
    this.stretches.set(key, stretches);
    return stretches;
  }

  private async tableOf(file: ReportClosedV1, hash: SegmentHash): Promise<RosterTable | StatementTable> {
    const words = new Vocabulary();
    const table = isReport(file) ? new StatementTable(words) : new RosterTable(words);
    unpackRows(await this.segments.get(hash), table, 0);
    return table;
  }
}

function isOf({ file }: GivenRow, of: RowOf): boolean {
  return file.file.role !== 'exclusions' && isReport(file) === (of === 'REPORT');
}

function isReport({ file: { role } }: ReportClosedV1): boolean {
  return role === 'bri' || role === 'pos';
}

function stretchesOn(hash: SegmentHash, table: RosterTable | StatementTable): Iterable<Stretch> {
  const bySheet = new Map<string, Stretch>();
  for (let at = 0; at < table.length; at++) {
    const row = table.row[at]!;
    const sheet = sheetOf(table, at);
    const stretch = bySheet.get(sheet);
    if (stretch === undefined) bySheet.set(sheet, { hash, sheet, first: row, last: row });
    else {
      stretch.first = Math.min(stretch.first, row);
      stretch.last = Math.max(stretch.last, row);
    }
  }
  return bySheet.values();
}

function sheetOf({ vocabulary, sheet }: RosterTable | StatementTable, at: number): string {
  return vocabulary.sheets.text(sheet[at]!);
}

function numbersAt(table: RosterTable | StatementTable, at: number): StatedNumbers {
  const { nationalIds, familyCards, accounts, cards } = table.vocabulary;
  const damaged = 'damagedNik' in table ? table.damagedNik.get(at) : undefined;
  return {
    nik: damaged?.digits ?? nationalIds.digits(table.nik[at]!),
    kk: familyCards.digits(table.kk[at]!),
    account: accounts.text(table.account[at]!),
    card: cards.text(table.card[at]!),
  };
}
