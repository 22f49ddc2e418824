import { chmod, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Fault, type WrappingKeys } from '#application';
import { KEY_BYTES, newWrappingKey, type WrappingKey, wrappingKey } from '#security';

const HEADING = [
  '# Kunci data Tersalur. Siapa yang memegang berkas ini beserta folder data dapat membaca semuanya; tanpa berkas ini tidak seorang pun dapat.',
  '# The keys of the data. Whoever has this file and the data folder can read all; without it nobody can.',
  '# Simpan salinannya di tempat lain, terpisah dari cadangan data. Keep a copy elsewhere, apart from the backups of the data.',
];

const OTHERS = 0o077;
const OWNER_ONLY = 0o600;

/** Where the keys of a data folder are unless something else is said. */
export function keysBeside(folder: string): string {
  return `${resolve(folder)}.keys`;
}

/** The wrapping keys in a text file that only its owner may read: the current one first, then those that were before it. */
export class KeyFile {
  constructor(readonly path: string) {}

  /** The keys; undefined when there is no such file. Faults: KEY_FILE_EXPOSED, KEY_FILE_UNUSABLE. */
  async read(): Promise<WrappingKeys | undefined> {
    const text = await this.guarded(() => this.text());
    if (text === undefined) return undefined;
    const [current, ...earlier] = text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => this.keyOf(line.trim()));
    if (current === undefined) throw this.unusable('it has no key');
    return { current, earlier };
  }

  /** Makes the file with a new key. Faults: KEY_FILE_UNUSABLE. */
  async make(): Promise<WrappingKeys> {
    const keys = { current: newWrappingKey(), earlier: [] };
    await this.write(keys);
    return keys;
  }

  /** Puts other keys in the place of those that were; the file is there whole at every moment. Faults: KEY_FILE_UNUSABLE. */
  async write({ current, earlier }: WrappingKeys): Promise<void> {
    const lines = [current, ...earlier].map(({ secret }) => Buffer.from(secret).toString('base64'));
    const whole = `${[...HEADING, ...lines].join('\n')}\n`;
    const beside = `${this.path}.new`;
    await this.guarded(async () => {
      const file = await open(beside, 'w', OWNER_ONLY);
      try {
        await file.writeFile(whole);
        await file.sync();
      } finally {
        await file.close();
      }
      // What lay there from an earlier try keeps its mode.
      await chmod(beside, OWNER_ONLY);
      await rename(beside, this.path);
      await syncFolder(dirname(this.path));
    });
  }

  private async text(): Promise<string | undefined> {
    try {
      const { mode } = await stat(this.path);
      // Windows has no such modes.
      if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
        throw new Fault('KEY_FILE_EXPOSED', `${this.path} may be used by others than its owner`);
      return await readFile(this.path, 'utf8');
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw thrown;
    }
  }

  private keyOf(line: string): WrappingKey {
    const secret = Buffer.from(line, 'base64');
    if (secret.length !== KEY_BYTES) throw this.unusable('a line is no key');
    return wrappingKey(secret);
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      if (thrown instanceof Fault) throw thrown;
      throw this.unusable((thrown as NodeJS.ErrnoException).code ?? 'unknown', thrown);
    }
  }

  private unusable(why: string, cause?: unknown): Fault {
    return new Fault('KEY_FILE_UNUSABLE', `${this.path}: ${why}`, cause);
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
