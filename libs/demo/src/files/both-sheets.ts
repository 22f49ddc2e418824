import { type Cell, type SheetFile, type Sums } from './sheet-file.js';

/** One list in two files; what is said of places is said of the first. */
export class BothSheets implements SheetFile {
  constructor(
    private readonly first: SheetFile,
    private readonly second: SheetFile,
  ) {}

  get name(): string {
    return this.first.name;
  }

  get place(): string {
    return this.first.place;
  }

  get rows(): number {
    return this.first.rows;
  }

  headerOf(column: string): string {
    return this.first.headerOf(column);
  }

  write(cells: readonly Cell[]): number {
    this.second.write(cells);
    return this.first.write(cells);
  }

  writeTotal(sums: Sums): void {
    this.first.writeTotal(sums);
    this.second.writeTotal(sums);
  }

  finish(): string[] {
    this.second.finish();
    return this.first.finish();
  }
}
