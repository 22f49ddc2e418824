// The inner loop of writing rows, in AssemblyScript: built into WebAssembly by tools/kernel.mjs. What it writes, the plain writer of the row writes, too (csv-writer.ts).

/** So many kinds of rows have a template; none has number 0. */
export const MOST_KINDS: i32 = 1 << 12;
/** Rows of a block, and the columns that their values fit. */
export const BLOCK_ROWS: i32 = 256;
export const BLOCK_COLUMNS: i32 = 32;
export const WORDS_BYTES: i32 = 1 << 18;
export const KEPT_BYTES: i32 = 1 << 21;
export const CELLS_BYTES: i32 = 1 << 16;
export const TEMPLATE_BYTES: i32 = 1 << 20;

/** The four digits of 0 to 9999, given by who uses this. */
export const digitsAt: usize = memory.data(40000, 16);
/** Where the template of each kind begins; 0 where there is none. */
export const kindsAt: usize = memory.data((1 << 12) * 4, 16);
/** The rows that are to be written: the kind of each. */
export const rowKindsAt: usize = memory.data(256 * 4, 16);
/** Their values, a column behind the other. */
export const valuesAt: usize = memory.data(32 * 256 * 4, 16);
/** The texts of these rows that values point to; more may be read behind them. */
export const wordsAt: usize = memory.data((1 << 18) + 16, 16);
/** Texts that stand in rows of many blocks, as values point to them. */
export const keptAt: usize = memory.data((1 << 21) + 16, 16);
/** Cells that stand in many rows, as values point to them; more may be read behind them. */
export const cellsAt: usize = memory.data((1 << 16) + 16, 16);
/** The templates, and their texts: steps of a text, which comes first, and the kind of the value behind it. */
export const templatesAt: usize = memory.data((1 << 20) + 16, 16);
/** From here on rows may be written; whoever uses this makes room. */
export const rowsAt: usize = __heap_base;

// Kinds of values (slots.ts).
const END: i32 = 0;
const KEY: i32 = 1;
const INTEGER: i32 = 2;
const HUNDREDTHS: i32 = 3;
const FOUR_DIGITS: i32 = 4;
const NUMBER_WORD: i32 = 5;
const WORD: i32 = 6;
const FIRST_WORD: i32 = 7;
const CELL: i32 = 8;

/** Bytes from a value to the one of the next column: some values take two. */
const COLUMN: usize = 256 * 4;
/** Numbers of which the last characters are shown are no longer. */
const MOST_HIDDEN: i32 = 60;

let count: i32 = 0;

/** How many rows `write` has written. */
export function written(): i32 {
  return count;
}

/** Writes the rows of the block from `from` to before `end`, up to the first one that has no template, or a value that the block could not hold, or a text that would have to stand between quotes or would run as a formula. Gives where the rows end. */
export function write(from: i32, end: i32, target: usize): usize {
  let row = from;
  for (; row < end; row++) {
    const at = writeRow(<usize>row << 2, target);
    if (at == 0) break;
    target = at;
  }
  count = row - from;
  return target;
}

/** Gives where the row ends whose values stand so many bytes from the begin of their columns; 0 where it cannot be written so. */
// @ts-ignore: decorator
@inline
function writeRow(place: usize, target: usize): usize {
  let step = <usize>load<i32>(kindsAt + (<usize>load<i32>(rowKindsAt + place) << 2));
  if (step == 0) return 0;
  const values = valuesAt + place;
  let at = target;
  let isSpoilt = false;
  for (let kind: i32 = -1; kind != END; step += 16) {
    at = copied(at, <usize>load<i32>(step), <usize>load<i32>(step, 4));
    kind = load<i32>(step, 8);
    const value = values + <usize>load<i32>(step, 12);
    switch (kind) {
      case KEY:
        key(at, load<u32>(value), load<u32>(value, COLUMN));
        at += 16;
        break;
      case INTEGER:
        at = integer(at, load<i32>(value));
        break;
      case HUNDREDTHS:
        at = hundredths(at, load<i32>(value));
        break;
      case FOUR_DIGITS: {
        const number = load<i32>(value);
        if (number < 0) isSpoilt = true;
        else store<u32>(at, digits(number % 10000));
        at += 4;
        break;
      }
      case NUMBER_WORD: {
        const hidden = load<i32>(value);
        if (hidden <= 0 || hidden > MOST_HIDDEN) isSpoilt = true;
        else at = numberWord(at, hidden, load<u32>(value, COLUMN));
        break;
      }
      case FIRST_WORD:
      case WORD: {
        const length = load<i32>(value, COLUMN);
        if (length < 0 || isSpoiling(at, <usize>load<i32>(value), length, kind == FIRST_WORD)) isSpoilt = true;
        else at += length;
        break;
      }
      case CELL: {
        const length = load<i32>(value, COLUMN);
        if (length < 0) isSpoilt = true;
        else at = copied(at, <usize>load<i32>(value), <usize>length);
        break;
      }
      default:
        break;
    }
  }
  return isSpoilt ? 0 : at;
}

