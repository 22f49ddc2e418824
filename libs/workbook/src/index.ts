export { columnName, MOST_ROWS } from './cell-place.js';
export { type CellStyle, type ColumnLayout, type SheetLayout } from './sheet-layout.js';
export { type SheetWriter } from './sheet-writer.js';
export { WorkbookWriter, type WorkbookOptions } from './workbook-writer.js';
