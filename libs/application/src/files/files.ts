import { checkMessage, type ReportStreamedV1 } from '#contracts';
import { piecesOf } from '../bytes/stored-bytes.js';
import { type CycleRecord, CYCLES } from '../cycles/cycle-record.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { toTell } from '../outbox/announcing.js';
import { Announcer } from '../outbox/announcer.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Log } from '../ports/log.js';
import { type NamedSegment, type SegmentHash, type Segments } from '../ports/segments.js';
import { type Claim } from '../repeats/repeat-record.js';
import { changeItem } from '../collections/change-item.js';
import { contentHead } from './content-head.js';
import { movedRecord, streamedRecord } from './streamed-record.js';
import {
  type FileRecord,
  FILES,
  type FileTurn,
  type GivenAs,
  sameBytesKey,
  withdrawalOf,
} from './file-record.js';

/** A file whose bytes are stored. */
export interface GivenFile extends GivenAs {
  readonly cycle: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly content: SegmentHash;
  readonly mapping?: SegmentHash;
  readonly header?: string;
  readonly headerTexts?: SegmentHash;
  readonly remembered?: FileRecord['remembered'];
}

/** What became of a file that was given. */
export interface TakenFile {
  readonly file: Stored<FileRecord>;
  /** The same bytes had been given before: nothing was changed. */
  readonly isDuplicate: boolean;
}

/** As what the same bytes have to be given to be the same file. */
const SAME = ['statementDate', 'final', 'programme', 'replaces'] as const;

/** Takes files in, out, and back. Every method may raise the faults of log, segments and collections. */
export class Files {
  readonly announcer: Announcer<FileRecord>;
  private readonly records;
  private readonly cycles;
  private readonly segments: Segments;

  constructor(ports: { readonly collections: Collections; readonly log: Log; readonly segments: Segments }) {
    this.records = ports.collections.writing(FILES, 'gateway');
    this.cycles = ports.collections.reading(CYCLES);
    this.segments = ports.segments;
    this.announcer = new Announcer({
      log: ports.log,
      collection: this.records,
      prepare: (stored) => this.nameSegments(stored),
    });
  }

  /** Faults: FILE_MISSING. */
  async get(id: string): Promise<Stored<FileRecord>> {
    const stored = await this.records.get(id);
    if (stored) return stored;
    throw new Refused('FILE_MISSING');
  }

  /** A page of a cycle's files, the newest first. Faults: CYCLE_MISSING, CURSOR_INVALID. */
  async page(cycle: string, options: PageOptions): Promise<Page<FileRecord>> {
    await this.regionOf(cycle);
    return this.records.page('ofCycle', cycle, { ...options, newestFirst: true });
  }

  /** The region of a cycle. Faults: CYCLE_MISSING. */
  async regionOf(cycle: string): Promise<string> {
    return (await this.cycleOf(cycle)).region;
  }

  /**
   * Takes a file in, told by `file.received.v1`. The same bytes for the same cycle, role and mapping are the first file, unless it was withdrawn.
   * Faults: CYCLE_MISSING, CYCLE_PURGED, FILE_GIVEN_OTHERWISE, REPLACES_MISSING, REPLACES_OTHER_ROLE, REPLACES_WITHDRAWN.
   */
  async take(claim: Claim, given: GivenFile, by: string): Promise<TakenFile> {
    const id = `f-${claim.id}`;
    if ((await this.records.get(id)) === undefined) {
      const region = (await this.keptCycle(given.cycle)).region;
      const first = await this.firstOf(given);
      if (first) return this.duplicate(first, given);
      await this.checkReplaced(given);
      try {
        await this.records.insert(id, recordOf(claim, given, { region, by }));
      } catch (fault) {
        const winner = isFault(fault, 'ITEM_EXISTS') ? await this.firstOf(given) : undefined;
        if (winner === undefined) throw fault;
        if (winner.id !== id) return this.duplicate(winner, given);
      }
    }
    return { file: await this.announcer.announce(id), isDuplicate: false };
  }

