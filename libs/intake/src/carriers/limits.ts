/** What a file may have at most (file contract, Carriers); a file over one is refused whole. All but columns and cell size are asked of workbooks only. */
export interface Limits {
  readonly columns: number;
  /** Bytes of one cell in UTF-8. */
  readonly cellBytes: number;
  /** Bytes of the file. */
  readonly compressedBytes: number;
  /** Bytes of all that is in it, and how many times the file's own size that may be. */
  readonly inflatedBytes: number;
  readonly ratio: number;
  /** Filled rows of one sheet. */
  readonly rows: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  columns: 200,
  cellBytes: 32 * 1024,
  compressedBytes: 64 * MEBIBYTE,
  inflatedBytes: 512 * MEBIBYTE,
  ratio: 100,
  rows: 2_000_000,
};
