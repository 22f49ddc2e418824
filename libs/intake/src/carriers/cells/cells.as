// The inner loops of reading, in AssemblyScript: built into WebAssembly by tools/kernel.mjs. What each gives, the same in TypeScript gives, too (scanned-cells.ts).

/** How many bytes are looked at together, and how many more may be read behind them. */
export const WINDOW_BYTES: i32 = 1 << 16;
const BLOCK: i32 = 64;

/** The bytes that are looked at, and start and end of each cell. No byte ends more than one cell. */
export const windowAt: usize = memory.data((1 << 16) + 64, 16);
export const startsAt: usize = memory.data(((1 << 16) + 64) * 4, 16);
export const endsAt: usize = memory.data(((1 << 16) + 64) * 4, 16);

/** What is said of the cells of a column, row by row: two numbers of each, or one, whether it is the one above it once more, and its form. As many as there are rows (MOST_ROWS). */
export const firstAt: usize = memory.data(256 * 4, 16);
export const secondAt: usize = memory.data(256 * 4, 16);
export const repeatsAt: usize = memory.data(256, 16);
export const formsAt: usize = memory.data(256, 16);

/** So many different cells of a column are remembered by `words`: which rows they are of, and with which bytes they begin. */
const MOST_WORDS: i32 = 8;
const wordsAt: usize = memory.data(8 * 4, 16);
const beginningsAt: usize = memory.data(8 * 16, 16);

/** Where the row behind the last one begins, in the window. */
let end: i32 = 0;

/** What was added to where each cell starts and ends. */
let origin: usize = 0;

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
  origin = windowAt - <usize>base;
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
    const block = base + from;
    for (; ends != 0; ends &= ends - 1, cells++) {
      const position = block + <i32>ctz(ends);
      store<i32>(endsAt + (<usize>cells << 2), position);
      store<i32>(startsAt + (<usize>cells << 2) + 4, position + 1);
    }
    if (isLast) break;
  }
  end = row;
  if (hasReturns) leaveOutReturns(rows, stride);
  return rows;
}

/** The CR of a CRLF is no part of the last cell. Before an empty one stands what ended another cell, or nothing. */
function leaveOutReturns(rows: i32, stride: i32): void {
  const step = <usize>stride << 2;
  for (let row = 0, cell: usize = step - 4; row < rows; row++, cell += step) {
    const end = load<i32>(endsAt + cell);
    if (load<u8>(origin + end - 1) == 13) store<i32>(endsAt + cell, end - 1);
  }
}

/** The halves of the numbers in a column of so many rows: as one that has 16 digits and is not zero; first -1 where it is anything else. */
export function halves(column: i32, stride: i32, rows: i32): void {
  const zeros = i8x16.splat(48);
  const nines = i8x16.splat(9);
  const tens = i8x16(10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
  const hundreds = i16x8(100, 1, 100, 1, 100, 1, 100, 1);
  let cell = <usize>column << 2;
  for (let at: usize = 0, last = <usize>rows << 2; at < last; at += 4, cell += <usize>stride << 2) {
    const start = <usize>load<i32>(startsAt + cell);
    const digits = i8x16.sub(v128.load(origin + start), zeros);
    let high: i32 = -1;
    let low: i32 = 0;
    if (<usize>load<i32>(endsAt + cell) - start == 16 && !v128.any_true(i8x16.gt_u(digits, nines))) {
      const pairs = i16x8.narrow_i32x4_u(
        i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_low_i8x16_u(digits, tens)),
        i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_high_i8x16_u(digits, tens)),
      );
      const fours = i32x4.dot_i16x8_s(pairs, hundreds);
      high = i32x4.extract_lane(fours, 0) * 10000 + i32x4.extract_lane(fours, 1);
      low = i32x4.extract_lane(fours, 2) * 10000 + i32x4.extract_lane(fours, 3);
      if ((high | low) == 0) high = -1;
    }
    store<i32>(firstAt + at, high);
    store<i32>(secondAt + at, low);
  }
}

