import { columnName, type SheetWriter } from '../../../workbook/src/index.js';
import { type LayoutColumn, type WorkbookLayout } from './layout.js';
import { COLUMN_NUMBER, HEADER } from './styles.js';

/** Room for two lines, in points. */
const HEIGHT = 32;

/** A header's cell: what it shares with its neighbours in the row above, and its own text. */
interface Heading {
  readonly above: string;
  readonly text: string;
}

/** The header of a list: one row, or two where columns stand in groups. */
export class HeaderBlock {
  private readonly headings: readonly Heading[];
  private readonly isGrouped: boolean;

  constructor(
    private readonly sheet: SheetWriter,
    private readonly layout: WorkbookLayout,
  ) {
    this.headings = layout.columns.map(headingOf);
    this.isGrouped = this.headings.some(({ above }) => above !== '');
  }

  /** The header on top, with that of the table beside the list and the columns' numbers where there are such. */
  writeFirst(): void {
    this.write(this.layout.side?.headers ?? []);
    if (this.layout.columnNumbers) this.writeNumbers();
  }

  /** The header again, as on each printed page. */
  repeat(): void {
    this.write([]);
  }

  private write(beside: readonly string[]): void {
    const { sheet, headings } = this;
    if (this.isGrouped) this.writeGroups();
    sheet.startRow({ height: HEIGHT });
    for (const { above, text } of headings) writeHeading(sheet, this.isGrouped && above === '' ? '' : text);
    if (beside.length > 0) sheet.skip();
    for (const text of beside) sheet.text(text, HEADER);
    sheet.endRow();
  }

  /** Titles over their columns; a column without one has its header here, over both rows. */
  private writeGroups(): void {
    const { sheet, headings } = this;
    sheet.startRow();
    const { row } = sheet;
    headings.forEach(({ above, text }, place) => {
      const begins = above !== headings[place - 1]?.above;
      writeHeading(sheet, above === '' ? text : begins ? above : '');
      if (above === '' && text !== '') this.join(place, row, place, row + 1);
      else if (above !== '' && begins) this.join(place, row, this.lastOfGroup(place), row);
    });
    sheet.endRow();
  }

  private lastOfGroup(first: number): number {
    let last = first;
    while (this.headings[last + 1]?.above === this.headings[first]!.above) last++;
    return last;
  }

  private join(left: number, top: number, right: number, bottom: number): void {
    if (left === right && top === bottom) return;
    this.sheet.merge(`${columnName(left)}${top}:${columnName(right)}${bottom}`);
  }

  private writeNumbers(): void {
    const { sheet } = this;
    let number = 0;
    sheet.startRow();
    for (const { text } of this.headings)
      if (text === '') sheet.skip();
      else sheet.text(`(${++number})`, COLUMN_NUMBER);
    sheet.endRow();
  }
}

function writeHeading(sheet: SheetWriter, text: string): void {
  if (text === '') sheet.blank(HEADER);
  else sheet.text(text, HEADER);
}

function headingOf(column: LayoutColumn): Heading {
  if (column === 'gap') return { above: '', text: '' };
  if ('holds' in column) return { above: '', text: column.header };
  return { above: column.prefix ?? column.group ?? '', text: column.header };
}
