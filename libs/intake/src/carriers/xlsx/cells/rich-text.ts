import { RefusedWorkbook } from '../parts/refused-workbook.js';

/** The text of a shared or inline string: its runs joined, without the reading aids of East Asian scripts. Faults: RefusedWorkbook for one over `cellBytes`. */
export class RichText {
  private collected = '';
  private inText = false;
  private inPhonetic = false;

  constructor(private readonly cellBytes: number) {}

  open(name: string): void {
    if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  text(text: string): void {
    if (!this.inText) return;
    this.collected += text;
    if (this.collected.length > this.cellBytes)
      throw new RefusedWorkbook('CELL_TOO_LARGE', { limit: this.cellBytes });
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = unescaped(this.collected);
    this.collected = '';
    return text;
  }
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
