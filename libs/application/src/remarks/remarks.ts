import { changeItem } from '../collections/change-item.js';
import { allItems, eachItem } from '../collections/each-item.js';
import { type Collections, type WritableCollection } from '../ports/collections.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type Remark, type RemarkRecord, REMARKS, type RemarkStatus } from './remark-record.js';

/** So many earlier remarks are kept. */
const KEPT_EARLIER = 50;

/** What a person says of several discrepancies at once. */
export interface SaidOf extends Omit<Remark, 'at'> {
  readonly cycle: string;
  readonly subjects: readonly string[];
}

/** What a person says of one discrepancy, having seen what was said of it last. */
export interface Saying extends Pick<Remark, 'status' | 'reason'> {
  readonly subject: string;
  /** Undefined where nothing had been said. */
  readonly seen: Pick<Remark, 'by' | 'at'> | undefined;
}

/** So many are written together. */
const AT_ONCE = 200;

/** Whether somebody said this at that moment; nobody ever said anything where nothing was seen. */
export function isSameRemark(remark: Saying['seen'], seen: Saying['seen']): boolean {
  return remark?.by === seen?.by && remark?.at === seen?.at;
}

/** What was said last of a discrepancy before a write said something of it. */
export function remarkBefore(record: RemarkRecord | undefined, claim: string): Remark | undefined {
  return record?.claim === claim ? record.earlier[0] : record;
}

/** Takes what people remark on discrepancies. Every method may raise the faults of the collections. */
export class Remarks {
  private readonly records: WritableCollection<RemarkRecord>;

  constructor({ collections }: { readonly collections: Collections }) {
    this.records = collections.writing(REMARKS, 'gateway');
  }

  /** Says the same of each; a repetition of the write says nothing twice. Of two who say something at once, the later one holds and the other stays as earlier. */
  async say({ id: claim, at }: Claim, { cycle, subjects, ...said }: SaidOf): Promise<void> {
    const remark = { ...said, at };
    await Promise.all(
      subjects.map((subject) =>
        changeItem(this.records, idOf(cycle, subject), (known) =>
          known?.claim === claim ? known : { ...remark, cycle, subject, claim, earlier: earlierOf(known) },
        ),
      ),
    );
  }

  /** Says of each something of its own, where nobody said anything else since that was seen; a repetition says nothing twice. Returns of how many it is said. */
  async sayEach(
    { id: claim, at }: Claim,
    cycle: string,
    by: string,
    sayings: readonly Saying[],
  ): Promise<number> {
    let said = 0;
    for (let from = 0; from < sayings.length; from += AT_ONCE) {
      const stored = await Promise.all(
        sayings
          .slice(from, from + AT_ONCE)
          .map(({ subject, status, reason, seen }) =>
            changeItem(this.records, idOf(cycle, subject), (known) =>
              known?.claim === claim || !isSameRemark(known, seen)
                ? known
                : { cycle, subject, claim, status, reason, by, at, earlier: earlierOf(known) },
            ),
          ),
      );
      said += stored.filter((each) => each?.item.claim === claim).length;
    }
    return said;
  }

  /** What was said of some discrepancies, in their order; undefined where nothing was. */
  of(cycle: string, subjects: readonly string[]): Promise<(RemarkRecord | undefined)[]> {
    return Promise.all(subjects.map(async (subject) => (await this.records.get(idOf(cycle, subject)))?.item));
  }

  /** How far one is with the discrepancies of a cycle of which something was said, by their names. */
  async statuses(cycle: string): Promise<ReadonlyMap<string, RemarkStatus>> {
    const statuses = new Map<string, RemarkStatus>();
    for await (const { item } of eachItem(this.records, 'ofCycle', cycle))
      statuses.set(item.subject, item.status);
    return statuses;
  }

  /** Nothing is kept any more of what people wrote about a cycle. */
  async forgetReasons(cycle: string): Promise<void> {
    for (const { id } of await allItems(this.records, 'ofCycle', cycle))
      await changeItem(this.records, id, (record) => record && withoutReasons(record));
  }
}

function idOf(cycle: string, subject: string): string {
  return `${cycle} ${subject}`;
}

function earlierOf(known: RemarkRecord | undefined): readonly Remark[] {
  if (known === undefined) return [];
  const { status, reason, by, at, earlier } = known;
  return [{ status, reason, by, at }, ...earlier].slice(0, KEPT_EARLIER);
}

function withoutReasons(record: RemarkRecord): RemarkRecord {
  if ([record, ...record.earlier].every(({ reason }) => reason === '')) return record;
  return { ...record, reason: '', earlier: record.earlier.map((each) => ({ ...each, reason: '' })) };
}