  /** Takes a file out, told by `file.withdrawn.v1`. Faults: FILE_MISSING, CYCLE_PURGED, FILE_WITHDRAWN. */
  withdraw(
    claim: Claim,
    id: string,
    { reason, by }: Pick<FileTurn, 'reason' | 'by'>,
  ): Promise<Stored<FileRecord>> {
    return this.turn(claim, id, { turn: 'WITHDRAWN', at: claim.at, by, reason });
  }

  /** Has a withdrawn file count again, told by `file.restored.v1`. Faults: FILE_MISSING, CYCLE_PURGED, FILE_NOT_WITHDRAWN, FILE_GIVEN_ANEW. */
  restore(
    claim: Claim,
    id: string,
    { reason, by }: Pick<FileTurn, 'reason' | 'by'>,
  ): Promise<Stored<FileRecord>> {
    return this.turn(claim, id, { turn: 'RESTORED', at: claim.at, by, reason });
  }

  /** Lists a report that a channel streams; told again, in the cycle that is told last, where a withdrawal goes with it. Faults: none of its own. */
  async list(streamed: ReportStreamedV1, changedAt: string): Promise<void> {
    const { id } = streamed.file;
    for (;;) {
      const stored = await this.records.get(id);
      try {
        if (stored === undefined) await this.records.insert(id, streamedRecord(streamed, changedAt));
        else if (stored.item.cycle !== streamed.cycle)
          await this.records.replace(
            id,
            stored.version,
            movedRecord({ ...stored.item, changedAt }, streamed),
          );
        await this.announcer.announce(id);
        return;
      } catch (fault) {
        if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS')) throw fault;
      }
    }
  }

  /** Nothing is kept any more of what people wrote when they took a file out or back. Faults: FILE_MISSING. */
  async forgetReasons(id: string): Promise<void> {
    await this.get(id);
    await changeItem(this.records, id, (file) => file && withoutReasons(file));
  }

  private async cycleOf(id: string): Promise<CycleRecord> {
    const stored = await this.cycles.get(id);
    if (stored) return stored.item;
    throw new Refused('CYCLE_MISSING');
  }

  /** Faults: CYCLE_MISSING, CYCLE_PURGED. */
  private async keptCycle(id: string): Promise<CycleRecord> {
    const cycle = await this.cycleOf(id);
    if (cycle.purgedAt === undefined) return cycle;
    throw new Refused('CYCLE_PURGED', { at: cycle.purgedAt });
  }

  private async turn(claim: Claim, id: string, turn: FileTurn): Promise<Stored<FileRecord>> {
    while (!(await this.tryTurn(claim, id, turn)));
    return this.announcer.announce(id);
  }

  /** False when somebody changed the file since it was read. */
  private async tryTurn(claim: Claim, id: string, turn: FileTurn): Promise<boolean> {
    const { item, version } = await this.get(id);
    const lastMessage = `m-${claim.id}`;
    if (item.lastMessage === lastMessage) return true;
    await this.keptCycle(item.cycle);
    const withdrawal = withdrawalOf(item);
    if (turn.turn === 'WITHDRAWN' && withdrawal) throw new Refused('FILE_WITHDRAWN', { at: withdrawal.at });
    if (turn.turn === 'RESTORED' && !withdrawal) throw new Refused('FILE_NOT_WITHDRAWN');
    const message = checkMessage({
      type: turn.turn === 'WITHDRAWN' ? 'file.withdrawn.v1' : 'file.restored.v1',
      id: lastMessage,
      region: item.region,
      cycle: item.cycle,
      at: claim.at,
      file: id,
      by: turn.by,
    });
    try {
      await this.records.replace(id, version, {
        ...item,
        turns: [...item.turns, turn],
        changedAt: claim.at,
        lastMessage,
        ...toTell([...item.unsent, message]),
      });
      return true;
    } catch (fault) {
      if (isFault(fault, 'ITEM_CHANGED')) return false;
      const anew = isFault(fault, 'ITEM_EXISTS') ? await this.firstOf(item) : undefined;
      throw anew ? new Refused('FILE_GIVEN_ANEW', { file: anew.id }) : fault;
    }
  }

