import { type CellStyle } from '#workbook';

/** A column of a table for people: its cells come as CSV has them. */
export interface TableColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  readonly style: CellStyle;
  readonly headingStyle?: CellStyle;
  /** What people read instead of a code. */
  readonly shown?: (text: string) => string;
  /** What people can put into its cells; anything where it is left out. */
  readonly choices?: readonly string[];
  /** Styles of particular codes. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
}
