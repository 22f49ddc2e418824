import { type ByteSource, peek } from './byte-source.js';

/** How the text of a file is written. Windows-1252 is decided cell by cell and reported once a cell needed it. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** The source as UTF-8 without byte order mark. */
export function asUtf8(source: ByteSource): { readonly encoding: TextEncoding; readonly source: ByteSource } {
  const { head, whole } = peek(source, 3);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { encoding: 'UTF-8', source: skip(whole, 3) };
  if (head[0] === 0xff && head[1] === 0xfe)
    return { encoding: 'UTF-16LE', source: transcoded(whole, 'utf-16le') };
  if (head[0] === 0xfe && head[1] === 0xff)
    return { encoding: 'UTF-16BE', source: transcoded(whole, 'utf-16be') };
  return { encoding: 'UTF-8', source: whole };
}

function skip(source: ByteSource, count: number): ByteSource {
  let left = count;
  return {
    name: source.name,
    size: source.size,
    read() {
      let chunk = source.read();
      while (chunk !== undefined && left > 0) {
        const dropped = Math.min(left, chunk.length);
        left -= dropped;
        chunk = dropped < chunk.length ? chunk.subarray(dropped) : source.read();
      }
      return chunk;
    },
  };
}

/** UTF-16 as UTF-8; the decoder drops the byte order mark and keeps halves of characters between chunks. */
function transcoded(source: ByteSource, label: string): ByteSource {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  let ended = false;
  return {
    name: source.name,
    read() {
      if (ended) return undefined;
      const chunk = source.read();
      ended = chunk === undefined;
      return encoder.encode(ended ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    },
  };
}
