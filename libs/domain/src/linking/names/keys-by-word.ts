import { Groups } from '../../columns/groups.js';
import { type NameWords } from './name-words.js';

/** Some of the match keys by each of their words, in the order of their ids; none by word 0. `isAmong`: by key 0 where it is not among them. */
export function keysByWord(words: NameWords, isAmong: ArrayLike<number>): Groups {
  const { list } = words;
  const starts = new Int32Array(words.size + 2);
  for (let key = 1; key < isAmong.length; key++) {
    if (isAmong[key] === 0) continue;
    const end = words.endOf(key);
    for (let at = words.startOf(key); at < end; at++) starts[list[at]! + 1]!++;
  }
  for (let word = 1; word < starts.length; word++) starts[word]! += starts[word - 1]!;
  const next = starts.slice();
  const keys = new Int32Array(starts.at(-1)!);
  for (let key = 1; key < isAmong.length; key++) {
    if (isAmong[key] === 0) continue;
    const end = words.endOf(key);
    for (let at = words.startOf(key); at < end; at++) keys[next[list[at]!]!++] = key;
  }
  return new Groups(starts, keys);
}
