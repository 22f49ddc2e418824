import { type Severity } from '#domain';
import { type CellStyle } from '#workbook';

export const HEADING: CellStyle = { bold: true, fill: '1F4E78', color: 'FFFFFF', wrap: true };
export const MONEY_HEADING: CellStyle = { ...HEADING, align: 'right' };
export const TITLE: CellStyle = { bold: true, color: '1F4E78' };
export const BOLD: CellStyle = { bold: true };
export const PROSE: CellStyle = { wrap: true };
/** Stays text when somebody edits it: NIK, refs, names. */
export const TEXT: CellStyle = { format: '@' };
export const WRAPPED_TEXT: CellStyle = { format: '@', wrap: true };
/** Thousands as the reader's computer separates them; a minus and red below zero; a gap (`_ `) before the next column. */
export const MONEY: CellStyle = { format: '#,##0_ ;[Red]-#,##0_ ' };
/** A weight, with two places. */
export const WEIGHT: CellStyle = { format: '0.00' };
/** The names of months are Indonesian, whatever the reader's computer speaks. */
export const DAY: CellStyle = { format: '[$-421]d mmmm yyyy', align: 'left' };

/** The word stands in the cell too: nobody has to tell colours apart. */
export const SEVERITY_STYLES: Readonly<Record<Severity, CellStyle>> = {
  high: { bold: true, fill: 'FFC7CE', color: '9C0006' },
  medium: { fill: 'FFEB9C', color: '7F4F00' },
  low: { fill: 'DDEBF7', color: '1F4E78' },
};
