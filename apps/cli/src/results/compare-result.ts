import { closeSync, existsSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { openRegularFile } from '../files/input-file.js';
import { type Format, isWorkbook, WORKBOOK_FILES, type WriteFile } from './result-files.js';

/** Where a stored file of a result differs from the one computed now. */
export interface Difference {
  readonly file: string;
  /** `MISSING`: the stored file is not there. `WORKBOOK`: it has no lines that could be counted. */
  readonly at: 'MISSING' | 'WORKBOOK' | { readonly line: number };
}

/** Compares the files of a result, as they are computed, with those in a folder; nothing is written. */
export class ResultComparison {
  readonly differences: Difference[] = [];
  compared = 0;

  constructor(private readonly path: string) {}

  /** Forms of the stored files: where one workbook lies in the folder, all of them belong there. */
  get formats(): ReadonlySet<Format> {
    const hasWorkbooks = WORKBOOK_FILES.some((name) => existsSync(join(this.path, name)));
    return new Set(hasWorkbooks ? ['csv', 'xlsx'] : ['csv']);
  }

  readonly write: WriteFile = async (name, fill) => {
    this.compared++;
    const stored = openStored(join(this.path, name));
    if (stored === undefined) {
      await fill(() => {});
      this.differences.push({ file: name, at: 'MISSING' });
      return;
    }
    let line = 1;
    let equal = true;
    await fill((bytes) => {
      if (!equal) return;
      const { same, lines } = compareNext(stored, bytes);
      line += lines;
      equal = same;
    });
    const isLonger = equal && readSync(stored, Buffer.alloc(1), 0, 1, null) > 0;
    closeSync(stored);
    if (!equal || isLonger)
      this.differences.push({ file: name, at: isWorkbook(name) ? 'WORKBOOK' : { line } });
  };
}

/** Compares the next bytes of the stored file: whether they are the same, and the line breaks before the first difference. */
function compareNext(stored: number, bytes: Uint8Array): { same: boolean; lines: number } {
  const found = Buffer.alloc(bytes.length);
  let length = 0;
  for (let got = 1; got > 0 && length < found.length; length += got)
    got = readSync(stored, found, length, found.length - length, null);
  let lines = 0;
  for (let position = 0; position < bytes.length; position++) {
    if (position >= length || found[position] !== bytes[position]) return { same: false, lines };
    if (bytes[position] === 10) lines++;
  }
  return { same: true, lines };
}

function openStored(path: string): number | undefined {
  return existsSync(path) ? openRegularFile(path) : undefined;
}
