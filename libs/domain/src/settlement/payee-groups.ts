import { AUTO } from '../linking/links.js';
import { type SettlementContext } from './settlement-context.js';
import { type PayeeNumber, statedNumbers } from './stated-numbers.js';

const NONE = -1;

/**
 * Groups the instances of a channel so that statements which may speak of one payment stand in one group: linked ones by payee, the others with
 * everything that states the same NIK, account, card or danom code, or has the same payment key. Returns a group number (from 1; 0 = another channel) by instance.
 */
export function payeeGroups(context: SettlementContext, channel: number): Int32Array {
  const { instances, statements, reports, links, keys } = context;
  const groups = new Groups(instances.length);
  const firstOfPayee = new Int32Array(statements.vocabulary.nationalIds.size + 1).fill(NONE);
  const firstOfNumber = new Map<PayeeNumber, number>();
  const firstOfKey = new Map<string, number>();
  const hashes = new Set<number>();
  const members: number[] = [];
  for (let instance = 0; instance < instances.length; instance++) {
    const row = instances.row[instance]!;
    if (reports[statements.report[row]!]!.channel !== channel) continue;
    members.push(instance);
    if (links.kind[row] === AUTO) {
      const payee = links.payee[row]!;
      if (firstOfPayee[payee] === NONE) firstOfPayee[payee] = instance;
      else groups.join(firstOfPayee[payee]!, instance);
    } else {
      for (const number of statedNumbers(statements, row)) groups.joinBy(firstOfNumber, number, instance);
      groups.joinBy(firstOfKey, keys.key(row), instance);
      hashes.add(keys.hash(row));
    }
  }
  if (hashes.size > 0)
    for (const instance of members) {
      const row = instances.row[instance]!;
      if (links.kind[row] !== AUTO) continue;
      for (const number of statedNumbers(statements, row))
        if (firstOfNumber.has(number)) groups.joinBy(firstOfNumber, number, instance);
      if (hashes.has(keys.hash(row)) && firstOfKey.has(keys.key(row)))
        groups.joinBy(firstOfKey, keys.key(row), instance);
    }
  const result = new Int32Array(instances.length);
  for (const instance of members) result[instance] = groups.rootOf(instance) + 1;
  return result;
}

/** Disjoint groups of instances (union-find with path halving; the smallest member is the root). */
class Groups {
  private readonly parent: Int32Array;

  constructor(length: number) {
    this.parent = new Int32Array(length);
    for (let instance = 0; instance < length; instance++) this.parent[instance] = instance;
  }

  rootOf(instance: number): number {
    let at = instance;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }

  /** Joins the instance to the first one with the same key. */
  joinBy<Key>(firstByKey: Map<Key, number>, key: Key, instance: number): void {
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, instance);
    else this.join(first, instance);
  }

  join(first: number, second: number): void {
    const one = this.rootOf(first);
    const other = this.rootOf(second);
    this.parent[Math.max(one, other)] = Math.min(one, other);
  }
}
