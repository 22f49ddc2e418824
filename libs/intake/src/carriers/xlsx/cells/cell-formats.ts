import { damaged } from '../parts/refused-workbook.js';
import { type Attributes, type XmlListener } from '../parts/xml-reader.js';

/** How a number of a cell is meant: as it stands, as a day, or filled up with zeros to so many digits. */
export type CellFormat = 'PLAIN' | 'DAY' | { readonly digits: number };

/** More formats than a spreadsheet can keep. */
const MOST_FORMATS = 65_536;

/** Formats that every spreadsheet knows by number and that show a day. */
const BUILT_IN_DAYS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** The formats of a workbook's cells by their style numbers, from `styles.xml`. */
export class CellFormats implements XmlListener {
  private readonly formats: CellFormat[] = [];
  private readonly codes = new Map<number, CellFormat>();
  private inCells = false;

  /** The format of a style number; PLAIN where the workbook has none. */
  of(style: number): CellFormat {
    return this.formats[style] ?? 'PLAIN';
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'cellXfs') this.inCells = true;
    else if (name === 'numFmt')
      this.codes.set(Number(attributes.numFmtId), formatOf(attributes.formatCode ?? ''));
    else if (name === 'xf' && this.inCells) {
      const id = Number(attributes.numFmtId ?? 0);
      this.formats.push(this.codes.get(id) ?? (BUILT_IN_DAYS.has(id) ? 'DAY' : 'PLAIN'));
    }
    if (this.formats.length > MOST_FORMATS || this.codes.size > MOST_FORMATS) throw damaged();
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  text(): void {}
}

/** What the first section of a format code means: years and days outside quotes and brackets show a day; `000000` keeps leading zeros. */
function formatOf(code: string): CellFormat {
  const bare = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
    .split(';')[0]!
    .trim();
  const zeros = bare.replace(/[\s/-]/g, '');
  if (/^0{2,32}$/.test(zeros)) return { digits: zeros.length };
  return /[dy]|mmm/i.test(bare) && !/general/i.test(bare) ? 'DAY' : 'PLAIN';
}
