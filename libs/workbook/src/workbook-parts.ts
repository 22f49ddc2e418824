import { escapeXml, XML_DECLARATION } from './cell-text.js';
import { type SheetLayout } from './sheet-layout.js';

/** What the workbook knows of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly layout: SheetLayout;
  filterRange?: string | undefined;
}

const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `_rels/.rels` */
export function packageLinks(hasTitle: boolean): string {
  return links([
    [`${OFFICE_LINKS}/officeDocument`, 'xl/workbook.xml'],
    ...(hasTitle ? [[`${LINKS}/metadata/core-properties`, 'docProps/core.xml'] as const] : []),
  ]);
}

/** `docProps/core.xml`: the title alone, no times and no names. */
export function coreProperties(title: string): string {
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/** `xl/workbook.xml` */
export function workbookXml(sheets: readonly SheetEntry[], date1904: boolean): string {
  const entries = sheets.map(
    ({ name, layout }, position) =>
      `<sheet name="${escapeXml(name)}" sheetId="${position + 1}"${layout.hidden ? ' state="hidden"' : ''} r:id="rId${position + 1}"/>`,
  );
  const names = sheets.flatMap(definedNames);
  const first = sheets.findIndex(({ layout }) => !layout.hidden);
  return [
    XML_DECLARATION,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_LINKS}">`,
    date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    `<bookViews><workbookView firstSheet="${first}" activeTab="${first}"/></bookViews>`,
    `<sheets>${entries.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

/** Excel looks for the range of filter buttons, and for the rows that every page repeats, under names of its own. */
function definedNames({ name, layout, filterRange }: SheetEntry, position: number): string[] {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const { frozenRows = 0, landscape = false } = layout;
  const entry = (known: string, more: string, range: string): string =>
    `<definedName name="_xlnm.${known}" localSheetId="${position}"${more}>${escapeXml(sheet + range)}</definedName>`;
  return [
    ...(filterRange === undefined ? [] : [entry('_FilterDatabase', ' hidden="1"', absolute(filterRange))]),
    ...(landscape && frozenRows > 0 ? [entry('Print_Titles', '', `$1:$${frozenRows}`)] : []),
  ];
}

/** `xl/_rels/workbook.xml.rels` */
export function workbookLinks(sheets: number, hasStrings: boolean): string {
  return links([
    ...Array.from(
      { length: sheets },
      (_, position) => [`${OFFICE_LINKS}/worksheet`, `worksheets/sheet${position + 1}.xml`] as const,
    ),
    [`${OFFICE_LINKS}/styles`, 'styles.xml'],
    ...(hasStrings ? [[`${OFFICE_LINKS}/sharedStrings`, 'sharedStrings.xml'] as const] : []),
  ]);
}

/** `[Content_Types].xml` */
export function contentTypes(sheets: number, hasStrings: boolean, hasTitle: boolean): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  return [
    XML_DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${SHEET_TYPES}.sheet.main`),
    ...Array.from({ length: sheets }, (_, position) =>
      override(`xl/worksheets/sheet${position + 1}.xml`, `${SHEET_TYPES}.worksheet`),
    ),
    override('xl/styles.xml', `${SHEET_TYPES}.styles`),
    hasStrings ? override('xl/sharedStrings.xml', `${SHEET_TYPES}.sharedStrings`) : '',
    hasTitle ? override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') : '',
    '</Types>',
  ].join('');
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], position) => `<Relationship Id="rId${position + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${LINKS}">${items.join('')}</Relationships>`;
}

/** `A1:B9` -> `$A$1:$B$9` */
function absolute(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