/** Copies so many bytes, and some behind them; gives where they end. */
// @ts-ignore: decorator
@inline
function copied(at: usize, from: usize, length: usize): usize {
  for (let byte: usize = 0; byte < length; byte += 16) v128.store(at + byte, v128.load(from + byte));
  return at + length;
}

/** Copies a text; tells whether it may not stand in a cell as it is. */
// @ts-ignore: decorator
@inline
function isSpoiling(at: usize, word: usize, length: i32, isFirst: bool): bool {
  let bad: i32 = 0;
  for (let byte: i32 = 0; byte < length; byte += 16) {
    const bytes = v128.load(word + byte);
    v128.store(at + byte, bytes);
    const signs = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(44)), i8x16.eq(bytes, i8x16.splat(34))),
      v128.or(i8x16.eq(bytes, i8x16.splat(13)), i8x16.eq(bytes, i8x16.splat(10))),
    );
    const left = length - byte;
    bad |= i8x16.bitmask(signs) & (left < 16 ? (1 << left) - 1 : 0xffff);
  }
  if (isFirst && length > 0) {
    const first = load<u8>(word);
    if (first <= 32 || first == 61 || first == 43 || first == 45 || first == 64) return true;
  }
  return bad != 0;
}

// @ts-ignore: decorator
@inline
function digits(value: i32): u32 {
  return load<u32>(digitsAt + ((<usize>value) << 2));
}

/** 16 hex digits of two halves. */
// @ts-ignore: decorator
@inline
function key(at: usize, high: u32, low: u32): void {
  const bytes = i64x2.splat((<i64>high << 32) | <i64>low);
  const leading = i8x16.shr_u(bytes, 4);
  const trailing = v128.and(bytes, i8x16.splat(15));
  const halves = i8x16.shuffle(leading, trailing, 7, 23, 6, 22, 5, 21, 4, 20, 3, 19, 2, 18, 1, 17, 0, 16);
  const signs = i8x16(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102);
  v128.store(at, i8x16.swizzle(signs, halves));
}

/** Gives where the number ends, as the following. */
function integer(at: usize, value: i32): usize {
  if (value >= 0) return natural(at, value);
  store<u8>(at, 45);
  return natural(at + 1, <u32>-value);
}

function hundredths(at: usize, value: i32): usize {
  let amount = <u32>value;
  if (value < 0) {
    store<u8>(at++, 45);
    amount = <u32>-value;
  }
  const whole = amount / 100;
  const behind = natural(at, whole);
  store<u8>(behind, 46);
  store<u16>(behind, <u16>(digits(<i32>(amount - whole * 100)) >> 16), 1);
  return behind + 3;
}

function natural(at: usize, value: u32): usize {
  if (value < 10000) return few(at, value);
  const high = value / 10000;
  const behind = high < 10000 ? few(at, high) : many(at, high);
  store<u32>(behind, digits(<i32>(value - high * 10000)));
  return behind + 4;
}

function many(at: usize, value: u32): usize {
  const high = value / 10000;
  const behind = few(at, high);
  store<u32>(behind, digits(<i32>(value - high * 10000)));
  return behind + 4;
}

/** A number below 10,000 without leading zeros. */
function few(at: usize, value: u32): usize {
  const count: usize = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
  store<u32>(at, digits(<i32>value) >> (<u32>(8 * (4 - count))));
  return at + count;
}

/** Stars for what is hidden, and the last four characters. */
// @ts-ignore: decorator
@inline
function numberWord(at: usize, hidden: i32, last: u32): usize {
  const stars = i8x16.splat(42);
  for (let star: i32 = 0; star < hidden; star += 16) v128.store(at + star, stars);
  store<u32>(at + hidden, last);
  return at + hidden + 4;
}
