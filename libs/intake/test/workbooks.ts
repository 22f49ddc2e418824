import { strToU8, zipSync } from 'fflate';

/** A cell as XML: `t` its type, `s` its style, `v` its value, `inside` what stands in it instead. */
export interface RawCell {
  readonly t?: string;
  readonly s?: number;
  readonly v?: string | number;
  readonly inside?: string;
}

/** A text (written inline), a number, nothing, or a cell as XML. */
export type Value = string | number | undefined | RawCell;

/** A sheet of a workbook for a test. */
export interface RawSheet {
  readonly name: string;
  readonly rows?: readonly (readonly Value[])[];
  /** Numbers of the rows (from 1), where they are not counted through. */
  readonly numbers?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  readonly state?: string;
  /** The whole part, in place of all that. */
  readonly xml?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly sharedStrings?: readonly string[];
  /** Format codes of the styles from 1 on. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** More entries of the archive, or others in place of its own. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The entries of a workbook's archive by name, as a spreadsheet would write them. */
export function partsOf({
  sheets,
  sharedStrings = [],
  formats = [],
  date1904 = false,
  entries = {},
}: RawWorkbook): Record<string, Uint8Array> {
  const relations = sheets.map((_, at) =>
    relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  );
  relations.push(
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
  );
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...entries,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
  );
}

/** The bytes of a workbook. */
export function workbook(raw: RawWorkbook): Uint8Array {
  return zipped(partsOf(raw));
}

/** An archive of these entries, with one date for all. */
export function zipped(entries: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(entries, { level, mtime: new Date(2026, 0, 1) });
}

/** The bytes of a workbook with one sheet of these rows. */
export function sheet(...rows: readonly (readonly Value[])[]): Uint8Array {
  return workbook({ sheets: [{ name: 'Daftar', rows }] });
}

/** The XML of a sheet. */
export function sheetXml({ rows = [], numbers, hiddenRows = [], merges = [], xml }: RawSheet): string {
  if (xml !== undefined) return xml;
  const lines = rows.map((cells, at) => rowXml(cells, numbers?.[at] ?? at + 1, hiddenRows));
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>` +
    `${merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`
  );
}

function rowXml(cells: readonly Value[], number: number, hiddenRows: readonly number[]): string {
  const filled = cells.map((value, column) => (value === undefined ? '' : cellXml(value, column, number)));
  return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ''}>${filled.join('')}</row>`;
}

function cellXml(value: Exclude<Value, undefined>, column: number, row: number): string {
  const ref = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof value === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  const { t, s, v, inside = v === undefined ? '' : `<v>${v}</v>` } = value;
  return `<c r="${ref}"${t === undefined ? '' : ` t="${t}"`}${s === undefined ? '' : ` s="${s}"`}>${inside}</c>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
