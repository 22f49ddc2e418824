/** What a file may have at most (file contract, Carriers); a file over one is refused whole. */
export interface Limits {
  readonly columns: number;
  /** Bytes of one cell in UTF-8. */
  readonly cellBytes: number;
}

export const DEFAULT_LIMITS: Limits = { columns: 200, cellBytes: 32 * 1024 };
