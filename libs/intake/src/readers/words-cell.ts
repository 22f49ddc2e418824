import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { cellText, type RowsAhead } from '../carriers/row-source.js';
import { isTidyText } from '../values/intern-text.js';
import { shownText } from '../values/masked-text.js';
import { EMPTY_TEXT, TIDY_TEXT } from '../values/text-form.js';
import { type SheetCells } from './sheet-cells.js';
import { type IdsAhead } from './together/ids-ahead.js';
import { TextsAhead } from './texts-ahead.js';

/** The cell of a free text (a name, an area): its id as it may be shown, without outer and double spaces and with long numbers masked: nobody looks for a NIK there, so it must not get further. */
export class WordsCell implements IdsAhead {
  readonly column: number;
  private readonly ahead: TextsAhead;

  constructor(
    private readonly cells: SheetCells,
    field: string,
    private readonly index: TextIndex,
  ) {
    this.column = cells.columnOf(field);
    this.ahead = new TextsAhead(cells.source, this.column, index);
  }

  /** Marks in `odd` the rows that were found together whose cell cannot be taken as it stands; an empty one where `forms` (text-form.ts) is no more than a text. */
  markOdd(ahead: RowsAhead, odd: Uint8Array, forms = EMPTY_TEXT | TIDY_TEXT): void {
    this.ahead.markOthers(ahead, forms, odd);
  }

  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean {
    return this.ahead.takeIds(ahead, from, to, ids, idsFrom);
  }

  /** 0 for an empty one and for an error. */
  read(): number {
    const { cells, column, index } = this;
    const { bytes, starts, ends } = cells.source;
    const start = starts[column]!;
    const end = ends[column]!;
    if (start === end || cells.isError(column)) return 0;
    return isTidyText(bytes, start, end)
      ? index.internBytes(bytes, start, end)
      : index.intern(shownText(cellText(cells.source, column)));
  }
}
