/** How cells look. Each different style is one entry of the workbook's style sheet. */
export interface CellStyle {
  /** Number format as a spreadsheet writes it, such as `#,##0`, `dd/mm/yyyy`, `"Rp"#,##0` or `@` for text. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Background as `RRGGBB`. */
  readonly fill?: string;
  /** Colour of the letters as `RRGGBB`. */
  readonly color?: string;
}

export interface ColumnLayout {
  /** Width in characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** What is known of a sheet before its first row is written. */
export interface SheetLayout {
  readonly columns?: readonly ColumnLayout[];
  /** So many rows above stay in sight. */
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  /** Printed across the paper (A4), one page wide, with the frozen rows on every page. */
  readonly landscape?: boolean;
}