  /** The file that counts with the same bytes. */
  private async firstOf(
    file: Pick<FileRecord, 'cycle' | 'role' | 'sha256' | 'mapping'>,
  ): Promise<Stored<FileRecord> | undefined> {
    const key = sameBytesKey(file);
    return key === undefined ? undefined : this.records.find('sameBytes', key);
  }

  private async duplicate({ id, item }: Stored<FileRecord>, given: GivenFile): Promise<TakenFile> {
    const others = SAME.filter((field) => item[field] !== given[field]);
    if (others.length === 0) return { file: await this.announcer.announce(id), isDuplicate: true };
    const { name, receivedAt: at } = item;
    throw new Refused('FILE_GIVEN_OTHERWISE', { file: id, name, at, fields: others.join(', ') });
  }

  private async checkReplaced({ cycle, role, replaces }: GivenFile): Promise<void> {
    if (replaces === undefined) return;
    const replaced = await this.records.get(replaces);
    if (replaced?.item.cycle !== cycle) throw new Refused('REPLACES_MISSING');
    if (replaced.item.role !== role) throw new Refused('REPLACES_OTHER_ROLE', { role: replaced.item.role });
    if (withdrawalOf(replaced.item)) throw new Refused('REPLACES_WITHDRAWN');
  }

  /** Names the segments of a file by a head of its own, so that no sweep takes them. */
  private async nameSegments({ id, item }: Stored<FileRecord>): Promise<void> {
    // The bytes of a stream are named by the service that writes them down.
    if (item.content === undefined) return;
    const name = contentHead(id);
    const head = await this.segments.readHead(name);
    if (head.revision > 0) return;
    const pieces = await piecesOf(this.segments, item.content);
    const segments: NamedSegment[] = [
      { kind: 'CONTENT', hash: item.content, rows: 0 },
      ...pieces.map(({ hash }) => ({ kind: 'PIECE', hash, rows: 0 })),
      ...named('MAPPING', item.mapping),
      ...named('HEADER', item.headerTexts),
    ];
    const content = { watermark: 0, segments, totals: { bytes: item.bytes ?? 0 } };
    try {
      await this.segments.moveHead(name, head, { move: 'REVISE', content });
    } catch (fault) {
      // Another instance has named them.
      if (!isFault(fault, 'HEAD_MOVED')) throw fault;
    }
  }
}

function named(kind: string, hash: SegmentHash | undefined): readonly NamedSegment[] {
  return hash === undefined ? [] : [{ kind, hash, rows: 0 }];
}

function recordOf(
  claim: Claim,
  given: GivenFile,
  { region, by }: { readonly region: string; readonly by: string },
): FileRecord {
  const id = `f-${claim.id}`;
  const { cycle, name, sha256, content, role, statementDate, final, programme, replaces, mapping } = given;
  const message = checkMessage({
    type: 'file.received.v1',
    id: `m-${claim.id}`,
    region,
    cycle,
    at: claim.at,
    file: { id, name, sha256, role },
    ...{ content, statementDate, final, programme, replaces, mapping },
  });
  return {
    ...given,
    region,
    receivedAt: claim.at,
    receivedBy: by,
    turns: [],
    changedAt: claim.at,
    lastMessage: message.id,
    ...toTell([message]),
  };
}

/** The same where nothing was written. */
function withoutReasons(file: FileRecord): FileRecord {
  if (file.turns.every(({ reason }) => reason === '')) return file;
  return { ...file, turns: file.turns.map((turn) => ({ ...turn, reason: '' })) };
}
