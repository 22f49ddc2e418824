import { grown } from '../../../domain/src/columns/growable.js';

/** Bytes of one file, pulled chunk by chunk. A chunk may be overwritten by the source at the next `read`. */
export interface ByteSource {
  /** The file's name without folders. */
  readonly name: string;
  /** How many bytes there are, where that is known before they are read. */
  readonly size?: number;
  /** The next chunk; undefined at the end. */
  read(): Uint8Array | undefined;
}

/** The first bytes of a source, and a source that still gives all of them. */
export interface PeekedSource {
  /** Exactly the first `size` bytes, or all when there are fewer. */
  readonly head: Uint8Array<ArrayBuffer>;
  readonly whole: ByteSource;
}

/** Looks at the first `size` bytes of a source without losing them. */
export function peek(source: ByteSource, size: number): PeekedSource {
  let head = new Uint8Array(Math.min(size, 4096));
  let length = 0;
  let rest: Uint8Array | undefined;
  while (length < size) {
    const chunk = source.read();
    if (chunk === undefined) break;
    const taken = Math.min(chunk.length, size - length);
    if (length + taken > head.length)
      head = grown(head, Math.min(size, Math.max(length + taken, head.length * 2)));
    head.set(chunk.subarray(0, taken), length);
    length += taken;
    if (taken < chunk.length) rest = chunk.subarray(taken);
  }
  const seen = head.subarray(0, length);
  return { head: seen, whole: sourceOf(source, [seen, rest]) };
}

/** A source of these pieces, followed by what another source still has. */
function sourceOf(next: ByteSource, pieces: (Uint8Array | undefined)[]): ByteSource {
  const waiting = pieces.filter((piece) => piece !== undefined && piece.length > 0);
  const { name, size } = next;
  return { name, size, read: () => waiting.shift() ?? next.read() };
}

/** A source of bytes that are in memory, in chunks of `chunkSize`. */
export function memorySource(name: string, bytes: Uint8Array, chunkSize = 1 << 20): ByteSource {
  let position = 0;
  return {
    name,
    size: bytes.length,
    read() {
      if (position >= bytes.length) return undefined;
      const chunk = bytes.subarray(position, position + chunkSize);
      position += chunk.length;
      return chunk;
    },
  };
}

/** The same source, telling how many bytes were read so far after each chunk. */
export function withProgress(
  source: ByteSource,
  onProgress: ((bytes: number) => void) | undefined,
): ByteSource {
  if (onProgress === undefined) return source;
  let bytes = 0;
  return {
    name: source.name,
    size: source.size,
    read() {
      const chunk = source.read();
      if (chunk !== undefined) onProgress((bytes += chunk.length));
      return chunk;
    },
  };
}
