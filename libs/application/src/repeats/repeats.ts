import { createHash, randomUUID } from 'node:crypto';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Stored, type WritableCollection } from '../ports/collections.js';
import { type Claim, type GivenAnswer, type RepeatRecord } from './repeat-record.js';

/** Milliseconds after which a key is forgotten. */
const KEPT = 7 * 24 * 60 * 60_000;

/** How many old keys a new one clears away: more than it adds. */
const CLEARED_AT_ONCE = 2;

/** A write as its caller names it. */
export interface NamedWrite {
  readonly caller: string;
  /** Undefined for a write that will not be repeated. */
  readonly key: string | undefined;
  /** What is asked for, as a text that is equal for equal requests. */
  readonly request: string;
}

type Work = (claim: Claim) => Promise<GivenAnswer>;

interface Running {
  readonly fingerprint: string;
  readonly answer: Promise<GivenAnswer>;
}

/**
 * Does a write once, however often it is asked for under one key. Work gets a claim and does the same when it gets the same claim again: after a crash,
 * or beside another instance.
 */
export class Repeats {
  private readonly running = new Map<string, Running>();

  constructor(
    private readonly records: WritableCollection<RepeatRecord>,
    private readonly clock: Clock,
  ) {}

  /**
   * The answer of a write, and whether it was done before. What is refused is forgotten, so that the key can be used for the corrected request.
   * Faults: IDEMPOTENCY_KEY_REUSED; those of the work and of the collection.
   */
  async once(
    { caller, key, request }: NamedWrite,
    work: Work,
  ): Promise<GivenAnswer & { readonly isRepeat: boolean }> {
    if (key === undefined) return { ...(await work(this.newClaim())), isRepeat: false };
    const id = hashOf(JSON.stringify([caller, key]));
    const fingerprint = hashOf(request);
    const running = this.running.get(id);
    if (running) {
      checkSame(running.fingerprint, fingerprint);
      return { ...(await running.answer), isRepeat: true };
    }
    let isRepeat = true;
    const answer = this.finish(id, fingerprint, (claim) => {
      isRepeat = false;
      return work(claim);
    });
    this.running.set(id, { fingerprint, answer });
    try {
      const given = await answer;
      return { ...given, isRepeat };
    } finally {
      this.running.delete(id);
    }
  }

  private async finish(id: string, fingerprint: string, work: Work): Promise<GivenAnswer> {
    const begun = await this.begin(id, fingerprint);
    checkSame(begun.item.fingerprint, fingerprint);
    if (begun.item.answer) return begun.item.answer;
    try {
      const answer = await work(begun.item.claim);
      await this.store(begun, answer);
      return answer;
    } catch (thrown) {
      if (thrown instanceof Refused) await this.records.remove(id, begun.version);
      throw thrown;
    }
  }

  private async begin(id: string, fingerprint: string): Promise<Stored<RepeatRecord>> {
    const there = await this.records.get(id);
    if (there) return there;
    await this.clear();
    try {
      return await this.records.insert(id, { fingerprint, claim: this.newClaim() });
    } catch (fault) {
      const others = isFault(fault, 'ITEM_EXISTS') ? await this.records.get(id) : undefined;
      if (others) return others;
      throw fault;
    }
  }

  private async store({ id, version, item }: Stored<RepeatRecord>, answer: GivenAnswer): Promise<void> {
    try {
      await this.records.replace(id, version, { ...item, answer });
    } catch (fault) {
      // Another instance did the same and has stored it.
      if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_MISSING')) throw fault;
    }
  }

  private async clear(): Promise<void> {
    const { items } = await this.records.page('byAge', '', { limit: CLEARED_AT_ONCE });
    const before = new Date(this.clock.now() - KEPT).toISOString();
    for (const { id, version, item } of items)
      if (item.claim.at < before) await this.records.remove(id, version);
  }

  private newClaim(): Claim {
    return { id: randomUUID(), at: new Date(this.clock.now()).toISOString() };
  }
}

function checkSame(one: string, other: string): void {
  if (one !== other) throw new Refused('IDEMPOTENCY_KEY_REUSED');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
