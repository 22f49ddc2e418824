import { type ReportClosedV1 } from '#contracts';
import { RosterTable, StatementTable, Vocabulary } from '#domain';
import { type SegmentHash, type Segments } from '../ports/segments.js';
import { readAhead } from '../segments/read-ahead.js';
import { unpackRows } from '../pages/unpack-rows.js';

/** A file by what it adds to a table: its pages, in their order. */
type FilePages = readonly { readonly hash: SegmentHash }[];

/** Tables with the files that were loaded into them. */
export interface LoadedTables {
  readonly roster: RosterTable;
  readonly statements: StatementTable;
  readonly rosterFiles: readonly FilePages[];
  readonly statementFiles: readonly FilePages[];
}

/**
 * The tables of the books that were computed last, so that one more report is only added to them. A book that nobody computed for longest leaves when there are
 * more rows than `mostRows`. Which vocabulary ids a word has depends on what was loaded when; what is computed from tables does not.
 */
export class KeptTables {
  /** By name of the book; the one that was used last stands last. */
  private readonly books = new Map<string, LoadedTables>();

  constructor(private readonly mostRows: number) {}

  /**
   * The tables of a book with exactly these files, in this order: what is kept of it and the files behind, or all of them anew where others were loaded.
   * Faults: those of get and unpackRows.
   */
  async load(
    segments: Segments,
    book: string,
    rosterFiles: readonly ReportClosedV1[],
    statementFiles: readonly ReportClosedV1[],
  ): Promise<LoadedTables> {
    const wanted = { rosterFiles: rosterFiles.map(pagesOf), statementFiles: statementFiles.map(pagesOf) };
    const kept = this.books.get(book);
    // What fails in the middle leaves tables that nobody may use.
    this.books.delete(book);
    const from = kept !== undefined && beginsWith(wanted, kept) ? kept : emptyTables();
    await append(segments, from.roster, wanted.rosterFiles, from.rosterFiles.length);
    await append(segments, from.statements, wanted.statementFiles, from.statementFiles.length);
    const { roster, statements } = from;
    return this.keep(book, { roster, statements, ...wanted });
  }

  /** Nothing of a book is kept any more. */
  forget(book: string): void {
    this.books.delete(book);
  }

  private keep(book: string, tables: LoadedTables): LoadedTables {
    this.books.set(book, tables);
    let rows = [...this.books.values()].reduce((sum, each) => sum + rowsOf(each), 0);
    for (const [name, each] of this.books) {
      if (rows <= this.mostRows) break;
      rows -= rowsOf(each);
      this.books.delete(name);
    }
    return tables;
  }
}

function emptyTables(): LoadedTables {
  const vocabulary = new Vocabulary();
  const roster = new RosterTable(vocabulary);
  return { roster, statements: new StatementTable(vocabulary), rosterFiles: [], statementFiles: [] };
}

function pagesOf({ chunks }: ReportClosedV1): FilePages {
  return chunks;
}

function rowsOf({ roster, statements }: LoadedTables): number {
  return roster.length + statements.length;
}

type Files = Pick<LoadedTables, 'rosterFiles' | 'statementFiles'>;

function beginsWith(wanted: Files, kept: Files): boolean {
  return (['rosterFiles', 'statementFiles'] as const).every((list) =>
    kept[list].every((file, at) => wanted[list][at] !== undefined && isSame(file, wanted[list][at])),
  );
}

function isSame(one: FilePages, other: FilePages): boolean {
  return one.length === other.length && one.every(({ hash }, at) => hash === other[at]!.hash);
}

/** Appends the files from number `first` on: the number of a file is that of its rows. */
async function append(
  segments: Segments,
  table: RosterTable | StatementTable,
  files: readonly FilePages[],
  first: number,
): Promise<void> {
  for (const [at, pages] of files.entries())
    if (at >= first)
      for await (const bytes of readAhead(
        segments,
        pages.map(({ hash }) => hash),
      ))
        unpackRows(bytes, table, at);
}
