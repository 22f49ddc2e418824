import { type FileHandle, open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Anchors, Fault } from '#application';
import { type AuditAnchor } from '#security';

const ANCHOR = /^(\d{1,12}) ([0-9a-f]{64})$/;

/** Where the anchors of a data folder are unless something else is said. */
export function anchorsBeside(folder: string): string {
  return `${resolve(folder)}.anchors`;
}

/** Anchors of the audit trail in a text file, one a line: to be kept where nobody reaches who can change the store. */
export class AnchorFile implements Anchors {
  constructor(private readonly path: string) {}

  async add({ number, hash }: AuditAnchor): Promise<void> {
    await this.guarded(async () => {
      const file = await open(this.path, 'a+', 0o600);
      try {
        await dropCutLine(file);
        await file.appendFile(`${number} ${hash}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async all(): Promise<readonly AuditAnchor[]> {
    const text = await this.guarded(() => this.text());
    // What stands behind the last line break was cut off while it was written.
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => this.anchorOf(line));
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw thrown;
    }
  }

  private anchorOf(line: string): AuditAnchor {
    const [, number, hash] = ANCHOR.exec(line) ?? [];
    if (hash === undefined)
      throw new Fault('STORE_DAMAGED', `${this.path}: a line is no anchor of the audit trail`);
    return { number: Number(number), hash };
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown';
      throw new Fault(
        'STORE_UNAVAILABLE',
        `${this.path}: the anchors cannot be read or written (${code})`,
        thrown,
      );
    }
  }
}

/** Takes away what stands behind the last line break: with the next anchor it would make one line that is none. */
async function dropCutLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  const last = await file.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
  if (last.bytesRead === 0 || last.buffer.toString() === '\n') return;
  const whole = Buffer.alloc(size);
  await file.read({ buffer: whole, position: 0 });
  await file.truncate(whole.lastIndexOf('\n') + 1);
}
