import { type ExclusionRow } from '../../../domain/src/book/book-input.js';
import { NumberIndex } from '../../../domain/src/columns/number-index.js';
import { type ExclusionProfile } from '../profiles/profile.js';
import { meanings, wordKey } from '../profiles/words.js';
import { shownText } from '../values/masked-text.js';
import { NationalIdCell } from './identifier-cells.js';
import { type RowReader } from './read-rows.js';
import { type SheetCells } from './sheet-cells.js';

/** Reads rows of an exclusion list; a NIK that is not whole rejects the row. */
export class ExclusionReader implements RowReader {
  private readonly niks = new NumberIndex();
  private readonly nik: NationalIdCell;
  private readonly reasonColumn: number;
  private readonly reasons: ReadonlyMap<string, string>;

  constructor(
    private readonly cells: SheetCells,
    private readonly rows: ExclusionRow[],
    profile: ExclusionProfile,
  ) {
    this.nik = new NationalIdCell(cells.source, cells.columnOf('nik'), this.niks);
    this.reasonColumn = cells.columnOf('reason');
    this.reasons = meanings(profile.reasons);
  }

  read(): boolean {
    const { cells } = this;
    const nik = this.nik.read();
    if (nik === 0) cells.problems.identifier(this.nik.column, 'NIK_INVALID', 'NIK', this.nik.found);
    if (cells.problems.count > 0) return false;
    const text = shownText(cells.text(this.reasonColumn));
    const { sheet, row } = cells.source;
    this.rows.push({
      row,
      ...(sheet === '' ? {} : { sheet }),
      nik: this.niks.digits(nik),
      reason: this.reasons.get(wordKey(text)) ?? text,
    });
    return true;
  }
}
