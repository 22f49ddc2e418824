import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Lines in a file that are written so many at once: those that were not written yet are lost with the process. */
export class Journal<Line extends object> {
  private waiting: Line[] = [];

  constructor(
    private readonly path: string,
    private readonly atOnce: number,
  ) {}

  /** What was written, in its order. */
  read(): Line[] {
    if (!existsSync(this.path)) return [];
    const lines = readFileSync(this.path, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Line);
  }

  add(line: Line): void {
    this.waiting.push(line);
    if (this.waiting.length >= this.atOnce) this.write();
  }

  write(): void {
    const lines = this.waiting.splice(0);
    appendFileSync(this.path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}