/** What the digits of the cells in a column of so many rows state; -1 where there are none, more than nine, or anything else. */
export function amounts(column: i32, stride: i32, rows: i32): void {
  let cell = <usize>column << 2;
  for (let at: usize = 0, last = <usize>rows << 2; at < last; at += 4, cell += <usize>stride << 2) {
    const start = origin + <usize>load<i32>(startsAt + cell);
    const length = <i32>(origin + <usize>load<i32>(endsAt + cell) - start);
    let amount: i32 = -1;
    if (length > 0 && length <= 9) amount = length < 9 ? amountAt(start, length) : nineAt(start);
    store<i32>(firstAt + at, amount);
  }
}

/** The number of up to eight digits, all at once; -1 where other bytes are among them. */
function amountAt(start: usize, length: i32): i32 {
  // The last digit comes into the highest byte; what is missing at the front becomes zeros.
  const digits = (load<u64>(start) ^ 0x3030303030303030) << (64 - ((<u64>length) << 3));
  if (((digits | (digits + 0x0606060606060606)) & 0xf0f0f0f0f0f0f0f0) != 0) return -1;
  const pairs = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ff;
  const fours = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff;
  return <i32>(fours * 10000 + (fours >> 32));
}

function nineAt(start: usize): i32 {
  const digit = <u32>load<u8>(start) - 48;
  const others = amountAt(start + 1, 8);
  return digit > 9 || others < 0 ? -1 : <i32>digit * 100000000 + others;
}

/** The days since 1970-01-01 of the cells in a column of so many rows that are written as 2026-03-02, in the years 1971 to 2199 and up to the 28th; -1 for all others. */
export function days(column: i32, stride: i32, rows: i32): void {
  let cell = <usize>column << 2;
  for (let at: usize = 0, last = <usize>rows << 2; at < last; at += 4, cell += <usize>stride << 2) {
    const start = origin + <usize>load<i32>(startsAt + cell);
    const end = origin + <usize>load<i32>(endsAt + cell);
    store<i32>(firstAt + at, end - start == 10 ? dayAt(start) : -1);
  }
}

function dayAt(start: usize): i32 {
  if (load<u8>(start + 4) != 45 || load<u8>(start + 7) != 45) return -1;
  const digits = i8x16.sub(v128.load(start), i8x16.splat(48));
  if ((i8x16.bitmask(i8x16.gt_u(digits, i8x16.splat(9))) & 0b1101101111) != 0) return -1;
  const year = two(start) * 100 + two(start + 2);
  const month = two(start + 5);
  const day = two(start + 8);
  if (year < 1971 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 28) return -1;
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const century = shifted / 100;
  const before = 365 * shifted + (shifted >> 2) - century + (century >> 2) + (153 * fromMarch + 2) / 5;
  return before - 719469 + day;
}

/** The number of two digits. */
function two(at: usize): i32 {
  return (<i32>load<u8>(at) - 48) * 10 + <i32>load<u8>(at, 1) - 48;
}

/** For each of the cells in a column of so many rows the first row with the same one, as far as it is known: of the one above, and of the first `MOST_WORDS` that differ; else its own row. Gives how many are remembered. */
export function words(column: i32, stride: i32, rows: i32): i32 {
  const step = <usize>stride << 2;
  const top = <usize>column << 2;
  const places = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  let known: i32 = 0;
  let above: i32 = -1;
  let beginningAbove = i8x16.splat(0);
  for (let row: i32 = 0, cell = top; row < rows; row++, cell += step) {
    const start = origin + <usize>load<i32>(startsAt + cell);
    const length = <i32>(origin + <usize>load<i32>(endsAt + cell) - start);
    // No NUL stands in a cell: beginnings of up to 16 bytes are equal where the cells are.
    const beginning = v128.and(v128.load(start), i8x16.lt_u(places, i8x16.splat(<i8>min(length, 16))));
    let first = row;
    if (above >= 0 && isEqual(beginning, beginningAbove) && isSameCell(top + <usize>above * step, start, length))
      first = above;
    else {
      for (let at: i32 = 0; at < known; at++) {
        const other = load<i32>(wordsAt + (<usize>at << 2));
        if (!isEqual(beginning, v128.load(beginningsAt + (<usize>at << 4)))) continue;
        if (isSameCell(top + <usize>other * step, start, length)) {
          first = other;
          break;
        }
      }
      if (first == row && known < MOST_WORDS) {
        store<i32>(wordsAt + (<usize>known << 2), row);
        v128.store(beginningsAt + (<usize>known << 4), beginning);
        known++;
      }
    }
    store<i32>(firstAt + (<usize>row << 2), first);
    above = first;
    beginningAbove = beginning;
  }
  return known;
}

