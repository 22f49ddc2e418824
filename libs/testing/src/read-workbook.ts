import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of XML: its attributes, its children, and the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A cell as it stands in the file. */
export interface ReadCell {
  /** `n` (the default), `inlineStr`, `s`, `b`, `e` or `str`. */
  readonly type: string;
  /** The text or number that a spreadsheet shows or computes with; codes such as `_x005F_` are resolved. */
  readonly value: string;
  readonly formula: string | undefined;
  /** Number format, `General` where there is none. */
  readonly format: string;
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  /** Background as `RRGGBB`; empty where there is none. */
  readonly fill: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells by place, such as `B3`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Values by row; blank cells between others are empty texts, rows that were left out are empty. */
  readonly rows: readonly (readonly string[])[];
  readonly root: Element;
}

export interface ReadWorkbook {
  /** XML of every part by its path, in the order of the archive. */
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly ReadSheet[];
  sheet(name: string): ReadSheet;
}

/** Reads what `WorkbookWriter` makes, with other means than the product's own reader. Throws where a part is not well-formed. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
  const part = (path: string): Element => parseXml(parts.get(path)!);
  for (const path of parts.keys()) part(path);
  const styles = stylesOf(part('xl/styles.xml'));
  const strings = parts.has('xl/sharedStrings.xml')
    ? part('xl/sharedStrings.xml').children.map((entry) => plainText(entry.children[0]!))
    : [];
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  const sheets = all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const root = part(`xl/${targets.get(attributes['r:id'])}`);
    return sheetOf(attributes.name!, attributes.state === 'hidden', root, styles, strings);
  });
  return { parts, sheets, sheet: (name) => sheets.find((sheet) => sheet.name === name)! };
}

/** Parses a whole document; throws where it is not well-formed. */
function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => (open.at(-1)!.text += piece));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return open[0]!.children[0]!;
}

/** All elements of a name, in their order. */
export function all(root: Element, name: string): Element[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

type Look = Pick<ReadCell, 'format' | 'isBold' | 'isWrapped' | 'fill'>;

const KNOWN_FORMATS: Readonly<Record<string, string>> = { 0: 'General', 1: '0', 3: '#,##0', 49: '@' };

function stylesOf(root: Element): Look[] {
  const formats = new Map(
    all(root, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const fonts = all(root, 'fonts')[0]!.children;
  const fills = all(root, 'fills')[0]!.children;
  return all(root, 'cellXfs')[0]!.children.map((xf) => {
    const { numFmtId, fontId, fillId } = xf.attributes;
    return {
      format: formats.get(numFmtId) ?? KNOWN_FORMATS[numFmtId!]!,
      isBold: all(fonts[Number(fontId)]!, 'b').length > 0,
      isWrapped: all(xf, 'alignment')[0]?.attributes.wrapText === '1',
      fill: (all(fills[Number(fillId)]!, 'fgColor')[0]?.attributes.rgb ?? '').slice(2),
    };
  });
}

function sheetOf(
  name: string,
  isHidden: boolean,
  root: Element,
  styles: readonly Look[],
  strings: readonly string[],
): ReadSheet {
  const cells = new Map<string, ReadCell>();
  const rows: string[][] = [];
  for (const row of all(root, 'row')) {
    const values: string[] = [];
    for (const cell of row.children) {
      const place = cell.attributes.r!;
      const read = cellOf(cell, styles, strings);
      cells.set(place, read);
      values[columnOf(place)] = read.value;
    }
    rows[Number(row.attributes.r) - 1] = Array.from(values, (value) => value ?? '');
  }
  return { name, isHidden, cells, rows: Array.from(rows, (row) => row ?? []), root };
}

function cellOf(cell: Element, styles: readonly Look[], strings: readonly string[]): ReadCell {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  const value = all(cell, 'v')[0]?.text ?? '';
  const inline = all(cell, 't')[0];
  return {
    type,
    value: inline ? plainText(inline) : type === 's' ? strings[Number(value)]! : value,
    formula: all(cell, 'f')[0]?.text,
    ...styles[Number(style)]!,
  };
}

/** The text of `<t>` as Excel takes it: outer spaces count only where they are kept on purpose. */
function plainText({ attributes, text }: Element): string {
  const kept = attributes['xml:space'] === 'preserve' ? text : text.trim();
  return kept.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Column of a place from 0: `B3` -> 1. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d+/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
