import { type CellStyle } from '../../../workbook/src/index.js';

export const TITLE: CellStyle = { bold: true, align: 'center' };
export const HEADER: CellStyle = { bold: true, wrap: true, align: 'center', fill: 'BDD7EE' };
export const COLUMN_NUMBER: CellStyle = { align: 'center', color: '808080' };
export const TOTAL: CellStyle = { bold: true, fill: 'FFF2CC' };
export const UNREAD: CellStyle = { color: 'C00000', align: 'center' };
export const EMPTY: CellStyle = { fill: 'F2F2F2' };
