import { type SheetLayout } from './sheet-layout.js';
import { sheetName } from './sheet-name.js';
import { SheetWriter } from './sheet-writer.js';
import { SharedStrings } from './shared-strings.js';
import { StyleSheet } from './style-sheet.js';
import {
  contentTypes,
  coreProperties,
  packageLinks,
  type SheetEntry,
  workbookLinks,
  workbookXml,
} from './workbook-parts.js';
import { ZipStream } from './zip-stream.js';

export interface WorkbookOptions {
  /** Days count from 1904, as old Macs did it. */
  readonly date1904?: boolean;
  /** Texts are kept until the end and written once each, as Excel does it. */
  readonly sharedStrings?: boolean;
  readonly title?: string;
}

/** From 30 December 1899 and from 1 January 1904 to 1 January 1970. */
const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 };

/**
 * Writes an XLSX workbook sheet by sheet and row by row into a sink, and keeps no row. The same calls give the same bytes on every machine.
 */
export class WorkbookWriter {
  private readonly zip: ZipStream;
  private readonly styles = new StyleSheet();
  private readonly strings: SharedStrings | undefined;
  private readonly sheets: SheetEntry[] = [];
  private readonly takenNames = new Set<string>();
  private current: SheetWriter | undefined;

  /** The sink takes bytes as they become ready; they are valid only during the call. */
  constructor(
    sink: (bytes: Uint8Array) => void,
    private readonly options: WorkbookOptions = {},
  ) {
    this.zip = new ZipStream(sink);
    this.strings = options.sharedStrings ? new SharedStrings() : undefined;
    this.zip.add('_rels/.rels', packageLinks(options.title !== undefined));
    if (options.title !== undefined) this.zip.add('docProps/core.xml', coreProperties(options.title));
  }

  /** Begins a sheet; the one before must be ended. The name is shortened, made valid and unlike the others where needed. */
  sheet(name: string, layout: SheetLayout = {}): SheetWriter {
    if (this.current) throw new Error(`The sheet ${this.current.name} is not ended.`);
    const entry: SheetEntry = { name: sheetName(name, this.takenNames), layout };
    const isShownFirst = !layout.hidden && this.sheets.every((earlier) => earlier.layout.hidden);
    this.sheets.push(entry);
    this.zip.begin(`xl/worksheets/sheet${this.sheets.length}.xml`);
    this.current = new SheetWriter(entry.name, layout, {
      write: (xml) => this.zip.write(xml),
      styleId: (style) => this.styles.idOf(style),
      shareText: this.strings?.idOf,
      daysTo1970: this.options.date1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900,
      isShownFirst,
      onEnd: (filterRange) => {
        entry.filterRange = filterRange;
        this.zip.endEntry();
        this.current = undefined;
      },
    });
    return this.current;
  }

  /** Writes what belongs to all sheets; nothing can be written afterwards. A workbook has at least one sheet that is shown. */
  end(): void {
    if (this.current) throw new Error(`The sheet ${this.current.name} is not ended.`);
    if (this.sheets.every(({ layout }) => layout.hidden))
      throw new Error('A workbook needs a sheet that is shown.');
    const { strings, sheets, options } = this;
    if (strings) {
      this.zip.begin('xl/sharedStrings.xml');
      for (const piece of strings.xml()) this.zip.write(piece);
      this.zip.endEntry();
    }
    this.zip.add('xl/styles.xml', this.styles.xml());
    this.zip.add('xl/workbook.xml', workbookXml(sheets, options.date1904 === true));
    this.zip.add('xl/_rels/workbook.xml.rels', workbookLinks(sheets.length, strings !== undefined));
    this.zip.add(
      '[Content_Types].xml',
      contentTypes(sheets.length, strings !== undefined, options.title !== undefined),
    );
    this.zip.end();
  }
}
