import { AUTO } from '../linking/links.js';
import { type StatementTable } from '../statements/statement-table.js';
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
  const unlinked = new StatedByUnlinked(statements);
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
      unlinked.add(row, keys.hash(row));
    }
  }
  if (!unlinked.isEmpty)
    for (const instance of members) {
      const row = instances.row[instance]!;
      if (links.kind[row] !== AUTO || !unlinked.mayMeet(row, keys.hash(row))) continue;
      for (const number of statedNumbers(statements, row))
        if (firstOfNumber.has(number)) groups.joinBy(firstOfNumber, number, instance);
      if (firstOfKey.has(keys.key(row))) groups.joinBy(firstOfKey, keys.key(row), instance);
    }
  const result = new Int32Array(instances.length);
  for (const instance of members) result[instance] = groups.rootOf(instance) + 1;
  return result;
}

/** As many hashes of payment keys have a mark of their own. */
const HASH_MARKS = 2 ** 18;

/** What unlinked rows state, as marks by numbers and by hashes of payment keys: most other rows have nothing of it, and need not be looked at further. */
class StatedByUnlinked {
  isEmpty = true;
  private readonly nik: Uint8Array;
  private readonly account: Uint8Array;
  private readonly card: Uint8Array;
  private readonly danom: Uint8Array;
  private readonly hashes = new Uint8Array(HASH_MARKS);

  constructor(private readonly statements: StatementTable) {
    const { nationalIds, accounts, cards, danomCodes } = statements.vocabulary;
    this.nik = new Uint8Array(nationalIds.size + 1);
    this.account = new Uint8Array(accounts.size + 1);
    this.card = new Uint8Array(cards.size + 1);
    this.danom = new Uint8Array(danomCodes.size + 1);
  }

  /** Marks what a row states, and its key's hash. */
  add(row: number, hash: number): void {
    const { nik, account, card, danom } = this.statements;
    this.isEmpty = false;
    for (const [marks, number] of [
      [this.nik, nik[row]!],
      [this.account, account[row]!],
      [this.card, card[row]!],
      [this.danom, danom[row]!],
    ] as const)
      if (number !== 0) marks[number] = 1;
    this.hashes[hash & (HASH_MARKS - 1)] = 1;
  }

  /** Whether a row may state a number of those, or have the payment key of one. */
  mayMeet(row: number, hash: number): boolean {
    const { nik, account, card, danom, damagedNik } = this.statements;
    return (
      this.nik[nik[row]!] === 1 ||
      this.account[account[row]!] === 1 ||
      this.card[card[row]!] === 1 ||
      this.danom[danom[row]!] === 1 ||
      this.hashes[hash & (HASH_MARKS - 1)] === 1 ||
      (nik[row] === 0 && damagedNik.has(row))
    );
  }
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
