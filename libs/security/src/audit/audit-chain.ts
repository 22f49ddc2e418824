import { createHash } from 'node:crypto';

/** Something that somebody did, or tried to do. */
export interface AuditFacts {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** User name; empty where nobody is known. */
  readonly by: string;
  /** Network address. */
  readonly address: string;
  /** What was done, as a code. */
  readonly what: string;
  /** Id of what it was done to; empty where there is none. */
  readonly to: string;
  /** Codes and ids; never names or numbers of people. */
  readonly details: Readonly<Record<string, string>>;
}

/** An entry of the trail: bound to all before it by the hash of the one before. */
export interface AuditEntry extends AuditFacts {
  /** Counted from 1, without gaps. */
  readonly number: number;
  /** Hash of the entry before; of the first: 64 zeros. */
  readonly previous: string;
  /** SHA-256, in hex. */
  readonly hash: string;
}

/** What is kept outside the store: that the trail had this entry as its last one. */
export type AuditAnchor = Pick<AuditEntry, 'number' | 'hash'>;

/** What is wrong with a trail, at its first wrong entry. */
export interface AuditFlaw {
  readonly flaw: 'CHANGED' | 'DELETED' | 'INSERTED' | 'REORDERED' | 'TRUNCATED';
  /** Number of the entry that is not as it was. */
  readonly number: number;
}

/** How many entries away one is looked for that was moved. */
const NEAR = 1_000;

const TEXTS = ['at', 'by', 'address', 'what', 'to', 'previous', 'hash'] as const;

/** Before the first entry there is nothing. */
const NOTHING: AuditAnchor = { number: 0, hash: '0'.repeat(64) };

/** The entry behind another one, or the first. */
export function nextEntry(facts: AuditFacts, last: AuditAnchor = NOTHING): AuditEntry {
  const entry = { ...facts, number: last.number + 1, previous: last.hash };
  return { ...entry, hash: hashOf(entry) };
}

/** Checks a trail from its first entry on, entry by entry in the order in which they stand in the store, and at last against the anchors. */
export class AuditCheck {
  private last: AuditAnchor = NOTHING;
  /** Number of an entry that was not where it should be, and how many stand behind its place. */
  private missing: number | undefined;
  private behind = 0;
  /** The hashes that were anchored of an entry: more than one where another entry took its place later on. */
  private readonly anchors = new Map<number, Set<string>>();

  constructor(anchors: readonly AuditAnchor[]) {
    for (const { number, hash } of anchors)
      this.anchors.set(number, new Set(this.anchors.get(number)).add(hash));
  }

  /** The flaw that an entry shows; undefined where it follows the one before, or where only those behind it tell which flaw it is. */
  take(entry: unknown): AuditFlaw | undefined {
    const expected = this.last.number + 1;
    const flaw = (kind: AuditFlaw['flaw']): AuditFlaw => ({ flaw: kind, number: expected });
    if (!isEntry(entry)) return flaw(this.missing === undefined ? 'CHANGED' : 'DELETED');
    if (this.missing !== undefined) {
      if (entry.number === this.missing) return flaw('REORDERED');
      return ++this.behind < NEAR ? undefined : flaw('DELETED');
    }
    if (entry.number <= this.last.number)
      return flaw(hashOf(entry) === entry.hash ? 'REORDERED' : 'INSERTED');
    if (entry.number > expected) {
      this.missing = expected;
      return undefined;
    }
    if (hashOf(entry) !== entry.hash) return flaw(isOfElsewhere(entry) ? 'REORDERED' : 'CHANGED');
    // The one before was changed together with its hash.
    if (entry.previous !== this.last.hash) return { flaw: 'CHANGED', number: Math.max(1, this.last.number) };
    const anchored = [...(this.anchors.get(entry.number) ?? [])];
    if (anchored.some((hash) => hash !== entry.hash)) return flaw('CHANGED');
    this.last = entry;
    return undefined;
  }

  /** The flaw that the end shows: an entry did not come any more, or an anchor knows of some that are gone. */
  end(): AuditFlaw | undefined {
    if (this.missing !== undefined) return { flaw: 'DELETED', number: this.missing };
    const anchored = Math.max(0, ...this.anchors.keys());
    return anchored > this.last.number ? { flaw: 'TRUNCATED', number: this.last.number + 1 } : undefined;
  }
}

/** Whether what stands in the store still has the form of an entry. */
function isEntry(entry: unknown): entry is AuditEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  const { number, details } = fields;
  return (
    Number.isInteger(number) &&
    TEXTS.every((field) => typeof fields[field] === 'string') &&
    typeof details === 'object' &&
    details !== null
  );
}

/** Whether an entry is whole, but for its number: it stood near by. */
function isOfElsewhere(entry: AuditEntry): boolean {
  for (let number = Math.max(1, entry.number - NEAR); number <= entry.number + NEAR; number++)
    if (hashOf({ ...entry, number }) === entry.hash) return true;
  return false;
}

function hashOf({ number, at, by, address, what, to, details, previous }: Omit<AuditEntry, 'hash'>): string {
  const sorted = Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([number, at, by, address, what, to, sorted, previous]);
  return createHash('sha256').update(text).digest('hex');
}
