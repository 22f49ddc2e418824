import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import {
  bookHead,
  type DataScope,
  type Head,
  isFault,
  readAhead,
  RecentlyUsed,
  type SegmentHash,
  type Segments,
} from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type TableName } from './table-names.js';
import { type TableTask } from './table-thread.js';

/** How many tables are remembered that were made. */
const KEPT_TABLES = 32;

/** Entitlements of a book after which the thread ends. */
const LARGE_BOOK = 50_000;

/**
 * Makes the tables of books as files, in a thread of its own, one after the other. Their bytes are segments that no head names: whoever takes them
 * slowly keeps nobody waiting, and the sweep takes them away.
 */
@Injectable()
export class BookTables implements OnModuleDestroy {
  private readonly segments: Segments;
  private readonly thread: ThreadedWork<TableTask, never, SegmentHash[]>;
  private readonly made = new RecentlyUsed<string, Promise<SegmentHash[]>>(KEPT_TABLES);

  constructor(@Inject(PARTS) { segments, clock }: GatewayParts) {
    this.segments = segments;
    this.thread = new ThreadedWork(new URL('./table-thread.js', import.meta.url), segments, clock);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  /** The bytes of a table of a computed book, piece by piece; of the discrepancies at some positions alone, where `rows` says so. Faults: those of computeStanding, get and put; STORE_UNAVAILABLE when the thread ended. */
  async *bytes({ region, cycle }: DataScope, head: Head, name: TableName, rows?: Int32Array) {
    const key = `${bookHead(region, cycle)} ${head.epoch}.${head.revision} ${name} ${digestOf(rows)}`;
    const task = { scope: { region, cycle }, head, name, ...(rows === undefined ? {} : { rows }) };
    const isOld = this.made.get(key) !== undefined;
    let pieces = await this.piecesOf(key, task);
    if (isOld && !(await this.isThere(pieces))) {
      this.made.delete(key);
      pieces = await this.piecesOf(key, task);
    }
    yield* readAhead(this.segments, pieces);
  }

  /** Whether the sweep has left them: it takes those that were put first, first. */
  private async isThere([first]: readonly SegmentHash[]): Promise<boolean> {
    try {
      await this.segments.get(first!);
      return true;
    } catch (thrown) {
      if (isFault(thrown, 'SEGMENT_MISSING')) return false;
      throw thrown;
    }
  }

  private piecesOf(key: string, task: TableTask): Promise<SegmentHash[]> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = this.thread.do(task);
    this.made.set(key, made);
    made.then(
      () => (isLarge(task.head) ? this.thread.rest() : undefined),
      () => this.made.delete(key),
    );
    return made;
  }
}

/** Whether what a book leaves behind in memory is worth a new thread. */
function isLarge({ totals }: Head): boolean {
  return (totals.entitlements ?? 0) > LARGE_BOOK;
}

/** Stands for the rows that are wanted; empty for all of them. */
function digestOf(rows: Int32Array | undefined): string {
  return rows === undefined ? '' : createHash('sha256').update(rows).digest('base64url');
}
