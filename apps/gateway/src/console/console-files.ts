import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** A file as browsers get it. */
export interface ConsoleFile {
  readonly type: string;
  /** How long it may be kept: `Cache-Control`. */
  readonly keeping: string;
  /** By encoding; `identity` is the file itself. */
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

/** Best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

type Encoding = (typeof ENCODINGS)[number];

const PACKED: readonly (readonly [Encoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page that shows all addresses of the console, and the list of those (written by the build). */
const PAGE = '/index.html';
const ADDRESSES = 'addresses.json';

/** Names of what is in there contain a digest of it. */
const NAMED_BY_CONTENT = '/assets/';
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';
const NEVER = 'no-store';

/** The built console, read once: it is small, and nothing else in the folder can be asked for. */
export class ConsoleFiles {
  private constructor(
    private readonly files: ReadonlyMap<string, ConsoleFile>,
    private readonly addresses: readonly RegExp[],
  ) {}

  /** Undefined where there is no built console. Faults: those of the file system. */
  static read(folder: string): ConsoleFiles | undefined {
    if (!existsSync(join(folder, ADDRESSES))) return undefined;
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TYPES[extname(entry.name)] !== undefined)
      .map((entry) => join(entry.parentPath, entry.name));
    const files = paths.map((path): [string, ConsoleFile] => {
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return [address, fileAt(path, address)];
    });
    const addresses = JSON.parse(readFileSync(join(folder, ADDRESSES), 'utf8')) as readonly string[];
    return new ConsoleFiles(new Map(files), addresses.map(patternOf));
  }

  /** The file of an address; undefined for the page, which has addresses of its own. */
  file(path: string): ConsoleFile | undefined {
    return path === PAGE ? undefined : this.files.get(path);
  }

  /** The page that shows whatever address. */
  get page(): ConsoleFile {
    return this.files.get(PAGE)!;
  }

  /** Whether the console has something to show at an address. */
  shows(path: string): boolean {
    return this.addresses.some((address) => address.test(path));
  }
}

function fileAt(path: string, address: string): ConsoleFile {
  const identity = readFileSync(path);
  const packed = PACKED.filter(([, ending]) => existsSync(path + ending)).map(
    ([encoding, ending]) => [encoding, readFileSync(path + ending)] as const,
  );
  return {
    type: TYPES[extname(path)]!,
    keeping: address === PAGE ? NEVER : address.startsWith(NAMED_BY_CONTENT) ? FOR_EVER : FOR_AN_HOUR,
    bytes: { br: identity, gzip: identity, ...Object.fromEntries(packed), identity },
  };
}

/** `/rumah/:id`: a name stands for any text without a slash. */
function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+').replace(/\/$/, '')}/?$`);
}
