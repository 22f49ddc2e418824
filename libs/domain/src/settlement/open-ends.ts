import { AUTO } from '../linking/links.js';
import { type OtherInstances } from './other-instances.js';
import { type SettlementContext } from './settlement-context.js';

/** Whether an instance may restate an end. */
type Fits = (instance: number, end: number) => boolean;

/** The open ends of the threads of one group: the rows that a newer report may restate, in the order of reports and rows. */
export interface OpenEnds {
  /** The first open end that fits, or -1. `sure`: only ends that are linked to the payee of the instance or have its payment key are looked for. */
  find(instance: number, sure: boolean, fits: Fits): number;
  /** Adds the end of a thread. Ends are added in the order of reports and rows. */
  add(end: number): void;
}

/** Groups up to this size are searched one by one: an index would cost more. */
const SMALL_GROUP = 32;

/** The open ends of a group of so many members. `restatedBy` tells which ends are no longer open. */
export function openEndsFor(
  members: number,
  context: SettlementContext,
  restatedBy: OtherInstances,
): OpenEnds {
  return members <= SMALL_GROUP ? new ListedEnds(restatedBy) : new IndexedEnds(context, restatedBy);
}

class ListedEnds implements OpenEnds {
  private readonly ends: number[] = [];

  constructor(private readonly restatedBy: OtherInstances) {}

  find(instance: number, _sure: boolean, fits: Fits): number {
    for (const end of this.ends) if (this.restatedBy.of(end) === -1 && fits(instance, end)) return end;
    return -1;
  }

  add(end: number): void {
    this.ends.push(end);
  }
}

/** Ends by what a row that restates them has in common with them, so that a town's worth of alike rows is not compared all with all. */
class IndexedEnds implements OpenEnds {
  private readonly buckets = new Map<string, Set<number>>();
  private readonly order = new Map<number, number>();

  constructor(
    private readonly context: SettlementContext,
    private readonly restatedBy: OtherInstances,
  ) {}

  find(instance: number, sure: boolean, fits: Fits): number {
    let found = -1;
    for (const key of this.keysToFind(instance, sure)) {
      const end = this.firstIn(key, instance, fits);
      if (end !== -1 && (found === -1 || this.order.get(end)! < this.order.get(found)!)) found = end;
    }
    return found;
  }

  add(end: number): void {
    this.order.set(end, this.order.size);
    for (const key of this.keysOf(end)) {
      const bucket = this.buckets.get(key);
      if (bucket) bucket.add(end);
      else this.buckets.set(key, new Set([end]));
    }
  }

  /** The first open end of a bucket that fits; restated ones leave it. */
  private firstIn(key: string, instance: number, fits: Fits): number {
    const bucket = this.buckets.get(key);
    for (const end of bucket ?? [])
      if (this.restatedBy.of(end) !== -1) bucket!.delete(end);
      else if (fits(instance, end)) return end;
    return -1;
  }

  private keysOf(instance: number): string[] {
    const { statements, instances, keys } = this.context;
    const row = instances.row[instance]!;
    const reference = statements.referenceText(row);
    const kinds = reference === '' ? ['money', 'plain'] : ['money'];
    const money = [statements.day[row]!, ANY_DAY].map((day) => `${statements.amount[row]} ${day}`);
    return [
      `key ${keys.key(row)}`,
      ...kinds.flatMap((kind) => money.map((text) => `${kind} ${text}`)),
      ...(reference === '' ? [] : [`reference ${reference}`]),
    ];
  }

  /** Keys of the ends that can be the same transaction (docs/rules.md, 6): the reference, else amount and day, where a missing day fits any. */
  private keysToFind(instance: number, sure: boolean): string[] {
    const { statements, instances, keys, links } = this.context;
    const row = instances.row[instance]!;
    if (sure && links.kind[row] !== AUTO) return [`key ${keys.key(row)}`];
    const reference = statements.referenceText(row);
    const day = statements.day[row]!;
    const kind = reference === '' ? 'money' : 'plain';
    const days = day === 0 ? [ANY_DAY] : [day, NO_DAY];
    return [
      `key ${keys.key(row)}`,
      ...days.map((text) => `${kind} ${statements.amount[row]} ${text}`),
      ...(reference === '' ? [] : [`reference ${reference}`]),
    ];
  }
}

const NO_DAY = 0;
const ANY_DAY = 'any';
