// The inner loop of writing rows, in AssemblyScript: built into WebAssembly by tools/kernel.mjs. What it writes, the plain writer of the row writes, too (csv-writer.ts).

/** So many kinds of rows have a template; none has number 0. */
export const MOST_KINDS: i32 = 1 << 12;
export const TAPE_BYTES: i32 = 1 << 15;
export const WORDS_BYTES: i32 = 1 << 18;
export const CELLS_BYTES: i32 = 1 << 16;
export const TEMPLATE_BYTES: i32 = 1 << 20;

/** The four digits of 0 to 9999, given by who uses this. */
export const digitsAt: usize = memory.data(40000, 16);
/** Where the template of each kind begins; 0 where there is none. */
export const kindsAt: usize = memory.data((1 << 12) * 4, 16);
/** The rows that are to be written: the kind of each, and its values. */
export const tapeAt: usize = memory.data(1 << 15, 16);
/** The texts that values point to; more may be read behind them. */
export const wordsAt: usize = memory.data((1 << 18) + 16, 16);
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

let count: i32 = 0;

/** How many rows `write` has written. */
export function written(): i32 {
  return count;
}

/** Writes the rows from `tape` to before `end`, up to the first one that has no template, or a text that would have to stand between quotes or would run as a formula. Gives where the rows end. */
export function write(tape: usize, end: usize, target: usize): usize {
  let rows: i32 = 0;
  while (tape < end) {
    let step = <usize>load<i32>(kindsAt + ((<usize>load<i32>(tape)) << 2));
    if (step == 0) break;
    tape += 4;
    let at = target;
    let isSpoilt = false;
    for (let kind: i32 = -1; kind != END; step += 12) {
      const text = <usize>load<i32>(step);
      const length = <usize>load<i32>(step, 4);
      for (let byte: usize = 0; byte < length; byte += 16) v128.store(at + byte, v128.load(text + byte));
      at += length;
      kind = load<i32>(step, 8);
      switch (kind) {
        case KEY:
          key(at, load<u32>(tape), load<u32>(tape, 4));
          at += 16;
          tape += 8;
          break;
        case INTEGER:
          at = integer(at, load<i32>(tape));
          tape += 4;
          break;
        case HUNDREDTHS:
          at = hundredths(at, load<i32>(tape));
          tape += 4;
          break;
        case FOUR_DIGITS:
          store<u32>(at, digits(load<i32>(tape)));
          at += 4;
          tape += 4;
          break;
        case NUMBER_WORD:
          at = numberWord(at, load<i32>(tape), load<u32>(tape, 4));
          tape += 8;
          break;
        case FIRST_WORD:
        case WORD: {
          const length = load<i32>(tape, 4);
          if (isSpoiling(at, <usize>load<i32>(tape), length, kind == FIRST_WORD)) isSpoilt = true;
          at += length;
          tape += 8;
          break;
        }
        case CELL: {
          const cell = <usize>load<i32>(tape);
          const length = <usize>load<i32>(tape, 4);
          for (let byte: usize = 0; byte < length; byte += 16) v128.store(at + byte, v128.load(cell + byte));
          at += length;
          tape += 8;
          break;
        }
        default:
          break;
      }
    }
    if (isSpoilt) break;
    target = at;
    rows++;
  }
  count = rows;
  return target;
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
