import { NO_TELEMETRY, type Telemetry } from '../ports/telemetry.js';
import {
  type AuditAnchor,
  AuditCheck,
  type AuditEntry,
  type AuditFacts,
  type AuditFlaw,
  nextEntry,
} from '#security';
import { eachItem } from '../collections/each-item.js';
import { failureReason } from '../delivery/failure-reason.js';
import { isFault } from '../faults/fault.js';
import {
  type CollectionDefinition,
  type Collections,
  type Page,
  type PageOptions,
  type ReadableCollection,
  type WritableCollection,
} from '../ports/collections.js';
import { type Anchors } from '../ports/anchors.js';
import { type AuditSpan, pageOfSpan } from './audit-span.js';
import { placeOf } from './place-of.js';
import { UNMASKING_LISTS, type UnmaskingList } from './unmasking-notes.js';

/** The trail; written by the gateway, and only ever added to. */
export const AUDIT: CollectionDefinition<AuditEntry> = {
  name: 'audit',
  owner: 'gateway',
  lists: {
    all: ({ number }) => ({ of: '', at: placeOf(number) }),
    byPerson: ({ by, number }) => ({ of: by, at: placeOf(number) }),
    byThing: ({ to, number }) => (to === '' ? undefined : { of: to, at: placeOf(number) }),
    byAction: ({ what, number }) => ({ of: what, at: placeOf(number) }),
    ...UNMASKING_LISTS,
  },
};

/** By what people list the trail. */
export type AuditList = 'all' | 'byPerson' | 'byThing' | 'byAction';

/** After so many entries one is anchored. */
const ANCHORED_EVERY = 10;

/** What a check of the trail found. */
export interface AuditVerdict {
  /** Entries that are as they were: all, or those before the flaw. */
  readonly entries: number;
  readonly flaw?: AuditFlaw;
  readonly anchors: ComparedAnchors;
}

/** What was written down elsewhere that the trail was compared with. */
interface ComparedAnchors {
  /** How many entries are anchored. */
  readonly count: number;
  /** Number of the last of them, 0 where there is none: that entries behind it were cut off nobody would see. */
  readonly last: number;
}

/** Checks a trail against its chain and what was anchored of it. Faults: those of the collection. */
export async function verifyTrail(
  trail: ReadableCollection<AuditEntry>,
  anchors: readonly AuditAnchor[],
): Promise<AuditVerdict> {
  const check = new AuditCheck(anchors);
  let entries = 0;
  let flaw: AuditFlaw | undefined;
  for await (const { item } of eachItem(trail, 'all', '')) {
    flaw = check.take(item);
    if (flaw) break;
    entries++;
  }
  flaw ??= check.end();
  const compared = comparedAnchors(anchors);
  return flaw ? { entries: flaw.number - 1, flaw, anchors: compared } : { entries, anchors: compared };
}

function comparedAnchors(anchors: readonly AuditAnchor[]): ComparedAnchors {
  const numbers = new Set(anchors.map(({ number }) => number));
  let last = 0;
  for (const number of numbers) last = Math.max(last, number);
  return { count: numbers.size, last };
}

/** Notes what people do, in a chain. Every method may raise the faults of the collections and of the anchors. */
export class AuditTrail {
  private readonly entries: WritableCollection<AuditEntry>;
  /** One entry after the other: two of this process never fight for a place. */
  private adding: Promise<unknown> = Promise.resolve();

  /** Operators are told what was noted, by its code alone, and when an anchor could not be written: what was done is noted all the same. */
  constructor(
    collections: Collections,
    private readonly anchors: Anchors,
    private readonly telemetry: Telemetry = NO_TELEMETRY,
  ) {
    this.entries = collections.writing(AUDIT, 'gateway');
  }

  /** Adds an entry. Resolves when it is stored. */
  add(facts: AuditFacts): Promise<AuditEntry> {
    const added = this.adding.then(() => this.append(facts));
    this.adding = added.catch(() => undefined);
    return added;
  }

  /** A page of the trail, the newest first: of everybody, a person, a thing or an action; of a span of time. Faults: CURSOR_INVALID. */
  page(
    list: AuditList | UnmaskingList,
    of: string,
    { from, until, ...options }: PageOptions & AuditSpan,
  ): Promise<Page<AuditEntry>> {
    return pageOfSpan(this.entries, { collection: AUDIT.name, list, of }, { from, until }, options);
  }

  /** All entries, the oldest first. */
  async *oldest(): AsyncGenerator<AuditEntry> {
    for await (const { item } of eachItem(this.entries, 'all', '')) yield item;
  }

  /** The entries of a list, the newest first. */
  async *newest(list: AuditList | UnmaskingList, of: string): AsyncGenerator<AuditEntry> {
    for await (const { item } of eachItem(this.entries, list, of, { newestFirst: true })) yield item;
  }

  /** Anchors the last entry: from now on its loss is seen. */
  async anchorLast(): Promise<void> {
    const last = await this.last();
    if (last !== undefined) await this.anchor(last);
  }

  /** Checks all of it. */
  async verify(): Promise<AuditVerdict> {
    return verifyTrail(this.entries, await this.anchors.all());
  }

  private async append(facts: AuditFacts): Promise<AuditEntry> {
    for (;;) {
      const entry = nextEntry(facts, await this.last());
      try {
        await this.entries.insert(placeOf(entry.number), entry);
      } catch (thrown) {
        // Another instance took the place.
        if (isFault(thrown, 'ITEM_EXISTS')) continue;
        throw thrown;
      }
      this.telemetry.tell({ what: 'NOTED', note: entry.what });
      if (entry.number % ANCHORED_EVERY === 0) await this.anchor(entry);
      return entry;
    }
  }

  private async anchor({ number, hash }: AuditAnchor): Promise<void> {
    try {
      await this.anchors.add({ number, hash });
    } catch (fault) {
      this.telemetry.tell({ what: 'PART_FAILED', part: 'audit anchors', ...failureReason(fault) });
    }
  }

  private async last(): Promise<AuditAnchor | undefined> {
    const { items } = await this.page('all', '', { limit: 1 });
    return items[0]?.item;
  }
}
