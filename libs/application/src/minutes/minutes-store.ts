import { type Cycles } from '../cycles/cycles.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { packJson, unpackJson } from '../pages/json-page.js';
import { type DataScope } from '../ports/data-scope.js';
import { type Head, type NamedSegment, type SegmentHash, type Segments } from '../ports/segments.js';
import { type Claim } from '../repeats/repeat-record.js';

const TEXTS = 'TEXTS';
const FINAL = 'FINAL';
const DOCUMENT = 'DOCUMENT';

/** Pieces of the workbook with the annexes, in their order. */
export const ANNEX_PIECE = 'ANNEX';

/** A file that minutes rest on. */
export interface MinutesSource {
  readonly name: string;
  readonly role: string;
  readonly sha256: string;
  readonly rows: number;
}

/** What is known of minutes that are final. */
export interface FinalFacts {
  /** ISO 8601. */
  readonly at: string;
  /** User name. */
  readonly by: string;
  /** SHA-256 of what they say. */
  readonly hash: string;
  /** SHA-256 of the document. */
  readonly sha256: string;
  /** Revision of the book that they are about. */
  readonly revision: number;
  /** Absent where they became final before it was kept. */
  readonly sources?: readonly MinutesSource[];
  /** SHA-256 of the workbook with the annexes, and its rows that name households; absent where they became final before minutes had annexes. */
  readonly annexes?: { readonly sha256: string; readonly rows: number };
  /** Id of the claim under which they were finished. */
  readonly claim: string;
}

/** The minutes of a cycle as they are kept. */
export interface KeptMinutes<Texts extends object> {
  /** Counted with each change; 0 where nobody has written something. */
  readonly version: number;
  readonly texts: Texts | undefined;
  readonly final: FinalFacts | undefined;
}

/** A document that is to be final, and what is known of it. */
export interface FinishedDocument {
  readonly facts: FinalFacts;
  readonly document: Uint8Array;
  /** Pieces of the annexes that were put, of kind ANNEX_PIECE. */
  readonly annexes: readonly NamedSegment[];
}

/** The name of the head of a cycle's minutes. */
export function minutesHead(cycle: string): string {
  return `minutes/${cycle}`;
}

/**
 * Keeps the minutes of cycles, sealed as all that is of them: what people wrote until they are final, and from then on the document. Every method may raise
 * CYCLE_MISSING, CYCLE_PURGED, and the faults of segments and collections.
 */
export class MinutesStore<Texts extends object> {
  private readonly segments: Segments;
  private readonly cycles: Cycles;

  constructor({ segments, cycles }: { readonly segments: Segments; readonly cycles: Cycles }) {
    this.segments = segments;
    this.cycles = cycles;
  }

  async read(cycle: string): Promise<KeptMinutes<Texts>> {
    await this.scopeOf(cycle);
    const head = await this.headOf(cycle);
    const [texts] = await this.rows<Texts>(head, TEXTS);
    const [final] = await this.rows<FinalFacts>(head, FINAL);
    return { version: head.revision, texts, final };
  }

  /** Keeps what somebody wrote having seen a version; the same again changes nothing. Faults: MINUTES_FINAL, MINUTES_CHANGED. */
  async write(cycle: string, texts: Texts, seen: number): Promise<void> {
    const scope = await this.scopeOf(cycle);
    const hash = await this.segments.put(packJson([texts]), scope);
    const head = await this.headOf(cycle);
    checkUnfinished(head);
    const isThere = head.segments.some((segment) => segment.kind === TEXTS && segment.hash === hash);
    if (isThere) return;
    if (head.revision !== seen) throw new Refused('MINUTES_CHANGED');
    await this.move(cycle, head, [{ kind: TEXTS, hash, rows: 1 }]);
  }

  /** Keeps a document that never changes any more; `make` makes it of the minutes as they are. Faults: MINUTES_FINAL; MINUTES_CHANGED, also where `make` says so; those of `make`. */
  async finish(
    claim: Claim,
    cycle: string,
    make: (texts: Texts | undefined) => Promise<FinishedDocument>,
  ): Promise<FinalFacts> {
    const scope = await this.scopeOf(cycle);
    const head = await this.headOf(cycle);
    const [final] = await this.rows<FinalFacts>(head, FINAL);
    // It was done before the process ended.
    if (final?.claim === claim.id) return final;
    checkUnfinished(head);
    const [texts] = await this.rows<Texts>(head, TEXTS);
    const { facts, document, annexes } = await make(texts);
    const [factsHash, documentHash] = [
      await this.segments.put(packJson([facts]), scope),
      await this.segments.put(document, scope),
    ];
    await this.move(cycle, head, [
      ...head.segments,
      { kind: FINAL, hash: factsHash, rows: 1 },
      { kind: DOCUMENT, hash: documentHash, rows: 0 },
      ...annexes,
    ]);
    return facts;
  }

  /** The bytes of minutes that are final; undefined for those that are not. */
  async document(cycle: string): Promise<Uint8Array | undefined> {
    await this.scopeOf(cycle);
    const hash = hashOf(await this.headOf(cycle), DOCUMENT);
    return hash === undefined ? undefined : this.segments.get(hash);
  }

  /** The pieces of the annexes of minutes that are final; undefined for those that are not. */
  async annexes(cycle: string): Promise<readonly SegmentHash[] | undefined> {
    await this.scopeOf(cycle);
    const head = await this.headOf(cycle);
    if (hashOf(head, FINAL) === undefined) return undefined;
    return head.segments.filter(({ kind }) => kind === ANNEX_PIECE).map(({ hash }) => hash);
  }

  private headOf(cycle: string): Promise<Head> {
    return this.segments.readHead(minutesHead(cycle));
  }

  private async move(cycle: string, from: Head, segments: readonly NamedSegment[]): Promise<void> {
    const content = { watermark: 0, segments, totals: {} };
    try {
      await this.segments.moveHead(minutesHead(cycle), from, { move: 'REVISE', content });
    } catch (fault) {
      if (isFault(fault, 'HEAD_MOVED')) throw new Refused('MINUTES_CHANGED');
      throw fault;
    }
  }

  private async rows<Row extends object>(head: Head, kind: string): Promise<Row[]> {
    const hash = hashOf(head, kind);
    return hash === undefined ? [] : unpackJson<Row>(await this.segments.get(hash));
  }

  private async scopeOf(cycle: string): Promise<DataScope> {
    return { region: (await this.cycles.kept(cycle)).item.region, cycle };
  }
}

/** Faults: MINUTES_FINAL. */
function checkUnfinished(head: Head): void {
  if (hashOf(head, FINAL) !== undefined) throw new Refused('MINUTES_FINAL');
}

function hashOf(head: Head, kind: string): SegmentHash | undefined {
  return head.segments.find((segment) => segment.kind === kind)?.hash;
}
