import { escapeXml, XML_DECLARATION } from './cell-text.js';
import { NumberedTexts } from './numbered-texts.js';
import { type CellStyle } from './sheet-layout.js';

/** Number formats that every spreadsheet knows by number. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0': 3, '@': 49 };
const FIRST_OWN_FORMAT = 164;
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const PLAIN_CELL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const NO_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** The styles that the cells of a workbook use, numbered in the order in which they first appear. */
export class StyleSheet {
  private readonly ids = new WeakMap<CellStyle, number>();
  private readonly formats = new NumberedTexts([]);
  private readonly fonts = new NumberedTexts([PLAIN_FONT]);
  private readonly fills = new NumberedTexts(NO_FILLS);
  private readonly cells = new NumberedTexts([PLAIN_CELL]);

  /** Number of a style, for the attribute `s` of a cell. */
  idOf(style: CellStyle): number {
    let id = this.ids.get(style);
    if (id === undefined) this.ids.set(style, (id = this.register(style)));
    return id;
  }

  /** `xl/styles.xml`. */
  xml(): string {
    const formats = [...this.formats.texts()].map(
      (code, position) =>
        `<numFmt numFmtId="${FIRST_OWN_FORMAT + position}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      XML_DECLARATION,
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? list('numFmts', formats) : '',
      list('fonts', [...this.fonts.texts()]),
      list('fills', [...this.fills.texts()]),
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', [...this.cells.texts()]),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }

  private register(style: CellStyle): number {
    const { format = 'General', bold = false, color, fill } = style;
    const font = `<font>${bold ? '<b/>' : ''}<sz val="11"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="Calibri"/><family val="2"/></font>`;
    return this.cells.idOf(
      cellFormat(
        KNOWN_FORMATS[format] ?? FIRST_OWN_FORMAT + this.formats.idOf(format),
        this.fonts.idOf(font),
        fill === undefined ? 0 : this.fills.idOf(solidFill(fill)),
        style,
      ),
    );
  }
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function cellFormat(format: number, font: number, fill: number, { align, wrap }: CellStyle): string {
  const attributes = [
    `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`,
    ...(format > 0 ? ['applyNumberFormat="1"'] : []),
    ...(font > 0 ? ['applyFont="1"'] : []),
    ...(fill > 0 ? ['applyFill="1"'] : []),
  ].join(' ');
  // A text over several lines is read from the top: the cells beside it have to begin there too.
  const alignment = [
    ...(align === undefined ? [] : [`horizontal="${align}"`]),
    'vertical="top"',
    ...(wrap ? ['wrapText="1"'] : []),
  ].join(' ');
  return `<xf ${attributes} applyAlignment="1"><alignment ${alignment}/></xf>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
