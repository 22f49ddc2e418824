import { type Value } from './workbooks.js';

/** Headers of a roster. */
export const HEAD = ['NIK', 'NAMA', 'PROGRAM', 'NOMINAL', 'NO REKENING', 'KELURAHAN'];
export const NIK = '1872011203900001';

/** A row of the roster with other cells where given. */
export function person(changes: Readonly<Record<string, Value>> = {}): Value[] {
  const row: Record<string, Value> = { NIK, NAMA: 'SITI AMINAH', PROGRAM: 'BPNT', NOMINAL: 600_000 };
  return HEAD.map((header) => (header in changes ? changes[header] : row[header]));
}
