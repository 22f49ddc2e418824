import { posix } from 'node:path';
import { type Archive } from './archive.js';
import { damaged } from './refused-workbook.js';
import { type Attributes, localName, readXml, type XmlListener } from './xml-reader.js';

/** More sheets than any office fills. */
const MOST_SHEETS = 1000;

/** What a list of sheets or relations may take: each has some 100 bytes an entry. */
const MOST_LIST_BYTES = 4 * 1024 * 1024;

/** A sheet as the workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** Where the parts of a workbook stand in its archive. */
export interface WorkbookParts {
  readonly sheets: readonly (SheetInfo & { readonly part: string })[];
  readonly date1904: boolean;
  /** Whether it asks to have its formulas computed when it is opened. */
  readonly isUncomputed: boolean;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

/** A part that another one points to. */
interface Relationship {
  /** Last word of the type, such as `worksheet`. */
  readonly type: string;
  readonly part: string;
}

/** Follows the relations from the root to the sheets. Sheets of charts and dialogs are none. Faults: RefusedWorkbook. */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const root = await relationships(archive, '');
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined) throw damaged();
  const related = await relationships(archive, workbook);
  archive.checkSize(workbook, MOST_LIST_BYTES);
  const listed = new SheetList();
  await readXml(archive.chunks(workbook), listed);
  if (listed.sheets.length > MOST_SHEETS) throw damaged();
  if (hasRepeats(listed.sheets.map(({ name }) => name.toLowerCase()))) throw damaged();
  const sheets = listed.sheets.flatMap(({ id, ...info }) => {
    const target = related.get(id);
    if (target === undefined || !archive.has(target.part)) throw damaged();
    return target.type === 'worksheet' ? [{ ...info, part: target.part }] : [];
  });
  // A part that is two sheets would pay everybody twice.
  if (hasRepeats(sheets.map(({ part }) => part.toLowerCase()))) throw damaged();
  const partOf = (type: string) => [...related.values()].find((one) => one.type === type)?.part;
  const [sharedStrings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets,
    date1904: listed.date1904,
    isUncomputed: listed.isUncomputed,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  };
}

function hasRepeats(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

/** The relations of a part (the root's for an empty name) by their ids. */
async function relationships(archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  archive.checkSize(name, MOST_LIST_BYTES);
  const found = new Map<string, Relationship>();
  await readXml(archive.chunks(name), {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) throw damaged();
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: path });
    },
    close() {},
    text() {},
  });
  return found;
}

/** What `workbook.xml` says. */
class SheetList implements XmlListener {
  readonly sheets: (SheetInfo & { readonly id: string })[] = [];
  date1904 = false;
  isUncomputed = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.date1904 = isTrue(attributes.date1904);
    if (name === 'calcPr') this.isUncomputed = isTrue(attributes.fullCalcOnLoad);
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1];
    if (id === undefined || !attributes.name) throw damaged();
    this.sheets.push({ id, name: attributes.name, hidden: (attributes.state ?? 'visible') !== 'visible' });
  }

  close(): void {}

  text(): void {}
}

/** Whether an attribute of type boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
