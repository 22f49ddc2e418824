import { columnName, MOST_ROWS } from './cell-place.js';
import { escapeXml, textElement, XML_DECLARATION } from './cell-text.js';
import { type CellStyle, type SheetLayout } from './sheet-layout.js';

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  /** Takes the next piece of the sheet's XML. */
  readonly write: (xml: string) => void;
  readonly styleId: (style: CellStyle) => number;
  /** Number of a shared string; undefined where texts stand in their cells. */
  readonly shareText: ((element: string) => number) | undefined;
  /** Days from the first day of the workbook's date system to 1 January 1970. */
  readonly daysTo1970: number;
  /** It is the one that is shown first. */
  readonly isShownFirst: boolean;
  readonly onEnd: (filterRange: string | undefined) => void;
}

const DAY_STYLE: CellStyle = { format: 'dd/mm/yyyy' };
const LANDSCAPE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
/** Characters of a column whose width is not given. */
const DEFAULT_WIDTH = 8;
/** Points. */
const LINE_HEIGHT = 15;
const MOST_HEIGHT = 409;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;

/** Writes one sheet row by row, from left to right. Nothing of what was written is kept. */
export class SheetWriter {
  /** Number of the row being written, counted from 1; 0 before the first. */
  row = 0;
  private column = 0;
  private cells = '';
  private rowAttributes = '';
  /** Lines of the tallest cell of a row whose height was not given; undefined where it was. */
  private lines: number | undefined;
  private filterRange: string | undefined;
  private readonly merged: string[] = [];
  private readonly validations: string[] = [];

  constructor(
    readonly name: string,
    private readonly layout: SheetLayout,
    private readonly around: SheetSurroundings,
  ) {
    around.write(sheetStart(layout, around.isShownFirst));
  }

  /** Begins the next row. Throws a RangeError behind the last row that a sheet can have. */
  startRow({ height, hidden = false }: { height?: number; hidden?: boolean } = {}): void {
    if (++this.row > MOST_ROWS) throw new RangeError(`A sheet has ${MOST_ROWS} rows at most.`);
    this.column = 0;
    this.cells = '';
    this.lines = height === undefined ? 1 : undefined;
    const heights = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    this.rowAttributes = `r="${this.row}"${heights}${hidden ? ' hidden="1"' : ''}`;
  }

  /** Leaves rows out. */
  skipRows(count: number): void {
    this.row += count;
  }

  endRow(): void {
    const { lines = 1 } = this;
    const heights = lines > 1 ? ` ht="${Math.min(lines * LINE_HEIGHT, MOST_HEIGHT)}"` : '';
    this.around.write(`<row ${this.rowAttributes}${heights}>${this.cells}</row>`);
  }

  /** A text, whatever it looks like: it is never a formula, and a blank cell where no character is left. */
  text(value: string, style?: CellStyle): void {
    const element = textElement(value);
    if (element === '') return this.blank(style);
    if (style?.wrap && this.lines !== undefined)
      this.lines = Math.max(this.lines, lineCount(value, this.layout.columns?.[this.column]?.width));
    const { shareText } = this.around;
    if (shareText) this.cell(style, ' t="s"', `<v>${shareText(element)}</v>`);
    else this.cell(style, ' t="inlineStr"', `<is>${element}</is>`);
  }

  /** A number; a text of digits is written as it stands. Throws a RangeError for what is none. */
  number(value: number | string, style?: CellStyle): void {
    const digits = String(value);
    if (!NUMBER.test(digits)) throw new RangeError('This is not a number that a cell can hold.');
    this.cell(style, '', `<v>${digits}</v>`);
  }

  /** A day, counted from 1 January 1970; shown as `dd/mm/yyyy` where the style has no format. */
  day(daysSince1970: number, style?: CellStyle): void {
    const dated = style === undefined ? DAY_STYLE : style.format === undefined ? datedStyle(style) : style;
    this.number(daysSince1970 + this.around.daysTo1970, dated);
  }

  boolean(value: boolean, style?: CellStyle): void {
    this.cell(style, ' t="b"', `<v>${value ? 1 : 0}</v>`);
  }

  /** An error value such as `#N/A`. */
  error(code: string, style?: CellStyle): void {
    this.cell(style, ' t="e"', `<v>${escapeXml(code)}</v>`);
  }

  /** A formula with the value that it had when it was last computed. */
  formula(formula: string, cached: string | number, style?: CellStyle): void {
    const type = typeof cached === 'string' ? ' t="str"' : '';
    this.cell(style, type, `<f>${escapeXml(formula)}</f><v>${escapeXml(String(cached))}</v>`);
  }

  blank(style?: CellStyle): void {
    if (style === undefined) this.skip();
    else this.cell(style, '', '');
  }

  /** Leaves cells out. */
  skip(columns = 1): void {
    this.column += columns;
  }

  /** Joins the cells of a range such as `B3:B5`. */
  merge(range: string): void {
    this.merged.push(`<mergeCell ref="${range}"/>`);
  }

  /** Puts filter buttons on the first row of a range such as `A1:N20`. */
  filter(range: string): void {
    this.filterRange = range;
  }

  /** Lets the cells of a range such as `M2:M20` be filled with one of some words alone; without commas, 255 characters together at most. */
  choose(range: string, words: readonly string[]): void {
    const list = escapeXml(`"${words.join(',')}"`);
    this.validations.push(
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    );
  }

  /** Ends the sheet. */
  end(): void {
    const { filterRange, merged, validations, layout } = this;
    this.around.write(
      [
        '</sheetData>',
        filterRange === undefined ? '' : `<autoFilter ref="${filterRange}"/>`,
        merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
        validations.length > 0
          ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
          : '',
        layout.landscape ? LANDSCAPE : '',
        // Digits that are kept as text are meant so: no green corners in a table.
        filterRange === undefined
          ? ''
          : `<ignoredErrors><ignoredError sqref="${filterRange}" numberStoredAsText="1"/></ignoredErrors>`,
        '</worksheet>',
      ].join(''),
    );
    this.around.onEnd(filterRange);
  }

  private cell(style: CellStyle | undefined, type: string, content: string): void {
    const place = columnName(this.column++) + this.row;
    const look = style === undefined ? '' : ` s="${this.around.styleId(style)}"`;
    this.cells +=
      content === '' ? `<c r="${place}"${look}/>` : `<c r="${place}"${look}${type}>${content}</c>`;
  }
}

/**
 * About how many lines a text takes in a column of some width. LibreOffice does not work out the height of a row when it opens a file; Excel replaces ours as soon as
 * somebody edits the row.
 */
function lineCount(text: string, width = DEFAULT_WIDTH): number {
  let lines = 0;
  for (const { length } of text.split('\n')) lines += Math.max(1, Math.ceil(length / width));
  return lines;
}

const datedStyles = new WeakMap<CellStyle, CellStyle>();

/** A style with the format of days; the same object for the same style, so that it is registered once. */
function datedStyle(style: CellStyle): CellStyle {
  let dated = datedStyles.get(style);
  if (!dated) datedStyles.set(style, (dated = { ...style, ...DAY_STYLE }));
  return dated;
}

/** Everything of a sheet that stands before its rows. */
function sheetStart(
  { columns = [], frozenRows = 0, landscape = false }: SheetLayout,
  isShownFirst: boolean,
): string {
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const widths = columns.map(
    ({ width, hidden = false }, position) =>
      `<col min="${position + 1}" max="${position + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return [
    XML_DECLARATION,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    landscape ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView${isShownFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    '<sheetData>',
  ].join('');
}
