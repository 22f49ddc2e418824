// The inner loops of reading, in AssemblyScript: built into WebAssembly by tools/kernel.mjs. What each gives, the same in TypeScript gives, too (scanned-cells.ts).

/** How many bytes are looked at together, and how many more may be read behind them. */
export const WINDOW_BYTES: i32 = 1 << 15;
const BLOCK: i32 = 64;

/** The bytes that are looked at, and start and end of each cell. No byte ends more than one cell. */
export const windowAt: usize = memory.data((1 << 15) + 64, 16);
export const startsAt: usize = memory.data(((1 << 15) + 64) * 4, 16);
export const endsAt: usize = memory.data(((1 << 15) + 64) * 4, 16);

/** Where the row behind the last one begins, in the window. */
let end: i32 = 0;

export function endOfRows(): i32 {
  return end;
}

/** A bit for each of 64 bytes that is equal to the one in `wanted`. */
function equal(at: usize, wanted: v128): u64 {
  return bitsOf(
    i8x16.eq(v128.load(at), wanted),
    i8x16.eq(v128.load(at, 16), wanted),
    i8x16.eq(v128.load(at, 32), wanted),
    i8x16.eq(v128.load(at, 48), wanted),
  );
}

/** A bit for each of 64 bytes that is NUL, or beyond ASCII: as signed numbers those below 1. */
function foreign(at: usize): u64 {
  const one = i8x16.splat(1);
  return bitsOf(
    i8x16.lt_s(v128.load(at), one),
    i8x16.lt_s(v128.load(at, 16), one),
    i8x16.lt_s(v128.load(at, 32), one),
    i8x16.lt_s(v128.load(at, 48), one),
  );
}

function bitsOf(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    (<u64>i8x16.bitmask(a)) |
    ((<u64>i8x16.bitmask(b)) << 16) |
    ((<u64>i8x16.bitmask(c)) << 32) |
    ((<u64>i8x16.bitmask(d)) << 48)
  );
}

/**
 * Finds the cells of plain rows among the first `length` bytes of the window, up to `mostRows` of them and to the first row that is anything else (plain-cells.ts); gives how many rows.
 * `base` is added to where each cell starts and ends.
 */
export function find(length: i32, base: i32, separator: i32, stride: i32, mostRows: i32, mostBytes: i32): i32 {
  const separators = i8x16.splat(<i8>separator);
  const feeds = i8x16.splat(10);
  const returns = i8x16.splat(13);
  const quotes = i8x16.splat(34);
  let cells: i32 = 0;
  let rows: i32 = 0;
  let row: i32 = 0;
  // The cell that the next line feed has to end, so that its row is as wide as the header.
  let last = stride - 1;
  // Of the byte before this block: whether it ended a cell, and whether it is a CR.
  let ended: u64 = 1;
  let returned: u64 = 0;
  let hasReturns = false;
  memory.fill(windowAt + length, 0, BLOCK);
  store<i32>(startsAt, base);
  for (let from: i32 = 0; from < length; from += BLOCK) {
    const at = windowAt + from;
    let lines = equal(at, feeds);
    let ends = lines | equal(at, separators);
    const begins = (ends << 1) | ended;
    ended = ends >> 63;
    const carriage = equal(at, returns);
    // A CR that no line feed follows is seen at the byte behind it.
    const spoilt = foreign(at) | (begins & equal(at, quotes)) | (((carriage << 1) | returned) & ~lines);
    returned = carriage >> 63;
    if (carriage != 0) hasReturns = true;
    let isLast = spoilt != 0;
    if (isLast) {
      const before = (spoilt & (0 - spoilt)) - 1;
      ends &= before;
      lines &= before;
    }
    for (; lines != 0; lines &= lines - 1) {
      const position = from + <i32>ctz(lines);
      const bits = (lines & (0 - lines)) - 1;
      if (cells + <i32>popcnt(ends & bits) != last || position - row > mostBytes || rows == mostRows) {
        isLast = true;
        break;
      }
      rows++;
      row = position + 1;
      last += stride;
    }
    const origin = base + from;
    for (; ends != 0; ends &= ends - 1, cells++) {
      const position = origin + <i32>ctz(ends);
      store<i32>(endsAt + (<usize>cells << 2), position);
      store<i32>(startsAt + (<usize>cells << 2) + 4, position + 1);
    }
    if (isLast) break;
  }
  end = row;
  if (hasReturns) leaveOutReturns(rows, stride, base);
  return rows;
}

/** The CR of a CRLF is no part of the last cell. */
function leaveOutReturns(rows: i32, stride: i32, base: i32): void {
  const step = <usize>stride << 2;
  for (let row = 0, cell: usize = step - 4; row < rows; row++, cell += step) {
    const end = load<i32>(endsAt + cell);
    if (end > load<i32>(startsAt + cell) && load<u8>(windowAt + (end - base) - 1) == 13)
      store<i32>(endsAt + cell, end - 1);
  }
}
