import { tidyText } from '../values/tidy-text.js';
import { shownText } from '../values/masked-text.js';
import { type RowReader } from './read-rows.js';
import { type SheetCells } from './sheet-cells.js';

/** Where a row says that somebody lives, and the office that pays; empty where it does not say. RT and RW without leading zeros. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  /** Code of the branch or post office, and its name. */
  readonly office: string;
  readonly officeName: string;
}

/** Reads of rows what no rule needs: where people live, and which office pays. */
export class PlaceReader implements RowReader {
  private readonly columns;

  constructor(
    private readonly cells: SheetCells,
    private readonly take: (place: RowPlace) => void,
  ) {
    const of = (field: string): number => cells.columnOf(field);
    this.columns = {
      ...{ address: of('address'), rt: of('rt'), rw: of('rw'), rtRw: of('rtRw') },
      ...{ office: of('office'), officeName: of('officeName') },
    };
  }

  read(): boolean {
    const { source } = this.cells;
    const [rt = '', rw = ''] = this.text('rtRw').split('/');
    this.take({
      ...{ sheet: source.sheet, row: source.row, address: this.text('address') },
      ...{ rt: withoutZeros(this.text('rt') || rt), rw: withoutZeros(this.text('rw') || rw) },
      ...{ office: this.text('office'), officeName: this.text('officeName') },
    });
    return true;
  }

  private text(field: keyof typeof this.columns): string {
    const column = this.columns[field];
    return this.cells.isEmpty(column) ? '' : shownText(tidyText(this.cells.text(column)));
  }
}

/** `014` is `14`. */
function withoutZeros(text: string): string {
  return text.trim().replace(/^0+(?=\d)/, '');
}