function isEqual(one: v128, other: v128): bool {
  return !v128.any_true(v128.xor(one, other));
}

/** Whether the same as in so many bytes stands in a cell that begins so, too, given by four times its number. */
function isSameCell(cell: usize, start: usize, length: i32): bool {
  if (length < 16) return true;
  const otherStart = origin + <usize>load<i32>(startsAt + cell);
  if (<i32>(origin + <usize>load<i32>(endsAt + cell) - otherStart) != length) return false;
  return isSame(start, otherStart, length);
}

/** Of the cells in a column of so many rows whether each is the one above it once more, its form (text-form.ts) and, where it is wanted, its hash (text-hash.ts). */
export function texts(column: i32, stride: i32, rows: i32, wantsHashes: bool): void {
  let cell = <usize>column << 2;
  let above: usize = 0;
  let lengthAbove: i32 = -1;
  let hash: i32 = 0;
  let form: i32 = 0;
  for (let row: i32 = 0; row < rows; row++, cell += <usize>stride << 2) {
    const start = origin + <usize>load<i32>(startsAt + cell);
    const length = <i32>(origin + <usize>load<i32>(endsAt + cell) - start);
    const isRepeated = length == lengthAbove && isSame(above, start, length);
    if (!isRepeated) {
      if (wantsHashes) hash = hashOf(start, length);
      form = formOf(start, length);
    }
    store<u8>(repeatsAt + row, isRepeated ? 1 : 0);
    store<i32>(firstAt + (<usize>row << 2), hash);
    store<u8>(formsAt + row, <u8>form);
    above = start;
    lengthAbove = length;
  }
}

const EMPTY: i32 = 1;
const NUMBER: i32 = 2;
const CODE: i32 = 4;
const TEXT: i32 = 8;

/** Above 31 and no DEL, no space but single ones inside: 16 bytes at a time. */
function formOf(start: usize, length: i32): i32 {
  if (length == 0) return EMPTY;
  let digits: i32 = 0;
  let zeros: i32 = 0;
  let untidy: i32 = 0;
  // Whether a space, or nothing, stands before.
  let space: i32 = 1;
  for (let at: i32 = 0; at < length; at += 16) {
    const bytes = v128.load(start + at);
    const count = min(length - at, 16);
    const wanted = (1 << count) - 1;
    const spaces = <i32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(32))) & wanted;
    const controls = v128.or(i8x16.lt_u(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(127)));
    untidy |= (spaces & ((spaces << 1) | space)) | (<i32>i8x16.bitmask(controls) & wanted);
    space = (spaces >> (count - 1)) & 1;
    const isDigit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10));
    digits += popcnt(<i32>i8x16.bitmask(isDigit) & wanted);
    zeros += popcnt(<i32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(48))) & wanted);
  }
  const number = digits == length && zeros != length ? NUMBER : 0;
  if ((untidy | space) != 0) return number;
  return number | CODE | (digits < 10 && load<u8>(start) != 35 ? TEXT : 0);
}

function isSame(one: usize, other: usize, length: i32): bool {
  for (let at: i32 = 0; at < length; at += 16) {
    const equal = i8x16.bitmask(i8x16.eq(v128.load(one + at), v128.load(other + at)));
    const wanted = length - at >= 16 ? 0xffff : (1 << (length - at)) - 1;
    if ((equal & wanted) != wanted) return false;
  }
  return true;
}

function hashOf(start: usize, length: i32): i32 {
  let hash: u32 = length;
  let at: i32 = 0;
  for (; at <= length - 4; at += 4) {
    hash = (hash ^ load<u32>(start + at)) * 0x9e3779b1;
    hash ^= hash >> 15;
  }
  for (; at < length; at++) hash = (hash ^ load<u8>(start + at)) * 0x01000193;
  hash ^= hash >> 15;
  hash *= 0x2c1b3c6d;
  return hash ^ (hash >> 13);
}
