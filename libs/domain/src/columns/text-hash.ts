/** Bytes as they are looked at four at a time. */
export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** `viewOf` bytes of which there is one already, as a rule. */
export function viewAgain(view: DataView | undefined, bytes: Uint8Array): DataView {
  const { buffer, byteOffset, length } = bytes;
  const isOf = view !== undefined && view.buffer === buffer && view.byteOffset === byteOffset;
  return isOf && view.byteLength === length ? view : viewOf(bytes);
}

/** Copies the bytes from `start` to before `end` to another view, from `to` on. */
export function copyFours(view: DataView, start: number, end: number, target: DataView, to: number): void {
  let from = start;
  for (const last = end - 4; from <= last; from += 4, to += 4)
    target.setInt32(to, view.getInt32(from, true), true);
  if (from === end) return;
  // The last four again, rather than what is left one by one.
  if (end - start >= 4) target.setInt32(to + end - from - 4, view.getInt32(end - 4, true), true);
  else for (; from < end; from++, to++) target.setUint8(to, view.getUint8(from));
}

/** The same as `hashBytes`, with one look for four bytes: worth a view where many texts stand in the same bytes. */
export function hashFours(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let position = start;
  for (const last = end - 4; position <= last; position += 4) {
    hash = Math.imul(hash ^ view.getInt32(position, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; position < end; position++) hash = Math.imul(hash ^ view.getUint8(position), 0x01000193);
  return finished(hash);
}

/** The hash of some bytes, four at a time. Other code that hashes for a `TextIndex` has to give the same. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let position = start;
  for (const last = end - 4; position <= last; position += 4) {
    const four =
      bytes[position]! |
      (bytes[position + 1]! << 8) |
      (bytes[position + 2]! << 16) |
      (bytes[position + 3]! << 24);
    hash = Math.imul(hash ^ four, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; position < end; position++) hash = Math.imul(hash ^ bytes[position]!, 0x01000193);
  return finished(hash);
}

/** Whether the same bytes stand in two places of a view. */
export function standsTwice(
  view: DataView,
  one: number,
  oneEnd: number,
  other: number,
  end: number,
): boolean {
  if (oneEnd - one !== end - other) return false;
  for (const last = end - 4; other <= last; one += 4, other += 4)
    if (view.getInt32(one, true) !== view.getInt32(other, true)) return false;
  for (; other < end; one++, other++) if (view.getUint8(one) !== view.getUint8(other)) return false;
  return true;
}

function finished(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
