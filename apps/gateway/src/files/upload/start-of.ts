import { type Upload } from './upload.js';

const LINE_END = 0x0a;

/** The first whole lines of a CSV, at most so many bytes; a workbook whole, for it can be read in no other way. Faults: those of get. */
export async function startOf({ bytes, isWorkbook }: Upload, most: number): Promise<Uint8Array> {
  const read = await bytes.read(isWorkbook ? bytes.size : most);
  return isPart({ bytes, isWorkbook }, most) ? read.subarray(0, read.lastIndexOf(LINE_END) + 1) : read;
}

/** Whether an upload has more than that. */
export function isPart({ bytes, isWorkbook }: Pick<Upload, 'bytes' | 'isWorkbook'>, most: number): boolean {
  return !isWorkbook && bytes.size > most;
}
