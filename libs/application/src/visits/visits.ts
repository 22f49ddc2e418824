import { createHash } from 'node:crypto';
import { allItems, eachItem } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { type Collections, type WritableCollection } from '../ports/collections.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type NewVisit, type VisitRecord, VISITS } from './visit-record.js';

/** So many are written together. */
const AT_ONCE = 200;

/** What somebody tells of visits of a cycle. */
export interface ToldVisits {
  readonly cycle: string;
  readonly by: string;
  readonly visits: readonly NewVisit[];
}

/** The visits of a cycle by household, the newest first. */
export type VisitsByHousehold = ReadonlyMap<string, readonly VisitRecord[]>;

/** Keeps what came of visits, whoever tells it. Every method may raise the faults of the collections. */
export class Visits {
  private readonly records: WritableCollection<VisitRecord>;

  constructor({ collections }: { readonly collections: Collections }) {
    this.records = collections.writing(VISITS, 'gateway');
  }

  /** Keeps visits beside those that are known; a visit that somebody told already, or a repetition of the write, is none. Returns how many the write told. */
  async record(claim: Claim, { visits, ...told }: ToldVisits): Promise<number> {
    let recorded = 0;
    for (let from = 0; from < visits.length; from += AT_ONCE) {
      const some = visits.slice(from, from + AT_ONCE).map((visit) => this.keep(claim, { ...told, ...visit }));
      recorded += (await Promise.all(some)).filter((isOwn) => isOwn).length;
    }
    return recorded;
  }

  /** All visits of a cycle. */
  async ofCycle(cycle: string): Promise<VisitsByHousehold> {
    const byHousehold = new Map<string, VisitRecord[]>();
    for await (const { item } of eachItem(this.records, 'ofCycle', cycle, { newestFirst: true })) {
      const visits = byHousehold.get(item.household);
      if (visits === undefined) byHousehold.set(item.household, [item]);
      else visits.push(item);
    }
    return byHousehold;
  }

  /** The visits to a household, the newest first. */
  async ofHousehold(cycle: string, household: string): Promise<readonly VisitRecord[]> {
    const all = await allItems(this.records, 'ofHousehold', `${cycle} ${household}`, { newestFirst: true });
    return all.map(({ item }) => item);
  }

  /** Nothing is kept any more of the visits of a cycle: they tell of people's homes, and nothing counts by them. */
  async forget(cycle: string): Promise<void> {
    for (const { id, version } of await allItems(this.records, 'ofCycle', cycle))
      await this.records.remove(id, version);
  }

  /** Whether it is this write that told the visit. */
  private async keep({ id: claim, at }: Claim, visit: Omit<VisitRecord, 'claim' | 'at'>): Promise<boolean> {
    try {
      await this.records.insert(idOf(visit), { ...visit, claim, at });
      return true;
    } catch (fault) {
      // Somebody else told the same.
      if (isFault(fault, 'ITEM_EXISTS')) return false;
      throw fault;
    }
  }
}

/** Of what was told of a visit, not of who told it: the same visit is there once, however often it is told. */
function idOf({
  cycle,
  household,
  outcome,
  day,
  volunteer,
  note,
}: Omit<VisitRecord, 'claim' | 'at'>): string {
  const content = JSON.stringify([cycle, household, outcome, day, volunteer, note]);
  return `v-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}
