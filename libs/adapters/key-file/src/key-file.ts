import { type Stats } from 'node:fs';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Fault, type WrappingKeys } from '#application';
import { KEY_BYTES, newWrappingKey, type WrappingKey, wrappingKey } from '#security';
import { locked } from './file-lock.js';

const HEADING = [
  '# Kunci data Tersalur. Siapa yang memegang berkas ini beserta folder data dapat membaca semuanya; tanpa berkas ini tidak seorang pun dapat.',
  '# The keys of the data. Whoever has this file and the data folder can read all; without it nobody can.',
  '# Simpan salinannya di tempat lain, terpisah dari cadangan data. Keep a copy elsewhere, apart from the backups of the data.',
];

/** Before the keys that were current once. */
const RETIRED = [
  '# Kunci yang sudah pensiun: hanya untuk cadangan yang lebih lama. `tersalur rotate-keys --drop-retired` menghapusnya.',
  '# Retired keys, for older backups only. `tersalur rotate-keys --drop-retired` drops them.',
];

/** Before the path of a data folder that uses the file. */
const FOLDER = '# folder: ';

const ANYBODY = 0o007;
const GROUP = 0o070;
const CHANGED_BY_GROUP = 0o030;
const OWNER_ONLY = 0o600;

/** Where the keys of a data folder are unless something else is said. */
export function keysBeside(folder: string): string {
  return `${resolve(folder)}.keys`;
}

/** What stands in a key file. */
export interface KeptKeys extends WrappingKeys {
  /** Paths of the data folders that use it. */
  readonly folders: readonly string[];
}

/**
 * The wrapping keys in a text file that only its owner may read: the current one first, then those that are retired; and which data folders use it. One process
 * at a time changes it.
 */
export class KeyFile {
  constructor(readonly path: string) {}

  /** The keys; undefined when there is no such file. Faults: KEY_FILE_EXPOSED, KEY_FILE_UNUSABLE. */
  async read(): Promise<KeptKeys | undefined> {
    const text = await this.guarded(() => this.text());
    if (text === undefined) return undefined;
    const lines = text.split(/\r?\n/);
    const folders = lines.filter((line) => line.startsWith(FOLDER)).map((line) => line.slice(FOLDER.length));
    const [current, ...earlier] = lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => this.keyOf(line.trim()));
    if (current === undefined) throw this.unusable('it has no key');
    return { current, earlier, folders };
  }

  /**
   * The keys for a data folder, which from now on stands in the file among those that use it. The file is made where there is none; of two who make it at once
   * both get the keys of one. Faults: KEY_FILE_EXPOSED; KEY_FILE_UNUSABLE, also for a file that would have to be made and cannot be.
   */
  async take(folder: string): Promise<KeptKeys> {
    const known = await this.read();
    if (known?.folders.includes(folder)) return known;
    try {
      return await this.change((kept) => ({
        ...(kept ?? { current: newWrappingKey(), earlier: [] }),
        folders: [...new Set(kept?.folders).add(folder)],
      }));
    } catch (fault) {
      // Who may only read the file changes no keys in it, either.
      if (known === undefined) throw fault;
      return known;
    }
  }

  /**
   * Puts other keys in the place of those that are there, which nobody changes meanwhile; the file is there whole at every moment. Returns what stands in it
   * then. Faults: KEY_FILE_EXPOSED, KEY_FILE_UNUSABLE.
   */
  change(next: (kept: KeptKeys | undefined) => KeptKeys): Promise<KeptKeys> {
    return this.guarded(() =>
      locked(this.path, async () => {
        await this.write(next(await this.read()));
        return (await this.read())!;
      }),
    );
  }

  private async write({ current, earlier, folders }: KeptKeys): Promise<void> {
    const lines = [
      ...HEADING,
      ...folders.map((folder) => `${FOLDER}${folder}`),
      textOf(current),
      ...(earlier.length === 0 ? [] : RETIRED),
      ...earlier.map(textOf),
    ];
    const beside = `${this.path}.new`;
    const file = await open(beside, 'w', OWNER_ONLY);
    try {
      // What lay there from an earlier try keeps its mode.
      await file.chmod(OWNER_ONLY);
      await file.writeFile(`${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.path);
    await syncFolder(dirname(this.path));
  }

  private async text(): Promise<string | undefined> {
    try {
      // Windows has no such modes.
      if (process.platform !== 'win32' && isExposed(await stat(this.path), process.getuid!()))
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

function textOf({ secret }: WrappingKey): string {
  return Buffer.from(secret).toString('base64');
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

/**
 * Whether others than those that it is meant for may use a file. Who is given a file that belongs to somebody else, as secrets of containers do, is let read it by
 * a group.
 */
export function isExposed({ mode, uid }: Pick<Stats, 'mode' | 'uid'>, self: number): boolean {
  return (mode & (ANYBODY | (uid === self ? GROUP : CHANGED_BY_GROUP))) !== 0;
}
