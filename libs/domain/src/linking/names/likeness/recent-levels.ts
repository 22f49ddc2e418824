import { type NameLevel } from '../../evidence/weights.js';

/** Levels by listed name, each beside the stated one that it was asked for last: people who share a word with a statement often share their names. */
export class RecentLevels {
  private readonly stated: Int32Array;
  private readonly levels: (NameLevel | undefined)[];

  constructor(size: number) {
    this.stated = new Int32Array(size + 1);
    this.levels = new Array<undefined>(size + 1);
  }

  /** Whether a listed name was asked for last beside this stated one. */
  has(stated: number, listed: number): boolean {
    return this.stated[listed] === stated;
  }

  /** The level beside it. */
  of(listed: number): NameLevel | undefined {
    return this.levels[listed];
  }

  set(stated: number, listed: number, level: NameLevel | undefined): void {
    this.stated[listed] = stated;
    this.levels[listed] = level;
  }
}
