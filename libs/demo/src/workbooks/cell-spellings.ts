import { isoDay, slashedDay } from '../calendar.js';
import { type Cell, type CellKind } from '../files/sheet-file.js';
import { withDots } from '../files/rupiah.js';
import { type CellStyle, type SheetWriter } from '../../../workbook/src/index.js';
import { type Spelling } from './layout.js';

/** Writes a value that is not empty into the next cell. */
type CellWriter = (sheet: SheetWriter, cell: Cell, style: CellStyle) => void;

/** How a spelling writes, and the number format that it needs. */
export interface CellSpelling {
  readonly format?: string;
  readonly write: CellWriter;
}

/** Number of 1 January 2026 when days are counted from 1970. */
const FIRST_DAY = 20_454;
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei'];
const STORED_NUMBER: CellStyle = { format: '0' };
const NO_BREAK_SPACE = '\u00a0';

const asText: CellWriter = (sheet, cell, style) => sheet.text(String(cell), style);
const asNumber: CellWriter = (sheet, cell, style) => sheet.number(cell, style);

/** Every spelling that a layout can name. */
export const SPELLINGS: Readonly<Record<Spelling, CellSpelling>> = {
  text: { format: '@', write: writeIdentifier },
  spaced: { write: writeSpacedName },
  zeros: {
    format: '000000000000000',
    write: (sheet, cell, style) => sheet.number(Number(cell), style),
  },
  number: { format: '#,##0', write: asNumber },
  '000': { format: '000', write: asNumber },
  '=ROW()': { write: writeRowNumber },
  'Rp number': { format: '"Rp"#,##0', write: asNumber },
  'Rp600.000,-': textOf((amount) => `Rp${withDots(amount)},-`),
  'Rp 600.000,00': textOf((amount) => `Rp ${withDots(amount)},00`),
  '600.000': textOf(withDots),
  '600,000': textOf((amount) => withDots(amount).replaceAll('.', ',')),
  day: {
    format: 'dd/mm/yyyy',
    write: (sheet, cell, style) =>
      typeof cell === 'number' ? sheet.day(FIRST_DAY + cell, style) : sheet.text(cell, style),
  },
  '2 Maret 2026': textOfDay((day) => inWords(day, ' ', (month) => month, '2026')),
  '02/03/2026': textOfDay(slashedDay),
  '2-Mar-26': textOfDay((day) => inWords(day, '-', (month) => month.slice(0, 3), '26')),
};

/** The spelling of a kind of cells where the layout says nothing of its own. */
export const USUAL_SPELLING: Readonly<Record<Exclude<CellKind, 'amount' | 'day'>, Spelling>> = {
  text: 'text',
  name: 'text',
  identifier: 'text',
  count: 'number',
};

/** Whether a spreadsheet can add up such cells. */
export function canBeAdded(spelling: CellSpelling): boolean {
  return spelling.write === asNumber;
}

/** An identifier is text; one that a spreadsheet stored as a number is a number here too. */
function writeIdentifier(sheet: SheetWriter, cell: Cell, style: CellStyle): void {
  if (typeof cell === 'number') sheet.number(cell, STORED_NUMBER);
  else sheet.text(cell, style);
}

function writeSpacedName(sheet: SheetWriter, cell: Cell, style: CellStyle): void {
  const name = String(cell);
  if (sheet.row % 7 === 0) sheet.text(`${name}  `, style);
  else sheet.text(sheet.row % 5 === 0 ? name.replace(' ', NO_BREAK_SPACE) : name, style);
}

/** A running number; what is taken off is the number of rows above the first one, as long as no row is blank. */
function writeRowNumber(sheet: SheetWriter, cell: Cell, style: CellStyle): void {
  sheet.formula(`ROW()-${sheet.row - Number(cell)}`, cell, style);
}

function textOf(spell: (amount: Cell) => string): CellSpelling {
  return { write: (sheet, cell, style) => asText(sheet, spell(cell), style) };
}

/** What is no day of the calendar stands as it is. */
function textOfDay(spell: (day: number) => string): CellSpelling {
  return textOf((cell) => (typeof cell === 'number' ? spell(cell) : cell));
}

function inWords(day: number, between: string, shorten: (month: string) => string, year: string): string {
  const iso = isoDay(day);
  const month = shorten(MONTHS[Number(iso.slice(5, 7)) - 1]!);
  return [Number(iso.slice(8)), month, year].join(between);
}
