/** How a workbook shows a value; the texts are examples of what stands in the cell. Cells of numbers and days hold values with a number format. */
type AmountSpelling = 'number' | 'Rp number' | 'Rp600.000,-' | 'Rp 600.000,00' | '600.000' | '600,000';
type DaySpelling = 'day' | '2 Maret 2026' | '02/03/2026' | '2-Mar-26';
type CountSpelling = 'number' | '000' | '=ROW()';
/** `zeros`: a number of at most fifteen digits whose format shows its leading zeros. */
type IdentifierSpelling = 'text' | 'zeros';
/** `spaced`: now and then with spaces behind it, or with one that does not break. */
type NameSpelling = 'text' | 'spaced';
export type Spelling = AmountSpelling | DaySpelling | CountSpelling | IdentifierSpelling | NameSpelling;

/** A column of the list. */
export interface ShownColumn {
  /** Its name among the columns of the list. */
  readonly shows: string;
  readonly header: string;
  /** Title that it shares with its neighbours in a row above the headers, and that says nothing. */
  readonly group?: string;
  /** The same, where the title is the first word of the header: `STATUS` over `TOPUP`. */
  readonly prefix?: string;
  readonly spelling?: Spelling;
  /** Neighbouring rows with one value share one cell. */
  readonly merged?: boolean;
  readonly hidden?: boolean;
}

/** A column that nobody reads, with the same in every row. */
interface UnreadColumn {
  readonly header: string;
  readonly holds: boolean | '#N/A';
}

/** From left to right; `gap` is an empty column. */
export type LayoutColumn = ShownColumn | UnreadColumn | 'gap';

/** Who signs below the total, and in which column. */
export interface Signature {
  readonly column: string;
  readonly lines: readonly string[];
}

/** A small table to the right of the first rows, behind an empty column. */
interface SideTable {
  readonly headers: readonly [string, string];
  readonly rows: readonly (readonly [string, number])[];
}

/** How an office lays out a list in a workbook. */
export interface WorkbookLayout {
  readonly sheet: string;
  /** Begins another sheet, named after it, where this column's value changes. Such a workbook has notes too, so that it never has one sheet only. */
  readonly splitBy?: string;
  /** Above the header; an empty one is a blank row. */
  readonly titles: readonly string[];
  readonly columns: readonly LayoutColumn[];
  /** Plain numbers unless it says otherwise. */
  readonly amounts?: AmountSpelling;
  /** Cells of days unless it says otherwise. */
  readonly days?: DaySpelling;
  /** `(1) (2) (3)` below the header. */
  readonly columnNumbers?: boolean;
  readonly blankRowEvery?: number;
  readonly hiddenRowEvery?: number;
  /** The header again, as on every printed page. */
  readonly headerEvery?: number;
  /** Label of the total row; `KPM` adds the count of rows. */
  readonly total?: { readonly label: string; readonly counted?: string };
  readonly signatures?: readonly Signature[];
  /** Coloured rows below, in which nothing stands. */
  readonly emptyRows?: number;
  readonly side?: SideTable;
  /** A sheet of sums by the values of a column. */
  readonly recap?: { readonly sheet: string; readonly by: string };
  readonly notes?: { readonly sheet: string; readonly first?: boolean; readonly lines: readonly string[] };
  /** Filter buttons on the header. */
  readonly filter?: boolean;
  readonly date1904?: boolean;
  readonly sharedStrings?: boolean;
}
