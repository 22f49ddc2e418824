import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A folder that the function may fill, and that is gone afterwards. */
export function withFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-demo-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names of a folder's files with the SHA-256 of their bytes. */
export function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, hash(name)]));
}

/** One row of a CSV file by header, with its ref. Cells have no quotes. */
export type Row = Readonly<Record<string, string>> & { readonly ref: string };

/** Rows of a CSV file without the total row. */
export function rowsOf(path: string): Row[] {
  return allRowsOf(path).filter((row) => row['NAMA'] !== 'JUMLAH' && row['NAMA_REKENING'] !== 'JUMLAH');
}

/** Rows of a CSV file, also the total row. */
export function allRowsOf(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\r\n');
  if (lines.pop() !== '') throw new Error('the last row is not ended');
  const header = lines[0]!.split(',');
  return lines.slice(1).map((line, position) => {
    const cells = line.split(',');
    if (cells.length !== header.length) throw new Error(`${path}: ${cells.length} cells in ${line}`);
    const entries = header.map((name, column) => [name, cells[column]!]);
    return { ...Object.fromEntries(entries), ref: `${basename(path)}#${position + 2}` } as Row;
  });
}
